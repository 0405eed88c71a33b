// SPDX-FileCopyrightText: 2026 TakeUp contributors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/shell/segmentbox.h"

#include "ui/theme/paint.h"

#include <QHBoxLayout>
#include <QPainter>

namespace takeup {

SegmentBox::SegmentBox(QWidget *parent) : QWidget(parent), m_layout(new QHBoxLayout(this))
{
    m_layout->setContentsMargins(1, 1, 1, 1);
    m_layout->setSpacing(0);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void SegmentBox::add(QWidget *segment)
{
    m_layout->addWidget(segment);
}

void SegmentBox::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    drawRounded(painter, rect(), 10, Role::Card, Role::Field, 1);
}

} // namespace takeup
