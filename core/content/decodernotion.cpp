// SPDX-FileCopyrightText: 2026 TakeUp contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/content/decoder.h"

#include <algorithm>

namespace takeup {

using namespace Qt::Literals::StringLiterals;

namespace {

/// An exact figure, {min, max}, or a map with min and max beside other keys that the caller reads.
Figure decodeFigure(MapReader &reader)
{
    Figure figure;
    if (reader.has(u"value")) {
        figure.min = reader.number(u"value");
        figure.max = figure.min;
    } else {
        figure.min = reader.number(u"min");
        figure.max = reader.number(u"max");
        if (figure.min && figure.max && *figure.min > *figure.max)
            reader.issues().error(reader.node().place, u"%1 has a min above its max"_s.arg(reader.what()));
    }
    return figure;
}

Figure decodeCell(const Node &node, IssueList &issues)
{
    if (node.isMap()) {
        MapReader reader(node, u"the row “%1”"_s.arg(node.key), issues);
        return decodeFigure(reader);
    }
    const std::optional<Decimal> number = decodeNumber(node, u"the row “%1”"_s.arg(node.key), issues);
    return {number, number};
}

void decodeTable(const Node &node, const Parameter &parameter, ParameterValue &value, IssueList &issues)
{
    if (!node.isMap() || node.children.empty()) {
        issues.error(node.place, u"“table” should be a map from key to figure"_s);
        return;
    }
    for (const Node &cell : node.children)
        value.table.emplace_back(cell.key, decodeCell(cell, issues));
    if (!parameter.hasTable())
        issues.error(node.place, u"%1 has a table, so it needs “by”"_s.arg(parameter.id));
    for (const QString &key : parameter.keys) {
        if (!node.child(key))
            issues.error(node.place, u"the table lacks the row “%1”"_s.arg(key));
    }
    if (parameter.keys.isEmpty()) {
        // Rows by number are bands: each holds from its key on, so they stand in rising order.
        std::optional<Decimal> last;
        for (const Node &cell : node.children) {
            const std::optional<Decimal> key = Decimal::fromText(cell.key);
            if (key && last && *key <= *last)
                issues.error(cell.keyPlace(), u"the row “%1” stands out of order: keys rise"_s.arg(cell.key));
            last = key;
        }
        return;
    }
    for (const Node &cell : node.children) {
        if (!parameter.keys.contains(cell.key))
            issues.error(cell.keyPlace(), u"the row “%1” is not one of the keys in “by”"_s.arg(cell.key));
    }
}

ParameterValue decodeParameterValue(const Node &node, const Parameter &parameter, IssueList &issues)
{
    MapReader reader(node, u"a value of %1"_s.arg(parameter.id), issues);
    ParameterValue value;
    value.place = node.place;
    reader.need({u"from", u"source"});
    value.from = reader.date(u"from");
    if (parameter.type == ValueType::Date) {
        reader.need({u"value"});
        value.date = reader.date(u"value");
    } else if (parameter.type == ValueType::Duration) {
        reader.need({u"value"});
        if (const Node *period = reader.find(u"value"))
            value.period = decodePeriod(*period, u"a value of %1"_s.arg(parameter.id), issues);
    } else if (const Node *table = reader.find(u"table")) {
        decodeTable(*table, parameter, value, issues);
    } else if (reader.has(u"value") || reader.has(u"min") || reader.has(u"max")) {
        value.figure = decodeFigure(reader);
    } else if (node.isMap()) {
        issues.error(node.place, u"a value of %1 needs value, min, max or table"_s.arg(parameter.id));
    }
    value.source = reader.string(u"source");
    value.note = reader.string(u"note");
    value.confidence = reader.confidence(Confidence::High);
    return value;
}

NextChange decodeNextChange(const Node &node, const Parameter &parameter, IssueList &issues)
{
    MapReader reader(node, u"“next_change” of %1"_s.arg(parameter.id), issues);
    NextChange change;
    if (const Node *each = reader.find(u"each")) {
        // 2000 was a leap year, so 02-29 is a day too.
        const QDate day = each->isScalar() ? dateFromText(u"2000-"_s + each->text) : QDate();
        const std::optional<Period> period = each->isScalar() ? periodFromText(each->text) : std::nullopt;
        if (day.isValid()) {
            change.month = day.month();
            change.day = day.day();
        } else if (period) {
            change.within = *period;
        } else {
            issues.error(each->place, u"“each” should be a day of the year as 09-01, or a duration as P12M"_s);
        }
    } else {
        reader.need({u"within"});
        change.after = reader.date(u"after");
        if (const Node *within = reader.find(u"within"))
            change.within = decodePeriod(*within, u"“within”"_s, issues);
    }
    return change;
}

Notion::DatedValue decodeDatedValue(const Node &node, const QString &id, IssueList &issues)
{
    MapReader reader(node, u"a value of %1"_s.arg(id), issues);
    Notion::DatedValue value;
    reader.need({u"from", u"value"});
    value.from = reader.date(u"from");
    value.value = reader.expression(u"value");
    value.source = reader.string(u"source");
    reader.find(u"note"); // for editors only
    value.confidence = reader.confidence(Confidence::High);
    return value;
}

/// Days of a series rise and none is there twice.
template<typename Value> void checkOrder(const std::vector<Value> &values, const QString &id, const Place &place, IssueList &issues)
{
    for (std::size_t i = 1; i < values.size(); ++i) {
        if (!values[i].from.isValid() || !values[i - 1].from.isValid())
            continue;
        const QString day = values[i].from.toString(Qt::ISODate);
        if (values[i].from == values[i - 1].from)
            issues.error(place, u"%1 has two values from %2"_s.arg(id, day));
        else if (values[i].from < values[i - 1].from)
            issues.error(place, u"the values of %1 are not in order: %2 comes too late"_s.arg(id, day));
    }
}

} // namespace

Notion decodeNotion(const Entity &entity, IssueList &issues)
{
    MapReader reader(entity.node, nameOfEntity(entity), issues);
    Notion notion;
    notion.place = entity.node.place;
    notion.id = decodeNamedId(reader, entity.publisher, false);
    reader.need({u"of", u"type"});
    notion.of = reader.of();
    const QStringList types{u"yes_no"_s, u"number"_s,  u"money"_s,        u"date"_s,   u"duration"_s,
                            u"one_of"_s, u"some_of"_s, u"municipality"_s, u"member"_s, u"members"_s};
    notion.type = valueTypeFromText(reader.word(u"type", types)).value_or(ValueType::Number);
    notion.unit = reader.unit(u"unit");
    if (notion.type == ValueType::Money && !notion.unit.isMoney())
        issues.error(notion.place, u"%1 is money, so its unit should be one of EUR, EUR/month, EUR/year, EUR/l"_s.arg(reader.what()));
    if (notion.type != ValueType::Money && notion.unit.isMoney())
        issues.error(notion.place, u"%1 has a unit in EUR, so its type should be money"_s.arg(reader.what()));
    if (const Node *choices = reader.find(u"choices"))
        notion.choices = decodeChoices(*choices, u"“choices” of "_s + reader.what(), false, issues);
    notion.names = reader.text(u"names");
    notion.explanation = reader.text(u"explanation");
    notion.confidence = reader.confidence(Confidence::High);
    if (reader.has(u"value") == reader.has(u"values"))
        issues.error(notion.place, u"%1 needs either “value” or “values”"_s.arg(reader.what()));
    if (reader.has(u"value"))
        notion.values.push_back({{}, reader.expression(u"value"), {}, Confidence::High});
    for (const Node &value : reader.list(u"values"))
        notion.values.push_back(decodeDatedValue(value, notion.id, issues));
    checkOrder(notion.values, notion.id, notion.place, issues);
    return notion;
}

Parameter decodeParameter(const Entity &entity, IssueList &issues)
{
    MapReader reader(entity.node, nameOfEntity(entity), issues);
    Parameter parameter;
    parameter.place = entity.node.place;
    parameter.id = decodeNamedId(reader, entity.publisher, false);
    if (!reader.has(u"unit") && !reader.has(u"type"))
        issues.error(parameter.place, u"%1 lacks “unit” (or “type”, of a date or duration)"_s.arg(reader.what()));
    parameter.unit = reader.unit(u"unit");
    const ValueType byUnit = parameter.unit.isMoney() ? ValueType::Money : ValueType::Number;
    parameter.type = valueTypeFromText(reader.word(u"type", {u"number"_s, u"money"_s, u"date"_s, u"duration"_s})).value_or(byUnit);
    if ((parameter.type == ValueType::Money) != parameter.unit.isMoney())
        issues.error(parameter.place, u"%1: money has a unit in EUR, and nothing else has"_s.arg(reader.what()));
    parameter.byBirthDate = reader.word<bool>(u"of_date", {{u"birth_date", true}}, false);
    if (const Node *by = reader.find(u"by")) {
        if (by->isList())
            parameter.keys = decodeStrings(*by, u"“by” of "_s + reader.what(), issues);
        else
            parameter.by = decodeString(*by, u"“by” of "_s + reader.what(), issues);
    }
    parameter.names = reader.text(u"names");
    if (const Node *change = reader.find(u"next_change"))
        parameter.nextChange = decodeNextChange(*change, parameter, issues);
    reader.need({u"values"});
    for (const Node &value : reader.list(u"values"))
        parameter.values.push_back(decodeParameterValue(value, parameter, issues));
    if (reader.has(u"values") && parameter.values.empty())
        issues.error(parameter.place, u"%1 has no values"_s.arg(reader.what()));
    checkOrder(parameter.values, parameter.id, parameter.place, issues);
    return parameter;
}

} // namespace takeup
