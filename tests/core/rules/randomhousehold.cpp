// SPDX-FileCopyrightText: 2026 TakeUp contributors
// SPDX-License-Identifier: EUPL-1.2
#include "tests/core/rules/randomhousehold.h"

#include "core/rules/kinship.h"

#include <bit>

namespace takeup::tests {

using namespace Qt::Literals::StringLiterals;

namespace {

class Household
{
public:
    Household(const RuleGraph &graph, Dice &dice, const HouseholdOptions &options)
        : m_content(graph.content()), m_dice(dice), m_options(options)
    {
        for (const Parameter &parameter : m_content.parameters) {
            for (const ParameterValue &value : parameter.values) {
                addFigure(value.figure);
                for (const auto &row : value.table)
                    addFigure(row.second);
            }
        }
        if (m_figures.empty())
            m_figures.push_back(Decimal(1000));
    }

    Answers made()
    {
        m_answers.date =
            m_dice.pick({QDate(2023, 5, 17), QDate(2024, 2, 29), QDate(2024, 10, 1), QDate(2025, 12, 31), QDate(2026, 11, 20)});
        members();
        kinships();
        for (const Fact &fact : m_content.facts) {
            if (fact.of == Of::Household)
                answer(fact, 0, m_answers.facts);
        }
        for (std::size_t place = 0; place < m_answers.members.size(); ++place) {
            for (const Fact &fact : m_content.facts) {
                if (fact.of == Of::Member)
                    answer(fact, int(place), m_answers.members[place].facts);
            }
            for (const List &list : m_content.lists)
                m_answers.members[place].lists[list.id] = items(list);
        }
        return m_answers;
    }

private:
    void addFigure(const Figure &figure)
    {
        for (const auto &bound : {figure.min, figure.max}) {
            if (bound)
                m_figures.push_back(*bound);
        }
    }

    void members()
    {
        const int count = m_dice.between(1, m_options.mostMembers);
        bool hasPartner = false;
        for (int i = 0; i < count; ++i) {
            MemberAnswers member;
            member.id = u"m%1"_s.arg(i + 1);
            member.relation = u"self"_s;
            if (i > 0) {
                member.relation = m_dice.chance(80)
                    ? m_dice.pick({u"partner"_s, u"child"_s, u"child"_s, u"partner_child"_s, u"parent"_s, u"sibling"_s, u"unrelated"_s})
                    : m_dice.pick(relationWords());
                if (member.relation == u"self"_s || (member.relation == u"partner"_s && hasPartner))
                    member.relation = u"child"_s;
                hasPartner = hasPartner || member.relation == u"partner"_s;
            }
            if (m_dice.chance(10))
                member.client = m_dice.chance(50);
            m_answers.members.push_back(member);
        }
    }

    /// Says of each pair what doesn't follow from the relations.
    void kinships()
    {
        const std::size_t count = m_answers.members.size();
        const auto masks = takeup::kinships(m_answers);
        for (std::size_t of = 1; of < count; ++of) {
            for (std::size_t to = of + 1; to < count; ++to) {
                const std::uint64_t mask = masks[of * count + to];
                const std::uint64_t back = masks[to * count + of];
                if (std::has_single_bit(mask) && std::has_single_bit(back))
                    continue;
                std::vector<Kinship> candidates;
                for (qsizetype word = 0; word < relationWords().size(); ++word) {
                    if (!(mask >> word & 1))
                        continue;
                    Answers told = m_answers;
                    told.kinships.push_back({m_answers.members[of].id, m_answers.members[to].id, relationWords()[word]});
                    if ((takeup::kinships(told)[to * count + of] & ~back) == 0)
                        candidates.push_back(told.kinships.back());
                }
                if (!candidates.empty())
                    m_answers.kinships.push_back(m_dice.pick(candidates));
            }
        }
    }

    Decimal figure()
    {
        static const std::vector<Decimal> plain{Decimal(0),    Decimal(1),   Decimal(2),    Decimal(7),
                                                Decimal(18),   Decimal(100), Decimal(1234), Decimal::scaled(99999, -2),
                                                Decimal(25000)};
        Decimal value = m_dice.chance(50) ? m_dice.pick(plain) : m_dice.pick(m_figures);
        if (m_dice.chance(40))
            value = Decimal::add(value, Decimal::scaled(m_dice.pick({-1, 1, 37}), -2)).value_or(value);
        return value.isNegative() ? Decimal() : value;
    }

    Decimal number(const Fact &fact)
    {
        Decimal value = figure();
        if (fact.type == ValueType::Number && m_dice.chance(85))
            value = Decimal(m_dice.pick({0, 1, 2, 3, 5, 12, 17, 18, 65, 66, 90}));
        const Decimal least = fact.min.value_or(Decimal());
        if (least.isNegative() && m_dice.chance(50))
            value = -value;
        value = std::max(value, least);
        return fact.max ? std::min(value, *fact.max) : value;
    }

