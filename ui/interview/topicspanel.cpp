// SPDX-FileCopyrightText: 2026 TakeUp contributors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/interview/topicspanel.h"

#include "core/interview/interview.h"
#include "ui/controls/discard.h"
#include "ui/controls/progressline.h"
#include "ui/controls/textlabel.h"
#include "ui/controls/topicrow.h"
#include "ui/interview/answerrow.h"
#include "ui/wording/wording.h"
#include "ui/wording/wordlists.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace takeup {

namespace {

TopicRow::State rowState(TopicState state)
{
    switch (state) {
    case TopicState::Done: return TopicRow::State::Done;
    case TopicState::Current: return TopicRow::State::Current;
    case TopicState::ToCome:
    case TopicState::NotNeeded: break;
    }
    return TopicRow::State::ToCome;
}

} // namespace

TopicsPanel::TopicsPanel(QWidget *parent)
    : QWidget(parent), m_progress(new ProgressLine(this)), m_left(new TextLabel(TextStyle::Small, this, Role::Muted))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addSpacing(24);
    layout->addWidget(m_progress);
    layout->addSpacing(8);
    layout->addWidget(m_left);
    layout->addStretch();
}

void TopicsPanel::show(const Interview &interview, const Wording &words)
{
    auto *outer = static_cast<QVBoxLayout *>(layout());
    discard(m_rows);
    m_rows = new QWidget(this);
    auto *rows = new QVBoxLayout(m_rows);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(2);
    int answered = 0;
    for (const Topic &topic : interview.topics()) {
        answered += topic.answered;
        auto *row = new TopicRow(m_rows);
        row->setObjectName(u"topic_"_s + topic.id);
        row->setText(words.text(topicText(topic.id)));
        row->setTopic(topicIcon(topic.id), rowState(topic.state));
        rows->addWidget(row);
        const QString state = topic.state == TopicState::Done ? tr("done")
            : topic.state == TopicState::Current              ? tr("now")
            : topic.state == TopicState::NotNeeded            ? tr("not needed")
                                                              : tr("to come");
        row->setAccessibleName(row->text() + u", "_s + state);
        row->setEnabled(topic.answered > 0);
        if (topic.answered == 0)
            continue;
        const bool open = m_open.contains(topic.id);
        row->setCount(topic.answered, open);
        row->setAccessibleDescription(tr("%n answer(s). Shows or hides them", nullptr, topic.answered));
        auto *answers = new QWidget(m_rows);
        auto *list = new QVBoxLayout(answers);
        list->setContentsMargins(16, 0, 0, 6);
        list->setSpacing(0);
        addAnswers(interview, words, topic.id, list);
        answers->setVisible(open);
        rows->addWidget(answers);
        connect(row, &QPushButton::clicked, this, [this, row, answers, id = topic.id, count = topic.answered] {
            const bool nowOpen = !m_open.contains(id);
            if (nowOpen)
                m_open.insert(id);
            else
                m_open.remove(id);
            answers->setVisible(nowOpen);
            row->setCount(count, nowOpen);
        });
    }
    outer->insertWidget(0, m_rows);
    const int left = interview.questionsLeft();
    m_progress->setRange(0, std::max(1, answered + left));
    m_progress->setValue(answered);
    m_progress->setAccessibleName(tr("Progress"));
    m_left->setText(words.questionsLeft(left));
}

void TopicsPanel::addAnswers(const Interview &interview, const Wording &words, const QString &topic, QVBoxLayout *layout)
{
    for (const AnsweredScreen &answered : interview.history()) {
        const Screen &screen = answered.screen;
        if (screen.topic != topic)
            continue;
        auto *row = new AnswerRow(layout->parentWidget());
        row->setObjectName(u"answer_"_s + screen.id);
        const QString asked = screen.facts.size() == 1 && screen.kind != ScreenKind::Members ? words.fact(screen.facts.front())
                                                                                             : words.question(screen, interview.answers());
        const QString who = screen.member > 0 ? words.person(screen.member, interview.answers()) + u": "_s : QString();
        row->setAnswer(who + asked, words.answer(screen, answered.answer, interview.answers()), answered.counts);
        layout->addWidget(row);
        connect(row, &QPushButton::clicked, this, [this, id = screen.id] { emit screenChosen(id); });
    }
}

} // namespace takeup
