// SPDX-FileCopyrightText: 2026 TakeUp contributors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/controls/progressline.h"

#include "ui/theme/paint.h"

#include <QPainter>
#include <QStyle>

namespace takeup {

ProgressLine::ProgressLine(QWidget *parent) : QProgressBar(parent)
{
    setTextVisible(false);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void ProgressLine::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    drawRounded(painter, rect(), 4, Role::Line, Role::Field, 0);
    const int range = std::max(1, maximum() - minimum());
    const int filled = qRound(double(width()) * (value() - minimum()) / range);
    if (filled > 0)
        drawRounded(painter, QStyle::visualRect(layoutDirection(), rect(), QRect(0, 0, std::max(filled, 8), height())), 4, Role::Action,
                    Role::Action, 0);
}

} // namespace takeup
