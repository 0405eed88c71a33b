// SPDX-FileCopyrightText: 2026 TakeUp contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/rules/evaluation.h"

#include <bit>

namespace takeup {

namespace {

constexpr YesNoState openAnswer = State::yes | State::no | State::byAnswer;

/// Yes when it is in the mask, no when it isn't; null equals no word, so it isn't.
YesNoState amongBits(const PlainCell &cell, std::uint64_t mask)
{
    YesNoState state = std::uint8_t((cell.state & State::origins) | (cell.canBeNull() ? State::no : 0));
    if (!cell.isNull()) {
        if (cell.a & mask)
            state |= State::yes;
        if (cell.a & ~mask)
            state |= State::no;
    }
    return settled(state);
}

/// FEEL knows no order between months and days. Brings periods of days into low and high, where those of months stand.
bool inOneMeasure(PlainCell &some, PlainCell &other)
{
    if ((some.a | some.b | other.a | other.b) == 0)
        return true;
    if ((some.low | some.high | other.low | other.high) != 0)
        return false;
    for (PlainCell *cell : {&some, &other}) {
        cell->low = std::int32_t(cell->a);
        cell->high = std::int32_t(cell->b);
    }
    return true;
}

} // namespace

YesNoState Evaluation::gated(const Edge &gate, const Frame &frame)
{
    return gate.node < 0 ? YesNoState(State::yes) : yesNo(gate, frame);
}

YesNoState Evaluation::workOutYesNo(const GraphNode &node, const Frame &frame)
{
    switch (node.op) {
    case Op::Constant: {
        const Constant &constant = m_data.constants[std::size_t(node.a)];
        return constant.null ? State::null : constant.yes ? State::yes : State::no;
    }
    case Op::FactYesNo: {
        const int member = node.variables ? frame.at[0] : 0;
        const Granted granted = grantedNow(node.a, member);
        if (granted == Granted::Surely)
            return State::yes;
        const YesNoState gate = gated(child(node, 0), frame);
        if (isSurelyNot(gate))
            return granted == Granted::Perhaps ? openAnswer : YesNoState(State::no);
        const Leaf &leaf = this->leaf(node.a, member);
        YesNoState state = openAnswer;
        if (leaf.told == Leaf::Told::Known)
            state = leaf.yesNo;
        else if (leaf.told == Leaf::Told::Absent && child(node, 1).node >= 0)
            state = yesNo(child(node, 1), frame);
        else if (m_content.facts[std::size_t(node.a)].decidedByService)
            state = State::yes | State::no | State::byService;
        if (!isDecided(gate))
            state = settled(YesNoState(state | State::no | (gate & State::origins)));
        if (granted == Granted::Perhaps && state != State::yes)
            state |= openAnswer;
        return state;
    }
    case Op::Not: return negated(yesNo(child(node, 0), frame));
    case Op::And: {
        const YesNoState left = yesNo(child(node, 0), frame);
        return left == State::no ? left : both(left, yesNo(child(node, 1), frame));
    }
    case Op::Or: {
        const YesNoState left = yesNo(child(node, 0), frame);
        return left == State::yes ? left : either(left, yesNo(child(node, 1), frame));
    }
    case Op::AllOf:
    case Op::AnyOf:
    case Op::NoneOf:
    case Op::AtLeast: return group(node, frame);
    case Op::NullIsNo: {
        const YesNoState state = yesNo(child(node, 0), frame);
        if (!(state & State::null))
            return state;
        return settled(YesNoState((state & ~State::null) | State::no));
    }
    case Op::IfNotAssessed: {
        const YesNoState state = yesNo(child(node, 0), frame);
        if (isSurelyYes(state))
            return state;
        return YesNoState(State::yes | State::no | State::byService | (state & State::origins));
    }
    case Op::Service: return State::yes | State::no | State::byService;
    case Op::Less:
    case Op::LessOrEqual:
    case Op::Equal: return compared(node, frame);
    case Op::InWords: return amongBits(plain(child(node, 0), frame), m_data.masks[std::size_t(node.a)]);
    case Op::HasWord: {
        const PlainCell &cell = plain(child(node, 0), frame);
        const std::uint64_t mask = m_data.masks[std::size_t(node.a)];
        if (cell.a & mask)
            return State::yes;
        return cell.b & mask ? YesNoState(State::yes | State::no | (cell.state & State::origins)) : YesNoState(State::no);
    }
    case Op::SameWord:
    case Op::SameMember: {
        const PlainCell &left = plain(child(node, 0), frame);
        const PlainCell &right = plain(child(node, 1), frame);
        std::uint8_t state = std::uint8_t((left.state | right.state) & State::origins);
        if (left.canBeNull() && right.canBeNull())
            state |= State::yes;
        if ((left.canBeNull() || right.canBeNull()) && !(left.isNull() && right.isNull()))
            state |= State::no;
        if (!left.isNull() && !right.isNull()) {
            if ((left.a & right.a) || (left.isOpen() && right.isOpen()))
                state |= State::yes;
            if (left.a != right.a || !std::has_single_bit(left.a) || left.isOpen() || right.isOpen())
                state |= State::no;
        }
        return settled(state);
    }
    case Op::SamePlace: {
        const PlainCell &left = plain(child(node, 0), frame);
        const PlainCell &right = plain(child(node, 1), frame);
        if (left.isNull() || right.isNull())
            return left.isNull() && right.isNull() ? State::yes : State::no;
        if (left.low >= 0 && right.low >= 0 && !left.canBeNull() && !right.canBeNull())
            return left.low == right.low ? State::yes : State::no;
        return YesNoState(State::yes | State::no | ((left.state | right.state) & State::origins));
    }
    case Op::InArea: {
        const PlainCell &cell = plain(child(node, 0), frame);
        if (cell.isNull())
            return State::no;
        const auto &area = m_data.areaHas[std::size_t(node.a)];
        if (cell.low >= 0) {
            YesNoState state = area[std::size_t(cell.low)] ? State::yes : State::no;
            if (cell.canBeNull())
                state |= std::uint8_t(State::no | (cell.state & State::origins));
            return settled(state);
        }
        // areaHas ends with two more: whether every, and whether any municipality lies in it.
        const std::size_t count = area.size() - 2;
        YesNoState state = std::uint8_t((cell.state & State::origins) | (cell.canBeNull() ? State::no : 0));
        if (area[count + 1])
            state |= State::yes;
        if (!area[count])
            state |= State::no;
        return settled(state);
    }
    case Op::Contains: {
        const PlainCell &list = plain(child(node, 0), frame);
        const PlainCell &member = plain(child(node, 1), frame);
        if (member.isNull())
            return State::no;
        std::uint8_t state = std::uint8_t((list.state | member.state) & State::origins);
        if ((list.b & member.a) || (list.isOpen() && member.isOpen()))
            state |= State::yes;
        if ((list.a & member.a) != member.a || member.canBeNull() || member.isOpen())
            state |= State::no;
        return settled(state);
    }
    case Op::IsNull: {
        const std::uint8_t state = stateOf(child(node, 0), frame);
        if (m_data.nodes[std::size_t(child(node, 0).node)].type == NodeType::YesNo) {
            if (!(state & State::null))
                return State::no;
            return (state & 3) == 0 ? State::yes : YesNoState(State::yes | State::no | (state & State::origins));
        }
        if (!(state & State::null))
            return State::no;
        return state & State::value ? YesNoState(State::yes | State::no | (state & State::origins)) : YesNoState(State::yes);
    }
    case Op::Some:
    case Op::Every: return quantified(node, frame);
    case Op::If: {
        const YesNoState condition = yesNo(child(node, 0), frame);
        if (isSurelyYes(condition))
            return yesNo(child(node, 1), frame);
        if (isSurelyNot(condition))
            return yesNo(child(node, 2), frame);
        const YesNoState state = std::uint8_t(yesNo(child(node, 1), frame) | yesNo(child(node, 2), frame) | (condition & State::origins));
        return settled(state);
    }
    case Op::Dated: {
        int chosen = 0;
        for (int i = 1; i < node.edgeCount; ++i) {
            if (m_data.days[std::size_t(node.a + i)] <= m_today)
                chosen = i;
        }
        return yesNo(child(node, chosen), frame);
    }
    default: return openAnswer;
    }
}

YesNoState Evaluation::group(const GraphNode &node, const Frame &frame)
{
    const bool all = node.op == Op::AllOf;
    YesNoState state = all ? State::yes : State::no;
    int sure = 0;
    int perhaps = 0;
    std::uint8_t origins = 0;
    for (int i = 0; i < node.edgeCount; ++i) {
        const Window &window = m_data.windows[std::size_t(node.a + i)];
        if (m_today < window.from || m_today > window.to)
            continue;
        const YesNoState part = yesNo(child(node, i), frame);
        if (node.op == Op::AtLeast) {
            sure += isSurelyYes(part);
            perhaps += !isSurelyNot(part);
            origins |= part & State::origins;
            continue;
        }
        state = all ? both(state, part) : either(state, part);
        if (state == (all ? State::no : State::yes))
            break;
    }
    if (node.op == Op::NoneOf)
        return negated(state);
    if (node.op == Op::AtLeast) {
        if (sure >= node.b)
            return State::yes;
        return perhaps < node.b ? YesNoState(State::no) : YesNoState(State::yes | State::no | origins);
    }
    return state;
}

YesNoState Evaluation::compared(const GraphNode &node, const Frame &frame)
{
    const Edge &left = child(node, 0);
    const Edge &right = child(node, 1);
    const bool orEqual = node.op == Op::LessOrEqual;
    const NodeType type = m_data.nodes[std::size_t(left.node)].type;
    if (type == NodeType::YesNo)
        return equal(yesNo(left, frame), yesNo(right, frame));
    if (type == NodeType::Number) {
        const NumberCell &some = number(left, frame);
        const NumberCell &other = number(right, frame);
        return node.op == Op::Equal ? equal(some, other) : less(some, other, orEqual);
    }
    PlainCell some = plain(left, frame);
    PlainCell other = plain(right, frame);
    if (node.op == Op::Equal && (some.isNull() || other.isNull())) {
        const YesNoState same =
            (some.canBeNull() && other.canBeNull() ? State::yes : 0) | (some.isNull() && other.isNull() ? 0 : State::no);
        return settled(YesNoState(same | ((some.state | other.state) & State::origins)));
    }
    if (some.isNull() || other.isNull())
        return State::null;
    if (type == NodeType::Period && !inOneMeasure(some, other))
        return YesNoState(
            State::null
            | (some.isExactRange() && other.isExactRange() ? 0 : State::yes | State::no | ((some.state | other.state) & State::origins)));
    std::uint8_t state = std::uint8_t((some.state | other.state) & (State::null | State::origins));
    const bool apart =
        (some.hasHigh() && other.hasLow() && some.high < other.low) || (some.hasLow() && other.hasHigh() && some.low > other.high);
    if (node.op == Op::Equal) {
        if (state & State::null)
            state = std::uint8_t((state & ~State::null) | State::no);
        if (!apart || (some.canBeNull() && other.canBeNull()))
            state |= State::yes;
        if (apart || !(some.isExactRange() && other.isExactRange()))
            state |= State::no;
        return settled(state);
    }
    if (!some.hasLow() || !other.hasHigh() || (orEqual ? some.low <= other.high : some.low < other.high))
        state |= State::yes;
    if (!some.hasHigh() || !other.hasLow() || (orEqual ? some.high > other.low : some.high >= other.low))
        state |= State::no;
    return settled(state);
}

} // namespace takeup