    QDate day(const QString &id)
    {
        if (id.contains(u"birth"_s))
            return m_answers.date.addDays(-m_dice.below(m_dice.chance(40) ? 7000 : 34000));
        return m_answers.date.addDays(m_dice.between(-2000, 400));
    }

    FactValue value(const Fact &fact, int member)
    {
        switch (fact.type) {
        case ValueType::YesNo: return m_dice.chance(40);
        case ValueType::Status: return m_dice.chance(25);
        case ValueType::Number:
        case ValueType::Money: return NumberRange::exactly(number(fact));
        case ValueType::Date:
            if (!fact.id.contains(u"birth"_s) && m_dice.chance(8))
                return Nothing{};
            return DateRange::exactly(day(fact.id));
        case ValueType::OneOf: return Word{m_dice.pick(fact.choices).id};
        case ValueType::SomeOf: {
            Words words;
            for (const Choice &choice : fact.choices) {
                if (m_dice.chance(35))
                    words.texts << choice.id;
            }
            return words;
        }
        case ValueType::Municipality: return Word{m_dice.pick(m_options.places)};
        case ValueType::Member: {
            const int other = m_dice.below(qsizetype(m_answers.members.size()));
            if (other == member || m_dice.chance(50))
                return Nothing{};
            return Word{m_answers.members[std::size_t(other)].id};
        }
        case ValueType::Duration:
        case ValueType::Members: break;
        }
        return Unanswered::DontKnow;
    }

    void answer(const Fact &fact, int member, FactValues &values)
    {
        if (fact.decidedByService || (fact.assume && m_dice.chance(60)))
            return;
        if (fact.byYear) {
            for (int year = m_answers.date.year() - 4; year <= m_answers.date.year(); ++year)
                values[{fact.id, year}] = value(fact, member);
            return;
        }
        const FactValue told = value(fact, member);
        values[{fact.id, 0}] = told;
        if (fact.type != ValueType::Status || told != FactValue(true))
            return;
        const int months = m_dice.pick({0, 1, 2, 3, 6, 12, 40});
        if (!m_options.exact && m_dice.chance(30))
            values[{fact.id + u"_months"_s, 0}] = NumberRange::exactly(Decimal(months));
        else
            values[{fact.id + u"_since"_s, 0}] = DateRange::exactly(m_answers.date.addMonths(-months).addDays(-m_dice.below(20)));
    }

    Items items(const List &list)
    {
        Items items;
        const int count = m_dice.below(m_options.mostItems + 1);
        for (int i = 0; i < count; ++i) {
            Item item;
            for (const ListField &field : list.fields) {
                if (field.assume && m_dice.chance(60))
                    continue;
                if (field.units.size() > 1)
                    item.unit = m_dice.pick(field.units);
                item.fields[field.id] = fieldValue(field);
            }
            items.items.push_back(item);
        }
        return items;
    }

    FactValue fieldValue(const ListField &field)
    {
        if (!field.choices.empty()) {
            const QString word = m_dice.pick(field.choices).id;
            return Word{field.id == u"basis"_s && m_options.exact ? u"net"_s : word};
        }
        if (field.type == ValueType::Date)
            return DateRange::exactly(day(field.id));
        if (field.type == ValueType::YesNo)
            return m_dice.chance(40);
        return NumberRange::exactly(figure());
    }

