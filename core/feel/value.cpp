// SPDX-FileCopyrightText: 2026 TakeUp contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/feel/value.h"

#include <QStringList>

#include <algorithm>

namespace takeup::feel {

using namespace Qt::StringLiterals;

namespace {

QString nestedText(const Value &value)
{
    if (value.isNull())
        return u"null"_s;
    if (!value.is(Value::Type::String))
        return value.toText();
    QString escaped = value.string();
    return u'"' + escaped.replace(u'\\', u"\\\\"_s).replace(u'"', u"\\\""_s) + u'"';
}

QString listText(const Items &items)
{
    QStringList texts;
    for (const Value &item : items)
        texts.append(nestedText(item));
    return u'[' + texts.join(u", "_s) + u']';
}

QString contextText(const Entries &entries)
{
    QStringList texts;
    for (const auto &[key, value] : entries)
        texts.append(key + u": "_s + nestedText(value));
    return u'{' + texts.join(u", "_s) + u'}';
}

QString rangeText(const Range &range)
{
    if (!range.hasLow)
        return (range.highIncluded ? u"(<= "_s : u"(< "_s) + nestedText(range.high) + u')';
    if (!range.hasHigh)
        return (range.lowIncluded ? u"(>= "_s : u"(> "_s) + nestedText(range.low) + u')';
    return (range.lowIncluded ? u'[' : u'(') + nestedText(range.low) + u".."_s + nestedText(range.high)
        + (range.highIncluded ? u']' : u')');
}

} // namespace

Value::Value(Items items) : m_value(std::make_shared<const Items>(std::move(items))) { }

Value::Value(Entries entries) : m_value(std::make_shared<const Entries>(std::move(entries))) { }

Value::Value(feel::Range range) : m_value(std::make_shared<const feel::Range>(std::move(range))) { }

const Value *Value::entry(const QString &key) const
{
    if (!is(Type::Context))
        return nullptr;
    const Entries &entries = context();
    const auto found = std::find_if(entries.begin(), entries.end(), [&key](const auto &pair) { return pair.first == key; });
    return found == entries.end() ? nullptr : &found->second;
}

QString Value::toText() const
{
    switch (type()) {
    case Type::Null: break;
    case Type::Boolean: return boolean() ? u"true"_s : u"false"_s;
    case Type::Number: return number().toText();
    case Type::String: return string();
    case Type::Date: return date().toText();
    case Type::Time: return time().toText();
    case Type::DateTime: return dateTime().toText();
    case Type::DaysDuration: return daysDuration().toText();
    case Type::MonthsDuration: return monthsDuration().toText();
    case Type::List: return listText(list());
    case Type::Context: return contextText(context());
    case Type::Range: return rangeText(range());
    }
    return u"null"_s;
}

QString nameOf(Value::Type type)
{
    switch (type) {
    case Value::Type::Null: break;
    case Value::Type::Boolean: return u"a boolean"_s;
    case Value::Type::Number: return u"a number"_s;
    case Value::Type::String: return u"a text"_s;
    case Value::Type::Date: return u"a date"_s;
    case Value::Type::Time: return u"a time"_s;
    case Value::Type::DateTime: return u"a date and time"_s;
    case Value::Type::DaysDuration: return u"a days and time duration"_s;
    case Value::Type::MonthsDuration: return u"a years and months duration"_s;
    case Value::Type::List: return u"a list"_s;
    case Value::Type::Context: return u"a context"_s;
    case Value::Type::Range: return u"a range"_s;
    }
    return u"null"_s;
}

} // namespace takeup::feel
