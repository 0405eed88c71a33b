// SPDX-FileCopyrightText: 2026 TakeUp contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/content/content.h"
#include "core/content/geography.h"

#include <memory>

namespace takeup {

class GraphData;

/// All rules of all rights as one immutable graph of typed nodes, equal expressions shared. Safe to share between threads.
class RuleGraph
{
public:
    struct Compiled;

    ~RuleGraph();
    RuleGraph(const RuleGraph &) = delete;
    RuleGraph &operator=(const RuleGraph &) = delete;

    /// Compiles the rules of all content. Faults of types, units and names are in the issues, with their places; with an error
    /// among them there is no graph.
    static Compiled compile(std::shared_ptr<const Content> content, std::shared_ptr<const Geography> geography);

    const Content &content() const { return *m_content; }
    const Geography &geography() const { return *m_geography; }
    const GraphData &data() const { return *m_data; }
    int nodeCount() const;

private:
    RuleGraph();

    std::shared_ptr<const Content> m_content;
    std::shared_ptr<const Geography> m_geography;
    std::unique_ptr<GraphData> m_data;
};

struct RuleGraph::Compiled
{
    std::shared_ptr<const RuleGraph> graph; ///< Null when an issue is an error.
    Issues issues;
};

} // namespace takeup
