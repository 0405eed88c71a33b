// SPDX-FileCopyrightText: 2026 TakeUp contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/content/answers.h"

#include <vector>

namespace takeup {

/// What is to be said of a right, in the order in which the cases are tried (design: content format, "Outcomes").
enum class Outcome {
    Ended, ///< Out of force.
    Elsewhere, ///< Does not exist where this household is.
    Received, ///< The status is held.
    Automatic, ///< Met, and comes by itself.
    Likely, ///< Met; to be asked for.
    Assessed, ///< All that is open is for the service to judge.
    Possible, ///< Open: answers or figures are missing.
    Later, ///< Not now, but once what is likely has been granted.
    No, ///< Not met.
};

/// The word used in files and on the command line: ended, elsewhere, received, ...
QString outcomeWord(Outcome outcome);
std::optional<Outcome> outcomeFromWord(const QString &word);

/// What one amount of a right comes to, in the amount's own unit. An open end has no bound.
struct AmountResult
{
    int amount = 0; ///< Place in Right::amounts.
    NumberRange value;

    friend bool operator==(const AmountResult &, const AmountResult &) = default;
};

/// What holds for one person the right is for, or for the household (member -1).
struct PersonAssessment
{
    int member = -1; ///< Place in Answers::members.
    Outcome outcome = Outcome::Possible;
    bool perhaps = false; ///< Not sure that the right is for this person at all.
    std::vector<AmountResult> amounts; ///< Of received, automatic, likely, assessed, possible and later.

    friend bool operator==(const PersonAssessment &, const PersonAssessment &) = default;
};

struct RightAssessment
{
    int right = 0; ///< Place in Content::rights.
    Outcome outcome =
        Outcome::Possible; ///< The first of automatic, likely, later, assessed, possible, received, no, elsewhere among the persons.
    std::vector<PersonAssessment> persons; ///< Empty: nobody here can have it (outcome No).

    friend bool operator==(const RightAssessment &, const RightAssessment &) = default;
};

/// All rights, in the order of Content::rights.
struct Assessment
{
    std::vector<RightAssessment> rights;

    friend bool operator==(const Assessment &, const Assessment &) = default;
};

} // namespace takeup
