// SPDX-FileCopyrightText: 2026 TakeUp contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/rules/evaluation.h"

#include <bit>

namespace takeup {

Frame Evaluation::entered(const Edge &edge, const Frame &frame) const
{
    Frame own;
    const int variables = m_data.nodes[std::size_t(edge.node)].variables;
    for (int i = 0; i < variables; ++i) {
        const std::uint8_t from = edge.map[std::size_t(i)];
        own.at[std::size_t(i)] = from == Edge::self ? std::int16_t(0) : frame.at[from];
    }
    return own;
}

int Evaluation::index(const GraphNode &node, const Frame &frame) const
{
    int index = 0;
    for (int i = 0; i < node.variables; ++i) {
        const std::int16_t kind = node.kinds[std::size_t(i)];
        index = index * (kind < 0 ? memberCount() : m_dimension[std::size_t(kind)]) + frame.at[std::size_t(i)];
    }
    return index;
}

int Evaluation::worldOf(const GraphNode &node) const
{
    return m_world != 0 && node.readsStatus && (m_data.statusSets[std::size_t(node.statusSet)] & m_changed).any() ? 1 : 0;
}

int Evaluation::slot(const Edge &edge, const Frame &frame) const
{
    const GraphNode &node = m_data.nodes[std::size_t(edge.node)];
    return m_firstSlot[std::size_t(edge.node)] + index(node, entered(edge, frame));
}

bool Evaluation::isWorkedOut(const Edge &edge, const Frame &frame) const
{
    const GraphNode &node = m_data.nodes[std::size_t(edge.node)];
    return m_state[std::size_t(worldOf(node))][std::size_t(slot(edge, frame))] != 0;
}

YesNoState Evaluation::yesNo(const Edge &edge, const Frame &frame)
{
    const GraphNode &node = m_data.nodes[std::size_t(edge.node)];
    const Frame own = entered(edge, frame);
    std::uint8_t &state = m_state[std::size_t(worldOf(node))][std::size_t(m_firstSlot[std::size_t(edge.node)] + index(node, own))];
    if (state == 0)
        state = workOutYesNo(node, own);
    return state;
}

const NumberCell &Evaluation::number(const Edge &edge, const Frame &frame)
{
    const GraphNode &node = m_data.nodes[std::size_t(edge.node)];
    const Frame own = entered(edge, frame);
    const auto world = std::size_t(worldOf(node));
    const int at = index(node, own);
    NumberCell &cell = m_numbers[world][std::size_t(m_firstCell[std::size_t(edge.node)] + at)];
    std::uint8_t &state = m_state[world][std::size_t(m_firstSlot[std::size_t(edge.node)] + at)];
    if (state == 0) {
        workOut(node, own, cell);
        if (node.neverNegative && (cell.state & (State::value | State::low)) == State::value) {
            cell.low = Decimal();
            cell.state |= State::low;
            cell.settle();
        }
        state = cell.state;
    }
    return cell;
}

const PlainCell &Evaluation::plain(const Edge &edge, const Frame &frame)
{
    const GraphNode &node = m_data.nodes[std::size_t(edge.node)];
    const Frame own = entered(edge, frame);
    const auto world = std::size_t(worldOf(node));
    const int at = index(node, own);
    PlainCell &cell = m_plains[world][std::size_t(m_firstCell[std::size_t(edge.node)] + at)];
    std::uint8_t &state = m_state[world][std::size_t(m_firstSlot[std::size_t(edge.node)] + at)];
    if (state == 0) {
        workOut(node, own, cell);
        state = cell.state;
    }
    return cell;
}

bool Evaluation::isSettled(const Edge &edge, const Frame &frame)
{
    switch (m_data.nodes[std::size_t(edge.node)].type) {
    case NodeType::YesNo: return isDecided(yesNo(edge, frame));
    case NodeType::Number: return number(edge, frame).isExact();
    case NodeType::Date: return plain(edge, frame).isExactRange();
    case NodeType::Period: {
        const PlainCell &cell = plain(edge, frame);
        return cell.isExactRange() && cell.a == cell.b;
    }
    case NodeType::Word:
    case NodeType::Member: {
        const PlainCell &cell = plain(edge, frame);
        return cell.isNull() || (!cell.canBeNull() && !cell.isOpen() && std::has_single_bit(cell.a));
    }
    case NodeType::Words: {
        const PlainCell &cell = plain(edge, frame);
        return cell.a == cell.b;
    }
    case NodeType::Place: {
        const PlainCell &cell = plain(edge, frame);
        return cell.isNull() || (!cell.canBeNull() && cell.low >= 0);
    }
    case NodeType::Members:
    case NodeType::Items: {
        const PlainCell &cell = plain(edge, frame);
        return cell.a == cell.b && !cell.isOpen();
    }
    }
    return true;
}

std::uint8_t Evaluation::stateOf(const Edge &edge, const Frame &frame)
{
    switch (m_data.nodes[std::size_t(edge.node)].type) {
    case NodeType::YesNo: return yesNo(edge, frame);
    case NodeType::Number: return number(edge, frame).state;
    default: return plain(edge, frame).state;
    }
}

int Evaluation::valueOn(int parameter, std::int32_t julian) const
{
    const auto &values = m_content.parameters[std::size_t(parameter)].values;
    int found = -1;
    for (std::size_t i = 0; i < values.size(); ++i) {
        if (values[i].from.toJulianDay() <= julian)
            found = int(i);
    }
    return found;
}

std::pair<int, int> Evaluation::valuesOn(int parameter, const PlainCell &day) const
{
    const int last = int(m_content.parameters[std::size_t(parameter)].values.size()) - 1;
    return {day.hasLow() ? valueOn(parameter, day.low) : -1, day.hasHigh() ? valueOn(parameter, day.high) : last};
}

int Evaluation::rowOf(int parameter, int value, const Decimal &key) const
{
    const auto &keys = m_data.numericKeys[std::size_t(parameter)][std::size_t(value)];
    int found = -1;
    for (std::size_t i = 0; i < keys.size(); ++i) {
        if (keys[i] <= key)
            found = int(i);
    }
    return found;
}

} // namespace takeup
