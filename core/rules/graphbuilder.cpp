// SPDX-FileCopyrightText: 2026 TakeUp contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/rules/graphbuilder.h"

#include <algorithm>

namespace takeup {

namespace {

void append(QByteArray &key, int value)
{
    key.append(reinterpret_cast<const char *>(&value), sizeof value);
}

} // namespace

bool GraphBuilder::isNeverNegative(const Recipe &recipe) const
{
    const auto holds = [&](std::size_t edge) { return m_data.nodes[std::size_t(recipe.edges[edge].node)].neverNegative; };
    switch (recipe.op) {
    case Op::Constant: return !m_data.constants[std::size_t(recipe.a)].number.isNegative();
    case Op::FactNumber:
    case Op::FactYear: // The last edge is what is assumed of it.
        return !m_data.factMayBeNegative[std::size_t(recipe.a)] && (recipe.edges.back().node < 0 || holds(recipe.edges.size() - 1));
    case Op::StatusMonths:
    case Op::Parameter:
    case Op::ParameterAt:
    case Op::Lookup:
    case Op::LookupAt:
    case Op::ItemNumber:
    case Op::ItemMoney:
    case Op::Abs:
    case Op::Count:
    case Op::MemberNumber:
    case Op::YearOf:
    case Op::MonthOf:
    case Op::DayOf: return true;
    case Op::Add:
    case Op::Multiply:
    case Op::Divide:
    case Op::Min: return holds(0) && holds(1);
    case Op::Max: return holds(0) || holds(1);
    case Op::If:
    case Op::Total:
    case Op::Sum:
    case Op::MinOf:
    case Op::MaxOf:
    case Op::Mean:
    case Op::Modulo: return holds(recipe.edges.size() - 1) && (recipe.op != Op::If || holds(1));
    case Op::Floor:
    case Op::Ceiling:
    case Op::RoundUp:
    case Op::RoundDown:
    case Op::RoundHalfUp:
    case Op::RoundHalfDown:
    case Op::RoundHalfEven: return holds(0);
    case Op::Dated: {
        bool all = true;
        for (std::size_t i = 0; i < recipe.edges.size(); ++i)
            all = all && holds(i);
        return all;
    }
    default: return false;
    }
}

std::optional<Edge> GraphBuilder::add(const Recipe &recipe, const Scope &scope)
{
    std::vector<std::uint8_t> variables = recipe.own;
    for (const Edge &edge : recipe.edges) {
        if (edge.node < 0)
            continue;
        const GraphNode &child = m_data.nodes[std::size_t(edge.node)];
        for (int i = 0; i < child.variables; ++i) {
            const std::uint8_t from = edge.map[std::size_t(i)];
            if (from != Edge::self && int(from) != recipe.bound && std::find(variables.begin(), variables.end(), from) == variables.end())
                variables.push_back(from);
        }
    }
    if (recipe.own.empty())
        std::sort(variables.begin(), variables.end());
    if (variables.size() > 3)
        return {};

    GraphNode node;
    node.op = recipe.op;
    node.type = recipe.type;
    node.variables = std::uint8_t(variables.size());
    node.kinds.fill(0);
    for (std::size_t i = 0; i < variables.size(); ++i)
        node.kinds[i] = scope.variables[variables[i]].kind;
    node.a = recipe.a;
    node.b = recipe.b;
    node.edgeCount = int(recipe.edges.size());

    std::vector<Edge> edges = recipe.edges;
    StatusSet reads;
    for (Edge &edge : edges) {
        if (edge.node < 0)
            continue;
        const GraphNode &child = m_data.nodes[std::size_t(edge.node)];
        reads |= m_data.statusSets[std::size_t(child.statusSet)];
        for (int i = 0; i < 3; ++i) {
            std::uint8_t &from = edge.map[std::size_t(i)];
            if (i >= child.variables)
                from = 0;
            else if (from == Edge::self)
                continue;
            else if (int(from) == recipe.bound)
                from = std::uint8_t(variables.size());
            else
                from = std::uint8_t(std::find(variables.begin(), variables.end(), from) - variables.begin());
        }
    }
    if (recipe.op == Op::FactYesNo || recipe.op == Op::StatusMonths || recipe.op == Op::StatusSince) {
        const int status = m_data.statusOfFact[std::size_t(recipe.a)];
        if (status >= 0)
            reads.set(std::size_t(status));
    }

    QByteArray key;
    for (int part : {int(node.op), int(node.type), int(node.variables), int(node.kinds[0]), int(node.kinds[1]), int(node.kinds[2]), node.a,
                     node.b, recipe.domain, int(recipe.unit.euro), int(recipe.unit.month), int(recipe.unit.year), int(recipe.unit.litre)})
        append(key, part);
    for (const Edge &edge : edges) {
        append(key, edge.node);
        append(key, edge.map[0] | edge.map[1] << 8 | edge.map[2] << 16);
    }

    Edge result;
    for (std::size_t i = 0; i < variables.size(); ++i)
        result.map[i] = variables[i];
    if (const auto known = m_nodes.constFind(key); known != m_nodes.cend()) {
        result.node = *known;
        return result;
    }

    auto set = std::find(m_data.statusSets.begin(), m_data.statusSets.end(), reads);
    if (set == m_data.statusSets.end())
        set = m_data.statusSets.insert(set, reads);
    node.statusSet = int(set - m_data.statusSets.begin());
    node.readsStatus = reads.any();
    node.neverNegative = recipe.type == NodeType::Number && isNeverNegative(recipe);
    node.firstEdge = int(m_data.edges.size());
    m_data.edges.insert(m_data.edges.end(), edges.begin(), edges.end());
    result.node = int(m_data.nodes.size());
    m_data.nodes.push_back(node);
    m_data.nodeDomain.push_back(recipe.domain);
    m_data.nodeNotion.push_back(-1);
    m_data.nodeUnit.push_back(recipe.unit);
    m_nodes.insert(key, result.node);
    return result;
}

Edge GraphBuilder::constant(const Constant &constant, Unit unit, int domain)
{
    auto known = std::find(m_data.constants.begin(), m_data.constants.end(), constant);
    if (known == m_data.constants.end())
        known = m_data.constants.insert(known, constant);
    const Recipe recipe{.op = Op::Constant,
                        .type = constant.type,
                        .edges = {},
                        .own = {},
                        .a = int(known - m_data.constants.begin()),
                        .b = 0,
                        .bound = -1,
                        .unit = unit,
                        .domain = domain};
    return *add(recipe, Scope{});
}

int GraphBuilder::mask(std::uint64_t bits)
{
    auto known = std::find(m_data.masks.begin(), m_data.masks.end(), bits);
    if (known == m_data.masks.end())
        known = m_data.masks.insert(known, bits);
    return int(known - m_data.masks.begin());
}

int GraphBuilder::domain(const QStringList &words, const std::vector<Choice> *choices)
{
    // The same words with other labels are another domain: a value is shown with the label of its own notion.
    const QString key = words.join(u'|') + (choices ? QString::number(quintptr(choices)) : QString());
    if (const auto known = m_domains.constFind(key); known != m_domains.cend())
        return *known;
    Domain domain;
    domain.words = words;
    for (qsizetype i = 0; i < words.size(); ++i) {
        domain.choices.push_back(choices && !(*choices)[std::size_t(i)].label.isEmpty() ? &(*choices)[std::size_t(i)] : nullptr);
    }
    m_data.domains.push_back(domain);
    m_domains.insert(key, int(m_data.domains.size()) - 1);
    return int(m_data.domains.size()) - 1;
}

} // namespace takeup
