// SPDX-FileCopyrightText: 2026 TakeUp contributors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/controls/card.h"

#include "ui/theme/paint.h"

#include <QPainter>

namespace takeup {

Card::Card(QWidget *parent, Role fill, Role border) : QWidget(parent), m_fill(fill), m_border(border) { }

void Card::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    drawRounded(painter, rect(), cardRadius, m_fill, m_border, m_fill == m_border ? 0 : 1);
}

} // namespace takeup
