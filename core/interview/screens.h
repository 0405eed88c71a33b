// SPDX-FileCopyrightText: 2026 TakeUp contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/interview/askingplan.h"
#include "core/interview/candidate.h"
#include "core/interview/screen.h"
#include "core/rules/assessor.h"

namespace takeup {

/// The screen of a key: its kind, facts and choices as things stand; without brackets.
Screen makeScreen(const ScreenKey &key, const std::vector<int> &rights, Assessor &assessor, const AskingPlan &plan);

/// Cuts the brackets of a money screen, given all that is known. The assessor is left as it was.
void addBrackets(Screen &screen, Assessor &assessor);

/// Puts a screen's references to members right after the household changed. `facts` keep what they are about.
void readdress(Screen &screen, const ScreenKey &key);

} // namespace takeup
