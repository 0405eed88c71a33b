// SPDX-FileCopyrightText: 2026 TakeUp contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/rules/usedwalk.h"

#include "core/rules/shown.h"

#include <algorithm>
#include <bit>

namespace takeup {

bool isStale(const Parameter &parameter, const ParameterValue &value, const QDate &today)
{
    const NextChange &next = parameter.nextChange;
    if (!next.isSet())
        return false;
    if (next.month != 0) {
        QDate due(value.from.year(), next.month, std::max(1, next.day));
        if (due <= value.from)
            due = due.addYears(1);
        return today >= due;
    }
    const QDate start = next.after.isValid() ? std::max(next.after, value.from) : value.from;
    return today > start.addMonths(next.within.months).addDays(next.within.days);
}

void UsedWalk::figure(int parameter, int value, const QString &key)
{
    const Parameter &used = m_evaluation.graph().content().parameters[std::size_t(parameter)];
    if (value < 0 || value >= int(used.values.size()))
        return;
    const ParameterValue &now = used.values[std::size_t(value)];
    UsedFigure entry{parameter, value, key, now.figure, false};
    for (const auto &[row, figure] : now.table) {
        if (row == key)
            entry.figure = figure;
    }
    entry.stale = isStale(used, now, QDate::fromJulianDay(m_evaluation.today()));
    confidence = std::min(confidence, entry.stale ? Confidence::Low : now.confidence);
    const bool known = std::any_of(figures.begin(), figures.end(), [&](const UsedFigure &other) {
        return other.parameter == parameter && other.value == value && other.key == key;
    });
    if (!known)
        figures.push_back(entry);
}

void UsedWalk::lookup(const GraphNode &node, const Frame &own)
{
    const Edge &keyEdge = m_evaluation.data().edges[std::size_t(node.firstEdge)];
    int first = m_evaluation.valueNow(node.a);
    int last = first;
    if (node.op == Op::LookupAt) {
        const PlainCell &day = m_evaluation.plain(m_evaluation.data().edges[std::size_t(node.firstEdge + 1)], own);
        std::tie(first, last) = m_evaluation.valuesOn(node.a, day);
    }
    const auto &values = m_evaluation.graph().content().parameters[std::size_t(node.a)].values;
    for (int v = std::max(0, first); v <= last; ++v) {
        QString key;
        if (node.b >= 0) {
            const PlainCell &word = m_evaluation.plain(keyEdge, own);
            const int domain = m_evaluation.data().nodeDomain[std::size_t(keyEdge.node)];
            if (domain >= 0 && std::has_single_bit(word.a))
                key = m_evaluation.data().domains[std::size_t(domain)].words[std::countr_zero(word.a)];
        } else {
            const NumberCell &number = m_evaluation.number(keyEdge, own);
            const int row = number.isExact() && !number.isNull() ? m_evaluation.rowOf(node.a, v, number.low) : -1;
            if (row >= 0)
                key = values[std::size_t(v)].table[std::size_t(row)].first;
        }
        figure(node.a, v, key);
    }
}

void UsedWalk::walk(const Edge &edge, const Frame &frame)
{
    if (edge.node < 0 || !m_evaluation.isWorkedOut(edge, frame))
        return;
    const auto slot = std::size_t(m_evaluation.slot(edge, frame));
    if (m_visited[slot])
        return;
    m_visited[slot] = true;
    const GraphData &data = m_evaluation.data();
    const GraphNode &node = data.nodes[std::size_t(edge.node)];
    const Frame own = m_evaluation.entered(edge, frame);
    const int member = node.variables ? own.at[0] : -1;

    if (const int place = data.nodeNotion[std::size_t(edge.node)]; place >= 0) {
        const Notion &notion = m_evaluation.graph().content().notions[std::size_t(place)];
        confidence = std::min(confidence, notion.confidence);
        if (!notion.names.isEmpty())
            notions.push_back({place, member, shown(m_evaluation, edge, frame)});
        if (node.op == Op::Dated) {
            for (const auto &dated : notion.values) {
                if (!dated.from.isValid() || dated.from.toJulianDay() <= m_evaluation.today())
                    confidence = std::min(confidence, dated.confidence);
            }
        }
    }
    const auto add = [&](const FactRef &ref, bool assumed) { facts.push_back({ref, shownFact(m_evaluation, ref), assumed}); };
    switch (node.op) {
    case Op::FactYesNo:
    case Op::FactNumber:
    case Op::FactDate:
    case Op::FactWord:
    case Op::FactWords:
    case Op::FactPlace:
    case Op::FactMember: {
        const bool absent = m_evaluation.leaf(node.a, member).told == Leaf::Told::Absent;
        const bool hasAssumption = data.edges[std::size_t(node.firstEdge + 1)].node >= 0;
        add({.fact = node.a, .member = member}, absent && hasAssumption);
        break;
    }
    case Op::FactYear: {
        const NumberCell &year = m_evaluation.number(data.edges[std::size_t(node.firstEdge)], own);
        const auto exact = year.isExact() && !year.isNull() ? year.low.toInteger() : std::nullopt;
        if (exact)
            add({.fact = node.a, .member = member, .year = int(*exact)}, false);
        break;
    }
    case Op::StatusMonths:
    case Op::StatusSince: add({.part = FactRef::Part::Since, .fact = node.a, .member = member}, false); break;
    case Op::AllItems: {
        const List &list = m_evaluation.graph().content().lists[std::size_t(node.a)];
        const bool told = m_evaluation.answers().members[std::size_t(member)].lists.contains(list.id);
        if (list.assumeNone && !told && m_evaluation.isListComplete(node.a, member))
            add({.part = FactRef::Part::ListComplete, .fact = node.a, .member = member}, true);
        break;
    }
    case Op::ItemMoney: {
        const int owner = m_evaluation.ownerOf(node.a, own.at[0]);
        add({.part = FactRef::Part::ListField,
             .fact = node.a,
             .member = owner,
             .item = own.at[0] - m_evaluation.itemBase(node.a, owner),
             .field = data.listMoney[std::size_t(node.a)][0]},
            false);
        break;
    }
    case Op::Parameter:
    case Op::ParameterDate:
    case Op::ParameterPeriod: figure(node.a, m_evaluation.valueNow(node.a), {}); break;
    case Op::ParameterAt:
    case Op::ParameterDateAt:
    case Op::ParameterPeriodAt: {
        const auto [first, last] = m_evaluation.valuesOn(node.a, m_evaluation.plain(data.edges[std::size_t(node.firstEdge)], own));
        for (int v = std::max(0, first); v <= last; ++v)
            figure(node.a, v, {});
        break;
    }
    case Op::Lookup:
    case Op::LookupAt: lookup(node, own); break;
    default: break;
    }
    // A list, and what is said of each of its elements; other children as they stand.
    const bool overElements = node.op == Op::Some || node.op == Op::Every || node.op == Op::Total || node.op == Op::Sum
        || node.op == Op::MinOf || node.op == Op::MaxOf || node.op == Op::Mean || node.op == Op::Filter;
    if (overElements) {
        const Edge &list = data.edges[std::size_t(node.firstEdge)];
        walk(list, own);
        const PlainCell cell = m_evaluation.plain(list, own);
        Frame inner = own;
        for (std::uint64_t rest = cell.b; rest != 0; rest &= rest - 1) {
            inner.at[node.variables] = std::int16_t(cell.base + std::countr_zero(rest));
            walk(data.edges[std::size_t(node.firstEdge + 1)], inner);
        }
        return;
    }
    for (int i = 0; i < node.edgeCount; ++i)
        walk(data.edges[std::size_t(node.firstEdge + i)], own);
}

} // namespace takeup
