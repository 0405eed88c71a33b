// SPDX-FileCopyrightText: 2026 TakeUp contributors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/results/resultgroup.h"

#include "ui/wording/wording.h"

namespace takeup {

ResultGroup groupOf(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Likely: return ResultGroup::Apply;
    case Outcome::Automatic: return ResultGroup::Automatic;
    case Outcome::Assessed:
    case Outcome::Possible:
    case Outcome::Later: return ResultGroup::Perhaps;
    case Outcome::Received: return ResultGroup::Received;
    case Outcome::No: return ResultGroup::NotNow;
    case Outcome::Ended:
    case Outcome::Elsewhere: break;
    }
    return ResultGroup::Elsewhere;
}

Tone toneOf(ResultGroup group)
{
    switch (group) {
    case ResultGroup::Apply:
    case ResultGroup::Received: return Tone::Likely;
    case ResultGroup::Automatic: return Tone::Automatic;
    case ResultGroup::Perhaps: return Tone::Open;
    case ResultGroup::NotNow:
    case ResultGroup::Elsewhere: break;
    }
    return Tone::No;
}

int firstPerson(const RightAssessment &right)
{
    for (std::size_t i = 0; i < right.persons.size(); ++i) {
        if (right.persons[i].outcome == right.outcome)
            return static_cast<int>(i);
    }
    return 0;
}

Mark outcomeMark(Outcome outcome, const Wording &words)
{
    Icon icon = Icon::Cross;
    switch (outcome) {
    case Outcome::Likely:
    case Outcome::Received: icon = Icon::Check; break;
    case Outcome::Automatic: icon = Icon::Restart; break;
    case Outcome::Assessed: icon = Icon::Person; break;
    case Outcome::Possible: icon = Icon::Question; break;
    case Outcome::Later: icon = Icon::Clock; break;
    case Outcome::Elsewhere: icon = Icon::Place; break;
    case Outcome::Ended:
    case Outcome::No: break;
    }
    return {words.outcome(outcome), toneOf(groupOf(outcome)), icon};
}

} // namespace takeup
