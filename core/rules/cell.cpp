// SPDX-FileCopyrightText: 2026 TakeUp contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/rules/cell.h"

#include <algorithm>
#include <array>

namespace takeup {

namespace {

using Table = std::array<std::array<std::uint8_t, 8>, 8>;

/// Of every pair of sets of {yes, no, null}: the set of results, FEEL's three-valued logic applied to each pair of elements.
constexpr Table combined(bool conjunction)
{
    Table table{};
    for (unsigned left = 0; left < 8; ++left) {
        for (unsigned right = 0; right < 8; ++right) {
            for (unsigned l : {1U, 2U, 4U}) {
                for (unsigned r : {1U, 2U, 4U}) {
                    if (!(left & l) || !(right & r))
                        continue;
                    const unsigned strong = conjunction ? 2U : 1U;
                    unsigned result = conjunction ? 1U : 2U;
                    if (l == strong || r == strong)
                        result = strong;
                    else if (l == 4U || r == 4U)
                        result = 4U;
                    table[left][right] |= std::uint8_t(result);
                }
            }
        }
    }
    return table;
}

constexpr Table conjunctions = combined(true);
constexpr Table disjunctions = combined(false);

YesNoState looked(const Table &table, YesNoState left, YesNoState right)
{
    const std::uint8_t can = table[left & 7][right & 7];
    if ((can & (can - 1)) == 0)
        return can;
    return YesNoState(can | ((left | right) & State::origins));
}

/// The state of a result from that of its operands, before its bounds are known.
std::uint8_t merged(const NumberCell &left, const NumberCell &right)
{
    std::uint8_t state = std::uint8_t((left.state | right.state) & (State::null | State::origins));
    if (!left.isNull() && !right.isNull())
        state |= State::value;
    return state;
}

void setLow(NumberCell &cell, const std::optional<Decimal> &bound)
{
    if (!bound)
        return;
    cell.low = *bound;
    cell.state |= State::low;
}

void setHigh(NumberCell &cell, const std::optional<Decimal> &bound)
{
    if (!bound)
        return;
    cell.high = *bound;
    cell.state |= State::high;
}

bool isPositive(const NumberCell &cell)
{
    return cell.hasLow() && !cell.low.isNegative();
}

} // namespace

YesNoState both(YesNoState left, YesNoState right)
{
    return looked(conjunctions, left, right);
}

YesNoState either(YesNoState left, YesNoState right)
{
    return looked(disjunctions, left, right);
}

NumberCell added(const NumberCell &left, const NumberCell &right)
{
    NumberCell result;
    result.state = merged(left, right);
    if (result.isNull())
        return NumberCell::nothing();
    if (left.hasLow() && right.hasLow())
        setLow(result, Decimal::add(left.low, right.low));
    if (left.hasHigh() && right.hasHigh())
        setHigh(result, Decimal::add(left.high, right.high));
    return result.settle();
}

NumberCell negated(const NumberCell &value)
{
    NumberCell result;
    result.state = std::uint8_t(value.state & ~(State::low | State::high));
    if (value.hasHigh())
        setLow(result, -value.high);
    if (value.hasLow())
        setHigh(result, -value.low);
    return result;
}

NumberCell subtracted(const NumberCell &left, const NumberCell &right)
{
    return added(left, negated(right));
}

NumberCell multiplied(const NumberCell &left, const NumberCell &right)
{
    NumberCell result;
    result.state = merged(left, right);
    if (result.isNull())
        return NumberCell::nothing();
    const auto isZero = [](const NumberCell &cell) {
        return !cell.canBeNull() && cell.hasLow() && cell.hasHigh() && cell.low.isZero() && cell.high.isZero();
    };
    if ((isZero(left) && !right.canBeNull()) || (isZero(right) && !left.canBeNull()))
        return NumberCell::exactly(Decimal());
    if (isPositive(left) && isPositive(right)) {
        setLow(result, Decimal::multiply(left.low, right.low));
        if (left.hasHigh() && right.hasHigh())
            setHigh(result, Decimal::multiply(left.high, right.high));
        else if ((left.hasHigh() && left.high.isZero()) || (right.hasHigh() && right.high.isZero()))
            setHigh(result, Decimal());
        return result.settle();
    }
    if (!left.hasLow() || !left.hasHigh() || !right.hasLow() || !right.hasHigh())
        return result;
    std::array<std::optional<Decimal>, 4> products{Decimal::multiply(left.low, right.low), Decimal::multiply(left.low, right.high),
                                                   Decimal::multiply(left.high, right.low), Decimal::multiply(left.high, right.high)};
    for (const auto &product : products) {
        if (!product)
            return result;
    }
    const auto order = [](const auto &some, const auto &other) { return *some < *other; };
    setLow(result, *std::min_element(products.begin(), products.end(), order));
    setHigh(result, *std::max_element(products.begin(), products.end(), order));
    return result.settle();
}

NumberCell divided(const NumberCell &left, const NumberCell &right)
{
    NumberCell result;
    result.state = merged(left, right);
    if (result.isNull())
        return NumberCell::nothing();
    if (right.hasLow() && right.hasHigh() && right.low.isZero() && right.high.isZero())
        return NumberCell::nothing();
    const bool rightPositive = right.hasLow() && right.low > Decimal();
    const bool rightNegative = right.hasHigh() && right.high < Decimal();
    if (!rightPositive && !rightNegative) {
        result.state |= State::null;
        if (isPositive(left) && isPositive(right)) {
            setLow(result, right.hasHigh() ? Decimal::divide(left.low, right.high) : std::optional(Decimal()));
        }
        return result;
    }
    if (rightPositive && isPositive(left)) {
        setLow(result, right.hasHigh() ? Decimal::divide(left.low, right.high) : std::optional(Decimal()));
        if (left.hasHigh())
            setHigh(result, Decimal::divide(left.high, right.low));
        return result.settle();
    }
    if (!left.hasLow() || !left.hasHigh() || !right.hasLow() || !right.hasHigh())
        return result;
    std::array<std::optional<Decimal>, 4> quotients{Decimal::divide(left.low, right.low), Decimal::divide(left.low, right.high),
                                                    Decimal::divide(left.high, right.low), Decimal::divide(left.high, right.high)};
    for (const auto &quotient : quotients) {
        if (!quotient)
            return result;
    }
    const auto order = [](const auto &some, const auto &other) { return *some < *other; };
    setLow(result, *std::min_element(quotients.begin(), quotients.end(), order));
    setHigh(result, *std::max_element(quotients.begin(), quotients.end(), order));
    return result.settle();
}

NumberCell modulo(const NumberCell &left, const NumberCell &right)
{
    NumberCell result;
    result.state = merged(left, right);
    if (result.isNull() || (right.isExact() && right.low.isZero()))
        return NumberCell::nothing();
    if (left.isExact() && right.isExact()) {
        const auto quotient = Decimal::divide(left.low, right.low);
        const auto whole = quotient ? quotient->rounded(0, Decimal::Rounding::Floor) : std::nullopt;
        const auto part = whole ? Decimal::multiply(*whole, right.low) : std::nullopt;
        const auto rest = part ? Decimal::subtract(left.low, *part) : std::nullopt;
        return rest ? NumberCell::exactly(*rest) : NumberCell::nothing();
    }
    if (right.hasLow() && right.low > Decimal()) {
        setLow(result, Decimal());
        if (right.hasHigh())
            setHigh(result, right.high);
    } else {
        result.state |= State::null;
    }
    return result;
}

NumberCell smaller(const NumberCell &left, const NumberCell &right)
{
    NumberCell result;
    result.state = merged(left, right);
    if (result.isNull())
        return NumberCell::nothing();
    if (left.hasLow() && right.hasLow())
        setLow(result, std::min(left.low, right.low));
    if (left.hasHigh() && right.hasHigh())
        setHigh(result, std::min(left.high, right.high));
    else if (left.hasHigh())
        setHigh(result, left.high);
    else if (right.hasHigh())
        setHigh(result, right.high);
    return result.settle();
}

NumberCell larger(const NumberCell &left, const NumberCell &right)
{
    NumberCell result;
    result.state = merged(left, right);
    if (result.isNull())
        return NumberCell::nothing();
    if (left.hasHigh() && right.hasHigh())
        setHigh(result, std::max(left.high, right.high));
    if (left.hasLow() && right.hasLow())
        setLow(result, std::max(left.low, right.low));
    else if (left.hasLow())
        setLow(result, left.low);
    else if (right.hasLow())
        setLow(result, right.low);
    return result.settle();
}

NumberCell absolute(const NumberCell &value)
{
    if (value.isNull() || isPositive(value))
        return value;
    if (value.hasHigh() && !(value.high > Decimal()))
        return negated(value);
    NumberCell result;
    result.state = std::uint8_t(value.state & ~(State::low | State::high));
    setLow(result, Decimal());
    if (value.hasLow() && value.hasHigh())
        setHigh(result, std::max(value.high, -value.low));
    return result.settle();
}

NumberCell united(const NumberCell &left, const NumberCell &right)
{
    NumberCell result;
    result.state = std::uint8_t((left.state | right.state) & (State::null | State::origins | State::value));
    if (left.isNull() || right.isNull()) {
        const NumberCell &value = left.isNull() ? right : left;
        result.low = value.low;
        result.high = value.high;
        result.state |= std::uint8_t(value.state & (State::low | State::high));
        return result.settle();
    }
    if (left.hasLow() && right.hasLow())
        setLow(result, std::min(left.low, right.low));
    if (left.hasHigh() && right.hasHigh())
        setHigh(result, std::max(left.high, right.high));
    return result.settle();
}

YesNoState less(const NumberCell &left, const NumberCell &right, bool orEqual)
{
    std::uint8_t state = std::uint8_t((left.state | right.state) & (State::null | State::origins));
    if (!left.isNull() && !right.isNull()) {
        if (!left.hasLow() || !right.hasHigh() || (orEqual ? left.low <= right.high : left.low < right.high))
            state |= State::yes;
        if (!left.hasHigh() || !right.hasLow() || (orEqual ? left.high > right.low : left.high >= right.low))
            state |= State::no;
    } else {
        state |= State::null;
    }
    return settled(state);
}

YesNoState equal(YesNoState left, YesNoState right)
{
    const bool differ = !isDecided(left) || !isDecided(right) || (left & 7) != (right & 7);
    const std::uint8_t same = left & right & 7 ? State::yes : 0;
    return settled(YesNoState(same | (differ ? State::no : 0) | ((left | right) & State::origins)));
}

YesNoState equal(const NumberCell &left, const NumberCell &right)
{
    std::uint8_t state = std::uint8_t((left.state | right.state) & State::origins);
    if (left.isNull() && right.isNull())
        return State::yes;
    if (left.canBeNull() && right.canBeNull())
        state |= State::yes | State::no;
    if (left.canBeNull() || right.canBeNull())
        state |= State::no;
    if (!left.isNull() && !right.isNull()) {
        const bool apart =
            (left.hasHigh() && right.hasLow() && left.high < right.low) || (left.hasLow() && right.hasHigh() && left.low > right.high);
        if (!apart)
            state |= State::yes;
        if (!(left.isExact() && right.isExact()) || apart)
            state |= State::no;
    }
    return settled(state);
}

} // namespace takeup
