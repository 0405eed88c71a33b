// SPDX-FileCopyrightText: 2026 TakeUp contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/base/decimal.h"

#include "core/base/decimalwide.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace takeup {

namespace {

using Word128 = DecimalWide::Word128;

constexpr int exponentDigits = 6; ///< More digits in "1e123456" are out of range whatever they are.

/// Reads the digits after the e of "1e-3". Empty when there are none, or too many.
std::optional<int> exponentFromText(QStringView text)
{
    const bool negative = text.startsWith(u'-');
    if (negative || text.startsWith(u'+'))
        text = text.mid(1);
    if (text.isEmpty())
        return std::nullopt;
    int exponent = 0;
    int digits = 0;
    for (const QChar c : text) {
        if (c < u'0' || c > u'9')
            return std::nullopt;
        digits += digits > 0 || c != u'0' ? 1 : 0;
        if (digits > exponentDigits)
            return std::nullopt;
        exponent = exponent * 10 + (c.unicode() - u'0');
    }
    return negative ? -exponent : exponent;
}

/// Whether a rest above zero and below a unit takes the size of a number one up.
bool roundsAway(Decimal::Rounding rounding, bool negative, bool odd, int restToHalf)
{
    switch (rounding) {
    case Decimal::Rounding::Up: return true;
    case Decimal::Rounding::Down: return false;
    case Decimal::Rounding::HalfUp: return restToHalf >= 0;
    case Decimal::Rounding::HalfDown: return restToHalf > 0;
    case Decimal::Rounding::HalfEven: return restToHalf > 0 || (restToHalf == 0 && odd);
    case Decimal::Rounding::Ceiling: return !negative;
    case Decimal::Rounding::Floor: break;
    }
    return negative;
}

/// Takes zeros off the end while the exponent stays at most `ideal`, so that 10 / 4 is 2.5 and not 2.500...
void dropZeros(Word128 &coefficient, int &exponent, int ideal)
{
    for (const int step : {16, 8, 4, 2, 1}) {
        const Word128 unit = DecimalWide::power128(step);
        while (exponent + step <= ideal && coefficient % unit == 0) {
            coefficient /= unit;
            exponent += step;
        }
    }
}

/// Long division in words, 9 digits a step, until nothing is left or the quotient has 34 digits.
struct ShortDivision
{
    static constexpr std::uint64_t maxDivisor = std::uint64_t(1) << 33; ///< A rest times 10^9 stays within a word.
    static constexpr int step = 9;

    Word128 quotient;
    std::uint64_t rest;
    int exponent = 0; ///< Of the quotient's last digit.

    ShortDivision(std::uint64_t dividend, std::uint64_t divisor) : quotient(dividend / divisor), rest(dividend % divisor)
    {
        int digits = DecimalWide::digitCount(quotient);
        while (rest != 0 && digits < Decimal::maxDigits) {
            const int count = std::min(Decimal::maxDigits - digits, step);
            const auto unit = static_cast<std::uint64_t>(DecimalWide::power128(count));
            const std::uint64_t part = rest * unit / divisor;
            rest = rest * unit % divisor;
            append(part, count);
            digits = digits == 0 ? DecimalWide::digitCount(part) : digits + count;
        }
    }

private:
    void append(std::uint64_t part, int count)
    {
        for (; rest == 0 && part % 10 == 0; part /= 10) // exact: 10 / 4 is 2.5 and not 2.500000000
            --count;
        quotient = quotient * DecimalWide::power128(count) + part;
        exponent -= count;
    }
};

} // namespace

std::optional<Decimal> Decimal::fromText(QStringView text)
{
    const bool negative = text.startsWith(u'-');
    Word128 coefficient = 0;
    int exponent = 0;
    bool seenDigit = false;
    bool seenPoint = false;
    bool sticky = false;
    qsizetype i = negative ? 1 : 0;
    constexpr Word128 full = Word128(limit) * 100; // two digits more than are kept, to round by
    for (; i < text.size(); ++i) {
        const QChar c = text[i];
        if (c == u'.' && !seenPoint) {
            seenPoint = true;
            continue;
        }
        if (c < u'0' || c > u'9')
            break;
        seenDigit = true;
        const int digit = c.unicode() - u'0';
        if (coefficient < full) {
            coefficient = coefficient * 10 + static_cast<unsigned>(digit);
            exponent -= seenPoint ? 1 : 0;
        } else {
            sticky = sticky || digit != 0;
            exponent += seenPoint ? 0 : 1;
        }
    }
    if (!seenDigit || text.back() == u'.')
        return std::nullopt;
    if (i < text.size()) {
        if (text[i] != u'e' && text[i] != u'E')
            return std::nullopt;
        const std::optional<int> written = exponentFromText(text.mid(i + 1));
        if (!written)
            return std::nullopt;
        exponent += *written;
    }
    if (sticky) {
        coefficient = coefficient * 10 + 1;
        --exponent;
    }
    return DecimalWide::rounded(coefficient, negative, exponent);
}

