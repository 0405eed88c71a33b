// SPDX-FileCopyrightText: 2026 TakeUp contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/rules/rulegraph.h"

namespace takeup {

/// Runs the cases that stand beside the content: each expected outcome, amount (to the cent) and open fact that isn't met is an issue.
Issues checkCases(const std::shared_ptr<const RuleGraph> &graph);

} // namespace takeup
