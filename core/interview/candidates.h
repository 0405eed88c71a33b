// SPDX-FileCopyrightText: 2026 TakeUp contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/interview/askingplan.h"
#include "core/interview/candidate.h"
#include "core/rules/assessor.h"

#include <QSet>

namespace takeup {

/// The screens that can still change something, by topic, those with an open gate after the others, then in fixed order.
/// Screens whose id is in `answered` are left out, and so are facts that have an answer no finer question can sharpen.
std::vector<Candidate> findCandidates(const std::vector<OpenFact> &open, Assessor &assessor, const AskingPlan &plan,
                                      const QSet<QString> &answered);

/// The screen that asks an open fact at its first level, whether answered or not.
ScreenKey screenFor(const FactRef &fact, const AskingPlan &plan);

/// The value given for a fact (or the since-date of a status), or null.
const FactValue *givenValue(const Answers &answers, const Content &content, const FactRef &fact);

} // namespace takeup
