// SPDX-FileCopyrightText: 2026 TakeUp contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/rules/evaluation.h"

#include <functional>

namespace takeup {

/// Finds what keeps a value open: the unsettled leaves under unsettled parents only. Visits each value once.
class OpenWalk
{
public:
    struct Finder
    {
        std::function<void(const FactRef &, bool gateOpen, bool byService)> fact;
        std::function<void(int parameter)> figure;
        std::function<void(int service)> service;
        std::function<void(const Edge &, const Frame &)> condition; ///< Each unsettled comparison; may be empty.
    };

    OpenWalk(Evaluation &evaluation, Finder finder);

    /// Forgets which values were visited.
    void restart();
    void walk(const Edge &edge, const Frame &frame);
    /// Why a member is perhaps, and perhaps not, in a list.
    void walkMembership(const Edge &list, const Frame &frame, int member);
    /// What keeps the right open for a person, in the evaluation's present world.
    void walkRight(int right, int member);

private:
    void leaf(const Edge &gate, const Edge &assumption, const Leaf &told, FactRef ref, const Frame &own, bool byService);
    void grant(int fact, int member);
    void figures(const GraphNode &node, const Frame &own);
    void elements(const GraphNode &node, const Frame &own);
    void children(const GraphNode &node, const Frame &own);
    const Edge &child(const GraphNode &node, int which) const;

    Evaluation &m_evaluation;
    Finder m_finder;
    std::vector<std::uint32_t> m_visited; ///< By slot: the round it was visited in.
    std::uint32_t m_round = 0;
};

} // namespace takeup
