// SPDX-FileCopyrightText: 2026 TakeUp contributors
// SPDX-License-Identifier: EUPL-1.2
#include "app/cli/checktext.h"

#include "core/interview/totals.h"

#include <algorithm>

namespace takeup::cli {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::array shownGroups{Outcome::Likely, Outcome::Automatic, Outcome::Assessed, Outcome::Possible,
                                 Outcome::Later,  Outcome::Received,  Outcome::No};

QString amountsText(const std::vector<UnitAmount> &amounts, const Wording &wording)
{
    QStringList parts;
    for (const UnitAmount &amount : amounts)
        parts << wording.values().quantity(amount.value, amount.unit);
    return parts.join(u" + "_s);
}

QString mark(ConditionState::State state)
{
    switch (state) {
    case ConditionState::State::Met: return u"+"_s;
    case ConditionState::State::NotMet: return u"-"_s;
    case ConditionState::State::Open: return u"?"_s;
    case ConditionState::State::ForService: break;
    }
    return u"~"_s;
}

void addLine(QString &text, int depth, const QString &line)
{
    if (!line.isEmpty())
        text += QString(depth * 2, u' ') + line + u'\n';
}

/// What a right says in the list of results: its name and amount, then what is open, waited for, or due.
void addResult(QString &text, const RightAssessment &result, Assessor &assessor, const Wording &wording)
{
    const Right &right = assessor.graph().content().rights[static_cast<std::size_t>(result.right)];
    const QString amount = amountsText(amountsOf(right, result, {result.outcome}), wording);
    addLine(text, 1, amount.isEmpty() ? wording.right(result.right) : wording.right(result.right) + u": "_s + amount);
    if (result.outcome == Outcome::No)
        return;
    const bool several = result.persons.size() > 1;
    for (const PersonAssessment &person : result.persons) {
        const Explanation explanation = assessor.explain(result.right, person.member);
        const QString who = wording.person(person.member, assessor.answers());
        const QString named = person.perhaps ? wording.text(Phrase::PerhapsPerson, {{u"person"_s, who}}) : who;
        if (person.member >= 0)
            addLine(text, 2, several ? named + u": "_s + wording.outcome(person.outcome) : named);
        if (person.outcome == Outcome::Later)
            addLine(text, 2, wording.later(explanation));
        if (person.outcome != Outcome::Possible && person.outcome != Outcome::Assessed)
            continue;
        for (const OpenItem &item : explanation.open)
            addLine(text, several ? 3 : 2, u"? "_s + wording.openItem(item, assessor.answers()));
    }
    if (result.persons.empty())
        return;
    const Explanation first = assessor.explain(result.right, result.persons.front().member);
    for (const DeadlineState &deadline : first.deadlines)
        addLine(text, 2, wording.deadline(deadline));
    if (first.confidence == Confidence::Low)
        addLine(text, 2, wording.text(Phrase::ToBeVerified));
}

void addCondition(QString &text, int depth, const ConditionState &state, Assessor &assessor, const Wording &wording)
{
    const Answers &answers = assessor.answers();
    addLine(text, depth, u"[%1] %2"_s.arg(mark(state.state), wording.condition(state, answers)));
    for (const UsedFact &fact : state.facts)
        addLine(text, depth + 2, wording.usedFact(fact, answers));
    for (const UsedFigure &figure : state.figures)
        addLine(text, depth + 2, wording.figure(figure));
    for (const OpenItem &item : state.open)
        addLine(text, depth + 2, u"? "_s + wording.openItem(item, answers));
    for (const ConditionState &child : state.children)
        addCondition(text, depth + 2, child, assessor, wording);
}

} // namespace

QString checkAsText(Assessor &assessor, const Wording &wording)
{
    const Assessment assessment = assessor.assess();
    QString text;
    for (const Outcome outcome : shownGroups) {
        bool first = true;
        for (const RightAssessment &result : assessment.rights) {
            if (result.outcome != outcome)
                continue;
            if (first)
                text += (text.isEmpty() ? QString() : u"\n"_s) + wording.outcomeGroup(outcome) + u'\n';
            first = false;
            addResult(text, result, assessor, wording);
        }
    }
    for (const Outcome outcome : {Outcome::Elsewhere, Outcome::Ended}) {
        const auto count = std::ranges::count(assessment.rights, outcome, &RightAssessment::outcome);
        if (count > 0)
            text += u"\n%1: %2\n"_s.arg(wording.outcomeGroup(outcome)).arg(count);
    }
    const QString total = amountsText(totalOf(assessor.graph().content(), assessment), wording);
    if (!total.isEmpty())
        text += u"\n= "_s + total + u'\n';
    return text;
}

QString explanationAsText(Assessor &assessor, const Wording &wording, const RightAssessment &result)
{
    QString text = wording.right(result.right) + u": "_s + wording.outcome(result.outcome) + u'\n';
    std::vector<PersonAssessment> persons = result.persons;
    if (persons.empty())
        persons.push_back({.member = -1, .outcome = result.outcome, .perhaps = false, .amounts = {}});
    for (const PersonAssessment &person : persons) {
        const Explanation explanation = assessor.explain(result.right, person.member);
        addLine(text, 0, {});
        text += u"\n%1: %2\n"_s.arg(wording.person(person.member, assessor.answers()), wording.outcome(person.outcome));
        addCondition(text, 1, explanation.rule, assessor, wording);
        for (const Gift *gift : explanation.gives)
            addLine(text, 1, u"+ "_s + wording.filled(gift->text, explanation.values, assessor.answers()));
        addLine(text, 1, wording.later(explanation));
        addLine(text, 1, wording.starts(explanation));
        for (const DeadlineState &deadline : explanation.deadlines)
            addLine(text, 1, wording.deadline(deadline));
        for (const Remark *remark : explanation.notEnough)
            addLine(text, 1, u"! "_s + wording.filled(remark->label, explanation.values, assessor.answers()));
        for (const int other : explanation.otherwise)
            addLine(text, 1, u"> "_s + wording.right(other));
        if (explanation.oldestFigure.isValid())
            addLine(text, 1, wording.text(Phrase::OldestFigure, {{u"a"_s, wording.values().day(explanation.oldestFigure)}}));
        if (explanation.confidence == Confidence::Low)
            addLine(text, 1, wording.text(Phrase::ToBeVerified));
    }
    return text;
}

} // namespace takeup::cli