QString Decimal::toText() const
{
    Word128 size = DecimalWide::magnitude(*this);
    if (size == 0)
        return QStringLiteral("0");
    int exponent = m_exponent;
    dropZeros(size, exponent, 0);
    QString digits;
    for (; size != 0; size /= 10)
        digits.prepend(QChar(u'0' + static_cast<char16_t>(size % 10)));
    if (exponent > 0)
        digits.append(QString(exponent, u'0'));
    else if (exponent < 0) {
        if (digits.size() <= -exponent)
            digits.prepend(QString(-exponent - digits.size() + 1, u'0'));
        digits.insert(digits.size() + exponent, u'.');
    }
    if (isNegative())
        digits.prepend(u'-');
    return digits;
}

bool Decimal::isInteger() const
{
    if (m_exponent >= 0 || m_coefficient == 0)
        return true;
    return -m_exponent < maxDigits && DecimalWide::magnitude(*this) % DecimalWide::power128(-m_exponent) == 0;
}

std::optional<std::int64_t> Decimal::toInteger() const
{
    if (m_coefficient == 0)
        return 0;
    if (!isInteger() || m_exponent > maxFastShift)
        return std::nullopt;
    if (m_exponent < 0)
        return toInteger(m_coefficient / static_cast<Coefficient>(DecimalWide::power128(-m_exponent)));
    if (!fitsWord(m_coefficient))
        return std::nullopt;
    return toInteger(m_coefficient * smallPowers[static_cast<std::size_t>(m_exponent)]);
}

double Decimal::toDouble() const
{
    return static_cast<double>(static_cast<long double>(m_coefficient) * std::pow(10.0L, m_exponent));
}

std::optional<Decimal> Decimal::rounded(int places, Rounding rounding) const
{
    if (places < -maxExponent || places > -minExponent)
        return std::nullopt;
    const int dropped = -places - m_exponent;
    if (dropped <= 0 || m_coefficient == 0)
        return *this;
    const bool negative = isNegative();
    if (fitsWord(m_coefficient) && dropped <= maxFastShift) { // the common case, in words
        const std::int64_t unit = smallPowers[static_cast<std::size_t>(dropped)];
        const auto coefficient = static_cast<std::int64_t>(m_coefficient);
        const std::int64_t whole = coefficient / unit;
        const std::int64_t rest = negative ? whole * unit - coefficient : coefficient - whole * unit;
        const int toHalf = rest > unit - rest ? 1 : rest == unit - rest ? 0 : -1;
        const bool away = rest != 0 && roundsAway(rounding, negative, whole % 2 != 0, toHalf);
        return Decimal(whole + (!away ? 0 : negative ? -1 : 1), -places);
    }
    const Word128 size = DecimalWide::magnitude(*this);
    Word128 kept = 0;
    int restToHalf = -1;
    bool exact = false;
    if (dropped <= maxDigits + 1) {
        const Word128 unit = DecimalWide::power128(dropped);
        kept = size / unit;
        const Word128 rest = size - kept * unit;
        exact = rest == 0;
        restToHalf = rest > unit / 2 ? 1 : rest == unit / 2 ? 0 : -1;
    }
    if (!exact && roundsAway(rounding, negative, kept % 2 != 0, restToHalf))
        ++kept;
    return DecimalWide::rounded(kept, negative, -places);
}

std::optional<Decimal> Decimal::addWide(const Decimal &left, const Decimal &right)
{
    if (left.isZero() || right.isZero()) {
        const Decimal &other = left.isZero() ? right : left;
        return other;
    }
    const Decimal &high = left.m_exponent >= right.m_exponent ? left : right;
    const Decimal &low = left.m_exponent >= right.m_exponent ? right : left;
    const int shift = high.m_exponent - low.m_exponent;
    constexpr int maxShift = 2 * maxDigits + 2;
    if (shift <= maxShift) {
        return DecimalWide::rounded(DecimalWide::coefficient(high) * DecimalWide::power(shift) + DecimalWide::coefficient(low),
                                    low.m_exponent);
    }
    // The lower number is far below the last digit kept: only its sign matters to the rounding.
    return DecimalWide::rounded(DecimalWide::coefficient(high) * DecimalWide::power(maxDigits + 2) + (low.isNegative() ? -1 : 1),
                                high.m_exponent - maxDigits - 2);
}

