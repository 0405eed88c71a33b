// SPDX-FileCopyrightText: 2026 TakeUp contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/text.h"

#include <QWidget>

class QStackedWidget;

namespace takeup {

class Announcer;
class NavButton;
class TopBar;

/// The window: the bar at the side, the bar above, and one page at a time. Knows pages as plain widgets.
class MainWindow final : public QWidget
{
    Q_OBJECT

public:
    enum class PageId { Home, Check, Results };

    explicit MainWindow(QWidget *parent = nullptr);

    /// Takes the page over.
    void setPage(PageId place, QWidget *page);
    void show(PageId place);
    using QWidget::show;
    PageId place() const { return m_place; }

    void setLanguage(Language language);
    void setTextSize(int percent);
    void setSubject(const QString &subject);
    /// Whether a check is under way that closing or starting over would lose.
    void setSomethingToLose(bool something);
    Announcer *announcer() const { return m_announcer; }

    QSize sizeHint() const override { return {1366, 768}; }
    QSize minimumSizeHint() const override { return {640, 480}; }

signals:
    void placeChosen(takeup::MainWindow::PageId place);
    void languageChosen(takeup::Language language);
    void textSizeChosen(int percent);
    /// Confirmed, where there was something to confirm.
    void startedOver();

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    void askToStartOver();

    TopBar *m_top;
    QWidget *m_nav;
    NavButton *m_home;
    NavButton *m_check;
    NavButton *m_startOver;
    QStackedWidget *m_pages;
    Announcer *m_announcer;
    std::array<QWidget *, 3> m_byPlace{};
    PageId m_place = PageId::Home;
    bool m_somethingToLose = false;
};

} // namespace takeup
