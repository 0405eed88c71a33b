// SPDX-FileCopyrightText: 2026 TakeUp contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/rules/evaluation.h"
#include "core/rules/rangecell.h"

#include <bit>
#include <optional>

namespace takeup {

YesNoState Evaluation::quantified(const GraphNode &node, const Frame &frame)
{
    const PlainCell list = plain(child(node, 0), frame);
    const bool some = node.op == Op::Some;
    YesNoState state = some ? State::no : State::yes;
    Frame own = frame;
    for (std::uint64_t rest = list.b; rest != 0; rest &= rest - 1) {
        const int bit = std::countr_zero(rest);
        own.at[node.variables] = std::int16_t(list.base + bit);
        YesNoState part = yesNo(child(node, 1), own);
        if (!(list.a >> bit & 1)) {
            // Perhaps not in the list: then it says nothing.
            part = settled(YesNoState(part | (some ? State::no : State::yes) | (list.state & State::origins)));
        }
        state = some ? either(state, part) : both(state, part);
        if (state == (some ? State::yes : State::no))
            return state;
    }
    if (list.isOpen()) {
        const YesNoState others = State::yes | State::no | State::byAnswer;
        state = some ? either(state, others) : both(state, others);
    }
    return state;
}

PlainCell Evaluation::filtered(const GraphNode &node, const Frame &frame)
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

NumberCell Evaluation::reduced(const GraphNode &node, const Frame &frame)
{
    const PlainCell list = plain(child(node, 0), frame);
    if (node.op == Op::MinOf || node.op == Op::MaxOf)
        return extreme(node, frame, list);
    const bool nothingCounts = node.op == Op::Total; // else FEEL: of nothing, and of anything null, there is no sum or mean
    const std::uint8_t others = list.state & State::origins;
    std::uint8_t origins = 0;
    NumberCell sum = NumberCell::exactly(Decimal());
    bool canBeNull = !nothingCounts && (list.a == 0 || list.isOpen());
    bool isNull = canBeNull && list.b == 0 && !list.isOpen();
    Frame own = frame;
    for (std::uint64_t rest = list.b; rest != 0; rest &= rest - 1) {
        const int bit = std::countr_zero(rest);
        own.at[node.variables] = std::int16_t(list.base + bit);
        NumberCell value = number(child(node, 1), own);
        const bool sure = list.a >> bit & 1;
        isNull = isNull || (!nothingCounts && sure && value.isNull());
        if (!nothingCounts && value.canBeNull()) {
            canBeNull = true;
            origins |= value.state & State::origins;
        }
        const bool leftOut = value.canBeNull() || !sure;
        value.state &= std::uint8_t(~State::null);
        if (value.isNull())
            value = NumberCell::exactly(Decimal());
        else if (leftOut)
            value = united(value, NumberCell::exactly(Decimal()));
        if (!sure && !value.isExact())
            value.state |= others;
        sum = added(sum, value);
    }
    if (isNull)
        return NumberCell::nothing();
    if (node.op == Op::Mean) {
        const bool isKnown = list.a == list.b && !list.isOpen();
        sum =
            isKnown ? divided(sum, NumberCell::exactly(Decimal(std::popcount(list.a)))) : NumberCell::anything(sum.state & State::origins);
    } else if (list.isOpen()) {
        sum.state &= std::uint8_t(~State::high);
        if (!m_data.nodes[std::size_t(child(node, 1).node)].neverNegative)
            sum.state &= std::uint8_t(~State::low);
    }
    if (canBeNull)
        sum.state |= State::null;
    if (list.isOpen() || canBeNull || node.op == Op::Mean)
        sum.state |= others | origins;
    return sum.settle();
}

/// The smallest or largest of a list; null of nothing, and (as FEEL says) of anything null.
NumberCell Evaluation::extreme(const GraphNode &node, const Frame &frame, const PlainCell &list)
{
    const bool largest = node.op == Op::MaxOf;
    std::optional<Decimal> least; // of all that may be in the list: not below
    std::optional<Decimal> most; // of one surely in the list: not above; without one, of all
    bool unboundedBelow = list.isOpen();
    bool unboundedAbove = list.isOpen();
    bool anySure = false;
    bool any = list.isOpen();
    std::uint8_t state = list.a == 0 || list.isOpen() ? State::null : 0;
    Frame own = frame;
    for (std::uint64_t rest = list.b; rest != 0; rest &= rest - 1) {
        const int bit = std::countr_zero(rest);
        own.at[node.variables] = std::int16_t(list.base + bit);
        // The largest is the smallest of the opposites, turned back.
        const NumberCell value = largest ? takeup::negated(number(child(node, 1), own)) : number(child(node, 1), own);
        const bool sure = list.a >> bit & 1;
        if (sure && value.isNull())
            return NumberCell::nothing();
        state |= value.state & (State::null | State::origins);
        if (value.isNull())
            continue;
        any = true;
        if (!value.hasLow())
            unboundedBelow = true;
        else if (!least || value.low < *least)
            least = value.low;
        if (sure && value.hasHigh() && (!anySure || value.high < *most)) {
            most = value.high;
            anySure = true;
        } else if (!anySure && !value.hasHigh()) {
            unboundedAbove = true;
        } else if (!anySure && (!most || value.high > *most)) {
            most = value.high;
        }
    }
    if (!any)
        return NumberCell::nothing();
    NumberCell result;
    result.state = std::uint8_t(state | State::value | (list.a != list.b || list.isOpen() ? list.state & State::origins : 0));
    if (!unboundedBelow && least) {
        result.low = *least;
        result.state |= State::low;
    }
    if (most && (anySure || !unboundedAbove)) {
        result.high = *most;
        result.state |= State::high;
    }
    return (largest ? takeup::negated(result) : result).settle();
}

NumberCell Evaluation::counted(const GraphNode &node, const Frame &frame)
{
    const PlainCell &list = plain(child(node, 0), frame);
    NumberCell cell = wholeBetween(std::popcount(list.a), std::popcount(list.b), list.state & State::origins);
    if (list.isOpen())
        cell.state = std::uint8_t((cell.state & ~State::high) | State::byAnswer);
    return cell;
}

} // namespace takeup
