// SPDX-FileCopyrightText: 2026 TakeUp contributors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/controls/filterchip.h"

#include "ui/theme/paint.h"

#include <QEvent>
#include <QPainter>

namespace takeup {

FilterChip::FilterChip(Tone tone, QWidget *parent) : QPushButton(parent), m_tone(tone)
{
    setCheckable(true);
    setAutoDefault(true); // Enter presses what has the focus
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

Mark FilterChip::mark() const
{
    return {text(), isChecked() ? Tone::Deep : m_tone};
}

QSize FilterChip::sizeHint() const
{
    const QSize pill = markSize({text(), m_tone});
    return {std::max(targetPx, pill.width() + 6), std::max(targetPx, pill.height() + 10)};
}

void FilterChip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QSize pill = markSize(mark());
    const QRect box(3, (height() - pill.height() - 4) / 2, width() - 6, pill.height() + 4);
    const int inset = (box.width() - pill.width()) / 2;
    drawRounded(painter, box, box.height(), toneFill(mark().tone), Role::Line, 0);
    drawMark(painter, mark(), box.adjusted(inset, 2, -inset, -2), layoutDirection());
    if (underMouse() && !isChecked())
        drawRounded(painter, box, box.height(), toneFill(m_tone), toneText(m_tone), 1),
            drawMark(painter, mark(), box.adjusted(inset, 2, -inset, -2), layoutDirection());
    if (hasFocus())
        drawFocusRing(painter, QRectF(box).adjusted(-3, -4, 3, 4), 40);
}

void FilterChip::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::ApplicationFontChange)
        updateGeometry();
    QPushButton::changeEvent(event);
}

} // namespace takeup
