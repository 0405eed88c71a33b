// SPDX-FileCopyrightText: 2026 TakeUp contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/rules/evaluation.h"
#include "core/rules/rangecell.h"

#include <bit>

namespace takeup {

void Evaluation::workOut(const GraphNode &node, const Frame &frame, NumberCell &cell)
{
    const auto operand = [&](int which) -> const NumberCell & { return number(child(node, which), frame); };
    switch (node.op) {
    case Op::Constant: {
        const Constant &constant = m_data.constants[std::size_t(node.a)];
        cell = constant.null ? NumberCell::nothing() : NumberCell::exactly(constant.number);
        return;
    }
    case Op::If: {
        const YesNoState condition = yesNo(child(node, 0), frame);
        if (isSurelyYes(condition)) {
            cell = operand(1);
        } else if (isSurelyNot(condition)) {
            cell = operand(2);
        } else {
            cell = united(operand(1), operand(2));
            if (!cell.isExact())
                cell.state |= condition & State::origins;
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
    case Op::FactNumber: cell = factNumber(node, frame); return;
    case Op::FactYear: cell = byYear(node, frame); return;
    case Op::StatusMonths: cell = statusMonths(node, frame); return;
    case Op::Parameter: {
        const int value = valueNow(node.a);
        cell = figures(node.a, value, value);
        return;
    }
    case Op::ParameterAt: {
        const PlainCell day = plain(child(node, 0), frame);
        if (day.isNull()) {
            cell = NumberCell::nothing();
            return;
        }
        const auto [first, last] = valuesOn(node.a, day);
        cell = figures(node.a, first, last);
        cell.state |= day.state & State::null;
        if (!cell.isExact())
            cell.state |= day.state & State::origins;
        return;
    }
    case Op::Lookup:
    case Op::LookupAt: cell = lookedUp(node, frame); return;
    case Op::ItemNumber: {
        const Leaf &leaf = fieldLeaf(node.a, frame.at[0], node.b);
        if (leaf.told == Leaf::Told::Absent && child(node, 0).node >= 0) {
            cell = operand(0);
            return;
        }
        cell = leaf.told == Leaf::Told::Known ? leaf.number : NumberCell::anything(State::byAnswer);
        withinFact(cell, {});
        return;
    }
    case Op::ItemMoney: cell = itemMoney(node, frame); return;
    case Op::Add: cell = added(operand(0), operand(1)); return;
    case Op::Subtract: cell = subtracted(operand(0), operand(1)); return;
    case Op::Multiply: cell = multiplied(operand(0), operand(1)); return;
    case Op::Divide: cell = divided(operand(0), operand(1)); return;
    case Op::Negate: cell = takeup::negated(operand(0)); return;
    case Op::Min: cell = smaller(operand(0), operand(1)); return;
    case Op::Max: cell = larger(operand(0), operand(1)); return;
    case Op::Abs: cell = absolute(operand(0)); return;
    case Op::Modulo: cell = modulo(operand(0), operand(1)); return;
    case Op::Floor:
    case Op::Ceiling:
    case Op::RoundUp:
    case Op::RoundDown:
    case Op::RoundHalfUp:
    case Op::RoundHalfDown:
    case Op::RoundHalfEven: cell = rounded(node, frame); return;
    case Op::Total:
    case Op::Sum:
    case Op::MinOf:
    case Op::MaxOf:
    case Op::Mean: cell = reduced(node, frame); return;
    case Op::Count: cell = counted(node, frame); return;
    case Op::MemberNumber: {
        const PlainCell &member = plain(child(node, 0), frame);
        if (member.isNull()) {
            cell = NumberCell::nothing();
            return;
        }
        cell = member.a == 0 ? NumberCell::anything(member.state & State::origins)
                             : wholeBetween(std::countr_zero(member.a) + 1, 64 - std::countl_zero(member.a), member.state & State::origins);
        if (member.isOpen())
            cell.state &= std::uint8_t(~State::high);
        cell.state |= member.state & State::null;
        return;
    }
    case Op::YearOf:
    case Op::MonthOf:
    case Op::DayOf:
    case Op::YearsOf:
    case Op::MonthsOf:
    case Op::DaysOf: cell = partOf(node, frame); return;
    default: cell = NumberCell::anything(State::byAnswer); return;
    }
}

NumberCell Evaluation::rangeOf(const Fact &fact, std::uint8_t origin) const
{
    NumberCell cell = NumberCell::anything(origin);
    cell.low = fact.min.value_or(Decimal());
    cell.state |= State::low;
    if (fact.max) {
        cell.high = *fact.max;
        cell.state |= State::high;
    }
    return cell.settle();
}

/// An answer "at least 800" of a fact that can't be negative or above its maximum is no wider than the fact.
void Evaluation::withinFact(NumberCell &cell, const Fact &fact) const
{
    if (cell.isNull())
        return;
    if (!cell.hasLow()) {
        cell.low = fact.min.value_or(Decimal());
        cell.state |= State::low;
    }
    if (!cell.hasHigh() && fact.max) {
        cell.high = *fact.max;
        cell.state |= State::high;
    }
    cell.settle();
}

NumberCell Evaluation::factNumber(const GraphNode &node, const Frame &frame)
{
    const Fact &fact = m_content.facts[std::size_t(node.a)];
    const YesNoState gate = gated(child(node, 0), frame);
    const NumberCell none = NumberCell::exactly(Decimal());
    if (isSurelyNot(gate))
        return none;
    const Leaf &leaf = this->leaf(node.a, node.variables ? frame.at[0] : 0);
    NumberCell cell;
    if (leaf.told == Leaf::Told::Known) {
        cell = leaf.number;
        withinFact(cell, fact);
    } else if (leaf.told == Leaf::Told::Absent && child(node, 1).node >= 0) {
        cell = number(child(node, 1), frame);
    } else {
        cell = rangeOf(fact, fact.decidedByService ? State::byService : State::byAnswer);
    }
    if (!isDecided(gate)) {
        cell = united(cell, none);
        if (!cell.isExact())
            cell.state |= gate & State::origins;
    }
    return cell;
}

NumberCell Evaluation::byYear(const GraphNode &node, const Frame &frame)
{
    const Fact &fact = m_content.facts[std::size_t(node.a)];
    const NumberCell none = NumberCell::exactly(Decimal());
    const YesNoState gate = gated(child(node, 1), frame);
    if (isSurelyNot(gate))
        return none;
    const NumberCell &year = number(child(node, 0), frame);
    NumberCell cell = rangeOf(fact, State::byAnswer);
    const auto exact = year.isExact() && !year.isNull() ? year.low.toInteger() : std::nullopt;
    if (exact) {
        const Leaf &leaf = yearLeaf(node.a, node.variables ? frame.at[0] : 0, int(*exact));
        if (leaf.told == Leaf::Told::Known) {
            cell = leaf.number;
            withinFact(cell, fact);
        } else if (leaf.told == Leaf::Told::Absent && child(node, 2).node >= 0) {
            cell = number(child(node, 2), frame);
        }
    } else {
        cell.state |= year.state & (State::origins | State::null);
    }
    if (!isDecided(gate)) {
        cell = united(cell, none);
        if (!cell.isExact())
            cell.state |= gate & State::origins;
    }
    return cell;
}

NumberCell Evaluation::statusMonths(const GraphNode &node, const Frame &frame)
{
    const int member = node.variables ? frame.at[0] : 0;
    const NumberCell none = NumberCell::exactly(Decimal());
    const YesNoState held = yesNo(child(node, 0), frame);
    if (isSurelyNot(held))
        return none;
    const Granted granted = grantedNow(node.a, member);
    if (granted == Granted::Surely)
        return NumberCell::exactly(Decimal(m_grantedMonths));
    const Leaf &months = monthsLeaf(node.a, member);
    const Leaf &since = sinceLeaf(node.a, member);
    NumberCell cell = NumberCell::anything(State::byAnswer);
    if (months.told == Leaf::Told::Known) {
        cell = months.number;
    } else if (since.told == Leaf::Told::Known && !since.plain.isNull()) {
        if (since.plain.hasHigh()) {
            cell.low = Decimal(std::max(0, fullMonths(since.plain.high, m_today)));
            cell.state |= State::low;
        }
        if (since.plain.hasLow()) {
            cell.high = Decimal(std::max(0, fullMonths(since.plain.low, m_today)));
            cell.state |= State::high;
        }
        cell.settle();
    }
    if (!cell.hasLow() && !cell.isNull()) {
        cell.low = Decimal();
        cell.state |= State::low;
    }
    if (granted == Granted::Perhaps)
        cell = united(cell, NumberCell::exactly(Decimal(m_grantedMonths)));
    if (!isDecided(held)) {
        cell = united(cell, none);
        if (!cell.isExact())
            cell.state |= held & State::origins;
    }
    return cell;
}

NumberCell Evaluation::figures(int parameter, int firstValue, int lastValue) const
{
    const auto &values = m_content.parameters[std::size_t(parameter)].values;
    NumberCell cell = figureCell({});
    bool first = true;
    for (int i = std::max(0, firstValue); i <= lastValue; ++i) {
        const NumberCell one = figureCell(values[std::size_t(i)].figure);
        cell = first ? one : united(cell, one);
        first = false;
    }
    if (firstValue < 0 && !first)
        cell = united(cell, figureCell({}));
    return cell;
}

NumberCell Evaluation::lookedUp(const GraphNode &node, const Frame &frame)
{
    const Parameter &parameter = m_content.parameters[std::size_t(node.a)];
    int firstValue = valueNow(node.a);
    int lastValue = firstValue;
    std::uint8_t origins = 0;
    bool maybeNoKey = false;
    if (node.op == Op::LookupAt) {
        const PlainCell day = plain(child(node, 1), frame);
        if (day.isNull())
            return NumberCell::nothing();
        std::tie(firstValue, lastValue) = valuesOn(node.a, day);
        maybeNoKey = day.canBeNull();
        if (firstValue != lastValue || maybeNoKey)
            origins |= day.state & State::origins;
    }
    const Edge &keyEdge = child(node, 0);
    const bool byWord = node.b >= 0;
    const PlainCell *word = byWord ? &plain(keyEdge, frame) : nullptr;
    const NumberCell *key = byWord ? nullptr : &number(keyEdge, frame);
    const bool noKey = byWord ? word->isNull() : key->isNull();
    if (noKey)
        return NumberCell::nothing();
    maybeNoKey = maybeNoKey || (byWord ? word->canBeNull() : key->canBeNull());

    NumberCell cell;
    const auto take = [&](const NumberCell &one) { cell = cell.state == 0 ? one : united(cell, one); };
    for (int v = std::max(0, firstValue); v <= lastValue; ++v) {
        const ParameterValue &value = parameter.values[std::size_t(v)];
        if (value.table.empty()) {
            take(figureCell(value.figure));
        } else if (byWord) {
            const auto &rows = m_data.lookupRows[std::size_t(node.b)][std::size_t(v)];
            for (std::uint64_t rest = word->a; rest != 0; rest &= rest - 1) {
                const int row = rows[std::size_t(std::countr_zero(rest))];
                take(row < 0 ? NumberCell::nothing() : figureCell(value.table[std::size_t(row)].second));
            }
        } else {
            const int low = key->hasLow() ? rowOf(node.a, v, key->low) : -1;
            const int high = key->hasHigh() ? rowOf(node.a, v, key->high) : int(value.table.size()) - 1;
            if (low < 0)
                take(NumberCell::nothing());
            for (int row = std::max(0, low); row <= high; ++row)
                take(figureCell(value.table[std::size_t(row)].second));
        }
    }
    if (firstValue < 0)
        take(figureCell({}));
    if (maybeNoKey)
        take(NumberCell::nothing());
    if (cell.state == 0)
        return NumberCell::nothing();
    if (!cell.isExact())
        cell.state |= std::uint8_t(origins | ((byWord ? word->state : key->state) & State::origins));
    return cell.settle();
}

} // namespace takeup
