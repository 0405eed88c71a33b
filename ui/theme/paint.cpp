// SPDX-FileCopyrightText: 2026 TakeUp contributors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/theme/paint.h"

#include <QPainter>

namespace takeup {

void drawRounded(QPainter &painter, const QRectF &rect, qreal radius, Role fill, Role border, qreal width)
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(color(fill));
    if (width > 0)
        painter.setPen(QPen(color(border), width));
    else
        painter.setPen(Qt::NoPen);
    const qreal half = width / 2;
    const QRectF inner = rect.adjusted(half, half, -half, -half);
    const qreal fitting = std::min(radius, inner.height() / 2);
    painter.drawRoundedRect(inner, fitting, fitting);
}

void drawFocusRing(QPainter &painter, const QRectF &rect, qreal radius, Role ring, Role gap)
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    const auto line = [&](qreal inset, Role role) {
        const QRectF inner = rect.adjusted(inset, inset, -inset, -inset);
        const qreal fitting = std::max(0.0, std::min(radius - inset, inner.height() / 2));
        painter.setPen(QPen(color(role), 2));
        painter.drawRoundedRect(inner, fitting, fitting);
    };
    line(3, gap);
    line(1, ring);
}

} // namespace takeup
