// SPDX-FileCopyrightText: 2026 TakeUp contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/rules/evaluation.h"
#include "core/rules/kinship.h"

#include <algorithm>

namespace takeup {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int maxMembers = 60; ///< As many bits as a list's mask holds, with room to spare.
constexpr int maxItems = 60;

PlainCell dayRange(const DateRange &range)
{
    PlainCell cell;
    cell.state = State::value;
    if (range.min.isValid()) {
        cell.low = std::int32_t(range.min.toJulianDay());
        cell.state |= State::low;
    }
    if (range.max.isValid()) {
        cell.high = std::int32_t(range.max.toJulianDay());
        cell.state |= State::high;
    }
    if (!cell.isExactRange())
        cell.state |= State::byAnswer;
    return cell;
}

NumberCell numberRange(const NumberRange &range)
{
    NumberCell cell = NumberCell::anything(State::byAnswer);
    if (range.min) {
        cell.low = *range.min;
        cell.state |= State::low;
    }
    if (range.max) {
        cell.high = *range.max;
        cell.state |= State::high;
    }
    return cell.settle();
}

std::uint64_t wordBit(const Domain &domain, const QString &word)
{
    const qsizetype at = domain.words.indexOf(word);
    return at < 0 ? 0 : 1ULL << at;
}

} // namespace

Evaluation::Evaluation(std::shared_ptr<const RuleGraph> graph)
    : m_graph(std::move(graph)), m_data(m_graph->data()), m_content(m_graph->content())
{
    m_granted.resize(m_data.statusRight.size());
    m_perhapsGranted.resize(m_data.statusRight.size());
    bind(Answers{QDate(), {}, {}, true, {}});
}

Leaf Evaluation::leafFrom(const Fact &fact, const FactValue &value) const
{
    Leaf leaf;
    leaf.told = Leaf::Told::Known;
    if (std::holds_alternative<Unanswered>(value)) {
        leaf.told = Leaf::Told::Unknown;
    } else if (std::holds_alternative<Nothing>(value)) {
        leaf.yesNo = State::no;
        leaf.number = NumberCell::nothing();
        leaf.plain = PlainCell::nothing();
    } else if (const bool *yes = std::get_if<bool>(&value)) {
        leaf.yesNo = *yes ? State::yes : State::no;
    } else if (const auto *range = std::get_if<NumberRange>(&value)) {
        leaf.number = numberRange(*range);
    } else if (const auto *dates = std::get_if<DateRange>(&value)) {
        leaf.plain = dayRange(*dates);
    } else if (const auto *words = std::get_if<Words>(&value)) {
        const Domain &domain = m_data.factDomains[std::size_t(&fact - m_content.facts.data())];
        for (const QString &word : words->texts)
            leaf.plain.a |= wordBit(domain, word);
        leaf.plain.b = leaf.plain.a;
        leaf.plain.state = State::value;
    } else if (const auto *word = std::get_if<Word>(&value)) {
        leaf.plain.state = State::value;
        if (fact.type == ValueType::Municipality) {
            leaf.plain.low = m_graph->geography().indexOf(word->text);
            if (leaf.plain.low < 0)
                leaf.told = Leaf::Told::Unknown;
        } else if (fact.type == ValueType::Member) {
            for (std::size_t i = 0; i < m_answers.members.size(); ++i) {
                if (m_answers.members[i].id == word->text)
                    leaf.plain.a = 1ULL << i;
            }
        } else {
            leaf.plain.a = wordBit(m_data.factDomains[std::size_t(&fact - m_content.facts.data())], word->text);
        }
        if (leaf.plain.a == 0 && fact.type != ValueType::Municipality)
            leaf.told = Leaf::Told::Unknown;
    }
    return leaf;
}

Leaf Evaluation::fieldLeafFrom(const ListField &field, const FactValue &value, const Unit &unit, int list, int place) const
{
    Leaf leaf;
    leaf.told = Leaf::Told::Known;
    if (const auto *range = std::get_if<NumberRange>(&value)) {
        leaf.number = numberRange(*range);
        // Money that comes by month or by year is held by month or by year as it was told; plain.low says which.
        leaf.plain.low = unit.year == -1 ? 1 : 0;
    } else if (const auto *dates = std::get_if<DateRange>(&value)) {
        leaf.plain = dayRange(*dates);
    } else if (const bool *yes = std::get_if<bool>(&value)) {
        leaf.yesNo = *yes ? State::yes : State::no;
    } else if (const auto *word = std::get_if<Word>(&value); word && field.type == ValueType::OneOf) {
        leaf.plain.state = State::value;
        leaf.plain.a = wordBit(m_data.listDomains[std::size_t(list)][std::size_t(place)], word->text);
        if (leaf.plain.a == 0)
            leaf.told = Leaf::Told::Unknown;
    } else {
        leaf.told = Leaf::Told::Unknown;
    }
    return leaf;
}

