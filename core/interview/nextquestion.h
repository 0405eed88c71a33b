// SPDX-FileCopyrightText: 2026 TakeUp contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/interview/askingplan.h"
#include "core/interview/candidate.h"
#include "core/rules/assessor.h"

namespace takeup {

/// How the next question is found within the topic at hand.
enum class AskingOrder {
    LookAhead, ///< The one after which the fewest questions and undecided rights are expected to be left.
    Fixed, ///< As in the content.
    MostMentioned, ///< The one on which the most rights hang.
};

/// The place in `candidates` (not empty, in fixed order) of the question to ask next. Deterministic. The assessor is left as it was.
std::size_t chooseNext(const std::vector<Candidate> &candidates, Assessor &assessor, const AskingPlan &plan, AskingOrder order);

} // namespace takeup
