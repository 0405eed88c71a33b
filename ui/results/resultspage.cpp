// SPDX-FileCopyrightText: 2026 TakeUp contributors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/results/resultspage.h"

#include "core/interview/interview.h"
#include "ui/controls/columns.h"
#include "ui/controls/scrollpage.h"
#include "ui/controls/textlabel.h"
#include "ui/results/notionspanel.h"
#include "ui/results/resultgroup.h"
#include "ui/results/resultlist.h"
#include "ui/results/rightdetail.h"
#include "ui/wording/wording.h"

#include <QScrollBar>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace takeup {

ResultsPage::ResultsPage(QWidget *parent)
    : QWidget(parent), m_columns(new Columns(this)), m_listPage(new ScrollPage(this)), m_list(new ResultList(this)),
      m_detailPage(new ScrollPage(this)), m_detail(new RightDetail(this)), m_notions(new NotionsPanel(this))
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_columns);
    m_listPage->body()->setContentsMargins(30, 24, 24, 24);
    m_listPage->body()->addWidget(m_list);
    m_detailPage->body()->setContentsMargins(32, 28, 32, 28);
    m_detailPage->body()->addWidget(m_detail);
    m_detailPage->body()->addWidget(m_notions);
    m_detailPage->setContentWidth(860);
    m_notions->hide();
    m_columns->setColumn(Columns::Side::Middle, m_listPage, 0, 2);
    m_columns->setColumn(Columns::Side::End, m_detailPage, 0, 3);
    m_columns->setFoldBelow(Columns::Side::End, 900);

    connect(m_list, &ResultList::rightChosen, this, [this](int right, bool pressed) {
        showRight(right);
        if (pressed && m_columns->isFolded(Columns::Side::End))
            m_columns->showSide(Columns::Side::End);
    });
    connect(m_list, &ResultList::notionsWanted, this, &ResultsPage::showNotions);
    connect(m_list, &ResultList::questionsWanted, this, &ResultsPage::questionsWanted);
    connect(m_detail, &RightDetail::questionWanted, this, &ResultsPage::questionWanted);
    connect(m_detail, &RightDetail::rightChosen, this, &ResultsPage::showRight, Qt::QueuedConnection);
    connect(m_detail, &RightDetail::personChosen, this, &ResultsPage::showPerson, Qt::QueuedConnection);
}

void ResultsPage::show(Interview &interview, const Wording &words)
{
    m_interview = &interview;
    m_words = &words;
    m_columns->setFoldedName(Columns::Side::End, tr("Show the details"));
    m_columns->showMiddle();
    m_detail->hide();
    m_notions->hide();
    m_list->show(interview, words);
}

void ResultsPage::showRight(int right)
{
    m_right = right;
    m_list->choose(right);
    showPerson(firstPerson(m_interview->assessment().rights[std::size_t(right)]));
}

void ResultsPage::showPerson(int person)
{
    m_detail->show(*m_interview, *m_words, m_right, person);
    m_notions->hide();
    m_detail->show();
    m_detailPage->verticalScrollBar()->setValue(0);
}

void ResultsPage::showNotions()
{
    m_notions->show(*m_interview, *m_words);
    m_detail->hide();
    m_notions->show();
    m_detailPage->verticalScrollBar()->setValue(0);
    if (m_columns->isFolded(Columns::Side::End))
        m_columns->showSide(Columns::Side::End);
}

void ResultsPage::focusResults()
{
    if (auto *title = m_list->findChild<TextLabel *>(u"resultsTitle"_s))
        title->setFocus(Qt::OtherFocusReason);
}

} // namespace takeup
