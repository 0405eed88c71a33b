// SPDX-FileCopyrightText: 2026 TakeUp contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/content/answersdecoder.h"

#include "core/content/factvaluedecoder.h"
#include "core/content/mapreader.h"

#include <algorithm>

namespace takeup {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::size_t mostMembers = 100;
constexpr std::size_t mostItems = 1000;

class AnswersDecoder
{
public:
    AnswersDecoder(const Content &content, const Geography *geography) : m_content(content), m_geography(geography) { }

    DecodedAnswers decode(const Node &node)
    {
        decodeHousehold(node);
        return {std::move(m_answers), m_issues.issues()};
    }

private:
    void decodeHousehold(const Node &node)
    {
        MapReader reader(node, u"the answers"_s, m_issues);
        reader.need({u"date", u"members"});
        m_answers.date = reader.date(u"date");
        const std::vector<Node> &members = reader.list(u"members");
        if (members.empty() && reader.has(u"members"))
            m_issues.error(node.place, u"a household has at least one member"_s);
        if (members.size() > mostMembers) {
            m_issues.error(node.place, u"a household has at most %1 members"_s.arg(mostMembers));
            return;
        }
        collectIds(members);
        if (const Node *facts = reader.find(u"facts"))
            decodeFacts(*facts, Of::Household, QString(), m_answers.facts);
        for (std::size_t i = 0; i < members.size(); ++i)
            m_answers.members.push_back(decodeMember(members[i], int(i)));
        if (reader.has(u"members_complete"))
            m_answers.membersComplete = reader.flag(u"members_complete");
        for (const Node &kinship : reader.list(u"kinship"))
            decodeKinship(kinship);
    }

    void collectIds(const std::vector<Node> &members)
    {
        for (std::size_t i = 0; i < members.size(); ++i) {
            const Node *id = members[i].child(u"id");
            const QString text = id && id->isScalar() ? id->text : u"m%1"_s.arg(i + 1);
            if (m_ids.contains(text))
                m_issues.error(members[i].place, u"two members have the id “%1”"_s.arg(text));
            m_ids.append(text);
        }
    }

    MemberAnswers decodeMember(const Node &node, int place)
    {
        MemberAnswers member;
        member.id = m_ids[place];
        MapReader reader(node, u"the member "_s + member.id, m_issues);
        reader.string(u"id");
        member.relation = reader.word(u"relation", relationWords());
        if (place == 0 && member.relation.isEmpty())
            member.relation = u"self"_s;
        if ((member.relation == "self"_L1) != (place == 0))
            m_issues.error(node.place, u"the relation of %1: the first member is self, and no other"_s.arg(member.id));
        if (reader.has(u"client"))
            member.client = reader.flag(u"client");
        if (const Node *facts = reader.find(u"facts"))
            decodeFacts(*facts, Of::Member, member.id, member.facts);
        for (const List &list : m_content.lists)
            decodeItems(reader, list, member);
        return member;
    }

    void decodeFacts(const Node &node, Of of, const QString &member, FactValues &values)
    {
        if (!node.isMap()) {
            m_issues.error(node.place, u"“facts” should be a map from fact to value"_s);
            return;
        }
        for (const Node &value : node.children) {
            const QString status = statusFactOf(m_content, value.key);
            const Fact *fact = m_content.fact(status.isEmpty() ? value.key : status);
            if (!fact) {
                const QString full = resolveName(m_content, u"federal"_s, value.key);
                m_issues.error(value.keyPlace(),
                               u"there is no fact “%1”%2"_s.arg(
                                   value.key, full.isEmpty() || full == value.key ? QString() : u"; did you mean “%1”?"_s.arg(full)));
            } else if (fact->of != of) {
                m_issues.error(value.keyPlace(),
                               u"%1 is a fact of %2"_s.arg(value.key,
                                                           of == Of::Member ? u"the household, not of a member"_s
                                                                            : u"a member, not of the household"_s));
            } else {
                decodeFact(value, *fact, member, values);
            }
        }
    }

    void decodeFact(const Node &node, const Fact &fact, const QString &member, FactValues &values)
    {
        ExpectedValue expected;
        expected.name = member.isEmpty() ? node.key : u"%1 of %2"_s.arg(node.key, member);
        expected.type = fact.type;
        expected.min = fact.min;
        expected.max = fact.max;
        expected.choices = &fact.choices;
        expected.members = m_ids;
        expected.geography = m_geography;
        if (node.key != fact.id) {
            expected.type = node.key.endsWith("_since"_L1) ? ValueType::Date : ValueType::Number;
            expected.min = {};
            expected.max = {};
        }
        if (fact.byYear && !node.isNull()) {
            decodeYears(node, expected, values);
            return;
        }
        if (const auto value = decodeFactValue(node, expected, m_issues))
            values.insert_or_assign({node.key, 0}, *value);
    }

