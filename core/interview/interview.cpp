// SPDX-FileCopyrightText: 2026 TakeUp contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/interview/interview.h"

#include "core/interview/answering.h"
#include "core/interview/candidates.h"
#include "core/interview/screens.h"

#include <algorithm>

namespace takeup {

using namespace Qt::Literals::StringLiterals;

namespace {

int placeOf(const Answers &answers, const QString &memberId)
{
    const auto found = std::ranges::find(answers.members, memberId, &MemberAnswers::id);
    return found == answers.members.end() ? -1 : static_cast<int>(found - answers.members.begin());
}

QString idAt(const Answers &answers, int member)
{
    return member < 0 ? QString() : answers.members[static_cast<std::size_t>(member)].id;
}

/// Whether two references are about the same thing to ask: all fields of a list are, and since and months of a status.
bool sameQuestion(const FactRef &left, const FactRef &right)
{
    const auto part = [](const FactRef &ref) {
        if (ref.part == FactRef::Part::Months)
            return FactRef::Part::Since;
        return ref.part == FactRef::Part::ListField ? FactRef::Part::ListComplete : ref.part;
    };
    return part(left) == part(right) && left.fact == right.fact && left.member == right.member && left.year == right.year
        && left.otherMember == right.otherMember;
}

bool isSkipped(const ScreenAnswer &answer)
{
    const auto *value = std::get_if<FactValue>(&answer);
    const auto *unanswered = value ? std::get_if<Unanswered>(value) : nullptr;
    return unanswered && *unanswered == Unanswered::Skipped;
}

} // namespace

Interview::Interview(std::shared_ptr<const RuleGraph> graph, QDate date, AskingOrder order)
    : m_assessor(std::move(graph)), m_plan(m_assessor.graph().content()), m_order(order)
{
    begin(date);
    update();
}

Interview::Interview(std::shared_ptr<const RuleGraph> graph, const Answers &answers, AskingOrder order)
    : m_assessor(std::move(graph)), m_plan(m_assessor.graph().content()), m_order(order)
{
    begin(answers.date);
    takeUp(answers);
    update();
}

void Interview::begin(QDate date)
{
    m_start = Answers{};
    m_start.date = date;
    m_start.membersComplete = false;
    m_start.members.push_back({.id = u"m1"_s, .relation = u"self"_s, .client = {}, .facts = {}, .lists = {}});
    m_lastMemberNumber = 1;
    m_history.clear();
    m_steps.clear();
    m_offeredAgain.clear();
    m_waiting.reset();
    m_cursor.reset();
    m_jumped = false;
    m_aside = false;
    m_topic = -1;
}

void Interview::startOver()
{
    begin(m_start.date);
    update();
}

void Interview::setDate(QDate date)
{
    m_start.date = date;
    update();
}

bool Interview::answer(const ScreenAnswer &answer)
{
    if (!m_current || !accepts(*m_current, answer))
        return false;
    const auto *entries = std::get_if<MemberEntries>(&answer);
    const ScreenAnswer given = entries ? ScreenAnswer(withIds(*entries)) : answer;
    if (m_cursor) {
        m_history[*m_cursor].answer = given;
        replay();
        markWhatCounts();
        moveOn();
        update();
        return true;
    }
    if (isSkipped(given) && indexOf(m_current->id))
        m_offeredAgain.insert(m_current->id);
    remember(m_waitingKey, *m_waiting, given);
    if (!m_aside)
        m_topic = m_plan.topicOf(m_waitingKey);
    m_aside = false;
    m_waiting.reset();
    update();
    return true;
}

void Interview::remember(const ScreenKey &key, Screen screen, const ScreenAnswer &answer)
{
    const Step step{.key = key, .member = idAt(m_answers, key.member), .other = idAt(m_answers, key.other)};
    screen.answer.reset();
    if (const auto place = indexOf(screen.id)) {
        m_history[*place] = {.screen = std::move(screen), .answer = answer};
        m_steps[*place] = step;
        return;
    }
    m_history.push_back({.screen = std::move(screen), .answer = answer});
    m_steps.push_back(step);
}

MemberEntries Interview::withIds(MemberEntries entries)
{
    for (MemberEntry &entry : entries) {
        if (entry.id.isEmpty())
            entry.id = entry.relation == u"self" ? m_start.members.front().id : u"m%1"_s.arg(++m_lastMemberNumber);
    }
    return entries;
}

void Interview::update()
{
    replay();
    markWhatCounts();
    m_assessment = m_assessor.assess();
    const std::vector<OpenFact> open = m_assessor.openFacts();
    m_candidates = findCandidates(open, m_assessor, m_plan, answeredIds());
    findWaiting(open);
    show();
}

bool Interview::resolve(Step &step) const
{
    step.key.member = step.member.isEmpty() ? -1 : placeOf(m_answers, step.member);
    step.key.other = step.other.isEmpty() ? -1 : placeOf(m_answers, step.other);
    return (step.member.isEmpty() || step.key.member >= 0) && (step.other.isEmpty() || step.key.other >= 0);
}

void Interview::replay()
{
    m_answers = m_start;
    for (std::size_t place = 0; place < m_history.size(); ++place) {
        AnsweredScreen &answered = m_history[place];
        answered.counts = resolve(m_steps[place]);
        if (!answered.counts)
            continue;
        readdress(answered.screen, m_steps[place].key);
        if (const auto *entries = std::get_if<MemberEntries>(&answered.answer))
            applyMembers(m_answers, content(), m_plan, *entries);
        else if (m_steps[place].key.kind != ScreenKey::Kind::Members)
            answered.counts = applyAnswer(m_answers, content(), m_steps[place].key, answered.screen, answered.answer);
    }
    openUntoldLists(m_answers, content());
    m_assessor.setAnswers(m_answers);
    m_assessor.assess();
}

void Interview::markWhatCounts()
{
    for (AnsweredScreen &answered : m_history) {
        const bool ofFacts = answered.screen.fact || answered.screen.question || answered.screen.list;
        if (answered.counts && ofFacts)
            answered.counts =
                std::ranges::any_of(answered.screen.facts, [&](const FactRef &fact) { return m_assessor.applies(fact) != false; });
    }
}

QSet<QString> Interview::answeredIds() const
{
    QSet<QString> ids;
    for (const AnsweredScreen &answered : m_history) {
        if (answered.counts)
            ids.insert(answered.screen.id);
    }
    return ids;
}

std::optional<std::size_t> Interview::indexOf(const QString &screenId) const
{
    for (std::size_t place = 0; place < m_history.size(); ++place) {
        if (m_history[place].screen.id == screenId)
            return place;
    }
    return std::nullopt;
}

void Interview::wait(const ScreenKey &key)
{
    const auto candidate = std::ranges::find(m_candidates, key, &Candidate::key);
    m_waitingKey = key;
    m_waiting = makeScreen(key, candidate == m_candidates.end() ? std::vector<int>{} : candidate->rights, m_assessor, m_plan);
    addBrackets(*m_waiting, m_assessor);
    if (key.kind == ScreenKey::Kind::Members)
        m_waiting->answer = memberEntries(m_answers, content(), m_plan);
}

void Interview::findWaiting(const std::vector<OpenFact> &open)
{
    const bool stillOpen = std::ranges::find(m_candidates, m_waitingKey, &Candidate::key) != m_candidates.end();
    if (m_waiting && (m_aside || (stillOpen && m_waiting->id == m_waitingKey.id(content(), m_answers)))) {
        wait(m_waitingKey);
        return;
    }
    m_waiting.reset();
    if (const auto key = nextKey(open)) {
        wait(*key);
        return;
    }
    if (const auto skipped = skippedAndOpen(open)) {
        m_waiting = m_history[*skipped].screen;
        m_waitingKey = m_steps[*skipped].key;
    }
}

std::optional<ScreenKey> Interview::nextKey(const std::vector<OpenFact> &open)
{
    if (open.empty())
        return std::nullopt;
    const ScreenKey dwelling{.kind = ScreenKey::Kind::Fact, .index = m_plan.dwelling()};
    if (m_plan.dwelling() >= 0 && !answeredIds().contains(dwelling.id(content(), m_answers)))
        return dwelling;
    const ScreenKey members{.kind = ScreenKey::Kind::Members};
    if (!indexOf(members.id(content(), m_answers)))
        return members;
    if (m_candidates.empty())
        return std::nullopt;

    const bool gateOpen = m_candidates.front().gateOpen;
    auto first = std::ranges::find_if(
        m_candidates, [&](const Candidate &candidate) { return candidate.gateOpen == gateOpen && candidate.topic == m_topic; });
    if (first == m_candidates.end())
        first = m_candidates.begin();
    std::vector<Candidate> atHand;
    std::ranges::copy_if(m_candidates, std::back_inserter(atHand), [&](const Candidate &candidate) {
        return candidate.gateOpen == first->gateOpen && candidate.topic == first->topic && candidate.assumed == first->assumed;
    });
    return atHand[chooseNext(atHand, m_assessor, m_plan, m_order)].key;
}

std::optional<std::size_t> Interview::skippedAndOpen(const std::vector<OpenFact> &open) const
{
    for (std::size_t place = 0; place < m_history.size(); ++place) {
        const AnsweredScreen &answered = m_history[place];
        if (!answered.counts || !isSkipped(answered.answer) || m_offeredAgain.contains(answered.screen.id))
            continue;
        const bool matters = std::ranges::any_of(answered.screen.facts, [&](const FactRef &fact) {
            return std::ranges::any_of(open, [&](const OpenFact &candidate) { return sameQuestion(candidate.fact, fact); });
        });
        if (matters)
            return place;
    }
    return std::nullopt;
}

} // namespace takeup
