// SPDX-FileCopyrightText: 2026 TakeUp contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QString>

#include <array>
#include <compare>
#include <cstdint>
#include <optional>

namespace takeup {

/// An exact decimal number of at most 34 digits, as FEEL's numbers (IEEE 754 decimal128, round half even
/// where a result needs more digits). Never goes through a binary floating point number.
/// Equality is by value: 1.0 equals 1.00.
class Decimal
{
public:
    static constexpr int maxDigits = 34;
    static constexpr int maxExponent = 6111;
    static constexpr int minExponent = -6176;

    enum class Rounding { Up, Down, HalfUp, HalfDown, HalfEven, Ceiling, Floor };

    constexpr Decimal() = default;
    constexpr Decimal(int whole) : m_coefficient(whole) { } // NOLINT: an int is a decimal
    constexpr Decimal(std::int64_t whole) : m_coefficient(whole) { } // NOLINT
    /// coefficient x 10^exponent.
    static constexpr Decimal scaled(std::int64_t coefficient, int exponent) { return {coefficient, exponent}; }

    /// Reads "1.50", "-3", ".5", "1e3"; nothing else, no spaces. Empty when it is not a number or does not fit.
    static std::optional<Decimal> fromText(QStringView text);

    /// Plain digits without exponent ("0.05", "-1200"); trailing zeros of the fraction are dropped.
    QString toText() const;

    bool isZero() const { return m_coefficient == 0; }
    bool isNegative() const { return m_coefficient < 0; }
    bool isInteger() const;
    /// The value as a 64-bit integer when it is whole and fits.
    std::optional<std::int64_t> toInteger() const;
    /// For drawing and ordering only, never for money.
    double toDouble() const;

    /// Results out of the range of decimal128 are empty; so is a division by zero.
    static std::optional<Decimal> add(const Decimal &left, const Decimal &right)
    {
        Decimal sum;
        return addFast(left, right, sum) ? std::optional(sum) : addWide(left, right);
    }
    static std::optional<Decimal> subtract(const Decimal &left, const Decimal &right) { return add(left, -right); }
    static std::optional<Decimal> multiply(const Decimal &left, const Decimal &right)
    {
        Decimal product;
        return multiplyFast(left, right, product) ? std::optional(product) : multiplyWide(left, right);
    }
    static std::optional<Decimal> divide(const Decimal &left, const Decimal &right);
    /// Exact where 34 digits hold the power, else within one unit of the last digit.
    static std::optional<Decimal> power(const Decimal &base, const Decimal &exponent);

    /// Rounded to `places` digits after the point (negative: before it). Empty when places is out of [-6111, 6176].
    std::optional<Decimal> rounded(int places, Rounding rounding) const;

    Decimal operator-() const { return {-m_coefficient, m_exponent}; }
    Decimal abs() const { return m_coefficient < 0 ? -*this : *this; }

    friend bool operator==(const Decimal &left, const Decimal &right) { return compare(left, right) == 0; }
    friend std::strong_ordering operator<=>(const Decimal &left, const Decimal &right) { return compare(left, right) <=> 0; }

private:
    friend class DecimalWide;
    __extension__ using Coefficient = __int128; // marked, since ISO C++ does not know the type
    __extension__ using UnsignedCoefficient = unsigned __int128;

    static constexpr std::int64_t tenTo18 = 1'000'000'000'000'000'000;
    static constexpr Coefficient limit = Coefficient(tenTo18) * 10'000'000'000'000'000; ///< 10^34.
    static constexpr int maxFastShift = 18; ///< 10^18 is the largest power that fits 64 bits with a sign.
    static constexpr std::array<std::int64_t, maxFastShift + 1> smallPowers{1,
                                                                            10,
                                                                            100,
                                                                            1'000,
                                                                            10'000,
                                                                            100'000,
                                                                            1'000'000,
                                                                            10'000'000,
                                                                            100'000'000,
                                                                            1'000'000'000,
                                                                            10'000'000'000,
                                                                            100'000'000'000,
                                                                            1'000'000'000'000,
                                                                            10'000'000'000'000,
                                                                            100'000'000'000'000,
                                                                            1'000'000'000'000'000,
                                                                            10'000'000'000'000'000,
                                                                            100'000'000'000'000'000,
                                                                            tenTo18};

    constexpr Decimal(Coefficient coefficient, int exponent) : m_coefficient(coefficient), m_exponent(exponent) { }

    static std::optional<std::int64_t> toInteger(Coefficient value)
    {
        return fitsWord(value) ? std::optional(static_cast<std::int64_t>(value)) : std::nullopt;
    }
    static constexpr bool fitsWord(Coefficient value) { return value == static_cast<std::int64_t>(value); }
    static constexpr bool fitsDigits(Coefficient value) { return value < limit && value > -limit; }

    /// The coefficient times 10^shift when that is cheap: a word times a word never leaves 128 bits.
    static bool shiftFast(const Decimal &value, int shift, Coefficient &shifted)
    {
        if (shift > maxFastShift || !fitsWord(value.m_coefficient))
            return false;
        shifted = value.m_coefficient * smallPowers[static_cast<std::size_t>(shift)];
        return true;
    }

    static bool addFast(const Decimal &left, const Decimal &right, Decimal &sum)
    {
        Coefficient l = left.m_coefficient;
        Coefficient r = right.m_coefficient;
        const int shift = left.m_exponent - right.m_exponent;
        if (shift > 0 ? !shiftFast(left, shift, l) : shift < 0 && !shiftFast(right, -shift, r))
            return false;
        sum = Decimal(l + r, shift > 0 ? right.m_exponent : left.m_exponent);
        return fitsDigits(sum.m_coefficient);
    }

    static bool multiplyFast(const Decimal &left, const Decimal &right, Decimal &product)
    {
        if (!fitsWord(left.m_coefficient) || !fitsWord(right.m_coefficient))
            return false;
        const int exponent = left.m_exponent + right.m_exponent;
        product =
            Decimal(Coefficient(static_cast<std::int64_t>(left.m_coefficient)) * static_cast<std::int64_t>(right.m_coefficient), exponent);
        return fitsDigits(product.m_coefficient) && exponent >= minExponent && exponent <= maxExponent;
    }

    static std::optional<Decimal> addWide(const Decimal &left, const Decimal &right);
    static std::optional<Decimal> multiplyWide(const Decimal &left, const Decimal &right);
    static std::optional<Decimal> roundedQuotient(UnsignedCoefficient quotient, UnsignedCoefficient rest, UnsignedCoefficient divisor,
                                                  bool negative, int exponent);

    /// Below, at or above zero, as left is to right.
    static int compare(const Decimal &left, const Decimal &right)
    {
        Coefficient l = left.m_coefficient;
        Coefficient r = right.m_coefficient;
        const int shift = left.m_exponent - right.m_exponent;
        if (shift > 0 ? !shiftFast(left, shift, l) : shift < 0 && !shiftFast(right, -shift, r))
            return compareWide(left, right);
        return l < r ? -1 : l > r ? 1 : 0;
    }
    static int compareWide(const Decimal &left, const Decimal &right);

    Coefficient m_coefficient = 0; ///< Below 10^34 in size.
    int m_exponent = 0;
};

} // namespace takeup
