// SPDX-FileCopyrightText: 2026 TakeUp contributors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/interview/questionlayout.h"

#include "ui/controls/button.h"
#include "ui/controls/choicecard.h"
#include "ui/controls/columns.h"
#include "ui/controls/flowlayout.h"
#include "ui/controls/notice.h"
#include "ui/controls/scrollpage.h"
#include "ui/controls/textlabel.h"
#include "ui/interview/livepanel.h"
#include "ui/interview/topicspanel.h"

#include <QHBoxLayout>

using namespace Qt::StringLiterals;

namespace takeup {

namespace {

void nameParts(const QuestionParts &parts)
{
    parts.title->setObjectName(u"question"_s);
    parts.title->setFocusPolicy(Qt::ClickFocus);
    parts.problem->setObjectName(u"problem"_s);
    parts.dontKnow->setObjectName(u"dontKnow"_s);
    parts.dontKnow->setAutoExclusive(false);
    parts.ratherNot->setObjectName(u"ratherNot"_s);
    parts.ratherNot->setCompact(true);
    parts.skip->setObjectName(u"skip"_s);
    parts.skip->setCompact(true);
    parts.back->setObjectName(u"back"_s);
    parts.back->setLeadingIcon(Icon::ArrowLeft);
    parts.results->setObjectName(u"results"_s);
    parts.next->setObjectName(u"next"_s);
    parts.next->setTrailingIcon(Icon::ArrowRight);
}

QWidget *footerOf(const QuestionParts &parts, QWidget *middle)
{
    auto *footer = new QWidget(middle);
    footer->setAutoFillBackground(true);
    auto *row = new QHBoxLayout(footer);
    row->setContentsMargins(44, 10, 44, 24);
    row->setSpacing(12);
    row->addWidget(parts.back);
    row->addStretch(1);
    row->addWidget(parts.results);
    row->addWidget(parts.next);
    return footer;
}

} // namespace

void layOutQuestion(QWidget *page, const QuestionParts &parts, Columns *columns, ScrollPage *question, TopicsPanel *topics, LivePanel *live)
{
    nameParts(parts);
    auto *outer = new QHBoxLayout(page);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(columns);

    auto *start = new ScrollPage(page);
    start->body()->setContentsMargins(18, 22, 18, 22);
    start->body()->addWidget(topics);

    auto *end = new ScrollPage(page, Role::Panel);
    end->body()->setContentsMargins(22, 24, 22, 24);
    end->body()->addWidget(live);

    QVBoxLayout *body = question->body();
    body->setContentsMargins(44, 34, 44, 16);
    body->setSpacing(0);
    body->addWidget(parts.kicker);
    body->addSpacing(6);
    body->addWidget(parts.title);
    body->addSpacing(8);
    body->addWidget(parts.help);
    body->addSpacing(20);
    body->addLayout(parts.input);
    body->addSpacing(12);
    body->addWidget(parts.dontKnow);
    body->addSpacing(6);
    body->addWidget(parts.problem);
    auto *others = new FlowLayout(14);
    others->addWidget(parts.ratherNot);
    others->addWidget(parts.skip);
    body->addLayout(others);
    body->addSpacing(10);
    body->addWidget(parts.why);
    body->addStretch(1);
    question->setContentWidth(760);

    auto *middle = new QWidget(page);
    middle->setAutoFillBackground(true);
    auto *column = new QVBoxLayout(middle);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(question, 1);
    column->addWidget(footerOf(parts, middle));

    columns->setColumn(Columns::Side::Start, start, 232);
    columns->setColumn(Columns::Side::Middle, middle, 0);
    columns->setColumn(Columns::Side::End, end, 354);
}

void chainTabs(std::initializer_list<QWidget *> widgets)
{
    QWidget *before = nullptr;
    for (QWidget *widget : widgets) {
        QList<QWidget *> stops;
        for (QWidget *inner : widget->findChildren<QWidget *>()) {
            if (inner->focusPolicy() & Qt::TabFocus)
                stops += inner;
        }
        if (stops.isEmpty())
            stops += widget;
        for (QWidget *stop : stops) {
            if (before)
                QWidget::setTabOrder(before, stop);
            before = stop;
        }
    }
}

} // namespace takeup
