// SPDX-FileCopyrightText: 2026 TakeUp contributors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/shell/segment.h"

#include "ui/controls/textblock.h"
#include "ui/theme/paint.h"
#include "ui/theme/typescale.h"

#include <QEvent>
#include <QPainter>

namespace takeup {

Segment::Segment(QWidget *parent) : QPushButton(parent)
{
    setAutoDefault(true); // Enter presses what has the focus
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize Segment::sizeHint() const
{
    const TextBlock word{text(), takeup::font(TextStyle::SmallStrong)};
    return {std::max(targetPx, word.lineWidth() + 20), std::max(targetPx, word.lineHeight() + 14)};
}

void Segment::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const bool on = isChecked();
    if (on)
        drawRounded(painter, QRectF(rect()).adjusted(3, 3, -3, -3), 7, Role::Deep, Role::Deep, 0);
    else if (isEnabled() && (underMouse() || isDown()))
        drawRounded(painter, QRectF(rect()).adjusted(3, 3, -3, -3), 7, Role::ActionTint, Role::ActionTint, 0);
    const TextBlock word{text(), takeup::font(TextStyle::SmallStrong)};
    word.draw(painter, QRect(0, (height() - word.lineHeight()) / 2, width(), word.lineHeight()),
              on                ? Role::OnDeep
                  : isEnabled() ? Role::Ink
                                : Role::Disabled,
              layoutDirection(), Qt::AlignHCenter);
    if (hasFocus())
        drawFocusRing(painter, rect(), 9);
}

void Segment::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::ApplicationFontChange)
        updateGeometry();
    QPushButton::changeEvent(event);
}

} // namespace takeup