void Evaluation::bind(const Answers &answers)
{
    m_answers = answers;
    if (!m_answers.date.isValid())
        m_answers.date = QDate(2026, 1, 1);
    if (m_answers.members.empty())
        m_answers.members.push_back({u"m1"_s, u"self"_s, {}, {}, {}});
    if (m_answers.members.size() > maxMembers) {
        m_answers.members.resize(maxMembers);
        m_answers.membersComplete = false;
    }
    m_today = std::int32_t(m_answers.date.toJulianDay());
    const std::size_t members = m_answers.members.size();
    m_kinships = kinships(m_answers);

    m_clients.assign(members, State::no);
    for (std::size_t i = 0; i < members; ++i) {
        const MemberAnswers &member = m_answers.members[i];
        const bool close = i == 0 || member.relation == u"partner"_s || member.relation == u"child"_s
            || member.relation == u"partner_child"_s || member.relation == u"foster_child"_s;
        m_clients[i] = member.client.value_or(close) ? State::yes : State::no;
    }

    const std::size_t facts = m_content.facts.size();
    m_leaves.assign(facts * members, {});
    m_since.assign(facts * members, {});
    m_months.assign(facts * members, {});
    m_years.clear();
    const auto take = [&](const FactValues &values, std::size_t member, Of of) {
        for (const auto &[key, value] : values) {
            const QString status = m_content.fact(key.id) ? QString() : statusFactOf(m_content, key.id);
            const Fact *fact = m_content.fact(status.isEmpty() ? key.id : status);
            if (!fact || fact->of != of)
                continue;
            const auto place = std::size_t(fact - m_content.facts.data());
            const Leaf leaf = leafFrom(*fact, value);
            if (fact->byYear)
                m_years[{int(place), int(member), key.year}] = leaf;
            else if (status.isEmpty())
                m_leaves[place * members + member] = leaf;
            else
                (key.id.endsWith(u"_months"_s) ? m_months : m_since)[place * members + member] = leaf;
        }
    };
    take(m_answers.facts, 0, Of::Household);
    for (std::size_t i = 0; i < members; ++i)
        take(m_answers.members[i].facts, i, Of::Member);

    const std::size_t lists = m_content.lists.size();
    m_fields.assign(lists, {});
    m_itemBase.assign(lists, {});
    m_listComplete.assign(lists, {});
    m_dimension.assign(lists, 0);
    for (std::size_t l = 0; l < lists; ++l) {
        const List &list = m_content.lists[l];
        for (const MemberAnswers &member : m_answers.members) {
            m_itemBase[l].push_back(int(m_fields[l].size()));
            const auto told = member.lists.find(list.id);
            m_listComplete[l].push_back(told != member.lists.end() ? told->second.complete : list.assumeNone);
            if (told == member.lists.end())
                continue;
            int count = 0;
            for (const Item &item : told->second.items) {
                if (++count > maxItems) {
                    m_listComplete[l].back() = false;
                    break;
                }
                std::vector<Leaf> leaves(list.fields.size());
                for (std::size_t f = 0; f < list.fields.size(); ++f) {
                    const auto value = item.fields.find(list.fields[f].id);
                    if (value != item.fields.end())
                        leaves[f] = fieldLeafFrom(list.fields[f], value->second, item.unit, int(l), int(f));
                }
                m_fields[l].push_back(std::move(leaves));
            }
        }
        m_itemBase[l].push_back(int(m_fields[l].size()));
        m_dimension[l] = int(m_fields[l].size());
    }

    m_valueNow.resize(m_content.parameters.size());
    for (std::size_t i = 0; i < m_valueNow.size(); ++i)
        m_valueNow[i] = valueOn(int(i), m_today);
    layOut();
    m_signatures.clear();
    forget();
}

void Evaluation::layOut()
{
    const std::size_t count = m_data.nodes.size();
    m_firstSlot.resize(count);
    m_firstCell.resize(count);
    int used = 0;
    int numbers = 0;
    int plains = 0;
    for (std::size_t i = 0; i < count; ++i) {
        const GraphNode &node = m_data.nodes[i];
        int size = 1;
        for (int v = 0; v < node.variables; ++v) {
            const std::int16_t kind = node.kinds[std::size_t(v)];
            size *= kind < 0 ? memberCount() : m_dimension[std::size_t(kind)];
        }
        m_firstSlot[i] = used;
        used += size;
        if (node.type == NodeType::Number) {
            m_firstCell[i] = numbers;
            numbers += size;
        } else if (node.type != NodeType::YesNo) {
            m_firstCell[i] = plains;
            plains += size;
        }
    }
    m_slotCount = used;
    for (int world : {0, 1}) {
        m_state[std::size_t(world)].assign(std::size_t(used), 0);
        m_numbers[std::size_t(world)].resize(std::size_t(numbers));
        m_plains[std::size_t(world)].resize(std::size_t(plains));
    }
}

void Evaluation::forget()
{
    for (auto &states : m_state)
        std::fill(states.begin(), states.end(), std::uint8_t(0));
    clearGrants();
    m_world = 0;
}

