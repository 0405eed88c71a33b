// SPDX-FileCopyrightText: 2026 TakeUp contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/rules/evaluation.h"

#include <bit>

namespace takeup {

namespace {

NumberCell whole(std::int64_t low, std::int64_t high, std::uint8_t origins)
{
    NumberCell cell{Decimal(low), Decimal(high), std::uint8_t(State::value | State::low | State::high | origins)};
    return cell.settle();
}

NumberCell fromFigure(const Figure &figure)
{
    NumberCell cell = NumberCell::anything(State::byFigure);
    // A figure of the law is never below zero.
    cell.low = figure.min.value_or(Decimal());
    cell.state |= State::low;
    if (figure.max) {
        cell.high = *figure.max;
        cell.state |= State::high;
    }
    return cell.settle();
}

int fullMonths(std::int32_t from, std::int32_t to)
{
    if (from > to)
        return -fullMonths(to, from);
    int y1 = 0, m1 = 0, d1 = 0, y2 = 0, m2 = 0, d2 = 0;
    QDate::fromJulianDay(from).getDate(&y1, &m1, &d1);
    QDate::fromJulianDay(to).getDate(&y2, &m2, &d2);
    return (y2 - y1) * 12 + m2 - m1 - (d2 < d1 ? 1 : 0);
}

} // namespace

void Evaluation::workOut(const Node &node, const Frame &frame, NumberCell &cell)
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
        if (!cell.isExact())
            cell.state |= day.state & State::origins;
        return;
    }
    case Op::Lookup:
    case Op::LookupAt: cell = lookedUp(node, frame); return;
    case Op::ItemNumber: {
        const Leaf &leaf = fieldLeaf(node.a, frame.at[0], node.b);
        if (leaf.told == Leaf::Told::Known) {
            cell = leaf.number;
        } else if (leaf.told == Leaf::Told::Absent && child(node, 0).node >= 0) {
            cell = operand(0);
        } else {
            cell = NumberCell::anything(State::byAnswer);
            cell.state |= State::low;
            cell.low = Decimal();
        }
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
    case Op::MinOf:
    case Op::MaxOf:
    case Op::Mean: cell = reduced(node, frame); return;
    case Op::Count: cell = counted(node, frame); return;
    case Op::MemberNumber: {
        const PlainCell &member = plain(child(node, 0), frame);
        cell = member.isNull() || member.a == 0
            ? NumberCell::nothing()
            : whole(std::countr_zero(member.a) + 1, 64 - std::countl_zero(member.a), member.state & State::origins);
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

NumberCell Evaluation::factNumber(const Node &node, const Frame &frame)
{
    const Fact &fact = m_content.facts[std::size_t(node.a)];
    const YesNoState gate = gated(child(node, 0), frame);
    const NumberCell none = NumberCell::exactly(Decimal());
    if (isSurelyNot(gate))
        return none;
    const Leaf &leaf = this->leaf(node.a, node.variables ? frame.at[0] : 0);
    NumberCell cell;
    if (leaf.told == Leaf::Told::Known)
        cell = leaf.number;
    else if (leaf.told == Leaf::Told::Absent && child(node, 1).node >= 0)
        cell = number(child(node, 1), frame);
    else
        cell = rangeOf(fact, fact.decidedByService ? State::byService : State::byAnswer);
    // An answer "at least 800" of a fact that can't be negative or above its maximum is no wider than the fact.
    if (!cell.isNull() && !cell.hasLow()) {
        cell.low = fact.min.value_or(Decimal());
        cell.state |= State::low;
    }
    if (!isDecided(gate)) {
        cell = united(cell, none);
        if (!cell.isExact())
            cell.state |= gate & State::origins;
    }
    return cell;
}

NumberCell Evaluation::byYear(const Node &node, const Frame &frame)
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
            if (!cell.isNull() && !cell.hasLow()) {
                cell.low = fact.min.value_or(Decimal());
                cell.state |= State::low;
            }
        } else if (leaf.told == Leaf::Told::Absent && child(node, 2).node >= 0) {
            cell = number(child(node, 2), frame);
        }
    } else {
        cell.state |= year.state & State::origins;
    }
    if (!isDecided(gate)) {
        cell = united(cell, none);
        if (!cell.isExact())
            cell.state |= gate & State::origins;
    }
    return cell;
}

NumberCell Evaluation::statusMonths(const Node &node, const Frame &frame)
{
    const int member = node.variables ? frame.at[0] : 0;
    const NumberCell none = NumberCell::exactly(Decimal());
    const YesNoState held = yesNo(child(node, 0), frame);
    if (isSurelyNot(held))
        return none;
    const int status = m_data.statusOfFact[std::size_t(node.a)];
    if (m_world != 0 && status >= 0 && isGranted(status, member))
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
    NumberCell cell = fromFigure({});
    bool first = true;
    for (int i = std::max(0, firstValue); i <= lastValue; ++i) {
        const NumberCell one = fromFigure(values[std::size_t(i)].figure);
        cell = first ? one : united(cell, one);
        first = false;
    }
    if (firstValue < 0 && !first)
        cell = united(cell, fromFigure({}));
    return cell;
}

