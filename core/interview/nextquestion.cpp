// SPDX-FileCopyrightText: 2026 TakeUp contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/interview/nextquestion.h"

#include "core/interview/candidates.h"
#include "core/interview/samples.h"

#include <algorithm>

namespace takeup {

namespace {

/// How many what-ifs one choice may take: each assesses every right, so fewer with more rights. This bounds the time.
std::size_t maxWhatIfs(std::size_t rights)
{
    constexpr std::size_t mostAssessments = 12000;
    return std::clamp<std::size_t>(mostAssessments / std::max<std::size_t>(1, rights), 24, 200);
}

/// How much work an answer leaves: questions that can still change something, and rights that are not decided.
int workLeft(Assessor &assessor, const AskingPlan &plan, const ScreenKey &answered)
{
    const Assessment &assessment = assessor.assess();
    const auto undecided =
        std::ranges::count_if(assessment.rights, [](const RightAssessment &right) { return right.outcome == Outcome::Possible; });
    std::vector<std::uint64_t> screens;
    for (const OpenFact &open : assessor.openFacts()) {
        if (!givenValue(assessor.answers(), assessor.graph().content(), open.fact))
            screens.push_back(screenFor(open.fact, plan).code());
    }
    std::ranges::sort(screens);
    const auto repeated = std::ranges::unique(screens);
    screens.erase(repeated.begin(), repeated.end());
    std::erase(screens, answered.code());
    return static_cast<int>(screens.size()) + static_cast<int>(undecided);
}

/// The answers with one list of a member filled in.
Answers withItems(Answers answers, const Content &content, const ScreenKey &key, const Items &items)
{
    answers.members[static_cast<std::size_t>(key.member)].lists[content.lists[static_cast<std::size_t>(key.index)].id] = items;
    return answers;
}

int workAfter(const Sample &sample, const Candidate &candidate, Assessor &assessor, const AskingPlan &plan)
{
    if (sample.items) {
        const Answers answers = assessor.answers();
        assessor.setAnswers(withItems(answers, assessor.graph().content(), candidate.key, *sample.items));
        const int work = workLeft(assessor, plan, candidate.key);
        assessor.setAnswers(answers);
        return work;
    }
    for (const auto &[fact, value] : sample.values)
        assessor.suppose(fact, value);
    const int work = workLeft(assessor, plan, candidate.key);
    for (const auto &[fact, value] : sample.values)
        assessor.unsuppose(fact);
    return work;
}

/// The mean work left over the sampled answers.
double expectedWork(const std::vector<Sample> &samples, const Candidate &candidate, Assessor &assessor, const AskingPlan &plan)
{
    double sum = 0;
    double weights = 0;
    for (const Sample &sample : samples) {
        sum += sample.weight * workAfter(sample, candidate, assessor, plan);
        weights += sample.weight;
    }
    return weights > 0 ? sum / weights : 0;
}

std::size_t lookAhead(const std::vector<Candidate> &candidates, Assessor &assessor, const AskingPlan &plan)
{
    std::vector<std::size_t> byRights(candidates.size());
    for (std::size_t place = 0; place < candidates.size(); ++place)
        byRights[place] = place;
    std::ranges::stable_sort(byRights, std::greater(), [&](std::size_t place) { return candidates[place].rights.size(); });

    std::optional<std::size_t> best;
    double least = 0;
    std::size_t whatIfs = 0;
    const std::size_t most = maxWhatIfs(assessor.graph().content().rights.size());
    for (const std::size_t place : byRights) {
        const std::vector<Sample> samples = samplesOf(candidates[place], assessor, plan);
        whatIfs += samples.size();
        if (whatIfs > most)
            break;
        if (samples.empty())
            continue;
        // Each right that hangs on it counts like one question less: measured, that beats looking ahead or counting rights alone.
        const double work = expectedWork(samples, candidates[place], assessor, plan) - static_cast<double>(candidates[place].rights.size());
        if (!best || work < least || (work == least && place < *best)) {
            best = place;
            least = work;
        }
    }
    assessor.assess();
    return best.value_or(0);
}

} // namespace

std::size_t chooseNext(const std::vector<Candidate> &candidates, Assessor &assessor, const AskingPlan &plan, AskingOrder order)
{
    if (candidates.size() == 1)
        return 0;
    switch (order) {
    case AskingOrder::LookAhead: return lookAhead(candidates, assessor, plan);
    case AskingOrder::MostMentioned: {
        const auto most = std::ranges::max_element(candidates, {}, [](const Candidate &candidate) { return candidate.rights.size(); });
        return static_cast<std::size_t>(most - candidates.begin());
    }
    case AskingOrder::Fixed: break;
    }
    return 0;
}

} // namespace takeup
