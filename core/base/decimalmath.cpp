// SPDX-FileCopyrightText: 2026 TakeUp contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/base/decimalmath.h"

#include <boost/multiprecision/cpp_dec_float.hpp>

namespace takeup {

namespace {

/// Digits enough that a power of two 34-digit numbers is exact before it is rounded, and long powers lose nothing.
using Float = boost::multiprecision::number<boost::multiprecision::cpp_dec_float<80>>;

constexpr int writtenDigits = 60;
constexpr int largestExponent = 15'000; ///< e^15000 is above 10^6145, the largest decimal128.

Float toFloat(const Decimal &value)
{
    return Float(value.toText().toStdString());
}

std::optional<Decimal> fromFloat(const Float &value)
{
    if (!boost::multiprecision::isfinite(value))
        return std::nullopt;
    QString text = QString::fromStdString(value.str(writtenDigits, std::ios_base::scientific));
    const qsizetype exponent = text.indexOf(u'e');
    while (exponent > 0 && text.indexOf(u'e') > 1 && text[text.indexOf(u'e') - 1] == u'0')
        text.remove(text.indexOf(u'e') - 1, 1);
    if (const qsizetype end = text.indexOf(u'e'); end > 0 && text[end - 1] == u'.')
        text.remove(end - 1, 1);
    return Decimal::fromText(text);
}

std::optional<Decimal> wholePower(const Decimal &base, std::int64_t exponent)
{
    // Outside of these the result over- or underflows; cutting here keeps the float's own exponent from running over.
    const Float size = boost::multiprecision::abs(toFloat(base));
    if (size != 1 && size != 0) {
        const Float tens = boost::multiprecision::log10(size) * exponent;
        if (tens > largestExponent)
            return std::nullopt;
        if (tens < -largestExponent)
            return Decimal(0);
    }
    Float square = toFloat(base);
    Float result = 1;
    for (auto left = exponent < 0 ? 0 - static_cast<std::uint64_t>(exponent) : static_cast<std::uint64_t>(exponent); left != 0;
         left >>= 1) {
        if ((left & 1) != 0)
            result *= square;
        if (left > 1)
            square *= square;
    }
    return fromFloat(exponent < 0 ? Float(1 / result) : result);
}

} // namespace

std::optional<Decimal> Decimal::power(const Decimal &base, const Decimal &exponent)
{
    if (base.isZero())
        return exponent.isNegative() ? std::nullopt : std::optional(exponent.isZero() ? Decimal(1) : Decimal(0));
    if (const auto whole = exponent.toInteger())
        return wholePower(base, *whole);
    if (base.isNegative())
        return std::nullopt;
    const Float tens = boost::multiprecision::log10(toFloat(base)) * toFloat(exponent);
    if (tens > largestExponent)
        return std::nullopt;
    if (tens < -largestExponent)
        return Decimal(0);
    return fromFloat(boost::multiprecision::pow(toFloat(base), toFloat(exponent)));
}

std::optional<Decimal> squareRoot(const Decimal &value)
{
    return value.isNegative() ? std::nullopt : fromFloat(boost::multiprecision::sqrt(toFloat(value)));
}

std::optional<Decimal> exponential(const Decimal &value)
{
    if (value > Decimal(largestExponent))
        return std::nullopt;
    if (value < Decimal(-largestExponent))
        return Decimal(0);
    return fromFloat(boost::multiprecision::exp(toFloat(value)));
}

std::optional<Decimal> naturalLogarithm(const Decimal &value)
{
    if (value.isZero() || value.isNegative())
        return std::nullopt;
    return fromFloat(boost::multiprecision::log(toFloat(value)));
}

} // namespace takeup