    const Content &m_content;
    Dice &m_dice;
    const HouseholdOptions &m_options;
    std::vector<Decimal> m_figures;
    Answers m_answers;
};

FactValues *factsOf(Answers &answers, int member)
{
    if (member < 0)
        return &answers.facts;
    return member < int(answers.members.size()) ? &answers.members[std::size_t(member)].facts : nullptr;
}

/// A member that isn't told (any more) can't be an answer.
void forgetMember(FactValues &values, const QString &id)
{
    for (auto &[key, value] : values) {
        if (value == FactValue(Word{id}))
            value = Unanswered::DontKnow;
    }
}

} // namespace

Answers fullHousehold(const RuleGraph &graph, Dice &dice, const HouseholdOptions &options)
{
    return Household(graph, dice, options).made();
}

Blurs::Blurs(const RuleGraph &graph, const Answers &full, Dice &dice, int percent) : m_content(graph.content()), m_dice(dice)
{
    facts(full.facts, -1, percent);
    for (std::size_t place = 0; place < full.members.size(); ++place) {
        facts(full.members[place].facts, int(place), percent);
        lists(full.members[place], int(place), percent);
    }
    if (dice.chance(percent))
        household(full);
    for (const Kinship &kinship : full.kinships) {
        if (dice.chance(percent))
            m_blurs.push_back([kinship](Answers &answers) { std::erase(answers.kinships, kinship); });
    }
    for (std::size_t i = m_blurs.size(); i > 1; --i)
        std::swap(m_blurs[i - 1], m_blurs[std::size_t(dice.below(qsizetype(i)))]);
}

Answers Blurs::upTo(Answers answers, std::size_t count) const
{
    for (std::size_t i = 0; i < count; ++i)
        m_blurs[i](answers);
    return answers;
}

FactValue Blurs::less(const FactValue &value)
{
    if (const auto *number = std::get_if<NumberRange>(&value); number && m_dice.chance(60)) {
        NumberRange wide;
        if (m_dice.chance(70)) {
            const Decimal below = Decimal::subtract(*number->min, Decimal(m_dice.pick({0, 1, 100}))).value_or(*number->min);
            wide.min = number->min->isNegative() ? below : std::max(Decimal(), below);
        }
        if (!wide.min || m_dice.chance(70))
            wide.max = Decimal::add(*number->max, Decimal(m_dice.pick({0, 1, 500})));
        return wide;
    }
    if (const auto *date = std::get_if<DateRange>(&value); date && m_dice.chance(60)) {
        const int year = date->min.year();
        return m_dice.pick({DateRange{QDate(year, 1, 1), QDate(year, 12, 31)}, DateRange{date->min.addDays(-m_dice.below(60)), {}},
                            DateRange{{}, date->max.addDays(m_dice.below(60))}, DateRange{date->min.addMonths(-2), date->max.addDays(3)}});
    }
    return m_dice.pick({Unanswered::DontKnow, Unanswered::RatherNotSay, Unanswered::Skipped});
}

void Blurs::facts(const FactValues &values, int member, int percent)
{
    for (const auto &[key, value] : values) {
        if (!m_dice.chance(percent))
            continue;
        const QString status = m_content.fact(key.id) ? QString() : statusFactOf(m_content, key.id);
        const Fact *fact = m_content.fact(status.isEmpty() ? key.id : status);
        const bool isAssumed = fact->assume && status.isEmpty();
        FactValue wide = less(value);
        if (status.isEmpty() && wide == FactValue(NumberRange{}))
            wide = Unanswered::Skipped;
        if (const auto *date = std::get_if<DateRange>(&wide); date && !status.isEmpty() && !date->max.isValid())
            wide = Unanswered::Skipped; // Nothing is held since a day to come.
        const bool forgotten = !isAssumed && m_dice.chance(40);
        m_blurs.push_back([key = key, wide, forgotten, member](Answers &answers) {
            FactValues *told = factsOf(answers, member);
            const auto found = told ? told->find(key) : FactValues::iterator();
            if (!told || found == told->end())
                return;
            if (forgotten)
                told->erase(found);
            else
                found->second = wide;
            // Nobody knows since when of what is not known.
            told->erase({key.id + u"_since"_s, 0});
            told->erase({key.id + u"_months"_s, 0});
        });
    }
}

void Blurs::lists(const MemberAnswers &member, int place, int percent)
{
    for (const auto &[id, items] : member.lists) {
        const List *list = m_content.list(id);
        for (std::size_t i = 0; i < items.items.size(); ++i) {
            for (const auto &[name, value] : items.items[i].fields) {
                if (!m_dice.chance(percent))
                    continue;
                const auto field =
                    std::find_if(list->fields.begin(), list->fields.end(), [&, &of = name](const ListField &one) { return one.id == of; });
                const FactValue wide = less(value);
                const bool forgotten = !field->assume && m_dice.chance(40);
                m_blurs.push_back([id = id, name = name, i, place, wide, forgotten](Answers &answers) {
                    if (place >= int(answers.members.size()))
                        return;
                    auto &told = answers.members[std::size_t(place)].lists[id].items;
                    if (i >= told.size())
                        return;
                    if (forgotten)
                        told[i].fields.erase(name);
                    else
                        told[i].fields[name] = wide;
                });
            }
        }
        if (!m_dice.chance(percent))
            continue;
        const auto left = std::size_t(m_dice.below(qsizetype(items.items.size()) + 1));
        m_blurs.push_back([id = id, left, place](Answers &answers) {
            if (place >= int(answers.members.size()))
                return;
            Items &told = answers.members[std::size_t(place)].lists[id];
            told.items.resize(std::min(left, told.items.size()));
            told.complete = false;
        });
    }
}

/// There may be more members than are told.
void Blurs::household(const Answers &full)
{
    const auto left = std::size_t(m_dice.between(1, int(full.members.size())));
    m_blurs.push_back([left](Answers &answers) {
        answers.membersComplete = false;
        while (answers.members.size() > left) {
            const QString id = answers.members.back().id;
            answers.members.pop_back();
            forgetMember(answers.facts, id);
            for (MemberAnswers &member : answers.members)
                forgetMember(member.facts, id);
            std::erase_if(answers.kinships, [&](const Kinship &kinship) { return kinship.of == id || kinship.to == id; });
        }
    });
}

} // namespace takeup::tests
