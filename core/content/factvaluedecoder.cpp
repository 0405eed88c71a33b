// SPDX-FileCopyrightText: 2026 TakeUp contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/content/factvaluedecoder.h"

#include "core/content/mapreader.h"

#include <algorithm>

namespace takeup {

using namespace Qt::Literals::StringLiterals;

namespace {

std::optional<FactValue> fault(IssueList &issues, const Node &node, const ExpectedValue &expected, const QString &should)
{
    const QString given = node.isScalar() ? u", not “%1”"_s.arg(node.text) : QString();
    issues.error(node.place, u"%1 should be %2%3"_s.arg(expected.name, should, given));
    return {};
}

std::optional<FactValue> decodeUnanswered(const Node &node, const ExpectedValue &expected, IssueList &issues)
{
    MapReader reader(node, expected.name, issues);
    if (const Node *nothing = reader.find(u"nothing")) {
        if (decodeFlag(*nothing, u"“nothing”"_s, issues).value_or(false))
            return Nothing{};
        return {};
    }
    return reader.word<Unanswered>(u"unknown",
                                   {{u"true", Unanswered::DontKnow},
                                    {u"dont_know", Unanswered::DontKnow},
                                    {u"rather_not_say", Unanswered::RatherNotSay},
                                    {u"skipped", Unanswered::Skipped}},
                                   Unanswered::DontKnow);
}

bool isWithin(const Decimal &number, const ExpectedValue &expected)
{
    return number >= expected.min.value_or(Decimal(0)) && (!expected.max || number <= *expected.max);
}

std::optional<FactValue> decodeNumberValue(const Node &node, const ExpectedValue &expected, IssueList &issues)
{
    const QString numberWanted = u"a number without quotes, or {min: ..., max: ...}"_s;
    NumberRange range;
    if (node.isMap()) {
        MapReader reader(node, expected.name, issues);
        range = {reader.number(u"min"), reader.number(u"max")};
        if (!range.min && !range.max)
            return fault(issues, node, expected, numberWanted);
        if (range.min && range.max && *range.min > *range.max)
            return fault(issues, node, expected, u"a range whose min is not above its max"_s);
    } else {
        const std::optional<Decimal> number = node.isScalar() && !node.quoted ? Decimal::fromText(node.text) : std::nullopt;
        if (!number)
            return fault(issues, node, expected, numberWanted);
        range = NumberRange::exactly(*number);
    }
    for (const auto &bound : {range.min, range.max}) {
        if (!bound || isWithin(*bound, expected))
            continue;
        const QString least = expected.min.value_or(Decimal(0)).toText();
        return fault(issues, node, expected,
                     expected.max ? u"from %1 to %2"_s.arg(least, expected.max->toText()) : u"%1 or more"_s.arg(least));
    }
    return range;
}

std::optional<FactValue> decodeDateValue(const Node &node, const ExpectedValue &expected, IssueList &issues)
{
    if (!node.isMap()) {
        const QDate day = node.isScalar() ? dateFromText(node.text) : QDate();
        if (!day.isValid())
            return fault(issues, node, expected, u"a day that exists, as 2026-03-01, or {min: ..., max: ...}"_s);
        return DateRange::exactly(day);
    }
    MapReader reader(node, expected.name, issues);
    const DateRange range{reader.date(u"min"), reader.date(u"max")};
    if (!range.min.isValid() && !range.max.isValid())
        return fault(issues, node, expected, u"a day or {min: ..., max: ...}"_s);
    if (range.min.isValid() && range.max.isValid() && range.min > range.max)
        return fault(issues, node, expected, u"a range whose min is not after its max"_s);
    return range;
}

bool isChoice(const QString &word, const ExpectedValue &expected)
{
    return expected.choices
        && std::any_of(expected.choices->begin(), expected.choices->end(), [&](const Choice &choice) { return choice.id == word; });
}

QString choicesText(const ExpectedValue &expected)
{
    QStringList words;
    for (const Choice &choice : expected.choices ? *expected.choices : std::vector<Choice>{})
        words.append(choice.id);
    return words.join(u", "_s);
}

std::optional<FactValue> decodeWords(const Node &node, const ExpectedValue &expected, IssueList &issues)
{
    Words words;
    if (!node.isList())
        return fault(issues, node, expected, u"a list of some of "_s + choicesText(expected));
    for (const Node &item : node.children) {
        if (!item.isScalar() || !isChoice(item.text, expected) || words.texts.contains(item.text))
            return fault(issues, item, expected, u"a list of some of "_s + choicesText(expected));
        words.texts.append(item.text);
    }
    return words;
}

std::optional<FactValue> decodeWord(const Node &node, const ExpectedValue &expected, IssueList &issues)
{
    const QString word = node.isScalar() ? node.text : QString();
    if (expected.type == ValueType::Municipality) {
        const bool known =
            expected.geography ? expected.geography->byNis(word) != nullptr : word.size() == 5 && Decimal::fromText(word).has_value();
        if (!known)
            return fault(issues, node, expected, u"the NIS code of a municipality, as 34022"_s);
    } else if (expected.type == ValueType::Member) {
        if (!expected.members.contains(word))
            return fault(issues, node, expected, u"the id of a member of the household, or null for nobody"_s);
    } else if (!isChoice(word, expected)) {
        return fault(issues, node, expected, u"one of "_s + choicesText(expected));
    }
    return Word{word};
}

} // namespace

std::optional<FactValue> decodeFactValue(const Node &node, const ExpectedValue &expected, IssueList &issues)
{
    if (node.isNull())
        return expected.type == ValueType::Member ? FactValue(Nothing{}) : FactValue(Unanswered::DontKnow);
    if (node.isMap() && (node.child(u"unknown") || node.child(u"nothing")))
        return decodeUnanswered(node, expected, issues);
    switch (expected.type) {
    case ValueType::YesNo:
    case ValueType::Status:
        if (node.isScalar() && !node.quoted && (node.text == "true"_L1 || node.text == "false"_L1))
            return node.text == "true"_L1;
        return fault(issues, node, expected, u"true or false, without quotes"_s);
    case ValueType::Number:
    case ValueType::Money: return decodeNumberValue(node, expected, issues);
    case ValueType::Date: return decodeDateValue(node, expected, issues);
    case ValueType::SomeOf: return decodeWords(node, expected, issues);
    case ValueType::OneOf:
    case ValueType::Municipality:
    case ValueType::Member: return decodeWord(node, expected, issues);
    case ValueType::Duration:
    case ValueType::Members: break;
    }
    return fault(issues, node, expected, u"of a type that can be answered"_s);
}

} // namespace takeup