NumberCell Evaluation::lookedUp(const Node &node, const Frame &frame)
{
    const Parameter &parameter = m_content.parameters[std::size_t(node.a)];
    int firstValue = valueNow(node.a);
    int lastValue = firstValue;
    std::uint8_t origins = 0;
    if (node.op == Op::LookupAt) {
        const PlainCell day = plain(child(node, 1), frame);
        if (day.isNull())
            return NumberCell::nothing();
        std::tie(firstValue, lastValue) = valuesOn(node.a, day);
        if (firstValue != lastValue)
            origins |= day.state & State::origins;
    }
    if (lastValue < 0)
        return fromFigure({});
    const Edge &keyEdge = child(node, 0);
    const bool byWord = node.b >= 0;
    const PlainCell *word = byWord ? &plain(keyEdge, frame) : nullptr;
    const NumberCell *key = byWord ? nullptr : &number(keyEdge, frame);
    const bool noKey = byWord ? word->isNull() : key->isNull();
    if (noKey)
        return NumberCell::nothing();
    const bool maybeNoKey = byWord ? word->canBeNull() : key->canBeNull();

    NumberCell cell;
    const auto take = [&](const NumberCell &one) { cell = cell.state == 0 ? one : united(cell, one); };
    for (int v = std::max(0, firstValue); v <= lastValue; ++v) {
        const ParameterValue &value = parameter.values[std::size_t(v)];
        if (value.table.empty()) {
            take(fromFigure(value.figure));
        } else if (byWord) {
            const auto &rows = m_data.lookupRows[std::size_t(node.b)][std::size_t(v)];
            for (std::uint64_t rest = word->a; rest != 0; rest &= rest - 1) {
                const int row = rows[std::size_t(std::countr_zero(rest))];
                take(row < 0 ? NumberCell::nothing() : fromFigure(value.table[std::size_t(row)].second));
            }
        } else {
            const int low = key->hasLow() ? rowOf(node.a, v, key->low) : -1;
            const int high = key->hasHigh() ? rowOf(node.a, v, key->high) : int(value.table.size()) - 1;
            if (low < 0)
                take(NumberCell::nothing());
            for (int row = std::max(0, low); row <= high; ++row)
                take(fromFigure(value.table[std::size_t(row)].second));
        }
    }
    if (firstValue < 0)
        take(fromFigure({}));
    if (maybeNoKey)
        take(NumberCell::nothing());
    if (cell.state == 0)
        return NumberCell::nothing();
    if (!cell.isExact())
        cell.state |= std::uint8_t(origins | ((byWord ? word->state : key->state) & State::origins));
    return cell.settle();
}

NumberCell Evaluation::itemMoney(const Node &node, const Frame &frame)
{
    const auto &fields = m_data.listMoney[std::size_t(node.a)];
    const int item = frame.at[0];
    const Leaf &amount = fieldLeaf(node.a, item, fields[0]);
    NumberCell cell = NumberCell::anything(State::byAnswer);
    cell.low = Decimal();
    cell.state |= State::low;
    if (amount.told == Leaf::Told::Known && !amount.number.isNull())
        cell = amount.number;
    const bool wantsYear = node.b % 2 == 1;
    const bool isYear = amount.plain.low == 1;
    if (wantsYear && !isYear)
        cell = multiplied(cell, NumberCell::exactly(Decimal(12)));
    else if (!wantsYear && isYear)
        cell = divided(cell, NumberCell::exactly(Decimal(12)));

    // Words of the basis, as bits: from what is told to what is read. Net is at most gross taxable, which is at most gross.
    const Domain &domain = m_data.listDomains[std::size_t(node.a)][std::size_t(fields[1])];
    const Leaf &basis = fieldLeaf(node.a, item, fields[1]);
    const auto ratio = [&](int parameter) {
        NumberCell bounds = NumberCell::anything(State::byAnswer);
        bounds.low = Decimal(1);
        bounds.state |= State::low;
        const int value = parameter < 0 ? -1 : valueNow(parameter);
        if (value < 0)
            return bounds;
        const ParameterValue &now = m_content.parameters[std::size_t(parameter)].values[std::size_t(value)];
        if (now.table.empty())
            return fromFigure(now.figure);
        const Leaf &kind = fields[2] < 0 ? amount : fieldLeaf(node.a, item, fields[2]);
        const Domain &kinds = m_data.listDomains[std::size_t(node.a)][std::size_t(std::max(0, fields[2]))];
        NumberCell result;
        for (qsizetype i = 0; i < kinds.words.size(); ++i) {
            if (kind.told == Leaf::Told::Known && !(kind.plain.a >> i & 1))
                continue;
            NumberCell one = bounds;
            for (const auto &[key, figure] : now.table) {
                if (key == kinds.words[i])
                    one = fromFigure(figure);
            }
            result = result.state == 0 ? one : united(result, one);
        }
        return result.state == 0 ? bounds : result;
    };
    static const QStringList order{QStringLiteral("net"), QStringLiteral("gross_taxable"), QStringLiteral("gross")};
    static constexpr std::array<int, 3> readings{0, 2, 1}; // net, gross, gross_taxable -> place in the order
    const int wanted = readings[std::size_t(node.b / 2)];
    NumberCell result;
    for (int told = 0; told < 3; ++told) {
        const qsizetype bit = domain.words.indexOf(order[told]);
        if (basis.told == Leaf::Told::Known && (bit < 0 || !(basis.plain.a >> bit & 1)))
            continue;
        NumberCell one = cell;
        for (int step = told; step < wanted; ++step)
            one = multiplied(one, ratio(step == 0 ? m_data.ratioNet : m_data.ratioGross));
        for (int step = told; step > wanted; --step)
            one = divided(one, ratio(step == 1 ? m_data.ratioNet : m_data.ratioGross));
        result = result.state == 0 ? one : united(result, one);
    }
    // Which basis was meant, or what another basis comes to, is settled by an answer, not by a figure.
    if (!result.isExact())
        result.state = std::uint8_t((result.state & ~State::byFigure) | State::byAnswer);
    return result;
}

