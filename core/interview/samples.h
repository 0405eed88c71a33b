// SPDX-FileCopyrightText: 2026 TakeUp contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/interview/askingplan.h"
#include "core/interview/candidate.h"
#include "core/rules/assessor.h"

namespace takeup {

/// An answer a person might give to a screen, and how likely it is.
struct Sample
{
    double weight = 1;
    std::vector<std::pair<FactRef, FactValue>> values; ///< Of facts.
    std::optional<Items> items; ///< Of a list.
};

/// A few answers to a candidate, the likely ones; empty when none can be tried out.
std::vector<Sample> samplesOf(const Candidate &candidate, const Assessor &assessor, const AskingPlan &plan);

} // namespace takeup
