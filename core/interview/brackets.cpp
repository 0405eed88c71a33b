// SPDX-FileCopyrightText: 2026 TakeUp contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/interview/brackets.h"

#include <algorithm>
#include <set>

namespace takeup {

namespace {

/// How many equal parts are looked at before bisecting: two flips within one part that undo each other go unseen until a finer question.
constexpr std::int64_t gridParts = 12;

Decimal plus(const Decimal &left, const Decimal &right)
{
    return Decimal::add(left, right).value_or(left);
}

Decimal times(std::int64_t count, const Decimal &step)
{
    return Decimal::multiply(Decimal(count), step).value_or(Decimal());
}

std::int64_t stepsIn(const Decimal &amount, const Decimal &step, Decimal::Rounding rounding)
{
    const auto quotient = Decimal::divide(amount, step);
    const auto whole = quotient ? quotient->rounded(0, rounding) : std::nullopt;
    return whole ? whole->toInteger().value_or(0) : 0;
}

/// What the rules decide when the fact has an amount: the open conditions that read it, and every outcome.
struct Decision
{
    std::vector<signed char> conditions;
    std::vector<signed char> outcomes;

    friend bool operator==(const Decision &, const Decision &) = default;
};

std::vector<signed char> outcomesOf(const Assessment &assessment)
{
    std::vector<signed char> outcomes;
    for (const RightAssessment &right : assessment.rights) {
        for (const PersonAssessment &person : right.persons) {
            outcomes.push_back(static_cast<signed char>(person.member));
            outcomes.push_back(static_cast<signed char>(static_cast<int>(person.outcome) * 2 + (person.perhaps ? 1 : 0)));
        }
        outcomes.push_back(-2);
    }
    return outcomes;
}

class CutFinder
{
public:
    CutFinder(Assessor &assessor, const FactRef &fact, Decimal step)
        : m_assessor(assessor), m_fact(fact), m_step(step), m_tick(tickOf(step))
    {
    }

    /// Finds the flips between two counts of steps whose decisions are known.
    void search(std::int64_t low, const Decision &atLow, std::int64_t high, const Decision &atHigh)
    {
        if (atLow == atHigh || m_cuts.size() >= maxCuts)
            return;
        if (high - low <= 1) {
            m_cuts.push_back(within(low, atLow, high, atHigh));
            return;
        }
        const std::int64_t middle = low + (high - low) / 2;
        const Decision atMiddle = decide(times(middle, m_step));
        search(low, atLow, middle, atMiddle);
        search(middle, atMiddle, high, atHigh);
    }

    Decision decide(const Decimal &amount)
    {
        m_assessor.suppose(m_fact, NumberRange::exactly(amount));
        Decision decision;
        decision.outcomes = outcomesOf(m_assessor.assess());
        decision.conditions = m_assessor.signature(m_fact);
        return decision;
    }

    std::vector<Cut> takeCuts() { return std::move(m_cuts); }

private:
    static constexpr std::size_t maxCuts = 12;

    Cut within(std::int64_t low, const Decision &atLow, std::int64_t high, const Decision &atHigh)
    {
        const Decimal below = times(low, m_step);
        const Decimal above = times(high, m_step);
        if (decide(plus(above, -m_tick)) == atLow)
            return {above, above};
        const Decimal justAbove = plus(below, m_tick);
        if (decide(justAbove) == atHigh)
            return {justAbove, justAbove};
        return {below, above};
    }

    Assessor &m_assessor;
    FactRef m_fact;
    Decimal m_step;
    Decimal m_tick;
    std::vector<Cut> m_cuts;
};

void cutTo(std::vector<NumberRange> &brackets, const std::set<Decimal> &ends, Decimal low, std::optional<Decimal> high, Decimal tick)
{
    Decimal from = low;
    for (const Decimal &end : ends) {
        if (end <= from || (high && end > *high))
            continue;
        brackets.push_back({from, plus(end, -tick)});
        from = end;
    }
    brackets.push_back({from, high});
}

/// The cut in the middle and, where there is room, those halfway on each side: what is left inside a bracket is about equal.
std::vector<Cut> mostHelpful(const std::vector<Cut> &cuts)
{
    const std::size_t count = cuts.size();
    return {cuts[count / 3], cuts[std::max(count / 3 + 1, 2 * count / 3)]};
}

} // namespace

Decimal tickOf(Decimal step)
{
    return step < Decimal(1) ? Decimal::scaled(1, -4) : Decimal::scaled(1, -2);
}

std::vector<Cut> findCuts(Assessor &assessor, const FactRef &fact, Decimal low, Decimal high, Decimal step)
{
    const std::int64_t first = stepsIn(low, step, Decimal::Rounding::Floor);
    const std::int64_t last = stepsIn(high, step, Decimal::Rounding::Ceiling);
    const std::int64_t stride = std::max<std::int64_t>(1, (last - first) / gridParts);
    CutFinder finder(assessor, fact, step);

    Decision atFrom = finder.decide(times(first, step));
    for (std::int64_t from = first; from < last;) {
        const std::int64_t to = std::min(last, from + stride);
        Decision atTo = finder.decide(times(to, step));
        finder.search(from, atFrom, to, atTo);
        from = to;
        atFrom = std::move(atTo);
    }
    assessor.unsuppose(fact);
    assessor.assess();

    std::vector<Cut> cuts = finder.takeCuts();
    std::erase_if(cuts, [&](const Cut &cut) { return cut.above <= low || cut.below > high; });
    return cuts;
}

std::vector<NumberRange> bracketsOf(std::vector<Cut> cuts, Decimal low, std::optional<Decimal> high, Decimal step)
{
    std::set<Decimal> ends;
    const auto addEnds = [&ends](const std::vector<Cut> &of) {
        for (const Cut &cut : of) {
            ends.insert(cut.below);
            ends.insert(cut.above);
        }
    };
    addEnds(cuts);
    ends.erase(ends.begin(), ends.upper_bound(low));
    if (ends.size() >= maxBrackets && cuts.size() > 2) {
        ends.clear();
        addEnds(mostHelpful(cuts));
    }
    std::vector<NumberRange> brackets;
    cutTo(brackets, ends, low, high, tickOf(step));
    return brackets;
}

std::vector<NumberRange> plainBrackets(Decimal max, Decimal step)
{
    std::set<Decimal> ends;
    for (const int parts : {16, 8, 4, 2}) {
        const auto part = Decimal::divide(max, Decimal(parts));
        if (part)
            ends.insert(times(stepsIn(*part, step, Decimal::Rounding::Ceiling), step));
    }
    std::vector<NumberRange> brackets;
    cutTo(brackets, ends, Decimal(), std::nullopt, tickOf(step));
    return brackets;
}

} // namespace takeup
