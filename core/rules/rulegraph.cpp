// SPDX-FileCopyrightText: 2026 TakeUp contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/rules/rulegraph.h"

#include "core/rules/contentcompiler.h"

namespace takeup {

RuleGraph::RuleGraph() : m_data(std::make_unique<GraphData>()) { }

RuleGraph::~RuleGraph() = default;

int RuleGraph::nodeCount() const
{
    return int(m_data->nodes.size());
}

RuleGraph::Compiled RuleGraph::compile(std::shared_ptr<const Content> content, std::shared_ptr<const Geography> geography)
{
    std::shared_ptr<RuleGraph> graph(new RuleGraph);
    graph->m_content = std::move(content);
    graph->m_geography = std::move(geography);
    Compiled compiled;
    ContentCompiler compiler(*graph->m_content, *graph->m_geography, *graph->m_data, compiled.issues);
    compiler.compile();
    if (!hasErrors(compiled.issues))
        compiled.graph = std::move(graph);
    return compiled;
}

} // namespace takeup
