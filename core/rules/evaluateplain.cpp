// SPDX-FileCopyrightText: 2026 TakeUp contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/rules/evaluation.h"

#include <bit>

namespace takeup {

namespace {

constexpr std::uint8_t bounded = State::value | State::low | State::high;

int monthsFromTo(std::int32_t from, std::int32_t to)
{
    if (from > to)
        return -monthsFromTo(to, from);
    int y1 = 0, m1 = 0, d1 = 0, y2 = 0, m2 = 0, d2 = 0;
    QDate::fromJulianDay(from).getDate(&y1, &m1, &d1);
    QDate::fromJulianDay(to).getDate(&y2, &m2, &d2);
    return (y2 - y1) * 12 + m2 - m1 - (d2 < d1 ? 1 : 0);
}

/// Keeps origins only while the bounds leave something open.
PlainCell settledRange(PlainCell cell)
{
    if (cell.isExactRange())
        cell.state &= std::uint8_t(~State::origins);
    return cell;
}

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

void Evaluation::workOut(const Node &node, const Frame &frame, PlainCell &cell)
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
                                 : left.hasLow() ? left.low : right.low;
            result.state |= State::low;
        }
        if (bothHigh || (smallest && (left.hasHigh() || right.hasHigh()))) {
            result.high = bothHigh ? (smallest ? std::min(left.high, right.high) : std::max(left.high, right.high))
                                   : left.hasHigh() ? left.high : right.high;
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
        cell = {left.a + right.a, left.b + right.b, left.low + right.low, left.high + right.high, 0,
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
    case Op::Variable:
        cell = {1ULL << (node.variables ? frame.at[0] : 0), 0, 0, 0, 0, State::value};
        return;
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
        if (node.op == Op::AllMembers && !m_answers.membersComplete)
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
        const bool sure = !member.canBeNull() && std::has_single_bit(member.a);
        cell = {sure ? member.a : 0, member.isNull() ? 0 : member.a, 0, 0, 0,
                std::uint8_t(State::value | (sure || member.isNull() ? 0 : member.state & State::origins))};
        return;
    }
    default: cell = {0, 0, 0, 0, 0, State::value | State::byAnswer}; return;
    }
}

PlainCell Evaluation::joined(const Node &node, const PlainCell &left, const PlainCell &right) const
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

PlainCell Evaluation::factPlain(const Node &node, const Frame &frame)
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
            if (cell.a == 0)
                cell = PlainCell::nothing();
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

PlainCell Evaluation::statusSince(const Node &node, const Frame &frame)
{
    const int member = node.variables ? frame.at[0] : 0;
    const YesNoState held = yesNo(child(node, 0), frame);
    if (isSurelyNot(held))
        return PlainCell::nothing();
    const int status = m_data.statusOfFact[std::size_t(node.a)];
    if (m_world != 0 && status >= 0 && isGranted(status, member))
        return PlainCell::day(std::int32_t(QDate::fromJulianDay(m_today).addMonths(-m_grantedMonths).toJulianDay()));
    const Leaf &since = sinceLeaf(node.a, member);
    PlainCell cell = since.plain;
    if (since.told != Leaf::Told::Known) {
        cell = {};
        cell.state = State::value | State::high | State::byAnswer;
        cell.high = m_today;
    }
    if (!isDecided(held)) {
        cell = unitedRange(cell, PlainCell::nothing());
        cell.state |= held & State::origins;
    }
    return cell;
}

