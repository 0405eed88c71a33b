// SPDX-FileCopyrightText: 2026 TakeUp contributors
// SPDX-License-Identifier: EUPL-1.2
#include "app/desktop/desk.h"

#include "ui/interview/interviewpage.h"
#include "ui/results/resultspage.h"
#include "ui/shell/announcer.h"
#include "ui/theme/typescale.h"

using namespace Qt::StringLiterals;

namespace takeup {

using PageId = MainWindow::PageId;

Desk::Desk(std::shared_ptr<const RuleGraph> graph, QDate date, Language language)
    : m_graph(std::move(graph)), m_date(date), m_homeFacts(homeFactsOf(m_graph->content(), date)), m_home(new HomePage(&m_window)),
      m_check(new InterviewPage(&m_window)), m_results(new ResultsPage(&m_window))
{
    m_window.setPage(PageId::Home, m_home);
    m_window.setPage(PageId::Check, m_check);
    m_window.setPage(PageId::Results, m_results);
    connectPages();
    setLanguage(language);
    m_window.setTextSize(textSize());
}

Desk::~Desk() = default;

void Desk::connectPages()
{
    connect(&m_window, &MainWindow::placeChosen, this, &Desk::open);
    connect(&m_window, &MainWindow::languageChosen, this, &Desk::setLanguage);
    connect(&m_window, &MainWindow::textSizeChosen, this, &Desk::setTextSize);
    connect(&m_window, &MainWindow::startedOver, this, [this] {
        m_interview.reset();
        open(PageId::Home);
    });
    connect(m_home, &HomePage::checkWanted, this, [this] { open(PageId::Check); });
    connect(m_check, &InterviewPage::answered, this, &Desk::noteAnswered);
    connect(m_check, &InterviewPage::resultsWanted, this, [this] { open(PageId::Results); });
    connect(m_check, &InterviewPage::rightChosen, this, [this](int right) {
        open(PageId::Results);
        m_results->showRight(right);
    });
    connect(m_results, &ResultsPage::questionsWanted, this, [this] { open(PageId::Check); });
    connect(m_results, &ResultsPage::questionWanted, this, &Desk::goTo, Qt::QueuedConnection);
}

Interview &Desk::interview()
{
    if (!m_interview)
        m_interview = std::make_unique<Interview>(m_graph, m_date);
    return *m_interview;
}

void Desk::open(PageId place)
{
    m_window.show(place);
    refresh();
    if (place == PageId::Home)
        m_home->focusStart();
    else if (place == PageId::Check)
        m_check->focusQuestion();
    else
        m_results->focusResults();
}

void Desk::takeUp(const Answers &answers)
{
    m_interview = std::make_unique<Interview>(m_graph, answers);
    m_date = answers.date;
    refresh();
}

void Desk::showRight(const QString &id)
{
    const Content &content = m_graph->content();
    for (std::size_t i = 0; i < content.rights.size(); ++i) {
        if (content.rights[i].id == id)
            m_results->showRight(static_cast<int>(i));
    }
}

void Desk::setLanguage(Language language)
{
    m_translations.use(language);
    QLocale::setDefault(localeOf(language));
    m_window.setLocale(localeOf(language));
    m_words = std::make_unique<Wording>(language, m_graph->content(), m_graph->geography());
    m_window.setLanguage(language);
    refresh();
}

void Desk::setTextSize(int percent)
{
    takeup::setTextSize(percent);
    m_window.setTextSize(percent);
}

void Desk::refresh()
{
    m_window.setSubject(tr("Rights check for %1").arg(m_words->values().day(m_date)));
    m_window.setSomethingToLose(m_interview && m_interview->hasAnswers());
    switch (m_window.place()) {
    case PageId::Home: m_home->show(m_homeFacts, m_words->values(), m_interview && m_interview->hasAnswers()); break;
    case PageId::Check: m_check->show(interview(), *m_words); break;
    case PageId::Results: m_results->show(interview(), *m_words); break;
    }
}

void Desk::noteAnswered()
{
    m_window.setSomethingToLose(interview().hasAnswers());
    int found = 0;
    for (const RightAssessment &right : interview().assessment().rights)
        found += right.outcome == Outcome::Likely || right.outcome == Outcome::Automatic;
    if (found > m_found)
        m_window.announcer()->say(tr("%n right(s) more likely", nullptr, found - m_found));
    m_found = found;
}

void Desk::goTo(const FactRef &fact)
{
    if (interview().goTo(fact))
        open(PageId::Check);
}

} // namespace takeup