    void decodeYears(const Node &node, const ExpectedValue &expected, FactValues &values)
    {
        if (!node.isMap()) {
            m_issues.error(node.place, u"%1 should be a map from year to value, as {\"2025\": 17850.40}"_s.arg(expected.name));
            return;
        }
        for (const Node &value : node.children) {
            const std::optional<Decimal> year = Decimal::fromText(value.key);
            const std::optional<std::int64_t> whole = year ? year->toInteger() : std::nullopt;
            if (!whole || *whole < 1900 || *whole > 2200) {
                m_issues.error(value.keyPlace(), u"%1 should be a map from year to value; “%2” is no year"_s.arg(expected.name, value.key));
                continue;
            }
            if (const auto given = decodeFactValue(value, expected, m_issues))
                values.insert_or_assign({node.key, int(*whole)}, *given);
        }
    }

    /// A list under its short name or its id, and whether it is complete.
    void decodeItems(MapReader &reader, const List &list, MemberAnswers &member)
    {
        const QString shortName = list.id.section(u'.', 1);
        const QString &name = reader.has(list.id) ? list.id : shortName;
        const Node *nodes = reader.find(name);
        const QString complete = shortName + u"_complete"_s;
        const bool hasComplete = reader.has(complete);
        Items items;
        items.complete = hasComplete ? reader.flag(complete) : nodes && nodes->isList();
        if (nodes && nodes->isList()) {
            if (nodes->children.size() > mostItems)
                m_issues.error(nodes->place, u"%1 of %2 has more than %3 items"_s.arg(name, member.id).arg(mostItems));
            for (const Node &node : nodes->children)
                items.items.push_back(decodeItem(node, list, member.id));
        } else if (nodes && !nodes->isNull()) {
            m_issues.error(nodes->place, u"%1 of %2 should be a list"_s.arg(name, member.id));
        }
        if (nodes || hasComplete)
            member.lists.insert_or_assign(list.id, std::move(items));
    }

    Item decodeItem(const Node &node, const List &list, const QString &member)
    {
        const QString what = u"an %1 of %2"_s.arg(list.item, member);
        MapReader reader(node, what, m_issues);
        Item item;
        const bool hasPeriod =
            std::any_of(list.fields.begin(), list.fields.end(), [](const ListField &field) { return field.units.size() > 1; });
        if (hasPeriod)
            item.unit = decodePeriodUnit(reader, list);
        for (const ListField &field : list.fields) {
            const Node *value = reader.find(field.id);
            if (!value)
                continue;
            ExpectedValue expected;
            expected.name = u"“%1” of %2"_s.arg(field.id, what);
            expected.type = field.type;
            expected.choices = &field.choices;
            if (const auto given = decodeFactValue(*value, expected, m_issues))
                item.fields.insert_or_assign(field.id, *given);
        }
        return item;
    }

    /// The unit that `period: month` or `period: year` chooses among those of the list's money.
    Unit decodePeriodUnit(MapReader &reader, const List &list)
    {
        const bool monthly = reader.word<bool>(u"period", {{u"month", true}, {u"year", false}}, true);
        for (const ListField &field : list.fields) {
            if (field.units.size() < 2)
                continue;
            if (reader.has(field.id) && !reader.has(u"period"))
                m_issues.error(reader.node().place, u"%1 lacks “period” (month or year)"_s.arg(reader.what()));
            for (const Unit &unit : field.units) {
                if ((monthly && unit.month == -1) || (!monthly && unit.year == -1))
                    return unit;
            }
        }
        return {};
    }

    void decodeKinship(const Node &node)
    {
        MapReader reader(node, u"a kinship"_s, m_issues);
        reader.need({u"of", u"to", u"is"});
        Kinship kinship{reader.string(u"of"), reader.string(u"to"), reader.word(u"is", relationWords())};
        for (const QString &id : {kinship.of, kinship.to}) {
            if (!id.isEmpty() && !m_ids.contains(id))
                m_issues.error(node.place, u"a kinship names “%1”, who is no member"_s.arg(id));
        }
        if (!kinship.of.isEmpty() && kinship.of == kinship.to)
            m_issues.error(node.place, u"a kinship is between two members"_s);
        m_answers.kinships.push_back(std::move(kinship));
    }

    const Content &m_content;
    const Geography *m_geography;
    QStringList m_ids;
    Answers m_answers;
    IssueList m_issues;
};

} // namespace

DecodedAnswers decodeAnswers(const Node &node, const Content &content, const Geography *geography)
{
    return AnswersDecoder(content, geography).decode(node);
}

} // namespace takeup
