// SPDX-FileCopyrightText: 2026 TakeUp contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/base/decimalwide.h"

#include <array>
#include <bit>

namespace takeup {

namespace {

constexpr int maxPower128 = 38;
constexpr int maxPower = 153;

constexpr std::array<DecimalWide::Word128, maxPower128 + 1> powers128 = [] {
    std::array<DecimalWide::Word128, maxPower128 + 1> powers{};
    powers[0] = 1;
    for (std::size_t i = 1; i < powers.size(); ++i)
        powers[i] = powers[i - 1] * 10;
    return powers;
}();

const std::array<DecimalWide::Integer, maxPower + 1> &widePowers()
{
    static const auto powers = [] {
        std::array<DecimalWide::Integer, maxPower + 1> made;
        made[0] = 1;
        for (std::size_t i = 1; i < made.size(); ++i)
            made[i] = made[i - 1] * 10;
        return made;
    }();
    return powers;
}

/// A digit count from a bit count is at most one too low: log10(2) = 0.30103.
int leastDigits(unsigned bits)
{
    return static_cast<int>(bits == 0 ? 0U : (bits - 1) * 30103U / 100000U + 1);
}

} // namespace

DecimalWide::Word128 DecimalWide::power128(int exponent)
{
    return powers128[static_cast<std::size_t>(exponent)];
}

const DecimalWide::Integer &DecimalWide::power(int exponent)
{
    return widePowers()[static_cast<std::size_t>(exponent)];
}

int DecimalWide::digitCount(Word128 value)
{
    const auto high = static_cast<std::uint64_t>(value >> 64);
    const unsigned bits = high != 0 ? 64U + static_cast<unsigned>(std::bit_width(high))
                                    : static_cast<unsigned>(std::bit_width(static_cast<std::uint64_t>(value)));
    const int digits = leastDigits(bits);
    return digits > 0 && digits <= maxPower128 && value >= power128(digits) ? digits + 1 : digits;
}

int DecimalWide::digitCount(const Integer &value)
{
    if (value.is_zero())
        return 0;
    const Integer size = boost::multiprecision::abs(value);
    const int digits = leastDigits(static_cast<unsigned>(boost::multiprecision::msb(size)) + 1);
    return digits <= maxPower && size >= power(digits) ? digits + 1 : digits;
}

std::optional<Decimal> DecimalWide::rounded(Word128 coefficient, bool negative, int exponent)
{
    int excess = digitCount(coefficient) - Decimal::maxDigits;
    excess = std::max(excess, Decimal::minExponent - exponent);
    if (coefficient == 0)
        return Decimal(0);
    if (excess > 0) {
        if (excess > maxPower128)
            return Decimal(0); // far below the smallest number of decimal128
        const Word128 unit = power128(excess);
        const Word128 rest = coefficient % unit;
        coefficient /= unit;
        if (rest > unit - rest || (rest == unit - rest && coefficient % 2 != 0))
            ++coefficient;
        exponent += excess;
        if (coefficient == power128(Decimal::maxDigits)) {
            coefficient /= 10;
            ++exponent;
        }
    }
    if (exponent > Decimal::maxExponent) {
        const int padding = exponent - Decimal::maxExponent;
        if (padding > Decimal::maxDigits - digitCount(coefficient))
            return std::nullopt;
        coefficient *= power128(padding);
        exponent = Decimal::maxExponent;
    }
    const auto size = static_cast<Decimal::Coefficient>(coefficient);
    return Decimal(negative ? -size : size, exponent);
}

std::optional<Decimal> DecimalWide::rounded(Integer coefficient, int exponent, bool sticky)
{
    const bool negative = coefficient < 0;
    if (negative)
        coefficient = -coefficient;
    // Two digits more than are kept and a mark for the rest decide every rounding, and fit 128 bits.
    const int excess = digitCount(coefficient) - (maxPower128 - 1);
    if (excess > 0) {
        Integer quotient;
        Integer rest;
        boost::multiprecision::divide_qr(coefficient, power(excess), quotient, rest);
        sticky = sticky || !rest.is_zero();
        coefficient = quotient;
        exponent += excess;
    }
    auto kept = static_cast<Word128>(coefficient);
    if (sticky) {
        kept = kept * 10 + 1;
        --exponent;
    }
    return rounded(kept, negative, exponent);
}

} // namespace takeup
