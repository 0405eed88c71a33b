// SPDX-FileCopyrightText: 2026 TakeUp contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/feel/arithmetic.h"

namespace takeup::feel {

using namespace Qt::StringLiterals;

namespace {

using Type = Value::Type;

tl::unexpected<QString> tooLarge()
{
    return tl::unexpected(u"The result is out of range."_s);
}

template<typename Result> Outcome inRange(const std::optional<Result> &result)
{
    if (!result)
        return tooLarge();
    return Value(*result);
}

/// Durations up to ten million million years: sums and negations of them can't overflow.
constexpr std::int64_t maxMonths = 100'000'000'000'000;
constexpr std::int64_t maxSeconds = maxMonths * 10'000;

/// Empty when it is too long.
std::optional<DaysDuration> days(Nanoseconds total)
{
    constexpr Nanoseconds limit = Nanoseconds(maxSeconds) * nanosecondsPerSecond;
    return total < -limit || total > limit ? std::nullopt : std::optional(DaysDuration{total});
}

/// Towards zero, since a duration has no part of a month or nanosecond.
std::optional<std::int64_t> wholePart(const std::optional<Decimal> &number)
{
    const auto whole = number ? number->rounded(0, Decimal::Rounding::Down) : std::nullopt;
    return whole ? whole->toInteger() : std::nullopt;
}

Decimal toDecimal(Nanoseconds value)
{
    // In two words: a Decimal is made of 64 bits at a time.
    const Decimal seconds(static_cast<std::int64_t>(value / nanosecondsPerSecond));
    const Decimal rest = Decimal::scaled(static_cast<std::int64_t>(value % nanosecondsPerSecond), -9);
    return Decimal::add(seconds, rest).value_or(Decimal());
}

/// Back from seconds. Empty when it would not fit.
std::optional<DaysDuration> toDays(const std::optional<Decimal> &seconds)
{
    const std::optional<std::int64_t> whole = wholePart(seconds);
    if (!whole || *whole < -maxSeconds || *whole > maxSeconds)
        return std::nullopt;
    const auto fraction = Decimal::subtract(*seconds, Decimal(*whole));
    const auto rest = wholePart(Decimal::multiply(*fraction, Decimal(nanosecondsPerSecond)));
    return DaysDuration{Nanoseconds(*whole) * nanosecondsPerSecond + rest.value_or(0)};
}

std::optional<MonthsDuration> toMonths(const std::optional<Decimal> &months)
{
    const std::optional<std::int64_t> whole = wholePart(months);
    return whole && *whole >= -maxMonths && *whole <= maxMonths ? std::optional(MonthsDuration{*whole}) : std::nullopt;
}

Decimal monthsOf(const Value &value)
{
    return {value.monthsDuration().months};
}

Decimal secondsOf(const Value &value)
{
    return toDecimal(value.daysDuration().total);
}

/// A date, time or date and time, moved by a duration.
std::optional<Outcome> moved(const Value &point, const Value &duration, int direction)
{
    if (duration.is(Type::MonthsDuration)) {
        const std::int64_t months = direction * duration.monthsDuration().months;
        if (point.is(Type::Date))
            return inRange(point.date().plusMonths(months));
        if (point.is(Type::DateTime)) {
            const std::optional<Date> date = point.dateTime().date.plusMonths(months);
            return inRange(date ? std::optional(DateTime{*date, point.dateTime().time}) : std::nullopt);
        }
    }
    if (duration.is(Type::DaysDuration)) {
        const Nanoseconds shift = direction * duration.daysDuration().total;
        if (point.is(Type::DateTime))
            return inRange(point.dateTime().plus(shift));
        if (point.is(Type::Date)) {
            const std::optional<DateTime> later = DateTime{point.date(), {}}.plus(shift);
            return inRange(later ? std::optional(later->date) : std::nullopt);
        }
        if (point.is(Type::Time)) {
            const std::optional<DateTime> later = DateTime{{}, point.time()}.plus(shift % nanosecondsPerDay);
            return inRange(later ? std::optional(later->time) : std::nullopt);
        }
    }
    return std::nullopt;
}

bool isPoint(const Value &value)
{
    return value.is(Type::Date) || value.is(Type::Time) || value.is(Type::DateTime);
}

/// A date stands for its midnight in UTC beside a date and time with a zone.
DateTime toDateTime(const Value &value, const Value &beside)
{
    if (value.is(Type::Time))
        return {{}, value.time()};
    if (value.is(Type::DateTime))
        return value.dateTime();
    const bool hasZone = beside.is(Type::DateTime) && beside.dateTime().time.zone.kind != Zone::Kind::None;
    return {value.date(), {0, hasZone ? Zone{Zone::Kind::Offset, 0, {}} : Zone{}}};
}

std::optional<Outcome> distance(const Value &left, const Value &right)
{
    if (!isPoint(left) || !isPoint(right) || left.is(Type::Time) != right.is(Type::Time))
        return std::nullopt;
    const DateTime later = toDateTime(left, right);
    const DateTime earlier = toDateTime(right, left);
    if ((later.time.zone.kind == Zone::Kind::None) != (earlier.time.zone.kind == Zone::Kind::None))
        return tl::unexpected(u"A time with a zone and one without have no distance."_s);
    return Value(DaysDuration{later.instant() - earlier.instant()});
}

std::optional<Outcome> add(const Value &left, const Value &right)
{
    if (left.type() == right.type()) {
        if (left.is(Type::String))
            return Value(left.string() + right.string());
        if (left.is(Type::MonthsDuration))
            return inRange(toMonths(Decimal::add(monthsOf(left), monthsOf(right))));
        if (left.is(Type::DaysDuration))
            return inRange(days(left.daysDuration().total + right.daysDuration().total));
    }
    if (isPoint(left))
        return moved(left, right, 1);
    return isPoint(right) ? moved(right, left, 1) : std::nullopt;
}

std::optional<Outcome> subtract(const Value &left, const Value &right)
{
    if (left.type() == right.type()) {
        if (left.is(Type::MonthsDuration))
            return inRange(toMonths(Decimal::subtract(monthsOf(left), monthsOf(right))));
        if (left.is(Type::DaysDuration))
            return inRange(days(left.daysDuration().total - right.daysDuration().total));
    }
    if (isPoint(left) && isPoint(right))
        return distance(left, right);
    return isPoint(left) ? moved(left, right, -1) : std::nullopt;
}

std::optional<Outcome> multiply(const Value &left, const Value &right)
{
    if (left.is(Type::Number) && !right.is(Type::Number))
        return multiply(right, left);
    if (!right.is(Type::Number))
        return std::nullopt;
    if (left.is(Type::MonthsDuration))
        return inRange(toMonths(Decimal::multiply(monthsOf(left), right.number())));
    if (left.is(Type::DaysDuration))
        return inRange(toDays(Decimal::multiply(secondsOf(left), right.number())));
    return std::nullopt;
}

std::optional<Outcome> divide(const Value &left, const Value &right)
{
    const bool isMonths = left.is(Type::MonthsDuration);
    if (!isMonths && !left.is(Type::DaysDuration))
        return std::nullopt;
    const Decimal dividend = isMonths ? monthsOf(left) : secondsOf(left);
    if (left.type() == right.type())
        return inRange(Decimal::divide(dividend, isMonths ? monthsOf(right) : secondsOf(right)));
    if (!right.is(Type::Number))
        return std::nullopt;
    const auto quotient = Decimal::divide(dividend, right.number());
    return isMonths ? inRange(toMonths(quotient)) : inRange(toDays(quotient));
}

Outcome calculateNumbers(const QString &sign, const Decimal &left, const Decimal &right)
{
    if (sign == u"+")
        return inRange(Decimal::add(left, right));
    if (sign == u"-")
        return inRange(Decimal::subtract(left, right));
    if (sign == u"*")
        return inRange(Decimal::multiply(left, right));
    if (sign == u"**")
        return inRange(Decimal::power(left, right));
    if (right.isZero())
        return tl::unexpected(u"A division by zero has no result."_s);
    return inRange(Decimal::divide(left, right));
}

} // namespace

Outcome calculate(const QString &sign, const Value &left, const Value &right)
{
    if (left.is(Type::Number) && right.is(Type::Number))
        return calculateNumbers(sign, left.number(), right.number());
    std::optional<Outcome> result;
    if (sign == u"+")
        result = add(left, right);
    else if (sign == u"-")
        result = subtract(left, right);
    else if (sign == u"*")
        result = multiply(left, right);
    else if (sign == u"/")
        result = divide(left, right);
    if (result)
        return *std::move(result);
    return tl::unexpected(u"'%1' can't be done with %2 and %3."_s.arg(sign, nameOf(left.type()), nameOf(right.type())));
}

Outcome negate(const Value &value)
{
    if (value.is(Type::Number))
        return Value(-value.number());
    if (value.is(Type::MonthsDuration))
        return Value(MonthsDuration{-value.monthsDuration().months});
    if (value.is(Type::DaysDuration))
        return Value(DaysDuration{-value.daysDuration().total});
    return tl::unexpected(u"The sign of %1 can't be changed."_s.arg(nameOf(value.type())));
}

} // namespace takeup::feel
