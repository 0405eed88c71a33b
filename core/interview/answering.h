// SPDX-FileCopyrightText: 2026 TakeUp contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/interview/askingplan.h"
#include "core/interview/screen.h"
#include "core/interview/screenkey.h"

namespace takeup {

/// Whether an answer has the form and the bounds a screen asks for.
bool accepts(const Screen &screen, const ScreenAnswer &answer);

/// Writes an answer into the answers. A finer answer that lies outside of what was said before is left out; false then.
bool applyAnswer(Answers &answers, const Content &content, const ScreenKey &key, const Screen &screen, const ScreenAnswer &answer);

/// The household as entered: members keep what was answered about them, by id; who is no longer there goes.
void applyMembers(Answers &answers, const Content &content, const AskingPlan &plan, const MemberEntries &entries);

/// Opens the lists that are taken to be empty while nothing is said of them: an interview asks about them.
void openUntoldLists(Answers &answers, const Content &content);

/// The household as it stands, for the Members screen.
MemberEntries memberEntries(const Answers &answers, const Content &content, const AskingPlan &plan);

} // namespace takeup