PlainCell Evaluation::parameterPlain(const Node &node, const Frame &frame)
{
    const auto &values = m_content.parameters[std::size_t(node.a)].values;
    int first = valueNow(node.a);
    int last = first;
    std::uint8_t origins = State::byFigure;
    if (node.edgeCount == 1) {
        const PlainCell day = plain(child(node, 0), frame);
        if (day.isNull())
            return PlainCell::nothing();
        std::tie(first, last) = valuesOn(node.a, day);
        origins |= day.state & State::origins;
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
        return {0, 0, 0, 0, 0, std::uint8_t(State::value | origins)};
    if (!cell.isExactRange())
        cell.state |= origins;
    return cell;
}

PlainCell Evaluation::dateFrom(const Node &node, const Frame &frame)
{
    std::array<NumberCell, 3> parts;
    PlainCell cell;
    cell.state = State::value;
    bool exact = true;
    for (int i = 0; i < 3; ++i) {
        parts[std::size_t(i)] = number(child(node, i), frame);
        const NumberCell &part = parts[std::size_t(i)];
        if (part.isNull())
            return PlainCell::nothing();
        cell.state |= part.state & (State::origins | State::null);
        exact = exact && part.isExact();
    }
    const auto day = [&](bool low) -> std::optional<QDate> {
        std::array<int, 3> values{};
        for (std::size_t i = 0; i < 3; ++i) {
            const NumberCell &part = parts[i];
            if (!(low ? part.hasLow() : part.hasHigh()))
                return {};
            const auto whole = (low ? part.low : part.high).toInteger();
            if (!whole || *whole < -9999 || *whole > 9999)
                return {};
            values[i] = int(*whole);
        }
        if (!exact) {
            values[1] = std::clamp(values[1], 1, 12);
            values[2] = std::clamp(values[2], 1, QDate(values[0], values[1], 1).daysInMonth());
        }
        return QDate(values[0], values[1], values[2]);
    };
    const auto low = day(true);
    const auto high = day(false);
    if (exact && (!low || !low->isValid()))
        return PlainCell::nothing();
    if (low && low->isValid()) {
        cell.low = std::int32_t(low->toJulianDay());
        cell.state |= State::low;
    }
    if (high && high->isValid()) {
        cell.high = std::int32_t(high->toJulianDay());
        cell.state |= State::high;
    }
    return settledRange(cell);
}

PlainCell Evaluation::shifted(const Node &node, const Frame &frame)
{
    const PlainCell &date = plain(child(node, 0), frame);
    const PlainCell &period = plain(child(node, 1), frame);
    if (date.isNull() || period.isNull())
        return PlainCell::nothing();
    PlainCell cell;
    cell.state = std::uint8_t((date.state | period.state) & (State::value | State::null | State::origins));
    const bool forward = node.op == Op::AddPeriod;
    const auto moved = [](std::int32_t julian, int months, std::int64_t days) {
        return std::int32_t(QDate::fromJulianDay(julian).addMonths(months).addDays(days).toJulianDay());
    };
    if (date.hasLow() && (forward ? period.hasLow() : period.hasHigh())) {
        cell.low = forward ? moved(date.low, period.low, std::int64_t(period.a)) : moved(date.low, -period.high, -std::int64_t(period.b));
        cell.state |= State::low;
    }
    if (date.hasHigh() && (forward ? period.hasHigh() : period.hasLow())) {
        cell.high = forward ? moved(date.high, period.high, std::int64_t(period.b)) : moved(date.high, -period.low, -std::int64_t(period.a));
        cell.state |= State::high;
    }
    return settledRange(cell);
}

PlainCell Evaluation::between(const Node &node, const Frame &frame)
{
    const PlainCell &from = plain(child(node, 0), frame);
    const PlainCell &to = plain(child(node, 1), frame);
    if (from.isNull() || to.isNull())
        return PlainCell::nothing();
    PlainCell cell;
    cell.state = std::uint8_t((from.state | to.state) & (State::value | State::null | State::origins));
    const bool months = node.op == Op::MonthsBetween;
    if (from.hasHigh() && to.hasLow()) {
        cell.state |= State::low;
        if (months)
            cell.low = monthsFromTo(from.high, to.low);
        else
            cell.a = std::uint64_t(std::int64_t(to.low) - from.high);
    }
    if (from.hasLow() && to.hasHigh()) {
        cell.state |= State::high;
        if (months)
            cell.high = monthsFromTo(from.low, to.high);
        else
            cell.b = std::uint64_t(std::int64_t(to.high) - from.low);
    }
    if (!months && !(cell.hasLow() && cell.hasHigh() && cell.a == cell.b && !cell.canBeNull()))
        return cell; // Days stand beside the months, which are none.
    return settledRange(cell);
}

PlainCell Evaluation::filtered(const Node &node, const Frame &frame)
{
    const PlainCell list = plain(child(node, 0), frame);
    PlainCell cell = list;
    cell.a = 0;
    cell.b = 0;
    cell.state = std::uint8_t(list.state & (State::value | State::open));
    std::uint8_t origins = list.isOpen() ? list.state & State::origins : 0;
    Frame own = frame;
    for (std::uint64_t rest = list.b; rest != 0; rest &= rest - 1) {
        const int bit = std::countr_zero(rest);
        own.at[node.variables] = std::int16_t(list.base + bit);
        const YesNoState in = yesNo(child(node, 1), own);
        if (isSurelyNot(in))
            continue;
        cell.b |= 1ULL << bit;
        if (isSurelyYes(in) && (list.a >> bit & 1))
            cell.a |= 1ULL << bit;
        else
            origins |= std::uint8_t((in | (list.a >> bit & 1 ? 0 : list.state)) & State::origins);
    }
    cell.state |= origins;
    return cell;
}

} // namespace takeup
