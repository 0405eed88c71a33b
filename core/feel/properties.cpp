// SPDX-FileCopyrightText: 2026 TakeUp contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/feel/properties.h"

#include <algorithm>

namespace takeup::feel {

using namespace Qt::StringLiterals;

namespace {

using Type = Value::Type;
using Property = std::optional<Value>;

Value number(std::int64_t value)
{
    return Decimal(value);
}

Property ofDate(const Date &date, const QString &name)
{
    if (name == u"year")
        return number(date.year);
    if (name == u"month")
        return number(date.month);
    if (name == u"day")
        return number(date.day);
    return name == u"weekday" ? Property(number(date.weekday())) : std::nullopt;
}

Property ofTime(const DateTime &when, const QString &name)
{
    const std::int64_t seconds = when.time.nanoseconds / nanosecondsPerSecond;
    if (name == u"hour")
        return number(seconds / 3600);
    if (name == u"minute")
        return number(seconds / 60 % 60);
    if (name == u"second")
        return number(seconds % 60);
    if (name == u"timezone")
        return when.time.zone.kind == Zone::Kind::Region ? Value(when.time.zone.region) : Value();
    if (name == u"time offset") {
        const std::optional<int> offset = when.time.offsetOn(when.date);
        return offset ? Value(DaysDuration{Nanoseconds(*offset) * nanosecondsPerSecond}) : Value();
    }
    return std::nullopt;
}

Property ofDays(const DaysDuration &duration, const QString &name)
{
    const auto seconds = static_cast<std::int64_t>(duration.total / nanosecondsPerSecond);
    if (name == u"days")
        return number(seconds / secondsPerDay);
    if (name == u"hours")
        return number(seconds / 3600 % 24);
    if (name == u"minutes")
        return number(seconds / 60 % 60);
    return name == u"seconds" ? Property(number(seconds % 60)) : std::nullopt;
}

Property ofMonths(const MonthsDuration &duration, const QString &name)
{
    if (name == u"years")
        return number(duration.months / 12);
    return name == u"months" ? Property(number(duration.months % 12)) : std::nullopt;
}

Property ofRange(const Range &range, const QString &name)
{
    if (name == u"start")
        return range.low;
    if (name == u"end")
        return range.high;
    if (name == u"start included")
        return Value(range.lowIncluded);
    return name == u"end included" ? Property(Value(range.highIncluded)) : std::nullopt;
}

Property find(const Value &object, const QString &name)
{
    switch (object.type()) {
    case Type::Null: return Value();
    case Type::Context: {
        const Value *entry = object.entry(name);
        return entry != nullptr ? Property(*entry) : std::nullopt;
    }
    case Type::Date: return ofDate(object.date(), name);
    case Type::Time: return ofTime({{}, object.time()}, name);
    case Type::DateTime: {
        const Property ofDay = ofDate(object.dateTime().date, name);
        return ofDay ? ofDay : ofTime(object.dateTime(), name);
    }
    case Type::DaysDuration: return ofDays(object.daysDuration(), name);
    case Type::MonthsDuration: return ofMonths(object.monthsDuration(), name);
    case Type::Range: return ofRange(object.range(), name);
    case Type::Boolean:
    case Type::Number:
    case Type::String:
    case Type::List: break;
    }
    return std::nullopt;
}

/// The element type of "list<number>", or the type itself.
QString innerType(const QString &type)
{
    const qsizetype start = type.indexOf(u'<') + 1;
    return type.mid(start, type.lastIndexOf(u'>') - start);
}

bool isRangeOf(const Range &range, const QString &type)
{
    return (!range.hasLow || isInstance(range.low, type)) && (!range.hasHigh || isInstance(range.high, type));
}

} // namespace

Outcome property(const Value &object, const QString &name)
{
    const Property found = find(object, name);
    if (!found)
        return tl::unexpected(u"There is no '%1' in %2."_s.arg(name, nameOf(object.type())));
    return *found;
}

Value fromLiteral(const QString &text)
{
    if (const auto months = monthsFromText(text))
        return *months;
    if (const auto days = daysFromText(text))
        return *days;
    if (const auto date = Date::fromText(text))
        return *date;
    if (const auto dateTime = DateTime::fromText(text))
        return *dateTime;
    if (const auto time = Time::fromText(text))
        return *time;
    return {};
}

bool isInstance(const Value &value, const QString &type)
{
    if (type == u"Any")
        return true;
    switch (value.type()) {
    case Type::Null: return type == u"Null";
    case Type::Boolean: return type == u"boolean";
    case Type::Number: return type == u"number";
    case Type::String: return type == u"string";
    case Type::Date: return type == u"date";
    case Type::Time: return type == u"time";
    case Type::DateTime: return type == u"date and time" || type == u"dateTime";
    case Type::DaysDuration: return type == u"days and time duration" || type == u"dayTimeDuration";
    case Type::MonthsDuration: return type == u"years and months duration" || type == u"yearMonthDuration";
    case Type::List:
        return type == u"list"
            || (type.startsWith(u"list<"_s) && std::all_of(value.list().begin(), value.list().end(), [&type](const Value &item) {
                    return isInstance(item, innerType(type));
                }));
    case Type::Context: return type == u"context";
    case Type::Range: return type == u"range" || (type.startsWith(u"range<"_s) && isRangeOf(value.range(), innerType(type)));
    }
    return false;
}

} // namespace takeup::feel
