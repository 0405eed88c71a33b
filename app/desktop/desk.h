// SPDX-FileCopyrightText: 2026 TakeUp contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/desktop/translations.h"
#include "core/interview/interview.h"
#include "ui/home/homepage.h"
#include "ui/shell/mainwindow.h"
#include "ui/wording/wording.h"

#include <QObject>

namespace takeup {

class InterviewPage;
class ResultsPage;

/// Puts the windowed program together: the rules, one conversation, the pages, and what leads from one to the other.
class Desk final : public QObject
{
    Q_OBJECT

public:
    Desk(std::shared_ptr<const RuleGraph> graph, QDate date, Language language);
    ~Desk() override;

    MainWindow &window() { return m_window; }
    void open(MainWindow::PageId place);
    /// Takes up a conversation from an answers file.
    void takeUp(const Answers &answers);
    void showRight(const QString &id);
    void setLanguage(Language language);
    void setTextSize(int percent);

private:
    void connectPages();
    void refresh();
    void noteAnswered();
    void goTo(const FactRef &fact);
    Interview &interview();

    std::shared_ptr<const RuleGraph> m_graph;
    QDate m_date;
    Translations m_translations;
    std::unique_ptr<Wording> m_words;
    std::unique_ptr<Interview> m_interview; ///< Made when it is first needed: the home page does not wait for it.
    HomeFacts m_homeFacts;
    MainWindow m_window;
    HomePage *m_home;
    InterviewPage *m_check;
    ResultsPage *m_results;
    int m_found = 0; ///< Rights that were likely or automatic after the last answer.
};

} // namespace takeup