Leaf *Evaluation::leafOf(const FactRef &ref)
{
    const auto members = std::size_t(memberCount());
    const auto at = std::size_t(ref.fact) * members + std::size_t(std::max(0, ref.member));
    switch (ref.part) {
    case FactRef::Part::Value:
        if (ref.year != 0)
            return &m_years[{ref.fact, std::max(0, ref.member), ref.year}];
        return &m_leaves[at];
    case FactRef::Part::Since: return &m_since[at];
    case FactRef::Part::Months: return &m_months[at];
    case FactRef::Part::ListField:
        return &m_fields[std::size_t(ref.fact)][std::size_t(itemBase(ref.fact, ref.member) + ref.item)][std::size_t(ref.field)];
    default: return nullptr;
    }
}

void Evaluation::suppose(const FactRef &ref, const FactValue &value)
{
    if (Leaf *leaf = leafOf(ref)) {
        if (ref.part == FactRef::Part::ListField) {
            const std::int32_t period = leaf->plain.low;
            *leaf = fieldLeafFrom(m_content.lists[std::size_t(ref.fact)].fields[std::size_t(ref.field)], value, {}, ref.fact, ref.field);
            if (leaf->number.state != 0)
                leaf->plain.low = period;
        } else {
            *leaf = leafFrom(m_content.facts[std::size_t(ref.fact)], value);
        }
        forget();
    }
}

void Evaluation::unsuppose(const FactRef &ref)
{
    Leaf *leaf = leafOf(ref);
    if (!leaf)
        return;
    *leaf = {};
    const auto member = std::size_t(std::max(0, ref.member));
    if (ref.part == FactRef::Part::ListField) {
        const List &list = m_content.lists[std::size_t(ref.fact)];
        const Item &item = m_answers.members[member].lists.at(list.id).items[std::size_t(ref.item)];
        const ListField &field = list.fields[std::size_t(ref.field)];
        if (const auto value = item.fields.find(field.id); value != item.fields.end())
            *leaf = fieldLeafFrom(field, value->second, item.unit, ref.fact, ref.field);
    } else {
        const Fact &fact = m_content.facts[std::size_t(ref.fact)];
        QString id = fact.id;
        if (ref.part == FactRef::Part::Since)
            id += u"_since"_s;
        else if (ref.part == FactRef::Part::Months)
            id += u"_months"_s;
        const FactValues &values = fact.of == Of::Household ? m_answers.facts : m_answers.members[member].facts;
        if (const auto value = values.find(FactKey{id, ref.year}); value != values.end())
            *leaf = leafFrom(fact, value->second);
        else if (ref.year != 0)
            m_years.erase({ref.fact, int(member), ref.year});
    }
    forget();
}

const Leaf &Evaluation::leaf(int fact, int member) const
{
    return m_leaves[std::size_t(fact) * m_answers.members.size() + std::size_t(std::max(0, member))];
}

const Leaf &Evaluation::sinceLeaf(int fact, int member) const
{
    return m_since[std::size_t(fact) * m_answers.members.size() + std::size_t(std::max(0, member))];
}

const Leaf &Evaluation::monthsLeaf(int fact, int member) const
{
    return m_months[std::size_t(fact) * m_answers.members.size() + std::size_t(std::max(0, member))];
}

const Leaf &Evaluation::yearLeaf(int fact, int member, int year) const
{
    static const Leaf none;
    const auto found = m_years.find({fact, std::max(0, member), year});
    return found == m_years.end() ? none : found->second;
}

const Leaf &Evaluation::fieldLeaf(int list, int item, int field) const
{
    return m_fields[std::size_t(list)][std::size_t(item)][std::size_t(field)];
}

int Evaluation::itemCount(int list, int member) const
{
    const auto &bases = m_itemBase[std::size_t(list)];
    return bases[std::size_t(member) + 1] - bases[std::size_t(member)];
}

int Evaluation::ownerOf(int list, int item) const
{
    const auto &bases = m_itemBase[std::size_t(list)];
    return int(std::upper_bound(bases.begin(), bases.end(), item) - bases.begin()) - 1;
}

void Evaluation::clearGrants()
{
    std::fill(m_granted.begin(), m_granted.end(), 0);
    std::fill(m_perhapsGranted.begin(), m_perhapsGranted.end(), 0);
    m_changed.reset();
    m_grantedMonths = 1200;
}

void Evaluation::grant(int status, int member, bool surely)
{
    (surely ? m_granted : m_perhapsGranted)[std::size_t(status)] |= 1ULL << std::max(0, member);
    m_changed.set(std::size_t(status));
}

Evaluation::Granted Evaluation::grantedNow(int fact, int member) const
{
    const int status = m_world == 0 ? -1 : m_data.statusOfFact[std::size_t(fact)];
    if (status < 0)
        return Granted::No;
    if (m_granted[std::size_t(status)] >> std::max(0, member) & 1)
        return Granted::Surely;
    return m_perhapsGranted[std::size_t(status)] >> std::max(0, member) & 1 ? Granted::Perhaps : Granted::No;
}

void Evaluation::setGrantedMonths(int months)
{
    m_grantedMonths = months;
    forgetLater();
}

void Evaluation::forgetLater()
{
    std::fill(m_state[1].begin(), m_state[1].end(), std::uint8_t(0));
}

} // namespace takeup
