// SPDX-FileCopyrightText: 2026 TakeUp contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/rules/typedref.h"

#include <QHash>

namespace takeup {

/// Adds nodes to a graph, each distinct node once.
class GraphBuilder
{
public:
    explicit GraphBuilder(GraphData &data) : m_data(data) { }

    /// What a node is made of. Edges are fed from the variables of `scope`; `own` are variables the node itself reads.
    struct Recipe
    {
        Op op;
        NodeType type;
        std::vector<Edge> edges = {};
        std::vector<std::uint8_t> own = {};
        int a = 0;
        int b = 0;
        int bound = -1; ///< The scope's place of the variable that this node binds in its last edge.
        Unit unit = {};
        int domain = -1;
    };

    /// The node, as read from the scope. Empty when it would depend on more than three variables.
    std::optional<Edge> add(const Recipe &recipe, const Scope &scope);

    Edge constant(const Constant &constant, Unit unit = {}, int domain = -1);
    int mask(std::uint64_t bits);
    /// The domain with these words, made once.
    int domain(const QStringList &words, const std::vector<Choice> *choices = nullptr);

    GraphData &data() { return m_data; }

private:
    bool isNeverNegative(const Recipe &recipe) const;

    GraphData &m_data;
    QHash<QByteArray, int> m_nodes;
    QHash<QString, int> m_domains;
};

} // namespace takeup
