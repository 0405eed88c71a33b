// SPDX-FileCopyrightText: 2026 TakeUp contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/content/decoder.h"

namespace takeup {

using namespace Qt::Literals::StringLiterals;

namespace {

ValueType decodeType(MapReader &reader, const QStringList &known, ValueType otherwise)
{
    const QString word = reader.word(u"type", known);
    return valueTypeFromText(word).value_or(otherwise);
}

const QStringList &factTypes()
{
    static const QStringList types{u"yes_no"_s,  u"number"_s,       u"money"_s,  u"date"_s,  u"one_of"_s,
                                   u"some_of"_s, u"municipality"_s, u"member"_s, u"status"_s};
    return types;
}

bool hasChoices(ValueType type)
{
    return type == ValueType::OneOf || type == ValueType::SomeOf;
}

void checkUnit(MapReader &reader, ValueType type, const Unit &unit)
{
    if (type == ValueType::Money && !unit.isMoney())
        reader.issues().error(reader.node().place,
                              u"%1 is money, so its unit should be one of EUR, EUR/month, EUR/year, EUR/l"_s.arg(reader.what()));
    else if (type != ValueType::Money && unit.isMoney())
        reader.issues().error(reader.node().place, u"%1 has a unit in EUR, so its type should be money"_s.arg(reader.what()));
    else if (type != ValueType::Number && type != ValueType::Money && reader.has(u"unit"))
        reader.issues().error(reader.node().place, u"%1 is neither a number nor money, so it has no unit"_s.arg(reader.what()));
}

void decodeAsks(const Node &node, Fact &fact, IssueList &issues)
{
    const QString what = u"“asks” of the fact %1"_s.arg(fact.id);
    if (node.isScalar() && node.text == "year_first"_L1 && fact.type == ValueType::Date) {
        fact.yearFirst = true;
    } else if (node.isMap() && (fact.type == ValueType::Money || fact.type == ValueType::Number)) {
        MapReader reader(node, what, issues);
        reader.need({u"step", u"max"});
        fact.bracketStep = reader.number(u"step");
        fact.bracketMax = reader.number(u"max");
        for (const auto &bound : {fact.bracketStep, fact.bracketMax}) {
            if (bound && *bound <= Decimal(0))
                issues.error(node.place, u"%1 needs a step and a max above 0"_s.arg(what));
        }
    } else {
        issues.error(node.place, u"%1 should be year_first (of a date) or {step: ..., max: ...} (of money and numbers)"_s.arg(what));
    }
}

void decodeLikelihood(const Node &node, Fact &fact, IssueList &issues)
{
    if (!node.isMap()) {
        issues.error(node.place, u"“how_common” of the fact %1 should be a map from answer to a number from 0 to 1"_s.arg(fact.id));
        return;
    }
    for (const Node &value : node.children) {
        const std::optional<Decimal> share = decodeNumber(value, u"how common “%1” is"_s.arg(value.key), issues);
        if (share && (*share < Decimal(0) || *share > Decimal(1)))
            issues.error(value.place, u"how common “%1” is should be from 0 to 1"_s.arg(value.key));
        else if (share)
            fact.likelihood.emplace_back(value.key, *share);
    }
}

ListField decodeField(const Node &node, IssueList &issues)
{
    const QString what = u"the field “%1”"_s.arg(node.key);
    MapReader reader(node, what, issues);
    ListField field;
    field.id = node.key;
    if (!isSnakeCase(field.id))
        issues.error(node.keyPlace(), u"%1 should be small letters, digits and underscores"_s.arg(what));
    reader.need({u"type"});
    field.type = decodeType(reader, {u"yes_no"_s, u"number"_s, u"money"_s, u"date"_s, u"one_of"_s}, ValueType::YesNo);
    if (const Node *units = reader.find(u"unit")) {
        if (units->isList()) {
            for (const Node &unit : units->children)
                field.units.push_back(decodeUnit(unit, u"the unit of "_s + what, issues));
        } else {
            field.units.push_back(decodeUnit(*units, u"the unit of "_s + what, issues));
        }
    }
    if (field.type == ValueType::Money && field.units.empty())
        issues.error(node.place, u"%1 is money and lacks “unit”"_s.arg(what));
    for (const Unit &unit : field.units)
        checkUnit(reader, field.type, unit);
    if (const Node *choices = reader.find(u"choices"))
        field.choices = decodeChoices(*choices, u"“choices” of "_s + what, true, issues);
    if (hasChoices(field.type) != reader.has(u"choices"))
        issues.error(node.place, u"%1: a one_of has choices, nothing else has"_s.arg(what));
    field.assume = reader.expression(u"assume");
    field.names = reader.text(u"names");
    return field;
}

} // namespace

Fact decodeFact(const Entity &entity, IssueList &issues)
{
    MapReader reader(entity.node, nameOfEntity(entity), issues);
    Fact fact;
    fact.place = entity.node.place;
    fact.id = decodeNamedId(reader, entity.publisher, false);
    reader.need({u"of", u"type"});
    fact.of = reader.of();
    fact.type = decodeType(reader, factTypes(), ValueType::YesNo);
    fact.unit = reader.unit(u"unit");
    checkUnit(reader, fact.type, fact.unit);
    fact.basis = reader.word(u"basis", {u"net"_s, u"gross"_s, u"gross_taxable"_s});
    fact.min = reader.number(u"min");
    fact.max = reader.number(u"max");
    if (fact.min && fact.max && *fact.min > *fact.max)
        issues.error(fact.place, u"%1 has a min above its max"_s.arg(reader.what()));
    fact.byYear = reader.word<bool>(u"by", {{u"year", true}}, false);
    if (const Node *choices = reader.find(u"choices"))
        fact.choices = decodeChoices(*choices, u"“choices” of "_s + reader.what(), true, issues);
    if (hasChoices(fact.type) != reader.has(u"choices"))
        issues.error(fact.place, u"%1: a one_of or some_of has choices, nothing else has"_s.arg(reader.what()));
    fact.topic = reader.word(u"topic", Content::topics());
    fact.names = reader.text(u"names");
    fact.question = reader.text(u"question");
    fact.about = reader.text(u"about");
    fact.plain = reader.text(u"plain");
    fact.help = reader.text(u"help");
    fact.explanation = reader.text(u"explanation");
    fact.evidence = reader.strings(u"evidence");
    fact.askedWhen = reader.expression(u"asked_when");
    fact.assume = reader.expression(u"assume");
    if (const Node *asks = reader.find(u"asks"))
        decodeAsks(*asks, fact, issues);
    fact.sensitive = reader.flag(u"sensitive");
    fact.decidedByService = reader.word<bool>(u"decided_by", {{u"service", true}}, false);
    if (const Node *likelihood = reader.find(u"how_common"))
        decodeLikelihood(*likelihood, fact, issues);
    if (fact.of == Of::Household && reader.has(u"about"))
        issues.error(fact.place, u"%1 is of the household, so it has no “about”"_s.arg(reader.what()));
    return fact;
}

Question decodeQuestion(const Entity &entity, IssueList &issues)
{
    MapReader reader(entity.node, nameOfEntity(entity), issues);
    Question question;
    question.place = entity.node.place;
    question.id = decodeNamedId(reader, entity.publisher, false);
    reader.need({u"of", u"sets", u"question", u"topic"});
    question.of = reader.of();
    if (question.of == Of::Member)
        reader.need({u"about"});
    question.topic = reader.word(u"topic", Content::topics());
    question.sets = reader.strings(u"sets");
    question.noneOfThese = reader.flag(u"none_of_these");
    question.question = reader.text(u"question");
    question.about = reader.text(u"about");
    question.plain = reader.text(u"plain");
    question.help = reader.text(u"help");
    question.askedWhen = reader.expression(u"asked_when");
    return question;
}

List decodeList(const Entity &entity, IssueList &issues)
{
    MapReader reader(entity.node, nameOfEntity(entity), issues);
    List list;
    list.place = entity.node.place;
    list.id = decodeNamedId(reader, entity.publisher, false);
    reader.need({u"of", u"item", u"fields"});
    if (reader.of() != Of::Member)
        issues.error(list.place, u"%1 should be of: member"_s.arg(reader.what()));
    list.item = reader.string(u"item");
    list.topic = reader.word(u"topic", Content::topics());
    list.names = reader.text(u"names");
    list.question = reader.text(u"question");
    list.about = reader.text(u"about");
    list.help = reader.text(u"help");
    list.evidence = reader.strings(u"evidence");
    list.askedWhen = reader.expression(u"asked_when");
    list.assumeNone = reader.has(u"assume") && reader.word(u"assume", {u"none"_s}) == u"none"_s;
    const Node *fields = reader.find(u"fields");
    if (fields && fields->isMap()) {
        for (const Node &field : fields->children)
            list.fields.push_back(decodeField(field, issues));
    } else if (fields) {
        issues.error(fields->place, u"“fields” of %1 should be a map of fields"_s.arg(reader.what()));
    }
    return list;
}

} // namespace takeup
