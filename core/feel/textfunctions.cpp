// SPDX-FileCopyrightText: 2026 TakeUp contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/feel/builtintable.h"
#include "core/feel/comparison.h"

#include <QList>
#include <QRegularExpression>
#include <QStringList>

namespace takeup::feel {

using namespace Qt::StringLiterals;

namespace {

/// A pattern of XPath with its flags. Empty when either is wrong.
std::optional<QRegularExpression> patternFrom(const QString &pattern, const QString &flags)
{
    QRegularExpression::PatternOptions options = QRegularExpression::UseUnicodePropertiesOption;
    for (const QChar flag : flags) {
        switch (flag.unicode()) {
        case u's': options |= QRegularExpression::DotMatchesEverythingOption; break;
        case u'm': options |= QRegularExpression::MultilineOption; break;
        case u'i': options |= QRegularExpression::CaseInsensitiveOption; break;
        case u'x': options |= QRegularExpression::ExtendedPatternSyntaxOption; break;
        default: return std::nullopt;
        }
    }
    QRegularExpression compiled(pattern, options);
    return compiled.isValid() ? std::optional(compiled) : std::nullopt;
}

QString textAt(const Items &arguments, std::size_t index)
{
    return index < arguments.size() && !arguments[index].isNull() ? arguments[index].string() : QString();
}

tl::unexpected<QString> wrongPattern()
{
    return tl::unexpected(u"The pattern or its flags are wrong."_s);
}

Outcome matches(const Items &arguments)
{
    const auto pattern = patternFrom(arguments[1].string(), textAt(arguments, 2));
    if (!pattern)
        return wrongPattern();
    return Value(pattern->match(arguments[0].string()).hasMatch());
}

Outcome replace(const Items &arguments)
{
    const auto pattern = patternFrom(arguments[1].string(), textAt(arguments, 3));
    if (!pattern)
        return wrongPattern();
    // Groups are $1 in XPath and \1 in Qt.
    static const QRegularExpression group(u"\\$([0-9])"_s);
    QString replacement = arguments[2].string();
    return Value(QString(arguments[0].string()).replace(*pattern, replacement.replace(group, u"\\\\1"_s)));
}

Outcome split(const Items &arguments)
{
    const auto pattern = patternFrom(arguments[1].string(), {});
    if (!pattern)
        return wrongPattern();
    Items parts;
    for (const QString &part : arguments[0].string().split(*pattern))
        parts.emplace_back(part);
    return Value(parts);
}

Outcome join(const Items &arguments)
{
    QStringList parts;
    for (const Value &item : arguments[0].list()) {
        if (!item.isNull() && !item.is(Value::Type::String))
            return tl::unexpected(u"'list' may only hold texts, not %1."_s.arg(nameOf(item.type())));
        if (!item.isNull())
            parts.append(item.string());
    }
    return Value(parts.join(textAt(arguments, 1)));
}

/// Positions count characters, not the units of UTF-16, from 1, or from the end when negative.
Outcome substring(const Items &arguments)
{
    const QList<uint> points = arguments[0].string().toUcs4();
    const auto whole = [&arguments](std::size_t index) {
        const auto number = arguments[index].number().rounded(0, Decimal::Rounding::Down);
        return number ? number->toInteger() : std::nullopt;
    };
    const auto start = whole(1);
    if (!start || *start == 0 || *start > points.size() || *start < -points.size())
        return tl::unexpected(u"The position lies outside of the text."_s);
    const qsizetype first = *start > 0 ? *start - 1 : points.size() + *start;
    qsizetype length = points.size() - first;
    if (arguments.size() > 2) {
        const auto wanted = whole(2);
        if (!wanted || *wanted < 1)
            return tl::unexpected(u"The length must be one or more."_s);
        length = std::min<qsizetype>(length, *wanted);
    }
    return Value(QString::fromUcs4(reinterpret_cast<const char32_t *>(points.constData() + first), length));
}

Outcome substringBefore(const Items &arguments)
{
    const qsizetype at = arguments[0].string().indexOf(arguments[1].string());
    return Value(at < 0 ? QString() : arguments[0].string().left(at));
}

Outcome substringAfter(const Items &arguments)
{
    const qsizetype at = arguments[0].string().indexOf(arguments[1].string());
    return Value(at < 0 ? QString() : arguments[0].string().mid(at + arguments[1].string().size()));
}

Outcome toText(const Items &arguments)
{
    return arguments[0].isNull() ? Value() : Value(arguments[0].toText());
}

Outcome negated(const Items &arguments)
{
    if (!arguments[0].isNull() && !arguments[0].is(Value::Type::Boolean))
        return tl::unexpected(u"'negand' must be a boolean, not %1."_s.arg(nameOf(arguments[0].type())));
    return toValue(opposite(truthOf(arguments[0])));
}

/// Stricter than =: the same type too, and a time at the same offset.
Outcome isSame(const Items &arguments)
{
    const Value &left = arguments[0];
    const Value &right = arguments[1];
    if (left.is(Value::Type::Time) && right.is(Value::Type::Time))
        return Value(left.time() == right.time());
    if (left.is(Value::Type::DateTime) && right.is(Value::Type::DateTime))
        return Value(left.dateTime() == right.dateTime());
    return Value(equal(left, right).value_or(false));
}

Outcome getValue(const Items &arguments)
{
    if (!arguments[0].is(Value::Type::Context))
        return tl::unexpected(u"'m' must be a context, not %1."_s.arg(nameOf(arguments[0].type())));
    const Value *entry = arguments[0].entry(arguments[1].string());
    return entry != nullptr ? *entry : Value();
}

Outcome getEntries(const Items &arguments)
{
    if (!arguments[0].is(Value::Type::Context))
        return tl::unexpected(u"'m' must be a context, not %1."_s.arg(nameOf(arguments[0].type())));
    Items entries;
    for (const auto &[key, value] : arguments[0].context())
        entries.emplace_back(Entries{{u"key"_s, Value(key)}, {u"value"_s, value}});
    return Value(entries);
}

} // namespace

void addTextFunctions(BuiltinTable &table)
{
    const QString pair = u"string: string, match: string"_s;
    table.add(u"substring"_s, u"string: string, start position: number, length: number?"_s, substring);
    table.add(u"string length"_s, u"string: string"_s,
              [](const Items &a) { return Outcome(Value(Decimal(std::int64_t(a[0].string().toUcs4().size())))); });
    table.add(u"upper case"_s, u"string: string"_s, [](const Items &a) { return Outcome(Value(a[0].string().toUpper())); });
    table.add(u"lower case"_s, u"string: string"_s, [](const Items &a) { return Outcome(Value(a[0].string().toLower())); });
    table.add(u"substring before"_s, pair, substringBefore);
    table.add(u"substring after"_s, pair, substringAfter);
    table.add(u"contains"_s, pair, [](const Items &a) { return Outcome(Value(a[0].string().contains(a[1].string()))); });
    table.add(u"starts with"_s, pair, [](const Items &a) { return Outcome(Value(a[0].string().startsWith(a[1].string()))); });
    table.add(u"ends with"_s, pair, [](const Items &a) { return Outcome(Value(a[0].string().endsWith(a[1].string()))); });
    table.add(u"matches"_s, u"input: string, pattern: string, flags: string~?"_s, matches);
    table.add(u"replace"_s, u"input: string, pattern: string, replacement: string, flags: string~?"_s, replace);
    table.add(u"split"_s, u"string: string, delimiter: string"_s, split);
    table.add(u"string join"_s, u"list: list, delimiter: string~?"_s, join);
    table.add(u"string"_s, u"from"_s, toText);
    table.add(u"not"_s, u"negand"_s, negated);
    table.add(u"is"_s, u"value1, value2"_s, isSame);
    table.add(u"get value"_s, u"m, key: string"_s, getValue);
    table.add(u"get entries"_s, u"m"_s, getEntries);
}

} // namespace takeup::feel
