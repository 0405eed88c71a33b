// SPDX-FileCopyrightText: 2026 TakeUp contributors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/controls/scrollpage.h"

#include "ui/theme/typescale.h"

#include <QEvent>
#include <QScrollBar>
#include <QVBoxLayout>

namespace takeup {

ScrollPage::ScrollPage(QWidget *parent, Role background) : QScrollArea(parent), m_content(new QWidget), m_body(new QVBoxLayout(m_content))
{
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setWidgetResizable(true);
    setFocusPolicy(Qt::NoFocus);
    verticalScrollBar()->setSingleStep(40);
    QPalette colours = palette();
    colours.setColor(QPalette::Window, color(background));
    setPalette(colours);
    setAutoFillBackground(true); // behind the scroll bar too
    viewport()->setAutoFillBackground(true);
    m_content->setAutoFillBackground(true);
    m_content->setMinimumWidth(1);
    m_body->setSizeConstraint(QLayout::SetNoConstraint);
    setWidget(m_content);
}

void ScrollPage::setContentWidth(int px)
{
    m_contentWidth = px;
    fit();
}

void ScrollPage::fit()
{
    const int limit = m_contentWidth > 0 ? scaled(m_contentWidth) : QWIDGETSIZE_MAX;
    m_content->setMaximumWidth(limit);
}

void ScrollPage::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    fit();
}

void ScrollPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::ApplicationFontChange)
        fit();
    QScrollArea::changeEvent(event);
}

} // namespace takeup
