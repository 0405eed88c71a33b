// SPDX-FileCopyrightText: 2026 TakeUp contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/interview/askingplan.h"
#include "core/interview/candidate.h"
#include "core/interview/nextquestion.h"
#include "core/interview/screen.h"
#include "core/rules/assessor.h"

#include <QSet>

namespace takeup {

/// A screen that was answered, and the answer.
struct AnsweredScreen
{
    Screen screen;
    ScreenAnswer answer;
    bool counts = true; ///< False while earlier answers make it irrelevant; the answer is kept and counts again when it applies again.
};

/// One conversation: what is known, what to ask next, and the way back. Not for two threads at once.
///
/// The history keeps the order in which screens were first answered. Going back and changing an answer never reshuffles it:
/// screens that became irrelevant are passed over, and the screen that was waiting keeps waiting if it still matters.
class Interview
{
public:
    explicit Interview(std::shared_ptr<const RuleGraph> graph, QDate date, AskingOrder order = AskingOrder::LookAhead);
    /// Takes up a conversation from an answers file or dossier: what is answered becomes history, in the fixed order.
    Interview(std::shared_ptr<const RuleGraph> graph, const Answers &answers, AskingOrder order = AskingOrder::LookAhead);

    /// The screen to show; null when no question can change anything any more. Lives until the next change.
    const Screen *current() const { return m_current ? &*m_current : nullptr; }
    /// Whether current() is an earlier screen that is being looked at again.
    bool isRevisiting() const { return m_cursor.has_value(); }

    /// Answers current(), and moves on: to the next screen of the path when one went back, to where one was after goTo().
    /// False, and nothing happens, when the answer isn't of the kind the screen takes or lies outside its bounds.
    bool answer(const ScreenAnswer &answer);
    void dontKnow() { answer(FactValue(Unanswered::DontKnow)); }
    void ratherNotSay() { answer(FactValue(Unanswered::RatherNotSay)); }
    /// Leaves it open for now; asked once more when nothing else is left.
    void skip() { answer(FactValue(Unanswered::Skipped)); }

    bool canGoBack() const;
    /// To the screen before, with its answer.
    void back();
    /// Leaves a revisited screen as it is, for the next one of the path.
    void forward();
    /// To the screen that waits at the end of the path.
    void toFront();
    /// To an answered screen, to change it; false when there is none with this id.
    bool goTo(const QString &screenId);
    /// To the screen that asks this fact (of an open item in a result), answered before or not; false when no screen can.
    bool goTo(const FactRef &fact);

    const std::vector<AnsweredScreen> &history() const { return m_history; }
    /// All topics of the content in their fixed order.
    std::vector<Topic> topics() const;
    /// About how many questions will still be asked; answers make some needless and open others. 0 when none can change anything.
    int questionsLeft() const;

    bool hasAnswers() const { return !m_history.empty(); }
    void startOver();
    /// Changes the assessment date; answers stay.
    void setDate(QDate date);

    const Answers &answers() const { return m_answers; }
    const Assessment &assessment() const { return m_assessment; }
    /// For explanations and values. Reading from it is always allowed; a what-if must be undone.
    Assessor &assessor() { return m_assessor; }
    const Content &content() const { return m_assessor.graph().content(); }
    const RuleGraph &graph() const { return m_assessor.graph(); }

private:
    /// What identifies a screen of the history, by the ids of its members: their places change.
    struct Step
    {
        ScreenKey key;
        QString member;
        QString other;
    };

    void begin(QDate date);
    void takeUp(const Answers &answers);
    void takeUpFacts(const Answers &given, int member);
    void remember(const ScreenKey &key, Screen screen, const ScreenAnswer &answer);
    void update();
    void replay();
    void markWhatCounts();
    bool resolve(Step &step) const;
    void findWaiting(const std::vector<OpenFact> &open);
    std::optional<ScreenKey> nextKey(const std::vector<OpenFact> &open);
    std::optional<std::size_t> skippedAndOpen(const std::vector<OpenFact> &open) const;
    void wait(const ScreenKey &key);
    void show();
    void moveOn();
    std::optional<std::size_t> indexOf(const QString &screenId) const;
    QSet<QString> answeredIds() const;
    MemberEntries withIds(MemberEntries entries);

    Assessor m_assessor;
    AskingPlan m_plan;
    AskingOrder m_order;
    Answers m_start; ///< What was known before the first screen.
    Answers m_answers;
    Assessment m_assessment;
    std::vector<AnsweredScreen> m_history;
    std::vector<Step> m_steps; ///< One for each screen of the history.
    std::vector<Candidate> m_candidates; ///< Screens that can still change something.
    QSet<QString> m_offeredAgain; ///< Skipped screens that were offered a second time.
    std::optional<Screen> m_waiting; ///< The screen at the end of the path.
    ScreenKey m_waitingKey;
    bool m_aside = false; ///< The waiting screen was asked for by goTo(): its topic isn't the one being asked about.
    std::optional<Screen> m_current;
    std::optional<std::size_t> m_cursor; ///< Place in the history of current(), when revisiting.
    bool m_jumped = false; ///< Came by goTo(): an answer leads back to the waiting screen.
    int m_topic = -1; ///< Being asked about; place in Content::topics().
    int m_lastMemberNumber = 0;
};

} // namespace takeup
