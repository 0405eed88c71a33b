// SPDX-FileCopyrightText: 2026 TakeUp contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/feel/valuejson.h"

#include "core/feel/properties.h"

#include <QJsonArray>
#include <QRegularExpression>

namespace takeup::feel {

using namespace Qt::StringLiterals;

namespace {

using Type = Value::Type;

constexpr int maxDepth = 200;

QString kindOf(Type type)
{
    switch (type) {
    case Type::Null: break;
    case Type::Boolean: return u"boolean"_s;
    case Type::Number: return u"number"_s;
    case Type::String: return u"string"_s;
    case Type::Date: return u"date"_s;
    case Type::Time: return u"time"_s;
    case Type::DateTime: return u"dateTime"_s;
    case Type::DaysDuration:
    case Type::MonthsDuration: return u"duration"_s;
    case Type::List: return u"list"_s;
    case Type::Context: return u"context"_s;
    case Type::Range: return u"range"_s;
    }
    return u"null"_s;
}

/// A value that is written as one text. Null when the text does not fit its kind.
Value fromText(const QString &kind, const QString &text)
{
    if (kind == u"number") {
        const auto number = Decimal::fromText(text);
        return number ? Value(*number) : Value();
    }
    if (kind == u"string")
        return text;
    if (kind == u"boolean" && (text == u"true" || text == u"false"))
        return text == u"true";
    const Value literal = fromLiteral(text);
    return kindOf(literal.type()) == kind ? literal : Value();
}

Result<Value> read(const QJsonValue &json, int depth)
{
    const QString kind = json[u"t"].toString();
    const QJsonValue content = json[u"v"];
    if (depth > maxDepth)
        return failure(Error::Code::OutOfRange, u"nesting"_s);
    if (kind == u"null")
        return Value();
    if (kind == u"list" && content.isArray()) {
        Items items;
        for (const QJsonValue &item : content.toArray()) {
            Result<Value> value = read(item, depth + 1);
            if (!value)
                return value;
            items.push_back(*std::move(value));
        }
        return Value(items);
    }
    if (kind == u"context" && content.isObject()) {
        Entries entries;
        const QJsonObject object = content.toObject();
        for (auto entry = object.begin(); entry != object.end(); ++entry) {
            Result<Value> value = read(entry.value(), depth + 1);
            if (!value)
                return value;
            entries.emplace_back(entry.key(), *std::move(value));
        }
        return Value(entries);
    }
    if (!content.isString())
        return failure(Error::Code::WrongType, kind);
    Value value = fromText(kind, content.toString());
    if (value.isNull())
        return failure(Error::Code::WrongType, kind + u' ' + content.toString());
    return value;
}

bool isOwnType(const QString &type)
{
    static const QStringList types{u"number"_s,
                                   u"string"_s,
                                   u"boolean"_s,
                                   u"date"_s,
                                   u"time"_s,
                                   u"date and time"_s,
                                   u"dateTime"_s,
                                   u"days and time duration"_s,
                                   u"dayTimeDuration"_s,
                                   u"years and months duration"_s,
                                   u"yearMonthDuration"_s,
                                   u"list"_s,
                                   u"context"_s};
    return types.contains(type) || type.startsWith(u"list<"_s);
}

} // namespace

QJsonObject toJson(const Value &value)
{
    QJsonObject object{{u"t"_s, kindOf(value.type())}};
    if (value.is(Type::List)) {
        QJsonArray items;
        for (const Value &item : value.list())
            items.append(toJson(item));
        object.insert(u"v"_s, items);
    } else if (value.is(Type::Context)) {
        QJsonObject entries;
        for (const auto &[key, entry] : value.context())
            entries.insert(key, toJson(entry));
        object.insert(u"v"_s, entries);
    } else if (!value.isNull()) {
        object.insert(u"v"_s, value.toText());
    }
    return object;
}

Result<Value> valueFromJson(const QJsonValue &json)
{
    return read(json, 0);
}

QStringList unusualNames(const Value &value)
{
    static const QRegularExpression plain(u"\\A[\\p{L}_][\\p{L}\\p{N}_]*\\z"_s);
    QStringList names;
    if (value.is(Type::List)) {
        for (const Value &item : value.list())
            names += unusualNames(item);
    } else if (value.is(Type::Context)) {
        for (const auto &[key, entry] : value.context()) {
            if (!plain.match(key).hasMatch())
                names.append(key);
            names += unusualNames(entry);
        }
    }
    names.removeDuplicates();
    return names;
}

Value conformed(const Value &value, const QString &type)
{
    if (!isOwnType(type) || value.isNull() || isInstance(value, type))
        return value;
    if (type.startsWith(u"list"_s)) {
        const Value wrapped(Items{value});
        return isInstance(wrapped, type) ? wrapped : Value();
    }
    if (value.is(Type::List) && value.list().size() == 1)
        return conformed(value.list().front(), type);
    if (value.is(Type::Date) && (type == u"date and time" || type == u"dateTime"))
        return DateTime{value.date(), {0, {Zone::Kind::Offset, 0, {}}}};
    return {};
}

} // namespace takeup::feel
