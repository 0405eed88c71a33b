// SPDX-FileCopyrightText: 2026 TakeUp contributors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/interview/interviewpage.h"

#include "core/interview/interview.h"
#include "ui/controls/button.h"
#include "ui/controls/choicecard.h"
#include "ui/controls/columns.h"
#include "ui/controls/discard.h"
#include "ui/controls/notice.h"
#include "ui/controls/scrollpage.h"
#include "ui/controls/textlabel.h"
#include "ui/interview/answerinput.h"
#include "ui/interview/livepanel.h"
#include "ui/interview/questionlayout.h"
#include "ui/interview/topicspanel.h"
#include "ui/wording/wording.h"
#include "ui/wording/wordlists.h"

#include <QApplication>
#include <QKeyEvent>
#include <QScrollBar>
#include <QShortcut>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace takeup {

InterviewPage::InterviewPage(QWidget *parent)
    : QWidget(parent), m_columns(new Columns(this)), m_topics(new TopicsPanel(this)), m_live(new LivePanel(this)),
      m_page(new ScrollPage(this)), m_kicker(new TextLabel(TextStyle::Small, this, Role::Muted)),
      m_title(new TextLabel(TextStyle::Title, this)), m_help(new TextLabel(TextStyle::Body, this, Role::Muted)),
      m_inputPlace(new QVBoxLayout), m_problem(new TextLabel(TextStyle::SmallStrong, this, Role::Urgent)), m_dontKnow(new ChoiceCard(this)),
      m_ratherNot(new Button(Button::Kind::Quiet, this)), m_skip(new Button(Button::Kind::Quiet, this)),
      m_why(new Notice(Notice::Kind::Info, this)), m_back(new Button(Button::Kind::Secondary, this)),
      m_results(new Button(Button::Kind::Quiet, this)), m_next(new Button(Button::Kind::Primary, this))
{
    build();
    connect(m_topics, &TopicsPanel::screenChosen, this, [this](const QString &screenId) {
        m_interview->goTo(screenId);
        moved();
    });
    connect(m_live, &LivePanel::rightChosen, this, &InterviewPage::rightChosen);
    connect(m_live, &LivePanel::allWanted, this, &InterviewPage::resultsWanted);
    connect(m_results, &QPushButton::clicked, this, &InterviewPage::resultsWanted);
    connect(m_back, &QPushButton::clicked, this, &InterviewPage::back);
    connect(m_next, &QPushButton::clicked, this, &InterviewPage::next);
    connect(m_ratherNot, &QPushButton::clicked, this, [this] {
        m_interview->ratherNotSay();
        moved();
    });
    connect(m_skip, &QPushButton::clicked, this, [this] {
        m_interview->skip();
        moved();
    });
    connect(m_dontKnow, &QRadioButton::toggled, this, [this](bool on) {
        if (on && m_input)
            m_input->clear();
        m_problem->hide();
    });
    auto *shortcut = new QShortcut(QKeySequence(Qt::ALT | Qt::Key_Left), this);
    shortcut->setContext(Qt::WidgetWithChildrenShortcut);
    connect(shortcut, &QShortcut::activated, this, &InterviewPage::back);
}

void InterviewPage::build()
{
    const QuestionParts parts{m_kicker,    m_title, m_help, m_inputPlace, m_problem, m_dontKnow,
                              m_ratherNot, m_skip,  m_why,  m_back,       m_results, m_next};
    layOutQuestion(this, parts, m_columns, m_page, m_topics, m_live);
}

void InterviewPage::show(Interview &interview, const Wording &words)
{
    m_interview = &interview;
    m_words = &words;
    m_columns->setFoldedName(Columns::Side::Start, tr("Topics and answers"));
    m_columns->setFoldedName(Columns::Side::End, tr("Found so far"));
    m_dontKnow->setText(words.text(Phrase::DontKnow));
    m_ratherNot->setText(words.text(Phrase::RatherNotSay));
    m_skip->setText(words.text(Phrase::SkipForNow));
    m_back->setText(tr("Back"));
    m_results->setText(tr("Results so far"));
    m_results->setAccessibleDescription(words.questionsLeft(interview.questionsLeft()));
    m_next->setText(tr("Next"));
    m_topics->show(interview, words);
    m_live->show(interview, words);
    m_back->setEnabled(interview.canGoBack());
    m_columns->showMiddle();
    if (interview.current())
        showScreen();
    else
        showEnd();
    m_page->verticalScrollBar()->setValue(0);
}

