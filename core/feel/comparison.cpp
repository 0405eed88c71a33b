// SPDX-FileCopyrightText: 2026 TakeUp contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/feel/comparison.h"

#include <QList>

#include <algorithm>

namespace takeup::feel {

namespace {

int sign(std::strong_ordering ordering)
{
    return std::is_lt(ordering) ? -1 : std::is_gt(ordering) ? 1 : 0;
}

/// By code points, where QString compares units of UTF-16: they differ only beyond U+FFFF.
int compareTexts(const QString &left, const QString &right)
{
    const auto points = [](const QString &text) { return text.toUcs4(); };
    const auto isPlain = [](const QString &text) {
        return std::none_of(text.begin(), text.end(), [](QChar c) { return c.isSurrogate(); });
    };
    if (isPlain(left) && isPlain(right))
        return left.compare(right);
    return points(left) < points(right) ? -1 : left == right ? 0 : 1;
}

int compareInstants(Nanoseconds left, Nanoseconds right)
{
    return left < right ? -1 : left > right ? 1 : 0;
}

std::optional<int> orderTimes(const DateTime &left, const DateTime &right)
{
    // A time without a zone and one with a zone can't be told apart.
    if ((left.time.zone.kind == Zone::Kind::None) != (right.time.zone.kind == Zone::Kind::None))
        return std::nullopt;
    return compareInstants(left.instant(), right.instant());
}

Truth equalTimes(const DateTime &left, const DateTime &right)
{
    return left.time.zone.kind == right.time.zone.kind && left.instant() == right.instant();
}

Truth equalItems(const Items &left, const Items &right)
{
    return std::equal(left.begin(), left.end(), right.begin(), right.end(),
                      [](const Value &l, const Value &r) { return equal(l, r).value_or(false); });
}

Truth equalEntries(const Value &left, const Value &right)
{
    return left.context().size() == right.context().size()
        && std::all_of(left.context().begin(), left.context().end(), [&right](const auto &pair) {
               const Value *other = right.entry(pair.first);
               return other != nullptr && equal(pair.second, *other).value_or(false);
           });
}

Truth equalRanges(const Range &left, const Range &right)
{
    const auto key = [](const Range &range) { return std::tuple(range.hasLow, range.hasHigh, range.lowIncluded, range.highIncluded); };
    return key(left) == key(right) && equal(left.low, right.low).value_or(false) && equal(left.high, right.high).value_or(false);
}

DateTime atEpoch(const Time &time)
{
    return {{}, time};
}

} // namespace

Truth both(Truth left, Truth right)
{
    if (left == Truth(false) || right == Truth(false))
        return false;
    return left && right ? Truth(true) : Truth();
}

Truth either(Truth left, Truth right)
{
    if (left == Truth(true) || right == Truth(true))
        return true;
    return left && right ? Truth(false) : Truth();
}

Truth opposite(Truth truth)
{
    return truth ? Truth(!*truth) : Truth();
}

Truth truthOf(const Value &value)
{
    return value.is(Value::Type::Boolean) ? Truth(value.boolean()) : Truth();
}

Value toValue(Truth truth)
{
    return truth ? Value(*truth) : Value();
}

Truth equal(const Value &left, const Value &right)
{
    using Type = Value::Type;
    if (left.isNull() || right.isNull())
        return left.isNull() && right.isNull();
    if (left.type() != right.type())
        return {};
    switch (left.type()) {
    case Type::Null: break;
    case Type::Boolean: return left.boolean() == right.boolean();
    case Type::Number: return left.number() == right.number();
    case Type::String: return left.string() == right.string();
    case Type::Date: return left.date() == right.date();
    case Type::Time: return equalTimes(atEpoch(left.time()), atEpoch(right.time()));
    case Type::DateTime: return equalTimes(left.dateTime(), right.dateTime());
    case Type::DaysDuration: return left.daysDuration() == right.daysDuration();
    case Type::MonthsDuration: return left.monthsDuration() == right.monthsDuration();
    case Type::List: return equalItems(left.list(), right.list());
    case Type::Context: return equalEntries(left, right);
    case Type::Range: return equalRanges(left.range(), right.range());
    }
    return true;
}

std::optional<int> order(const Value &left, const Value &right)
{
    using Type = Value::Type;
    if (left.type() != right.type())
        return std::nullopt;
    switch (left.type()) {
    case Type::Number: return sign(left.number() <=> right.number());
    case Type::String: return compareTexts(left.string(), right.string());
    case Type::Date: return sign(left.date() <=> right.date());
    case Type::Time: return orderTimes(atEpoch(left.time()), atEpoch(right.time()));
    case Type::DateTime: return orderTimes(left.dateTime(), right.dateTime());
    case Type::DaysDuration: return compareInstants(left.daysDuration().total, right.daysDuration().total);
    case Type::MonthsDuration: return sign(left.monthsDuration() <=> right.monthsDuration());
    case Type::Null:
    case Type::Boolean:
    case Type::List:
    case Type::Context:
    case Type::Range: break;
    }
    return std::nullopt;
}

Truth compare(const QString &sign, const Value &left, const Value &right)
{
    if (sign == u"=")
        return equal(left, right);
    if (sign == u"!=")
        return opposite(equal(left, right));
    const std::optional<int> found = order(left, right);
    if (!found)
        return {};
    if (sign.startsWith(u'<'))
        return *found < 0 || (*found == 0 && sign.size() > 1);
    return *found > 0 || (*found == 0 && sign.size() > 1);
}

Truth contains(const Range &range, const Value &value)
{
    const auto above = [&]() -> Truth {
        const std::optional<int> found = order(value, range.low);
        return found ? Truth(*found > 0 || (*found == 0 && range.lowIncluded)) : Truth();
    };
    const auto below = [&]() -> Truth {
        const std::optional<int> found = order(value, range.high);
        return found ? Truth(*found < 0 || (*found == 0 && range.highIncluded)) : Truth();
    };
    return both(range.hasLow ? above() : Truth(true), range.hasHigh ? below() : Truth(true));
}

bool containsItem(const Items &list, const Value &value)
{
    return std::any_of(list.begin(), list.end(), [&value](const Value &item) {
        return equal(value, item).value_or(false) || (item.is(Value::Type::Range) && contains(item.range(), value).value_or(false));
    });
}

Truth isIn(const Value &value, const Value &test)
{
    if (test.is(Value::Type::Range) && !value.is(Value::Type::Range))
        return contains(test.range(), value);
    if (test.is(Value::Type::List))
        return containsItem(test.list(), value) || equal(value, test).value_or(false);
    return equal(value, test);
}

} // namespace takeup::feel
