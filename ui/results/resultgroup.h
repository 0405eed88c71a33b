// SPDX-FileCopyrightText: 2026 TakeUp contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/rules/assessment.h"
#include "ui/controls/tone.h"

#include <QString>

#include <array>
#include <vector>

namespace takeup {

class Wording;

/// How results are put together on the page: by what there is to do.
enum class ResultGroup { Apply, Automatic, Perhaps, Received, NotNow, Elsewhere };

inline constexpr std::array allResultGroups{ResultGroup::Apply,    ResultGroup::Automatic, ResultGroup::Perhaps,
                                            ResultGroup::Received, ResultGroup::NotNow,    ResultGroup::Elsewhere};

ResultGroup groupOf(Outcome outcome);
Tone toneOf(ResultGroup group);

/// The person a right is shown for first: the one whose outcome it has. Place in RightAssessment::persons.
int firstPerson(const RightAssessment &right);

/// How an outcome is marked: its word, colour and icon.
Mark outcomeMark(Outcome outcome, const Wording &words);

} // namespace takeup
