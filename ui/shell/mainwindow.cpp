// SPDX-FileCopyrightText: 2026 TakeUp contributors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/shell/mainwindow.h"

#include "ui/controls/confirmdialog.h"
#include "ui/shell/announcer.h"
#include "ui/shell/navbutton.h"
#include "ui/shell/topbar.h"
#include "ui/theme/palette.h"

#include <QCloseEvent>
#include <QHBoxLayout>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace takeup {

MainWindow::MainWindow(QWidget *parent)
    : QWidget(parent), m_top(new TopBar(this)), m_nav(new QWidget(this)), m_home(new NavButton(Icon::Home, m_nav)),
      m_check(new NavButton(Icon::Check, m_nav)), m_startOver(new NavButton(Icon::Restart, m_nav)), m_pages(new QStackedWidget(this)),
      m_announcer(new Announcer(this))
{
    QPalette dark = palette();
    dark.setColor(QPalette::Window, color(Role::Deep));
    m_nav->setPalette(dark);
    m_nav->setAutoFillBackground(true);
    auto *bar = new QVBoxLayout(m_nav);
    bar->setContentsMargins(6, 16, 6, 16);
    bar->setSpacing(6);
    bar->addWidget(m_home);
    bar->addWidget(m_check);
    bar->addStretch();
    bar->addWidget(m_startOver);
    m_home->setObjectName(u"navHome"_s);
    m_check->setObjectName(u"navCheck"_s);
    m_startOver->setObjectName(u"navStartOver"_s);
    m_home->setCheckable(true);
    m_check->setCheckable(true);

    auto *column = new QVBoxLayout;
    column->setSpacing(0);
    column->addWidget(m_top);
    column->addWidget(m_pages, 1);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_nav);
    row->addLayout(column, 1);

    connect(m_home, &QPushButton::clicked, this, [this] { emit placeChosen(PageId::Home); });
    connect(m_check, &QPushButton::clicked, this, [this] { emit placeChosen(PageId::Check); });
    connect(m_startOver, &QPushButton::clicked, this, &MainWindow::askToStartOver);
    connect(m_top, &TopBar::languageChosen, this, &MainWindow::languageChosen);
    connect(m_top, &TopBar::textSizeChosen, this, &MainWindow::textSizeChosen);
    setSomethingToLose(false);
    setLanguage(Language::En);
}

void MainWindow::setPage(PageId place, QWidget *page)
{
    m_byPlace[std::size_t(place)] = page;
    m_pages->addWidget(page);
}

void MainWindow::show(PageId place)
{
    m_place = place;
    m_home->setChecked(place == PageId::Home);
    m_check->setChecked(place != PageId::Home);
    m_pages->setCurrentWidget(m_byPlace[std::size_t(place)]);
}

void MainWindow::setLanguage(Language language)
{
    setWindowTitle(u"TakeUp"_s);
    m_home->setText(tr("Home"));
    m_check->setText(tr("Check"));
    m_check->setAccessibleDescription(tr("The rights check"));
    m_startOver->setText(tr("Start over"));
    m_top->setLanguage(language);
}

void MainWindow::setTextSize(int percent)
{
    m_top->setTextSize(percent);
}

void MainWindow::setSubject(const QString &subject)
{
    m_top->setSubject(subject);
}

void MainWindow::setSomethingToLose(bool something)
{
    m_somethingToLose = something;
    m_startOver->setVisible(something);
}

void MainWindow::askToStartOver()
{
    ConfirmDialog dialog(this);
    dialog.setTexts(tr("Start over?"), tr("All answers of this check will be erased. They are not kept anywhere."),
                    tr("Erase and start over"), tr("Keep the answers"));
    if (!m_somethingToLose || dialog.exec() == QDialog::Accepted)
        emit startedOver();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (m_somethingToLose) {
        ConfirmDialog dialog(this);
        dialog.setTexts(tr("Close TakeUp?"), tr("All answers of this check will be erased. They are not kept anywhere."),
                        tr("Erase and close"), tr("Keep the answers"));
        if (dialog.exec() != QDialog::Accepted) {
            event->ignore();
            return;
        }
    }
    event->accept();
}

} // namespace takeup
