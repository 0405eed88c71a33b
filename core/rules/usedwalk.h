// SPDX-FileCopyrightText: 2026 TakeUp contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/rules/evaluation.h"

namespace takeup {

/// Gathers what a value rests on: the answers, notions and figures that were read to work it out.
class UsedWalk
{
public:
    explicit UsedWalk(Evaluation &evaluation) : m_evaluation(evaluation), m_visited(std::size_t(evaluation.slotCount())) { }

    void walk(const Edge &edge, const Frame &frame);

    std::vector<UsedFact> facts;
    std::vector<UsedNotion> notions;
    std::vector<UsedFigure> figures;
    Confidence confidence = Confidence::High; ///< The lowest among notions and figures.

private:
    void figure(int parameter, int value, const QString &key);
    void lookup(const GraphNode &node, const Frame &own);

    Evaluation &m_evaluation;
    std::vector<bool> m_visited;
};

/// Whether a newer value of the figure is due on a day.
bool isStale(const Parameter &parameter, const ParameterValue &value, const QDate &today);

} // namespace takeup
