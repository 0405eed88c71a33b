// SPDX-FileCopyrightText: 2026 TakeUp contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/feel/builtintable.h"

#include <array>

namespace takeup::feel {

using namespace Qt::StringLiterals;

namespace {

using Type = Value::Type;

/// A list of one stands for its item.
const Value &single(const Value &value)
{
    return value.is(Type::List) && value.list().size() == 1 ? value.list().front() : value;
}

tl::unexpected<QString> notReadable(const Value &value, const QString &what)
{
    return tl::unexpected(value.is(Type::String) ? u"'%1' is no %2."_s.arg(value.string(), what)
                                                 : u"%1 can't become a %2."_s.arg(nameOf(value.type()), what));
}

std::optional<std::int64_t> whole(const Value &value)
{
    const auto number = value.number().rounded(0, Decimal::Rounding::Down);
    return number ? number->toInteger() : std::nullopt;
}

std::optional<Date> dateOf(const Value &value)
{
    if (value.is(Type::DateTime))
        return value.dateTime().date;
    return value.is(Type::Date) ? std::optional(value.date()) : std::nullopt;
}

Outcome dateFrom(const Items &arguments)
{
    const Value &from = single(arguments[0]);
    const auto date = from.is(Type::String) ? Date::fromText(from.string()) : dateOf(from);
    if (!date)
        return notReadable(from, u"date"_s);
    return Value(*date);
}

Outcome dateFromParts(const Items &arguments)
{
    const auto year = whole(arguments[0]);
    const auto month = whole(arguments[1]);
    const auto day = whole(arguments[2]);
    const auto date = year && month && day ? Date::of(*year, *month, *day) : std::nullopt;
    if (!date)
        return tl::unexpected(u"There is no such day."_s);
    return Value(*date);
}

Outcome timeFrom(const Items &arguments)
{
    const Value &from = single(arguments[0]);
    if (from.is(Type::Time))
        return from;
    if (from.is(Type::DateTime))
        return Value(from.dateTime().time);
    if (from.is(Type::Date))
        return Value(Time{0, {Zone::Kind::Offset, 0, {}}});
    const auto time = from.is(Type::String) ? Time::fromText(from.string()) : std::nullopt;
    if (!time)
        return notReadable(from, u"time"_s);
    return Value(*time);
}

Outcome timeFromParts(const Items &arguments)
{
    const auto hour = whole(arguments[0]);
    const auto minute = whole(arguments[1]);
    const auto second = whole(arguments[2]);
    auto time = hour && minute && second ? Time::of(*hour, *minute, *second) : std::nullopt;
    if (!time)
        return tl::unexpected(u"There is no such time."_s);
    const auto fraction = Decimal::subtract(arguments[2].number(), Decimal(*second));
    const auto nanoseconds = fraction ? Decimal::multiply(*fraction, Decimal(nanosecondsPerSecond)) : std::nullopt;
    time->nanoseconds += nanoseconds ? whole(*nanoseconds).value_or(0) : 0;
    if (arguments.size() > 3 && !arguments[3].isNull()) {
        if (!arguments[3].is(Type::DaysDuration))
            return tl::unexpected(u"'offset' must be a days and time duration."_s);
        const Nanoseconds offset = arguments[3].daysDuration().total;
        if (offset < -nanosecondsPerDay || offset > nanosecondsPerDay)
            return tl::unexpected(u"'offset' is a day at most."_s);
        time->zone = {Zone::Kind::Offset, static_cast<int>(offset / nanosecondsPerSecond), {}};
    }
    return Value(*time);
}

Outcome dateTimeFrom(const Items &arguments)
{
    const Value &from = single(arguments[0]);
    if (from.is(Type::DateTime))
        return from;
    if (from.is(Type::Date))
        return Value(DateTime{from.date(), {0, {Zone::Kind::Offset, 0, {}}}});
    const auto dateTime = from.is(Type::String) ? DateTime::fromText(from.string()) : std::nullopt;
    if (!dateTime)
        return notReadable(from, u"date and time"_s);
    return Value(*dateTime);
}

Outcome dateTimeFromParts(const Items &arguments)
{
    const auto date = dateOf(single(arguments[0]));
    const Value &time = single(arguments[1]);
    if (!date || !time.is(Type::Time))
        return tl::unexpected(u"This needs a date and a time."_s);
    return Value(DateTime{*date, time.time()});
}

Outcome durationFrom(const Items &arguments)
{
    const Value &from = single(arguments[0]);
    if (from.is(Type::MonthsDuration) || from.is(Type::DaysDuration))
        return from;
    if (from.is(Type::String)) {
        if (const auto months = monthsFromText(from.string()))
            return Value(*months);
        if (const auto days = daysFromText(from.string()))
            return Value(*days);
    }
    return notReadable(from, u"duration"_s);
}

Outcome monthsBetween(const Items &arguments)
{
    const auto from = dateOf(single(arguments[0]));
    const auto to = dateOf(single(arguments[1]));
    if (!from || !to)
        return tl::unexpected(u"This needs two dates."_s);
    return Value(MonthsDuration::between(*from, *to));
}

/// The week of ISO 8601: the one that holds the year's first Thursday is the first.
int weekOfYear(const Date &date)
{
    const auto thursday = Date::fromDays(date.days() - date.weekday() + 4);
    return thursday ? (thursday->dayOfYear() - 1) / 7 + 1 : 1;
}

QString dayName(const Date &date)
{
    static const std::array<QString, 7> names{u"Monday"_s, u"Tuesday"_s,  u"Wednesday"_s, u"Thursday"_s,
                                              u"Friday"_s, u"Saturday"_s, u"Sunday"_s};
    return names[static_cast<std::size_t>(date.weekday() - 1)];
}

QString monthName(const Date &date)
{
    static const std::array<QString, 12> names{u"January"_s, u"February"_s, u"March"_s,     u"April"_s,   u"May"_s,      u"June"_s,
                                               u"July"_s,    u"August"_s,   u"September"_s, u"October"_s, u"November"_s, u"December"_s};
    return names[static_cast<std::size_t>(date.month - 1)];
}

template<auto part> Outcome partOfDate(const Items &arguments)
{
    const auto date = dateOf(single(arguments[0]));
    if (!date)
        return notReadable(arguments[0], u"date"_s);
    if constexpr (std::is_same_v<decltype(part(*date)), int>)
        return Value(Decimal(part(*date)));
    else
        return Value(part(*date));
}

} // namespace

void addTimeFunctions(BuiltinTable &table)
{
    table.add(u"date"_s, u"from"_s, dateFrom);
    table.add(u"date"_s, u"year: number, month: number, day: number"_s, dateFromParts);
    table.add(u"time"_s, u"from"_s, timeFrom);
    table.add(u"time"_s, u"hour: number, minute: number, second: number, offset?"_s, timeFromParts);
    table.add(u"date and time"_s, u"from"_s, dateTimeFrom);
    table.add(u"date and time"_s, u"date, time"_s, dateTimeFromParts);
    table.add(u"duration"_s, u"from"_s, durationFrom);
    table.add(u"years and months duration"_s, u"from, to"_s, monthsBetween);
    table.add(u"day of year"_s, u"date"_s, partOfDate<[](const Date &date) { return date.dayOfYear(); }>);
    table.add(u"day of week"_s, u"date"_s, partOfDate<dayName>);
    table.add(u"month of year"_s, u"date"_s, partOfDate<monthName>);
    table.add(u"week of year"_s, u"date"_s, partOfDate<weekOfYear>);
}

} // namespace takeup::feel
