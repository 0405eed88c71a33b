// SPDX-FileCopyrightText: 2026 TakeUp contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/interview/screens.h"

#include "core/interview/brackets.h"
#include "core/interview/candidates.h"

#include <algorithm>

namespace takeup {

using namespace Qt::Literals::StringLiterals;

namespace {

ScreenKind kindOf(const Fact &fact)
{
    switch (fact.type) {
    case ValueType::OneOf: return ScreenKind::OneOf;
    case ValueType::SomeOf: return ScreenKind::SeveralOf;
    case ValueType::Money: return ScreenKind::Money;
    case ValueType::Number:
    case ValueType::Duration: return ScreenKind::Number;
    case ValueType::Date: return ScreenKind::Date;
    case ValueType::Municipality: return ScreenKind::Municipality;
    case ValueType::Member:
    case ValueType::Members: return ScreenKind::MemberPick;
    case ValueType::YesNo:
    case ValueType::Status: break;
    }
    return ScreenKind::YesNo;
}

/// A round step for an amount that the content asks without one.
Decimal stepFor(Decimal max)
{
    for (const int step : {1000, 100, 10}) {
        if (Decimal::multiply(Decimal(step), Decimal(100)).value_or(Decimal()) <= max)
            return Decimal(step);
    }
    return Decimal(1);
}

/// A finer question stays within what is known.
void narrow(Screen &screen, Assessor &assessor)
{
    const FactValue *given = givenValue(assessor.answers(), assessor.graph().content(), screen.facts.front());
    if (const auto *known = given ? std::get_if<NumberRange>(given) : nullptr) {
        screen.min = known->min ? known->min : screen.min;
        screen.max = known->max ? known->max : screen.max;
    }
}

void addPeople(Screen &screen, const Answers &answers)
{
    for (std::size_t member = 0; member < answers.members.size(); ++member) {
        if (static_cast<int>(member) != screen.member)
            screen.choices.push_back({.id = answers.members[member].id, .label = {}, .explanation = {}});
    }
}

void fillFact(Screen &screen, const ScreenKey &key, Assessor &assessor)
{
    const Fact &fact = assessor.graph().content().facts[static_cast<std::size_t>(key.index)];
    FactRef ref;
    ref.part = key.kind == ScreenKey::Kind::Since ? FactRef::Part::Since : FactRef::Part::Value;
    ref.fact = key.index;
    ref.member = key.member;
    ref.year = key.year;
    screen.fact = &fact;
    screen.facts = {ref};
    screen.sensitive = fact.sensitive;
    screen.since = key.kind == ScreenKey::Kind::Since;
    screen.kind = screen.since ? ScreenKind::Date : kindOf(fact);
    screen.unit = fact.unit;
    for (const Choice &choice : fact.choices)
        screen.choices.push_back({.id = choice.id, .label = choice.label, .explanation = {}});
    if (screen.kind == ScreenKind::SeveralOf)
        screen.noneOfThese = true;
    if (screen.kind == ScreenKind::Money || screen.kind == ScreenKind::Number) {
        screen.min = fact.min.value_or(Decimal());
        screen.max = fact.max;
    }
    if (screen.kind == ScreenKind::Money && key.level > 0)
        narrow(screen, assessor);
    if (screen.kind == ScreenKind::MemberPick)
        addPeople(screen, assessor.answers());
    if (screen.kind == ScreenKind::Date) {
        screen.yearOnly = key.level == 0 && (fact.yearFirst || screen.since);
        const FactValue *given = key.level > 0 ? givenValue(assessor.answers(), assessor.graph().content(), ref) : nullptr;
        if (const auto *range = given ? std::get_if<DateRange>(given) : nullptr)
            screen.within = *range;
    }
}

void fillQuestion(Screen &screen, const ScreenKey &key, Assessor &assessor, const AskingPlan &plan)
{
    const Content &content = assessor.graph().content();
    const Question &question = content.questions[static_cast<std::size_t>(key.index)];
    screen.kind = ScreenKind::SeveralOf;
    screen.question = &question;
    screen.noneOfThese = question.noneOfThese;
    for (const int place : plan.factsOf(key.index)) {
        const Fact &fact = content.facts[static_cast<std::size_t>(place)];
        FactRef ref;
        ref.fact = place;
        ref.member = key.member;
        if (assessor.applies(ref) == false)
            continue;
        screen.facts.push_back(ref);
        screen.choices.push_back({.id = fact.id, .label = fact.names, .explanation = fact.explanation});
        screen.sensitive = screen.sensitive || fact.sensitive;
    }
}

void fillList(Screen &screen, const ScreenKey &key, const Content &content)
{
    screen.kind = ScreenKind::Items;
    screen.list = &content.lists[static_cast<std::size_t>(key.index)];
    FactRef ref;
    ref.part = FactRef::Part::ListComplete;
    ref.fact = key.index;
    ref.member = key.member;
    screen.facts = {ref};
}

void fillKinship(Screen &screen, const ScreenKey &key)
{
    screen.kind = ScreenKind::Kinship;
    FactRef ref;
    ref.part = FactRef::Part::Kinship;
    ref.member = key.member;
    ref.otherMember = key.other;
    screen.facts = {ref};
    for (const QString &word : relationWords().mid(1))
        screen.choices.push_back({.id = word, .label = {}, .explanation = {}});
}

} // namespace

Screen makeScreen(const ScreenKey &key, const std::vector<int> &rights, Assessor &assessor, const AskingPlan &plan)
{
    const Content &content = assessor.graph().content();
    Screen screen;
    screen.id = key.id(content, assessor.answers());
    screen.topic = Content::topics()[plan.topicOf(key)];
    screen.member = key.member;
    screen.otherMember = key.other;
    screen.year = key.year;
    screen.level = key.level;
    screen.rights = rights;
    switch (key.kind) {
    case ScreenKey::Kind::Fact:
    case ScreenKey::Kind::Since: fillFact(screen, key, assessor); break;
    case ScreenKey::Kind::Question: fillQuestion(screen, key, assessor, plan); break;
    case ScreenKey::Kind::List: fillList(screen, key, content); break;
    case ScreenKey::Kind::Kinship: fillKinship(screen, key); break;
    case ScreenKey::Kind::Members: {
        screen.kind = ScreenKind::Members;
        FactRef ref;
        ref.part = FactRef::Part::MembersComplete;
        screen.facts = {ref};
        break;
    }
    }
    return screen;
}

void addBrackets(Screen &screen, Assessor &assessor)
{
    if (screen.kind != ScreenKind::Money)
        return;
    const Fact &fact = *screen.fact;
    const auto top = fact.bracketMax ? fact.bracketMax : fact.max;
    if (!top)
        return;
    const Decimal step = fact.bracketStep.value_or(stepFor(*top));
    const Decimal low = screen.min.value_or(Decimal());
    const std::vector<Cut> cuts = findCuts(assessor, screen.facts.front(), low, screen.max.value_or(*top), step);
    if (!cuts.empty())
        screen.brackets = bracketsOf(cuts, low, screen.max, step);
    else if (screen.level == 0)
        screen.brackets = plainBrackets(*top, step);
    if (screen.brackets.size() < 2)
        screen.brackets.clear();
}

void readdress(Screen &screen, const ScreenKey &key)
{
    screen.member = key.member;
    screen.otherMember = key.other;
    for (FactRef &ref : screen.facts) {
        if (ref.member >= 0)
            ref.member = key.member;
        if (ref.otherMember >= 0)
            ref.otherMember = key.other;
    }
}

} // namespace takeup
