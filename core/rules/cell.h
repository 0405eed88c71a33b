// SPDX-FileCopyrightText: 2026 TakeUp contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/decimal.h"

#include <cstdint>

namespace takeup {

/// What a value can be, and why it isn't settled. A state of 0 means: not worked out yet.
namespace State {
inline constexpr std::uint8_t yes = 1; ///< yes_no: can be yes.
inline constexpr std::uint8_t no = 2; ///< yes_no: can be no.
inline constexpr std::uint8_t null = 4; ///< Can be null: does not apply.
inline constexpr std::uint8_t byAnswer = 8; ///< Open for lack of an answer.
inline constexpr std::uint8_t byFigure = 16; ///< Open for lack of a figure of the law.
inline constexpr std::uint8_t byService = 32; ///< Open until a service has judged.
inline constexpr std::uint8_t origins = byAnswer | byFigure | byService;
inline constexpr std::uint8_t value = 1; ///< Others: can be a value.
inline constexpr std::uint8_t low = 2; ///< Numbers, dates, periods: has a lower bound.
inline constexpr std::uint8_t high = 64; ///< Numbers, dates, periods: has an upper bound.
inline constexpr std::uint8_t open = 128; ///< Lists: there may be more. A member: it may be somebody not told of.
} // namespace State

/// A yes_no: what it can be, with the origins kept only while it is open.
using YesNoState = std::uint8_t;

inline bool isDecided(YesNoState state)
{
    const int can = state & 7;
    return (can & (can - 1)) == 0;
}

inline YesNoState settled(YesNoState state)
{
    return isDecided(state) ? YesNoState(state & 7) : state;
}

/// Whether a condition surely holds, surely doesn't, or neither; null counts as not met.
inline bool isSurelyYes(YesNoState state)
{
    return (state & 7) == State::yes;
}
inline bool isSurelyNot(YesNoState state)
{
    return (state & State::yes) == 0;
}

YesNoState both(YesNoState left, YesNoState right);
YesNoState either(YesNoState left, YesNoState right);
inline YesNoState negated(YesNoState state)
{
    return YesNoState((state & ~3) | (state & State::yes ? State::no : 0) | (state & State::no ? State::yes : 0));
}

/// A number, its bounds, or null.
struct NumberCell
{
    Decimal low;
    Decimal high;
    std::uint8_t state = 0;

    static NumberCell exactly(const Decimal &value) { return {value, value, State::value | State::low | State::high}; }
    static NumberCell nothing() { return {{}, {}, State::null}; }
    static NumberCell anything(std::uint8_t origin) { return {{}, {}, std::uint8_t(State::value | origin)}; }

    bool hasLow() const { return state & State::low; }
    bool hasHigh() const { return state & State::high; }
    bool canBeNull() const { return state & State::null; }
    bool isNull() const { return !(state & State::value); }
    /// Settled: exact, or surely null.
    bool isExact() const
    {
        if (!(state & State::value))
            return true;
        return (state & (State::value | State::low | State::high | State::null)) == (State::value | State::low | State::high)
            && low == high;
    }
    NumberCell &settle()
    {
        if (isExact())
            state &= std::uint8_t(~State::origins);
        return *this;
    }
};

/// Interval arithmetic. Results hold every value that any two values of the operands give; a bound that leaves the range of
/// decimal128 is dropped. Null with anything is null.
NumberCell added(const NumberCell &left, const NumberCell &right);
NumberCell subtracted(const NumberCell &left, const NumberCell &right);
NumberCell multiplied(const NumberCell &left, const NumberCell &right);
NumberCell divided(const NumberCell &left, const NumberCell &right);
NumberCell modulo(const NumberCell &left, const NumberCell &right);
NumberCell smaller(const NumberCell &left, const NumberCell &right);
NumberCell larger(const NumberCell &left, const NumberCell &right);
NumberCell negated(const NumberCell &value);
NumberCell absolute(const NumberCell &value);
/// Whichever of the two it is.
NumberCell united(const NumberCell &left, const NumberCell &right);
YesNoState less(const NumberCell &left, const NumberCell &right, bool orEqual);
YesNoState equal(const NumberCell &left, const NumberCell &right);
/// Both yes, both no or both null.
YesNoState equal(YesNoState left, YesNoState right);

/// A value of any other type, by the type of its node:
/// dates: low..high as Julian days; periods: low..high months, and a..b days beside; words: a is a bit per word it can be;
/// words chosen: a surely, b perhaps; place: low is the municipality, -1 unknown; member: a bit per member it can be;
/// members and items: a surely in, b perhaps or surely in, base the first item's place.
struct PlainCell
{
    std::uint64_t a = 0;
    std::uint64_t b = 0;
    std::int32_t low = 0;
    std::int32_t high = 0;
    std::int32_t base = 0;
    std::uint8_t state = 0;

    bool isNull() const { return !(state & State::value); }
    bool canBeNull() const { return state & State::null; }
    bool hasLow() const { return state & State::low; }
    bool hasHigh() const { return state & State::high; }
    bool isOpen() const { return state & State::open; }
    bool isExactRange() const
    {
        return isNull() || ((state & (State::low | State::high | State::null)) == (State::low | State::high) && low == high && a == b);
    }
    static PlainCell day(std::int32_t julian) { return {0, 0, julian, julian, 0, State::value | State::low | State::high}; }
    static PlainCell nothing() { return {0, 0, 0, 0, 0, State::null}; }
};

} // namespace takeup
