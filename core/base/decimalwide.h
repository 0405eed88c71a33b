// SPDX-FileCopyrightText: 2026 TakeUp contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/decimal.h"

#include <boost/multiprecision/cpp_int.hpp>

namespace takeup {

/// The slow half of Decimal: operations whose intermediate result needs more than 128 bits.
class DecimalWide
{
public:
    /// 512 bits, since aligning two numbers for a sum may need 10^104 before rounding.
    using Integer = boost::multiprecision::number<
        boost::multiprecision::cpp_int_backend<512, 512, boost::multiprecision::signed_magnitude, boost::multiprecision::unchecked, void>>;
    __extension__ using Word128 = unsigned __int128;

    /// 10^exponent, exponent in [0, 38].
    static Word128 power128(int exponent);
    /// 10^exponent, exponent in [0, 153].
    static const Integer &power(int exponent);

    static int digitCount(Word128 value);
    static int digitCount(const Integer &value);

    /// coefficient x 10^exponent, rounded half even to 34 digits and brought into the exponents of decimal128.
    /// `sticky` says that a little more than the coefficient is meant, less than one unit of its last digit.
    static std::optional<Decimal> rounded(Integer coefficient, int exponent, bool sticky = false);
    static std::optional<Decimal> rounded(Word128 coefficient, bool negative, int exponent);

    static Word128 magnitude(const Decimal &value)
    {
        return value.m_coefficient < 0 ? static_cast<Word128>(-value.m_coefficient) : static_cast<Word128>(value.m_coefficient);
    }
    static Integer coefficient(const Decimal &value) { return {value.m_coefficient}; }
    static int exponent(const Decimal &value) { return value.m_exponent; }
    static Decimal make(Decimal::Coefficient coefficient, int exponent) { return {coefficient, exponent}; }
};

} // namespace takeup