NumberCell Evaluation::rounded(const Node &node, const Frame &frame)
{
    const NumberCell &value = number(child(node, 0), frame);
    const NumberCell &places = number(child(node, 1), frame);
    if (value.isNull() || places.isNull())
        return NumberCell::nothing();
    const auto count = places.isExact() ? places.low.toInteger() : std::nullopt;
    NumberCell cell;
    cell.state = std::uint8_t((value.state | places.state) & (State::value | State::null | State::origins));
    if (!count)
        return cell;
    Decimal::Rounding rounding = Decimal::Rounding::HalfEven;
    switch (node.op) {
    case Op::Floor: rounding = Decimal::Rounding::Floor; break;
    case Op::Ceiling: rounding = Decimal::Rounding::Ceiling; break;
    case Op::RoundUp: rounding = Decimal::Rounding::Up; break;
    case Op::RoundDown: rounding = Decimal::Rounding::Down; break;
    case Op::RoundHalfUp: rounding = Decimal::Rounding::HalfUp; break;
    case Op::RoundHalfDown: rounding = Decimal::Rounding::HalfDown; break;
    default: break;
    }
    if (value.hasLow()) {
        if (const auto low = value.low.rounded(int(*count), rounding)) {
            cell.low = *low;
            cell.state |= State::low;
        }
    }
    if (value.hasHigh()) {
        if (const auto high = value.high.rounded(int(*count), rounding)) {
            cell.high = *high;
            cell.state |= State::high;
        }
    }
    return cell.settle();
}

