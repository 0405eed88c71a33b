// SPDX-FileCopyrightText: 2026 TakeUp contributors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/controls/chip.h"

#include <QEvent>
#include <QPainter>

namespace takeup {

Chip::Chip(QWidget *parent) : Chip(Mark{}, parent) { }

Chip::Chip(const Mark &mark, QWidget *parent) : QLabel(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setTextFormat(Qt::PlainText);
    setMark(mark);
}

void Chip::setMark(const Mark &mark)
{
    m_mark = mark;
    setText(mark.text);
    setVisible(!mark.text.isEmpty());
    updateGeometry();
    update();
}

QSize Chip::sizeHint() const
{
    return markSize(m_mark);
}

bool Chip::textFits() const
{
    return sizeHint().width() <= width() && sizeHint().height() <= height();
}

void Chip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    drawMark(painter, m_mark, rect(), layoutDirection());
}

void Chip::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::ApplicationFontChange)
        updateGeometry();
    QLabel::changeEvent(event);
}

} // namespace takeup
