// SPDX-FileCopyrightText: 2026 TakeUp contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/rules/openwalk.h"

#include <bit>

namespace takeup {

OpenWalk::OpenWalk(Evaluation &evaluation, Finder finder) : m_evaluation(evaluation), m_finder(std::move(finder))
{
    restart();
}

void OpenWalk::restart()
{
    m_visited.resize(std::size_t(m_evaluation.slotCount()));
    ++m_round;
}

const Edge &OpenWalk::child(const GraphNode &node, int which) const
{
    return m_evaluation.data().edges[std::size_t(node.firstEdge + which)];
}

void OpenWalk::walk(const Edge &edge, const Frame &frame)
{
    if (edge.node < 0 || m_evaluation.isSettled(edge, frame))
        return;
    std::uint32_t &visited = m_visited[std::size_t(m_evaluation.slot(edge, frame))];
    if (visited == m_round)
        return;
    visited = m_round;
    const GraphNode &node = m_evaluation.data().nodes[std::size_t(edge.node)];
    const Frame own = m_evaluation.entered(edge, frame);
    const int member = node.variables ? own.at[0] : -1;
    const auto factOf = [&]() -> const Fact & { return m_evaluation.graph().content().facts[std::size_t(node.a)]; };

    if (node.op == Op::FactYesNo || node.op == Op::StatusMonths || node.op == Op::StatusSince)
        grant(node.a, member);
    switch (node.op) {
    case Op::FactYesNo:
    case Op::FactNumber:
    case Op::FactDate:
    case Op::FactWord:
    case Op::FactWords:
    case Op::FactPlace:
    case Op::FactMember:
        leaf(child(node, 0), child(node, 1), m_evaluation.leaf(node.a, member), {.fact = node.a, .member = member}, own,
             factOf().decidedByService);
        return;
    case Op::FactYear: {
        walk(child(node, 0), own);
        const NumberCell &year = m_evaluation.number(child(node, 0), own);
        const auto exact = year.isExact() && !year.isNull() ? year.low.toInteger() : std::nullopt;
        if (exact) {
            leaf(child(node, 1), child(node, 2), m_evaluation.yearLeaf(node.a, member, int(*exact)),
                 {.fact = node.a, .member = member, .year = int(*exact)}, own, factOf().decidedByService);
        }
        return;
    }
    case Op::StatusMonths:
    case Op::StatusSince:
        if (!m_evaluation.isSettled(child(node, 0), own)) {
            walk(child(node, 0), own);
            return;
        }
        m_finder.fact({.part = FactRef::Part::Since, .fact = node.a, .member = member}, false, false);
        return;
    case Op::Service: m_finder.service(node.a); return;
    case Op::Parameter:
    case Op::ParameterAt:
    case Op::ParameterDate:
    case Op::ParameterDateAt:
    case Op::ParameterPeriod:
    case Op::ParameterPeriodAt:
    case Op::Lookup:
    case Op::LookupAt: figures(node, own); return;
    case Op::ItemNumber:
    case Op::ItemWord:
    case Op::ItemDate:
    case Op::ItemMoney: {
        const int owner = m_evaluation.ownerOf(node.a, own.at[0]);
        const int field = node.op == Op::ItemMoney ? m_evaluation.data().listMoney[std::size_t(node.a)][0] : node.b;
        m_finder.fact({.part = FactRef::Part::ListField,
                       .fact = node.a,
                       .member = owner,
                       .item = own.at[0] - m_evaluation.itemBase(node.a, owner),
                       .field = field},
                      false, false);
        return;
    }
    case Op::AllItems: {
        const Edge &gate = child(node, 0);
        const bool gateOpen = gate.node >= 0 && !m_evaluation.isSettled(gate, own);
        walk(gate, own);
        if (!m_evaluation.isListComplete(node.a, member))
            m_finder.fact({.part = FactRef::Part::ListComplete, .fact = node.a, .member = member}, gateOpen, false);
        return;
    }
    case Op::AllMembers:
    case Op::Clients: m_finder.fact({.part = FactRef::Part::MembersComplete}, false, false); return;
    case Op::Kin:
        m_finder.fact({.part = FactRef::Part::Kinship,
                       .member = node.a < 0 ? 0 : own.at[std::size_t(node.a)],
                       .otherMember = node.b < 0 ? 0 : own.at[std::size_t(node.b)]},
                      false, false);
        return;
    case Op::If: {
        const YesNoState condition = m_evaluation.yesNo(child(node, 0), own);
        walk(child(node, 0), own);
        if (!isSurelyNot(condition))
            walk(child(node, 1), own);
        if (!isSurelyYes(condition))
            walk(child(node, 2), own);
        return;
    }
    case Op::Dated: {
        int chosen = 0;
        for (int i = 1; i < node.edgeCount; ++i) {
            if (m_evaluation.data().days[std::size_t(node.a + i)] <= m_evaluation.today())
                chosen = i;
        }
        walk(child(node, chosen), own);
        return;
    }
    case Op::AllOf:
    case Op::AnyOf:
    case Op::NoneOf:
    case Op::AtLeast:
        for (int i = 0; i < node.edgeCount; ++i) {
            const Window &window = m_evaluation.data().windows[std::size_t(node.a + i)];
            if (m_evaluation.today() >= window.from && m_evaluation.today() <= window.to)
                walk(child(node, i), own);
        }
        return;
    case Op::Some:
    case Op::Every:
    case Op::Total:
    case Op::Sum:
    case Op::MinOf:
    case Op::MaxOf:
    case Op::Mean:
    case Op::Filter: elements(node, own); return;
    case Op::Less:
    case Op::LessOrEqual:
    case Op::Equal:
        if (m_finder.condition)
            m_finder.condition(edge, frame);
        children(node, own);
        return;
    default: children(node, own); return;
    }
}

/// Why it is open whether a status will be granted.
void OpenWalk::grant(int fact, int member)
{
    if (m_evaluation.grantedNow(fact, member) != Evaluation::Granted::Perhaps)
        return;
    const int right = m_evaluation.data().statusRight[std::size_t(m_evaluation.data().statusOfFact[std::size_t(fact)])];
    walkRight(right, member);
    m_evaluation.setWorld(0);
    walkRight(right, member);
    m_evaluation.setWorld(1);
}

void OpenWalk::children(const GraphNode &node, const Frame &own)
{
    for (int i = 0; i < node.edgeCount; ++i)
        walk(child(node, i), own);
}

void OpenWalk::leaf(const Edge &gate, const Edge &assumption, const Leaf &told, FactRef ref, const Frame &own, bool byService)
{
    bool gateOpen = false;
    if (gate.node >= 0 && !m_evaluation.isSettled(gate, own)) {
        gateOpen = true;
        walk(gate, own);
    }
    if (told.told == Leaf::Told::Absent && assumption.node >= 0) {
        walk(assumption, own);
        return;
    }
    const bool known = told.told == Leaf::Told::Known && (told.yesNo != 0 || (told.number.state != 0 ? told.number.isExact() : true))
        && !(told.number.state == 0 && told.yesNo == 0 && (told.plain.state & State::byAnswer));
    if (!known)
        m_finder.fact(ref, gateOpen, byService);
}

void OpenWalk::figures(const GraphNode &node, const Frame &own)
{
    children(node, own);
    const std::uint8_t state = m_evaluation.stateOf({std::int32_t(&node - m_evaluation.data().nodes.data()), {0, 1, 2}}, own);
    if (state & State::byFigure)
        m_finder.figure(node.a);
}

void OpenWalk::elements(const GraphNode &node, const Frame &own)
{
    const PlainCell list = m_evaluation.plain(child(node, 0), own);
    walk(child(node, 0), own);
    Frame inner = own;
    for (std::uint64_t rest = list.b; rest != 0; rest &= rest - 1) {
        inner.at[node.variables] = std::int16_t(list.base + std::countr_zero(rest));
        walk(child(node, 1), inner);
    }
}

void OpenWalk::walkMembership(const Edge &list, const Frame &frame, int member)
{
    if (list.node < 0)
        return;
    const PlainCell &cell = m_evaluation.plain(list, frame);
    if (!(cell.b >> member & 1) || (cell.a >> member & 1))
        return;
    const GraphNode &node = m_evaluation.data().nodes[std::size_t(list.node)];
    const Frame own = m_evaluation.entered(list, frame);
    if (node.op != Op::Filter) {
        walk(list, frame);
        return;
    }
    walkMembership(child(node, 0), own, member);
    Frame inner = own;
    inner.at[node.variables] = std::int16_t(cell.base + member);
    walk(child(node, 1), inner);
}

void OpenWalk::walkRight(int right, int member)
{
    const RightNodes &nodes = m_evaluation.data().rights[std::size_t(right)];
    Frame frame;
    frame.at[0] = std::int16_t(std::max(0, member));
    walk(nodes.where, frame);
    if (member >= 0)
        walkMembership(nodes.forMembers, frame, member);
    walk(nodes.rule.edge, frame);
}

} // namespace takeup