std::optional<Decimal> Decimal::multiplyWide(const Decimal &left, const Decimal &right)
{
    if (left.isZero() || right.isZero())
        return Decimal(0);
    return DecimalWide::rounded(DecimalWide::coefficient(left) * DecimalWide::coefficient(right), left.m_exponent + right.m_exponent);
}

std::optional<Decimal> Decimal::divide(const Decimal &left, const Decimal &right)
{
    if (right.isZero())
        return std::nullopt;
    if (left.isZero())
        return Decimal(0);
    const bool negative = left.isNegative() != right.isNegative();
    const Word128 dividend = DecimalWide::magnitude(left);
    const Word128 divisor = DecimalWide::magnitude(right);
    const int ideal = left.m_exponent - right.m_exponent;
    if (dividend <= std::numeric_limits<std::uint64_t>::max() && divisor < ShortDivision::maxDivisor) {
        const ShortDivision division(static_cast<std::uint64_t>(dividend), static_cast<std::uint64_t>(divisor));
        return roundedQuotient(division.quotient, division.rest, divisor, negative, ideal + division.exponent);
    }
    if (!fitsWord(right.m_coefficient)) {
        // One digit more than is kept, and whether anything is left after it.
        const int shift = std::max(0, maxDigits + 1 + DecimalWide::digitCount(divisor) - DecimalWide::digitCount(dividend));
        const DecimalWide::Integer shifted = DecimalWide::Integer(dividend) * DecimalWide::power(shift);
        DecimalWide::Integer quotient;
        DecimalWide::Integer rest;
        boost::multiprecision::divide_qr(shifted, DecimalWide::Integer(divisor), quotient, rest);
        if (!rest.is_zero())
            return DecimalWide::rounded(negative ? DecimalWide::Integer(-quotient) : quotient, ideal - shift, true);
        auto exact = static_cast<Word128>(quotient);
        int exponent = ideal - shift;
        dropZeros(exact, exponent, ideal);
        return DecimalWide::rounded(exact, negative, exponent);
    }
    // Long division, up to 18 digits a step: a rest below 2^63 times 10^18 stays within 128 bits.
    Word128 quotient = dividend / divisor;
    Word128 rest = dividend - quotient * divisor;
    int exponent = ideal;
    for (int missing = maxDigits - DecimalWide::digitCount(quotient); rest != 0 && missing > 0;
         missing = maxDigits - DecimalWide::digitCount(quotient)) {
        const int step = std::min(missing, maxFastShift);
        const auto unit = static_cast<Word128>(smallPowers[static_cast<std::size_t>(step)]);
        const Word128 scaledRest = rest * unit;
        const Word128 digits = scaledRest / divisor;
        quotient = quotient * unit + digits;
        rest = scaledRest - digits * divisor;
        exponent -= step;
    }
    if (rest == 0) {
        dropZeros(quotient, exponent, ideal);
        return DecimalWide::rounded(quotient, negative, exponent);
    }
    return roundedQuotient(quotient, rest, divisor, negative, exponent);
}

std::optional<Decimal> Decimal::roundedQuotient(UnsignedCoefficient quotient, UnsignedCoefficient rest, UnsignedCoefficient divisor,
                                                bool negative, int exponent)
{
    if (rest != 0 && exponent < minExponent) // subnormal: the rest must still decide the one rounding there is
        return DecimalWide::rounded(quotient * 10 + 1, negative, exponent - 1);
    if (rest > divisor - rest || (rest == divisor - rest && quotient % 2 != 0))
        ++quotient;
    const auto size = static_cast<Coefficient>(quotient);
    if (fitsDigits(size) && exponent >= minExponent && exponent <= maxExponent)
        return Decimal(negative ? -size : size, exponent);
    return DecimalWide::rounded(quotient, negative, exponent);
}

int Decimal::compareWide(const Decimal &left, const Decimal &right)
{
    const auto sign = [](const Decimal &value) { return value.isNegative() ? -1 : value.isZero() ? 0 : 1; };
    if (sign(left) != sign(right) || sign(left) == 0)
        return sign(left) - sign(right);
    Word128 l = DecimalWide::magnitude(left);
    Word128 r = DecimalWide::magnitude(right);
    const int leftTop = DecimalWide::digitCount(l) + left.m_exponent;
    const int rightTop = DecimalWide::digitCount(r) + right.m_exponent;
    if (leftTop != rightTop)
        return leftTop > rightTop ? sign(left) : -sign(left);
    // The same top digit: the one with the higher exponent has fewer digits, so aligned it has at most 34.
    if (left.m_exponent > right.m_exponent)
        l *= DecimalWide::power128(left.m_exponent - right.m_exponent);
    else
        r *= DecimalWide::power128(right.m_exponent - left.m_exponent);
    return l == r ? 0 : l > r ? sign(left) : -sign(left);
}

} // namespace takeup
