// SPDX-FileCopyrightText: 2026 TakeUp contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/rules/shown.h"

#include <bit>

namespace takeup {

namespace {

ShownValue shownNumber(const NumberCell &cell, const Unit &unit)
{
    ShownValue value;
    if (cell.isNull()) {
        value.kind = ShownValue::Kind::Nothing;
        return value;
    }
    value.kind = ShownValue::Kind::Number;
    value.unit = unit;
    if (cell.hasLow())
        value.number.min = cell.low;
    if (cell.hasHigh())
        value.number.max = cell.high;
    const bool saysNothing = !cell.hasHigh() && (!cell.hasLow() || cell.low.isZero());
    if (saysNothing)
        value.kind = ShownValue::Kind::Unknown;
    return value;
}

ShownValue shownPlain(const Evaluation &evaluation, const PlainCell &cell, NodeType type, const Domain *domain)
{
    ShownValue value;
    if (cell.isNull()) {
        value.kind = ShownValue::Kind::Nothing;
        return value;
    }
    switch (type) {
    case NodeType::Date:
        if (cell.hasLow())
            value.date.min = QDate::fromJulianDay(cell.low);
        if (cell.hasHigh())
            value.date.max = QDate::fromJulianDay(cell.high);
        value.kind = cell.hasLow() || cell.hasHigh() ? ShownValue::Kind::Date : ShownValue::Kind::Unknown;
        break;
    case NodeType::Period:
        value.kind = cell.isExactRange() ? ShownValue::Kind::Duration : ShownValue::Kind::Unknown;
        value.period = {cell.low, int(std::int64_t(cell.a))};
        break;
    case NodeType::Word:
    case NodeType::Words: {
        const std::uint64_t words = type == NodeType::Words ? cell.b : cell.a;
        value.kind = ShownValue::Kind::Choice;
        for (std::uint64_t rest = words; domain && rest != 0; rest &= rest - 1) {
            const auto at = std::size_t(std::countr_zero(rest));
            if (at < domain->choices.size() && domain->choices[at])
                value.choices.push_back(domain->choices[at]);
        }
        if (domain && !domain->choices.empty() && value.choices.size() == domain->choices.size() && domain->choices.size() > 1)
            value.kind = ShownValue::Kind::Unknown;
        break;
    }
    case NodeType::Place:
        value.kind = cell.low >= 0 ? ShownValue::Kind::Place : ShownValue::Kind::Unknown;
        if (cell.low >= 0)
            value.text = evaluation.graph().geography().municipalities()[std::size_t(cell.low)].nis;
        break;
    case NodeType::Member:
    case NodeType::Members:
        value.kind = type == NodeType::Member ? ShownValue::Kind::Person : ShownValue::Kind::People;
        value.open = cell.isOpen();
        for (std::uint64_t rest = type == NodeType::Member ? cell.a : cell.b; rest != 0; rest &= rest - 1)
            value.members.push_back(std::countr_zero(rest));
        if (type == NodeType::Member && (value.members.size() != 1 || value.open))
            value.kind = ShownValue::Kind::Unknown;
        break;
    default: break;
    }
    return value;
}

} // namespace

ShownValue shown(Evaluation &evaluation, const Edge &edge, const Frame &frame)
{
    ShownValue value;
    if (edge.node < 0)
        return value;
    const GraphNode &node = evaluation.data().nodes[std::size_t(edge.node)];
    if (node.type == NodeType::YesNo) {
        const YesNoState state = evaluation.yesNo(edge, frame);
        if (isSurelyYes(state) || isSurelyNot(state)) {
            value.kind = ShownValue::Kind::YesNo;
            value.yes = isSurelyYes(state);
        }
        return value;
    }
    if (node.type == NodeType::Number)
        return shownNumber(evaluation.number(edge, frame), evaluation.data().nodeUnit[std::size_t(edge.node)]);
    const int domain = evaluation.data().nodeDomain[std::size_t(edge.node)];
    return shownPlain(evaluation, evaluation.plain(edge, frame), node.type,
                      domain < 0 ? nullptr : &evaluation.data().domains[std::size_t(domain)]);
}

ShownValue shownFact(Evaluation &evaluation, const FactRef &fact)
{
    const Content &content = evaluation.graph().content();
    Frame frame;
    frame.at[0] = std::int16_t(std::max(0, fact.member));
    Unit months;
    months.month = 1;
    switch (fact.part) {
    case FactRef::Part::Value:
        if (fact.year != 0) {
            const Leaf &leaf = evaluation.yearLeaf(fact.fact, fact.member, fact.year);
            return leaf.told == Leaf::Told::Known ? shownNumber(leaf.number, content.facts[std::size_t(fact.fact)].unit) : ShownValue{};
        }
        return shown(evaluation, evaluation.data().factNodes[std::size_t(fact.fact)], frame);
    case FactRef::Part::Since: {
        const Leaf &leaf = evaluation.sinceLeaf(fact.fact, fact.member);
        return leaf.told == Leaf::Told::Known ? shownPlain(evaluation, leaf.plain, NodeType::Date, nullptr) : ShownValue{};
    }
    case FactRef::Part::Months: {
        const Leaf &leaf = evaluation.monthsLeaf(fact.fact, fact.member);
        return leaf.told == Leaf::Told::Known ? shownNumber(leaf.number, months) : ShownValue{};
    }
    case FactRef::Part::ListField: {
        const int item = evaluation.itemBase(fact.fact, fact.member) + fact.item;
        const Leaf &leaf = evaluation.fieldLeaf(fact.fact, item, fact.field);
        if (leaf.told != Leaf::Told::Known)
            return {};
        const ListField &field = content.lists[std::size_t(fact.fact)].fields[std::size_t(fact.field)];
        if (leaf.number.state != 0) {
            Unit unit = field.units.empty() ? Unit{} : field.units.front();
            if (field.units.size() > 1) {
                unit = Unit{};
                unit.euro = 1;
                (leaf.plain.low == 1 ? unit.year : unit.month) = -1;
            }
            return shownNumber(leaf.number, unit);
        }
        return shownPlain(evaluation, leaf.plain, field.type == ValueType::Date ? NodeType::Date : NodeType::Word,
                          &evaluation.data().listDomains[std::size_t(fact.fact)][std::size_t(fact.field)]);
    }
    case FactRef::Part::ListComplete:
    case FactRef::Part::MembersComplete: {
        ShownValue value;
        value.kind = ShownValue::Kind::YesNo;
        value.yes = fact.part == FactRef::Part::MembersComplete ? evaluation.answers().membersComplete
                                                                : evaluation.isListComplete(fact.fact, fact.member);
        return value;
    }
    case FactRef::Part::Kinship: break;
    }
    return {};
}

} // namespace takeup
