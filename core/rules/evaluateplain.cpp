// SPDX-FileCopyrightText: 2026 TakeUp contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/rules/evaluation.h"
#include "core/rules/rangecell.h"

#include <bit>

namespace takeup {

namespace {

constexpr std::uint8_t bounded = State::value | State::low | State::high;

PlainCell unitedRange(const PlainCell &left, const PlainCell &right)
{
    if (left.isNull() || right.isNull()) {
        PlainCell cell = left.isNull() ? right : left;
        cell.state |= std::uint8_t(State::null | ((left.state | right.state) & State::origins));
        return settledRange(cell);
    }
    PlainCell cell;
    cell.state = std::uint8_t((left.state | right.state) & (State::value | State::null | State::origins));
    if (left.hasLow() && right.hasLow()) {
        cell.low = std::min(left.low, right.low);
        cell.state |= State::low;
    }
    if (left.hasHigh() && right.hasHigh()) {
        cell.high = std::max(left.high, right.high);
        cell.state |= State::high;
    }
    cell.a = std::uint64_t(std::min(std::int64_t(left.a), std::int64_t(right.a)));
    cell.b = std::uint64_t(std::max(std::int64_t(left.b), std::int64_t(right.b)));
    return settledRange(cell);
}

bool isRange(NodeType type)
{
    return type == NodeType::Date || type == NodeType::Period;
}

} // namespace

void Evaluation::workOut(const GraphNode &node, const Frame &frame, PlainCell &cell)
{
    const auto operand = [&](int which) -> const PlainCell & { return plain(child(node, which), frame); };
    switch (node.op) {
    case Op::Constant: {
        const Constant &constant = m_data.constants[std::size_t(node.a)];
        cell = {};
        cell.state = constant.null ? State::null : State::value;
        if (node.type == NodeType::Date) {
            cell.low = cell.high = constant.day;
            cell.state |= State::low | State::high;
        } else if (node.type == NodeType::Period) {
            cell.low = cell.high = constant.period.months;
            cell.a = cell.b = std::uint64_t(std::int64_t(constant.period.days));
            cell.state |= State::low | State::high;
        } else if (node.type == NodeType::Place) {
            cell.low = constant.place;
        } else {
            cell.a = constant.mask;
        }
        if (constant.null)
            cell.state = State::null;
        return;
    }
    case Op::If: {
        const YesNoState condition = yesNo(child(node, 0), frame);
        if (isSurelyYes(condition)) {
            cell = operand(1);
        } else if (isSurelyNot(condition)) {
            cell = operand(2);
        } else {
            cell = joined(node, operand(1), operand(2));
            cell.state |= condition & State::origins;
            if (isRange(node.type))
                cell = settledRange(cell);
        }
        return;
    }
    case Op::Dated: {
        int chosen = 0;
        for (int i = 1; i < node.edgeCount; ++i) {
            if (m_data.days[std::size_t(node.a + i)] <= m_today)
                chosen = i;
        }
        cell = operand(chosen);
        return;
    }
    case Op::FactDate:
    case Op::FactWord:
    case Op::FactWords:
    case Op::FactPlace:
    case Op::FactMember: cell = factPlain(node, frame); return;
    case Op::StatusSince: cell = statusSince(node, frame); return;
    case Op::ItemDate: {
        const Leaf &leaf = fieldLeaf(node.a, frame.at[0], node.b);
        cell = leaf.told == Leaf::Told::Known ? leaf.plain : PlainCell{0, 0, 0, 0, 0, State::value | State::byAnswer};
        return;
    }
    case Op::ItemWord: {
        const Leaf &leaf = fieldLeaf(node.a, frame.at[0], node.b);
        if (leaf.told == Leaf::Told::Known) {
            cell = leaf.plain;
        } else if (leaf.told == Leaf::Told::Absent && child(node, 0).node >= 0) {
            cell = operand(0);
        } else {
            const auto words = m_data.listDomains[std::size_t(node.a)][std::size_t(node.b)].words.size();
            cell = {words >= 64 ? ~0ULL : (1ULL << words) - 1, 0, 0, 0, 0, State::value | State::byAnswer};
        }
        return;
    }
    case Op::ParameterDate:
    case Op::ParameterDateAt:
    case Op::ParameterPeriod:
    case Op::ParameterPeriodAt: cell = parameterPlain(node, frame); return;
    case Op::Today: cell = PlainCell::day(m_today); return;
    case Op::DateFrom: cell = dateFrom(node, frame); return;
    case Op::AddPeriod:
    case Op::SubtractPeriod: cell = shifted(node, frame); return;
    case Op::MinDate:
    case Op::MaxDate: {
        const PlainCell &left = operand(0);
        const PlainCell &right = operand(1);
        if (left.isNull() || right.isNull()) {
            cell = PlainCell::nothing();
            return;
        }
        const bool smallest = node.op == Op::MinDate;
        PlainCell result;
        result.state = std::uint8_t((left.state | right.state) & (State::value | State::null | State::origins));
        const bool bothLow = left.hasLow() && right.hasLow();
        const bool bothHigh = left.hasHigh() && right.hasHigh();
        if (bothLow || (!smallest && (left.hasLow() || right.hasLow()))) {
            result.low = bothLow ? (smallest ? std::min(left.low, right.low) : std::max(left.low, right.low))
                : left.hasLow()  ? left.low
                                 : right.low;
            result.state |= State::low;
        }
        if (bothHigh || (smallest && (left.hasHigh() || right.hasHigh()))) {
            result.high = bothHigh ? (smallest ? std::min(left.high, right.high) : std::max(left.high, right.high))
                : left.hasHigh()   ? left.high
                                   : right.high;
            result.state |= State::high;
        }
        cell = settledRange(result);
        return;
    }
    case Op::MonthsBetween:
    case Op::DaysBetween: cell = between(node, frame); return;
    case Op::AddPeriods: {
        const PlainCell &left = operand(0);
        const PlainCell &right = operand(1);
        if (left.isNull() || right.isNull()) {
            cell = PlainCell::nothing();
            return;
        }
        cell = {left.a + right.a,
                left.b + right.b,
                left.low + right.low,
                left.high + right.high,
                0,
                std::uint8_t(((left.state | right.state) & ~(State::low | State::high))
                             | (left.state & right.state & (State::low | State::high)))};
        cell = settledRange(cell);
        return;
    }
    case Op::Kin: {
        const int of = node.a < 0 ? 0 : frame.at[std::size_t(node.a)];
        const int to = node.b < 0 ? 0 : frame.at[std::size_t(node.b)];
        const std::uint64_t mask = kinship(of, to);
        cell = {mask, 0, 0, 0, 0, std::uint8_t(State::value | (std::has_single_bit(mask) ? 0 : State::byAnswer))};
        return;
    }
    case Op::Remap: {
        const PlainCell &word = operand(0);
        cell = word;
        cell.a = 0;
        for (std::uint64_t rest = word.a; rest != 0; rest &= rest - 1)
            cell.a |= 1ULL << m_data.remaps[std::size_t(node.a + std::countr_zero(rest))];
        return;
    }
    case Op::Variable: cell = {1ULL << (node.variables ? frame.at[0] : 0), 0, 0, 0, 0, State::value}; return;
    case Op::AllMembers:
    case Op::Clients: {
        cell = {};
        cell.state = State::value;
        for (int i = 0; i < memberCount(); ++i) {
            const YesNoState in = node.op == Op::AllMembers ? YesNoState(State::yes) : client(i);
            if (isSurelyYes(in))
                cell.a |= 1ULL << i;
            if (!isSurelyNot(in))
                cell.b |= 1ULL << i;
        }
        if (!m_answers.membersComplete)
            cell.state |= State::open | State::byAnswer;
        return;
    }
    case Op::EmptyList: cell = {0, 0, 0, 0, 0, State::value}; return;
    case Op::AllItems: {
        const int member = frame.at[0];
        const YesNoState gate = gated(child(node, 0), frame);
        cell = {};
        if (isSurelyNot(gate)) {
            cell.state = State::value;
            return;
        }
        const int count = itemCount(node.a, member);
        cell.a = cell.b = count >= 64 ? ~0ULL : (1ULL << count) - 1;
        cell.base = itemBase(node.a, member);
        cell.state = State::value;
        if (!isListComplete(node.a, member))
            cell.state |= State::open | State::byAnswer;
        if (!isDecided(gate)) {
            cell.a = 0;
            cell.state |= gate & State::origins;
        }
        return;
    }
    case Op::Filter: cell = filtered(node, frame); return;
    case Op::Union: {
        const PlainCell &left = operand(0);
        const PlainCell &right = operand(1);
        cell = {left.a | right.a, left.b | right.b, 0, 0, 0, std::uint8_t(left.state | right.state)};
        if (cell.a == cell.b && !cell.isOpen())
            cell.state = State::value;
        return;
    }
    case Op::Single: {
        const PlainCell &member = operand(0);
        const bool sure = !member.canBeNull() && !member.isOpen() && std::has_single_bit(member.a);
        cell = {sure ? member.a : 0,
                member.isNull() ? 0 : member.a,
                0,
                0,
                0,
                std::uint8_t(State::value | (sure || member.isNull() ? 0 : member.state & (State::origins | State::open)))};
        return;
    }
    default: cell = {0, 0, 0, 0, 0, State::value | State::byAnswer}; return;
    }
}

PlainCell Evaluation::joined(const GraphNode &node, const PlainCell &left, const PlainCell &right) const
{
    if (isRange(node.type))
        return unitedRange(left, right);
    PlainCell cell = left.isNull() ? right : left;
    cell.state = std::uint8_t((left.state | right.state) & ~(State::low | State::high));
    switch (node.type) {
    case NodeType::Members:
    case NodeType::Items:
    case NodeType::Words:
        cell.a = left.a & right.a;
        cell.b = left.b | right.b;
        break;
    case NodeType::Place:
        if (!left.isNull() && !right.isNull() && left.low != right.low)
            cell.low = -1;
        break;
    default: cell.a = (left.isNull() ? 0 : left.a) | (right.isNull() ? 0 : right.a); break;
    }
    return cell;
}

PlainCell Evaluation::factPlain(const GraphNode &node, const Frame &frame)
{
    const Fact &fact = m_content.facts[std::size_t(node.a)];
    const YesNoState gate = gated(child(node, 0), frame);
    PlainCell none = PlainCell::nothing();
    if (node.type == NodeType::Words)
        none = {0, 0, 0, 0, 0, State::value};
    if (isSurelyNot(gate))
        return none;
    const int member = node.variables ? frame.at[0] : 0;
    const Leaf &leaf = this->leaf(node.a, member);
    PlainCell cell;
    if (leaf.told == Leaf::Told::Known) {
        cell = leaf.plain;
    } else if (leaf.told == Leaf::Told::Absent && child(node, 1).node >= 0) {
        cell = plain(child(node, 1), frame);
    } else {
        cell.state = std::uint8_t(State::value | (fact.decidedByService ? State::byService : State::byAnswer));
        const auto words = m_data.factDomains[std::size_t(node.a)].words.size();
        const std::uint64_t all = words >= 64 ? ~0ULL : (1ULL << words) - 1;
        if (node.op == Op::FactWord) {
            cell.a = all;
        } else if (node.op == Op::FactWords) {
            cell.b = all;
        } else if (node.op == Op::FactPlace) {
            cell.low = -1;
        } else if (node.op == Op::FactMember) {
            cell.a = ((1ULL << memberCount()) - 1) & ~(1ULL << member);
            cell.state |= State::null;
            if (!m_answers.membersComplete)
                cell.state |= State::open;
            else if (cell.a == 0)
                cell = PlainCell::nothing();
        } else {
            cell.state |= State::null; // A day that doesn't exist.
        }
    }
    if (!isDecided(gate)) {
        cell = joined(node, cell, none);
        cell.state |= gate & State::origins;
        if (isRange(node.type))
            cell = settledRange(cell);
    }
    return cell;
}

PlainCell Evaluation::statusSince(const GraphNode &node, const Frame &frame)
{
    const int member = node.variables ? frame.at[0] : 0;
    const YesNoState held = yesNo(child(node, 0), frame);
    if (isSurelyNot(held))
        return PlainCell::nothing();
    const Granted granted = grantedNow(node.a, member);
    const PlainCell longAgo = PlainCell::day(std::int32_t(QDate::fromJulianDay(m_today).addMonths(-m_grantedMonths).toJulianDay()));
    if (granted == Granted::Surely)
        return longAgo;
    const Leaf &since = sinceLeaf(node.a, member);
    PlainCell cell = since.plain;
    if (since.told != Leaf::Told::Known) {
        cell = {};
        cell.state = State::value | State::byAnswer;
    }
    // Nothing is held since a day to come; "this year" ends today.
    if (!cell.isNull() && !(cell.hasHigh() && cell.high <= m_today) && !(cell.hasLow() && cell.low > m_today)) {
        cell.high = m_today;
        cell.state |= State::high;
        cell = settledRange(cell);
    }
    if (granted == Granted::Perhaps)
        cell = unitedRange(cell, longAgo);
    if (!isDecided(held)) {
        cell = unitedRange(cell, PlainCell::nothing());
        cell.state |= held & State::origins;
    }
    return cell;
}

PlainCell Evaluation::parameterPlain(const GraphNode &node, const Frame &frame)
{
    const auto &values = m_content.parameters[std::size_t(node.a)].values;
    int first = valueNow(node.a);
    int last = first;
    std::uint8_t origins = State::byFigure;
    bool canBeNull = false;
    if (node.edgeCount == 1) {
        const PlainCell day = plain(child(node, 0), frame);
        if (day.isNull())
            return PlainCell::nothing();
        std::tie(first, last) = valuesOn(node.a, day);
        origins |= day.state & State::origins;
        canBeNull = day.canBeNull();
    }
    PlainCell cell;
    for (int i = std::max(0, first); i <= last; ++i) {
        const ParameterValue &value = values[std::size_t(i)];
        PlainCell one;
        one.state = bounded;
        if (node.type == NodeType::Date) {
            one = PlainCell::day(std::int32_t(value.date.toJulianDay()));
        } else {
            one.low = one.high = value.period.months;
            one.a = one.b = std::uint64_t(std::int64_t(value.period.days));
        }
        cell = cell.state == 0 ? one : unitedRange(cell, one);
    }
    if (cell.state == 0 || first < 0)
        cell = {0, 0, 0, 0, 0, State::value};
    if (canBeNull)
        cell.state |= State::null;
    if (!cell.isExactRange())
        cell.state |= origins;
    return cell;
}

} // namespace takeup
