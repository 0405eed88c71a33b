// SPDX-FileCopyrightText: 2026 TakeUp contributors
// SPDX-License-Identifier: EUPL-1.2
// Taking up an interview from answers: each becomes a screen of the history, so that it can be changed like any other.
#include "core/interview/interview.h"

#include "core/interview/answering.h"
#include "core/interview/candidates.h"
#include "core/interview/screens.h"

#include <algorithm>

namespace takeup {

using namespace Qt::Literals::StringLiterals;

namespace {

/// The choice of answers that one of the content's questions stands for; facts not answered yes or no are left out.
ScreenAnswer keepAnswered(Screen &screen, const Answers &answers, const Content &content)
{
    Words chosen;
    std::erase_if(screen.facts, [&](const FactRef &fact) {
        const FactValue *given = givenValue(answers, content, fact);
        const bool *yes = given ? std::get_if<bool>(given) : nullptr;
        const QString &id = content.facts[static_cast<std::size_t>(fact.fact)].id;
        if (yes && *yes)
            chosen.texts.append(id);
        if (!yes)
            std::erase_if(screen.choices, [&](const ScreenChoice &choice) { return choice.id == id; });
        return yes == nullptr;
    });
    return FactValue(chosen);
}

int memberNumber(const QString &id)
{
    return id.startsWith(u'm') ? QStringView(id).mid(1).toInt() : 0;
}

} // namespace

void Interview::takeUp(const Answers &given)
{
    if (!given.members.empty()) {
        m_start.members.clear();
        for (const MemberAnswers &member : given.members) {
            m_start.members.push_back({.id = member.id, .relation = member.relation, .client = member.client, .facts = {}, .lists = {}});
            m_lastMemberNumber = std::max(m_lastMemberNumber, memberNumber(member.id));
        }
    }
    m_start.kinships = given.kinships;
    Answers all = given;
    if (all.members.empty())
        all.members = m_start.members;
    m_answers = all;
    m_assessor.setAnswers(all);
    m_assessor.assess();

    const ScreenKey dwelling{.kind = ScreenKey::Kind::Fact, .index = m_plan.dwelling()};
    if (m_plan.dwelling() >= 0) {
        const auto known = all.facts.find(FactKey{content().facts[static_cast<std::size_t>(m_plan.dwelling())].id, 0});
        if (known != all.facts.end())
            remember(dwelling, makeScreen(dwelling, {}, m_assessor, m_plan), known->second);
    }
    if (given.membersComplete && !given.members.empty()) {
        const ScreenKey members{.kind = ScreenKey::Kind::Members};
        remember(members, makeScreen(members, {}, m_assessor, m_plan), memberEntries(all, content(), m_plan));
    }
    for (int member = -1; member < static_cast<int>(all.members.size()); ++member)
        takeUpFacts(all, member);
    std::vector<std::size_t> order(m_history.size());
    for (std::size_t place = 0; place < order.size(); ++place)
        order[place] = place;
    std::ranges::stable_sort(order, {}, [&](std::size_t place) { return m_plan.topicOf(m_steps[place].key); });
    std::vector<AnsweredScreen> history;
    std::vector<Step> steps;
    const bool membersFirst = std::ranges::any_of(m_steps, [](const Step &step) { return step.key.kind == ScreenKey::Kind::Members; });
    const auto isFixed = [&](std::size_t place) {
        const ScreenKey &key = m_steps[place].key;
        return (membersFirst && key.kind == ScreenKey::Kind::Members) || key == dwelling;
    };
    std::ranges::stable_partition(order, isFixed);
    for (const std::size_t place : order) {
        history.push_back(std::move(m_history[place]));
        steps.push_back(m_steps[place]);
    }
    m_history = std::move(history);
    m_steps = std::move(steps);
}

void Interview::takeUpFacts(const Answers &given, int member)
{
    const FactValues &values = member < 0 ? given.facts : given.members[static_cast<std::size_t>(member)].facts;
    FactValues &start = member < 0 ? m_start.facts : m_start.members[static_cast<std::size_t>(member)].facts;
    for (const auto &[key, value] : values) {
        const Fact *fact = content().fact(key.id);
        const Fact *status = key.id.endsWith(u"_since") ? content().fact(key.id.chopped(6)) : nullptr;
        const Fact *asked = fact ? fact : status;
        if (!asked || asked->decidedByService) {
            start[key] = value; // figures only a service sets, and months a status lasted: known, but never asked
            continue;
        }
        FactRef ref;
        ref.part = fact ? FactRef::Part::Value : FactRef::Part::Since;
        ref.fact = static_cast<int>(asked - content().facts.data());
        ref.member = member;
        ref.year = key.year;
        const bool fixed = fact && (ref.fact == m_plan.dwelling() || (ref.fact == m_plan.birthDate() && given.membersComplete));
        if (fixed)
            continue;
        ScreenKey screenKey = screenFor(ref, m_plan);
        if (screenKey.kind == ScreenKey::Kind::Question && std::holds_alternative<bool>(value)) {
            Screen screen = makeScreen(screenKey, {}, m_assessor, m_plan);
            const ScreenAnswer chosen = keepAnswered(screen, given, content());
            if (std::ranges::find(screen.facts, ref) != screen.facts.end()) {
                remember(screenKey, std::move(screen), chosen);
                continue;
            }
        }
        if (screenKey.kind == ScreenKey::Kind::Question)
            screenKey = {.kind = ScreenKey::Kind::Fact, .index = ref.fact, .member = member};
        remember(screenKey, makeScreen(screenKey, {}, m_assessor, m_plan), value);
    }
    if (member < 0)
        return;
    for (const auto &[id, items] : given.members[static_cast<std::size_t>(member)].lists) {
        const List *list = content().list(id);
        if (!list)
            continue;
        const ScreenKey key{.kind = ScreenKey::Kind::List, .index = static_cast<int>(list - content().lists.data()), .member = member};
        remember(key, makeScreen(key, {}, m_assessor, m_plan), items);
    }
}

} // namespace takeup
