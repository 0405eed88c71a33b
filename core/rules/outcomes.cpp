// SPDX-FileCopyrightText: 2026 TakeUp contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/rules/outcomes.h"

#include <algorithm>
#include <bit>

namespace takeup {

namespace {

Frame frameOf(int member)
{
    Frame frame;
    frame.at[0] = std::int16_t(std::max(0, member));
    return frame;
}

bool inForce(const Evaluation &evaluation, const Window &window)
{
    return evaluation.today() >= window.from && evaluation.today() <= window.to;
}

YesNoState conditionOf(Evaluation &evaluation, const Edge &edge, const Frame &frame)
{
    return edge.node < 0 ? YesNoState(State::yes) : evaluation.yesNo(edge, frame);
}

bool isOutOfForce(const Right &right, const Evaluation &evaluation)
{
    const QDate today = QDate::fromJulianDay(evaluation.today());
    return (right.inForceFrom.isValid() && today < right.inForceFrom) || (right.inForceTo.isValid() && today > right.inForceTo);
}

/// Whether it comes by itself: the first line whose condition holds; an open one leaves it unsaid.
bool isAutomatic(Evaluation &evaluation, const Right &right, const RightNodes &nodes, const Frame &frame)
{
    for (std::size_t i = 0; i < right.automatic.size(); ++i) {
        if (!inForce(evaluation, nodes.automatic[i].window))
            continue;
        const YesNoState holds = conditionOf(evaluation, nodes.automatic[i].when, frame);
        if (isSurelyNot(holds))
            continue;
        return isSurelyYes(holds) && right.automatic[i].degree == Automatic::Degree::Fully;
    }
    return false;
}

Outcome judged(Evaluation &evaluation, int place, int member)
{
    const Right &right = evaluation.graph().content().rights[std::size_t(place)];
    const RightNodes &nodes = evaluation.data().rights[std::size_t(place)];
    const Frame frame = frameOf(member);
    if (isOutOfForce(right, evaluation))
        return Outcome::Ended;
    if (isSurelyNot(conditionOf(evaluation, nodes.where, frame)))
        return Outcome::Elsewhere;
    if (nodes.held.node >= 0 && isSurelyYes(evaluation.yesNo(nodes.held, frame)))
        return Outcome::Received;
    const YesNoState state = entitlement(evaluation, place, member);
    if (isSurelyYes(state))
        return isAutomatic(evaluation, right, nodes, frame) ? Outcome::Automatic : Outcome::Likely;
    if (isSurelyNot(state))
        return Outcome::No;
    return (state & State::origins) == State::byService ? Outcome::Assessed : Outcome::Possible;
}

std::vector<AmountResult> amountsOf(Evaluation &evaluation, int place, int member)
{
    const RightNodes &nodes = evaluation.data().rights[std::size_t(place)];
    const Frame frame = frameOf(member);
    std::vector<AmountResult> results;
    for (std::size_t i = 0; i < nodes.amounts.size(); ++i) {
        const AmountNodes &amount = nodes.amounts[i];
        if (amount.value.node < 0 || !inForce(evaluation, amount.window))
            continue;
        const YesNoState applies = conditionOf(evaluation, amount.when, frame);
        if (isSurelyNot(applies))
            continue;
        NumberCell value = evaluation.number(amount.value, frame);
        if (value.isNull())
            continue;
        if (!isSurelyYes(applies) || value.canBeNull()) {
            value.state &= std::uint8_t(~State::null);
            value = united(value, NumberCell::exactly(Decimal()));
        }
        AmountResult result;
        result.amount = int(i);
        if (value.hasLow())
            result.value.min = value.low;
        if (value.hasHigh())
            result.value.max = value.high;
        results.push_back(result);
    }
    return results;
}

bool hasAmounts(Outcome outcome)
{
    return outcome != Outcome::No && outcome != Outcome::Elsewhere && outcome != Outcome::Ended;
}

Outcome together(const std::vector<PersonAssessment> &persons)
{
    static constexpr std::array order{Outcome::Automatic, Outcome::Likely, Outcome::Later,     Outcome::Assessed, Outcome::Possible,
                                      Outcome::Received,  Outcome::No,     Outcome::Elsewhere, Outcome::Ended};
    for (const Outcome outcome : order) {
        if (std::any_of(persons.begin(), persons.end(), [&](const auto &person) { return person.outcome == outcome; }))
            return outcome;
    }
    return Outcome::No;
}

/// Whether somebody not told of may still have the right.
bool mayBeForOthers(Evaluation &evaluation, const RightNodes &nodes)
{
    if (nodes.forMembers.node < 0 || !evaluation.plain(nodes.forMembers, {}).isOpen())
        return false;
    for (const Edge &edge : {nodes.where, nodes.rule.edge}) {
        const bool ofAnybody = edge.node >= 0 && evaluation.data().nodes[std::size_t(edge.node)].variables == 0;
        if (ofAnybody && isSurelyNot(evaluation.yesNo(edge, {})))
            return false;
    }
    return true;
}

/// Marks the status as held in the later world for whoever is likely to be granted the right; perhaps held where it is open whether
/// the right is for that person. A right that is only possible opens nothing yet (content format, "Chains"): what reads its status is
/// "no" now, and becomes "later" once that right is likely.
void grantStatus(Evaluation &evaluation, const RightAssessment &right)
{
    const RightNodes &nodes = evaluation.data().rights[std::size_t(right.right)];
    if (nodes.status < 0)
        return;
    for (const PersonAssessment &person : right.persons) {
        if (person.outcome == Outcome::Automatic || person.outcome == Outcome::Likely || person.outcome == Outcome::Assessed
            || person.outcome == Outcome::Later)
            evaluation.grant(nodes.status, person.member, !person.perhaps);
    }
    if (nodes.reads.test(std::size_t(nodes.status)))
        evaluation.forgetLater();
}

} // namespace

YesNoState entitlement(Evaluation &evaluation, int place, int member)
{
    const RightNodes &nodes = evaluation.data().rights[std::size_t(place)];
    const Frame frame = frameOf(member);
    YesNoState state = conditionOf(evaluation, nodes.where, frame);
    if (isSurelyNot(state))
        return state;
    if (nodes.forMembers.node >= 0) {
        const PlainCell &people = evaluation.plain(nodes.forMembers, frame);
        if (!(people.b >> member & 1))
            return State::no;
        if (!(people.a >> member & 1))
            state = both(state, YesNoState(State::yes | State::no | (people.state & State::origins)));
    }
    if (!evaluation.graph().content().rights[std::size_t(place)].hasRule)
        return both(state, State::yes | State::no | State::byService);
    return both(state, evaluation.yesNo(nodes.rule.edge, frame));
}

bool restsOnLaterWorld(Evaluation &evaluation, int right, int member, Outcome outcome)
{
    if (outcome == Outcome::Later)
        return true;
    if (outcome != Outcome::Possible && outcome != Outcome::Assessed)
        return false;
    evaluation.setWorld(0);
    return isSurelyNot(entitlement(evaluation, right, member));
}

void assessAll(Evaluation &evaluation)
{
    evaluation.forget();
    const Content &content = evaluation.graph().content();
    Assessment &assessment = evaluation.assessment();
    assessment.rights.resize(content.rights.size());
    for (std::size_t i = 0; i < content.rights.size(); ++i) {
        RightAssessment &right = assessment.rights[i];
        right.right = int(i);
        right.persons.clear();
        const RightNodes &nodes = evaluation.data().rights[i];
        if (content.rights[i].forHousehold) {
            right.persons.push_back({-1, judged(evaluation, int(i), -1), false, {}});
            continue;
        }
        const PlainCell people = evaluation.plain(nodes.forMembers, {});
        for (std::uint64_t rest = people.b; rest != 0; rest &= rest - 1) {
            const int member = std::countr_zero(rest);
            right.persons.push_back({member, judged(evaluation, int(i), member), !(people.a >> member & 1), {}});
        }
    }
    // What is granted first opens the next; the order puts a right after those whose status it reads.
    for (const int place : evaluation.data().order) {
        RightAssessment &right = assessment.rights[std::size_t(place)];
        const RightNodes &nodes = evaluation.data().rights[std::size_t(place)];
        if ((nodes.reads & evaluation.changed()).any()) {
            evaluation.setWorld(1);
            for (PersonAssessment &person : right.persons) {
                if (person.outcome != Outcome::No)
                    continue;
                const YesNoState state = entitlement(evaluation, place, person.member);
                if (isSurelyYes(state))
                    person.outcome = Outcome::Later;
                else if (!isSurelyNot(state))
                    person.outcome = (state & State::origins) == State::byService ? Outcome::Later : Outcome::Possible;
            }
        }
        evaluation.setWorld(1);
        grantStatus(evaluation, right);
        evaluation.setWorld(0);
    }
    for (RightAssessment &right : assessment.rights) {
        for (PersonAssessment &person : right.persons) {
            if (!hasAmounts(person.outcome))
                continue;
            evaluation.setWorld(person.outcome == Outcome::Later ? 1 : 0);
            person.amounts = amountsOf(evaluation, right.right, person.member);
        }
        evaluation.setWorld(0);
        right.outcome = together(right.persons);
        const bool isClosed = right.outcome == Outcome::No || right.outcome == Outcome::Elsewhere;
        if (isClosed && mayBeForOthers(evaluation, evaluation.data().rights[std::size_t(right.right)]))
            right.outcome = Outcome::Possible;
    }
}

} // namespace takeup
