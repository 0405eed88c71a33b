// SPDX-FileCopyrightText: 2026 TakeUp contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/rules/evaluation.h"

namespace takeup {

/// Works out the outcomes and amounts of all rights into evaluation.assessment(), now and once what is likely has been granted.
void assessAll(Evaluation &evaluation);

/// Whether the right is for this person, exists here and its conditions hold, in the evaluation's present world.
YesNoState entitlement(Evaluation &evaluation, int right, int member);

/// Whether the later world has to be looked at to see why this outcome is as it is: later, or possible by way of a grant.
bool restsOnLaterWorld(Evaluation &evaluation, int right, int member, Outcome outcome);

} // namespace takeup
