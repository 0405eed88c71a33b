// SPDX-FileCopyrightText: 2026 TakeUp contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/rules/evaluation.h"
#include "core/rules/rangecell.h"

#include <bit>

namespace takeup {

YesNoState Evaluation::quantified(const Node &node, const Frame &frame)
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
    NumberCell cell = wholeBetween(std::popcount(list.a), std::popcount(list.b), list.state & State::origins);
    if (list.isOpen())
        cell.state = std::uint8_t((cell.state & ~State::high) | State::byAnswer);
    return cell;
}

} // namespace takeup
