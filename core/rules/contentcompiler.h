// SPDX-FileCopyrightText: 2026 TakeUp contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/rules/expressioncompiler.h"

namespace takeup {

/// Compiles all content into the nodes of a graph.
class ContentCompiler
{
public:
    ContentCompiler(const Content &content, const Geography &geography, GraphData &data, Issues &issues);

    void compile();

private:
    void compileRight(std::size_t place);
    Edge whereOf(const Right &right, Scope &scope);
    int area(const QString &name);
    RuleNode rule(const Condition &condition, Scope &scope);
    std::vector<RuleNode::Label> labels(const Text &text, const Place &place, Scope &scope);
    Window window(const QDate &from, const QDate &to) const;
    void fillAreas();
    void orderRights();

    const Content &m_content;
    const Geography &m_geography;
    GraphData &m_data;
    Issues &m_issues;
    GraphBuilder m_builder;
    ExpressionCompiler m_expressions;
};

} // namespace takeup