void InterviewPage::showScreen()
{
    Screen screen = *m_interview->current();
    const Answers &answers = m_interview->answers();
    const bool dontKnow = m_screenId == screen.id && m_dontKnow->isChecked();
    if (m_screenId == screen.id && m_input) { // the same screen in other words: what is entered stays
        if (const std::optional<ScreenAnswer> entered = m_input->answer())
            screen.answer = entered;
    }
    m_screenId = screen.id;
    QString kicker = m_words->text(topicText(screen.topic));
    if (screen.member > 0)
        kicker += u" · "_s + m_words->person(screen.member, answers);
    m_kicker->setText(kicker);
    m_title->setText(m_words->question(screen, answers));
    const QString help = m_words->help(screen, answers);
    m_help->setText(help);
    m_help->setVisible(!help.isEmpty());

    discard(m_input);
    m_input = makeAnswerInput(screen, {m_interview->graph().geography(), answers, *m_words}, m_title->text(), m_page->content());
    m_input->setAccessibleName(m_title->text());
    m_inputPlace->addWidget(m_input);
    connect(m_input, &AnswerInput::answerChanged, this, &InterviewPage::noteAnswer);
    m_problem->hide();
    m_dontKnow->setKey(u"0"_s);
    m_dontKnow->setQuiet(true);
    m_dontKnow->setChecked(dontKnow || (screen.answer && *screen.answer == ScreenAnswer(FactValue(Unanswered::DontKnow))));
    for (QWidget *part : {static_cast<QWidget *>(m_dontKnow), static_cast<QWidget *>(m_ratherNot), static_cast<QWidget *>(m_skip)})
        part->setVisible(screen.kind != ScreenKind::Members);
    m_next->setVisible(true);
    const QString why = m_words->whyAsked(screen);
    m_why->setVisible(!why.isEmpty());
    m_why->setTexts({}, why);
    chainTabs({m_input, m_dontKnow, m_ratherNot, m_skip, m_back, m_results, m_next});
}

void InterviewPage::showEnd()
{
    discard(m_input);
    m_kicker->setText({});
    m_title->setText(tr("All questions are answered"));
    m_help->setText(tr("No further question can change a result. You can still change an answer: press a topic at the side."));
    m_help->show();
    for (QWidget *part : {static_cast<QWidget *>(m_dontKnow), static_cast<QWidget *>(m_ratherNot), static_cast<QWidget *>(m_skip),
                          static_cast<QWidget *>(m_why), static_cast<QWidget *>(m_problem)})
        part->hide();
    m_next->setText(tr("To the results"));
}

void InterviewPage::focusQuestion()
{
    if (m_input && m_input->firstField())
        m_input->firstField()->setFocus(Qt::OtherFocusReason);
    else
        m_title->setFocus(Qt::OtherFocusReason);
}

void InterviewPage::noteAnswer()
{
    m_dontKnow->setChecked(false);
    m_problem->hide();
}

void InterviewPage::complain(const QString &problem)
{
    m_problem->setText(problem);
    m_problem->show();
    m_page->ensureWidgetVisible(m_problem);
    if (m_input && m_input->firstField())
        m_input->firstField()->setFocus();
}

void InterviewPage::next()
{
    if (!m_input) {
        emit resultsWanted();
        return;
    }
    if (m_dontKnow->isChecked()) {
        m_interview->dontKnow();
        moved();
        return;
    }
    const std::optional<ScreenAnswer> answer = m_input->answer();
    if (!answer) {
        const QString problem = m_input->problem();
        complain(problem.isEmpty() ? tr("Choose an answer. “I don’t know” is an answer too.") : problem);
        return;
    }
    m_interview->answer(*answer);
    moved();
}

void InterviewPage::back()
{
    if (!m_interview || !m_interview->canGoBack())
        return;
    m_interview->back();
    moved();
}

void InterviewPage::moved()
{
    m_screenId.clear();
    show(*m_interview, *m_words);
    focusQuestion();
    emit answered();
}

void InterviewPage::keyPressEvent(QKeyEvent *event)
{
    const int digit = event->key() - Qt::Key_0;
    if (event->modifiers() & ~Qt::KeypadModifier) {
        QWidget::keyPressEvent(event);
    } else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        auto *card = qobject_cast<QAbstractButton *>(QApplication::focusWidget());
        if (card && card->isCheckable() && !card->isChecked() && m_page->isAncestorOf(card))
            card->click();
        else if (!m_input || !m_input->enter())
            next();
    } else if (m_input && digit == 0 && m_dontKnow->isVisible()) {
        m_dontKnow->setFocus(Qt::ShortcutFocusReason);
        m_dontKnow->setChecked(true);
    } else if (m_input && digit > 0 && digit <= m_input->keys()) {
        m_input->choose(digit);
    } else {
        QWidget::keyPressEvent(event);
    }
}

} // namespace takeup