NumberCell Evaluation::reduced(const Node &node, const Frame &frame)
{
    const PlainCell list = plain(child(node, 0), frame);
    const NumberCell zero = NumberCell::exactly(Decimal());
    Frame own = frame;
    NumberCell result;
    NumberCell sureExtreme;
    bool anySure = false;
    int count = 0;
    const bool smallest = node.op == Op::MinOf;
    const bool addsUp = node.op == Op::Total || node.op == Op::Mean;
    for (std::uint64_t rest = list.b; rest != 0; rest &= rest - 1) {
        const int bit = std::countr_zero(rest);
        own.at[node.variables] = std::int16_t(list.base + bit);
        NumberCell value = number(child(node, 1), own);
        const bool sure = list.a >> bit & 1;
        ++count;
        if (addsUp) {
            if (value.canBeNull()) {
                value.state &= std::uint8_t(~State::null);
                value = value.isNull() ? zero : united(value, zero);
            }
            if (!sure) {
                value = united(value, zero);
                if (!value.isExact())
                    value.state |= list.state & State::origins;
            }
            result = result.state == 0 ? value : added(result, value);
            continue;
        }
        if (value.isNull())
            continue;
        if (sure && !value.canBeNull()) {
            sureExtreme = !anySure ? value : smallest ? smaller(sureExtreme, value) : larger(sureExtreme, value);
            anySure = true;
        }
        result = result.state == 0 ? value : smallest ? smaller(result, value) : larger(result, value);
    }
    if (node.op == Op::Total) {
        if (result.state == 0)
            result = zero;
        if (list.isOpen())
            result.state = std::uint8_t((result.state & ~State::high) | State::byAnswer);
        return result;
    }
    if (node.op == Op::Mean) {
        if (count == 0 && !list.isOpen())
            return NumberCell::nothing();
        if (list.a == list.b && !list.isOpen())
            return divided(result, NumberCell::exactly(Decimal(count)));
        return NumberCell::anything(std::uint8_t(State::byAnswer | State::null));
    }
    if (result.state == 0)
        return list.isOpen() ? NumberCell::anything(std::uint8_t(State::byAnswer | State::null)) : NumberCell::nothing();
    // Those perhaps in the list can only push the extreme outwards from that of those surely in it.
    if (anySure) {
        NumberCell bounds = sureExtreme;
        bounds.state |= result.state & State::origins;
        bounds.state &= std::uint8_t(~(smallest ? State::low : State::high));
        if (smallest && result.hasLow()) {
            bounds.low = result.low;
            bounds.state |= State::low;
        } else if (!smallest && result.hasHigh()) {
            bounds.high = result.high;
            bounds.state |= State::high;
        }
        result = bounds;
    } else {
        NumberCell loose = result;
        Frame again = frame;
        for (std::uint64_t rest = list.b; rest != 0; rest &= rest - 1) {
            again.at[node.variables] = std::int16_t(list.base + std::countr_zero(rest));
            loose = united(loose, number(child(node, 1), again));
        }
        result = loose;
        result.state |= State::null;
    }
    if (list.a != list.b || list.isOpen())
        result.state |= list.state & State::origins;
    if (list.isOpen())
        result.state = std::uint8_t((result.state & ~(smallest ? State::low : State::high)) | State::byAnswer);
    return result.settle();
}

NumberCell Evaluation::counted(const Node &node, const Frame &frame)
{
    const PlainCell &list = plain(child(node, 0), frame);
    NumberCell cell = whole(std::popcount(list.a), std::popcount(list.b), list.state & State::origins);
    if (list.isOpen())
        cell.state = std::uint8_t((cell.state & ~State::high) | State::byAnswer);
    return cell;
}

NumberCell Evaluation::partOf(const Node &node, const Frame &frame)
{
    const PlainCell cell = plain(child(node, 0), frame);
    if (cell.isNull())
        return NumberCell::nothing();
    const std::uint8_t origins = cell.state & (State::origins | State::null);
    NumberCell result;
    result.state = std::uint8_t(State::value | origins);
    const auto setLow = [&](std::int64_t value) { result.low = Decimal(value); result.state |= State::low; };
    const auto setHigh = [&](std::int64_t value) { result.high = Decimal(value); result.state |= State::high; };
    if (node.op == Op::DaysOf) {
        setLow(std::int64_t(cell.a));
        setHigh(std::int64_t(cell.b));
        if (!cell.hasLow())
            result.state &= std::uint8_t(~State::low);
        if (!cell.hasHigh())
            result.state &= std::uint8_t(~State::high);
        return result.settle();
    }
    if (node.op == Op::YearsOf) {
        if (cell.hasLow())
            setLow(cell.low / 12);
        if (cell.hasHigh())
            setHigh(cell.high / 12);
        return result.settle();
    }
    if (node.op == Op::MonthsOf) {
        const bool sameYear = cell.hasLow() && cell.hasHigh() && cell.low / 12 == cell.high / 12 && (cell.low >= 0) == (cell.high >= 0);
        setLow(sameYear ? cell.low % 12 : -11);
        setHigh(sameYear ? cell.high % 12 : 11);
        if (!sameYear && cell.hasLow() && cell.low >= 0)
            setLow(0);
        return result.settle();
    }
    int lowYear = 0, lowMonth = 1, lowDay = 1, highYear = 0, highMonth = 12, highDay = 31;
    if (cell.hasLow())
        QDate::fromJulianDay(cell.low).getDate(&lowYear, &lowMonth, &lowDay);
    if (cell.hasHigh())
        QDate::fromJulianDay(cell.high).getDate(&highYear, &highMonth, &highDay);
    const bool bounded = cell.hasLow() && cell.hasHigh();
    if (node.op == Op::YearOf) {
        if (cell.hasLow())
            setLow(lowYear);
        if (cell.hasHigh())
            setHigh(highYear);
    } else if (node.op == Op::MonthOf) {
        const bool sameYear = bounded && lowYear == highYear;
        setLow(sameYear ? lowMonth : 1);
        setHigh(sameYear ? highMonth : 12);
    } else {
        const bool sameMonth = bounded && lowYear == highYear && lowMonth == highMonth;
        setLow(sameMonth ? lowDay : 1);
        setHigh(sameMonth ? highDay : 31);
    }
    return result.settle();
}

} // namespace takeup
