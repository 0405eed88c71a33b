// SPDX-FileCopyrightText: 2026 TakeUp contributors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/controls/tone.h"

#include "ui/controls/textblock.h"
#include "ui/theme/paint.h"
#include "ui/theme/typescale.h"

#include <QPainter>
#include <QStyle>

namespace takeup {

namespace {

constexpr int side = 11;
constexpr int gap = 6;

TextBlock textOf(const Mark &mark)
{
    QFont face = font(TextStyle::SmallStrong);
    face.setPixelSize(scaled(13));
    return {mark.text, face};
}

} // namespace

Role toneText(Tone tone)
{
    switch (tone) {
    case Tone::Likely: return Role::Likely;
    case Tone::Automatic: return Role::Automatic;
    case Tone::Open: return Role::Open;
    case Tone::No: return Role::No;
    case Tone::Urgent: return Role::Urgent;
    case Tone::Deep: break;
    }
    return Role::OnDeep;
}

Role toneFill(Tone tone)
{
    switch (tone) {
    case Tone::Likely: return Role::LikelyTint;
    case Tone::Automatic: return Role::AutomaticTint;
    case Tone::Open: return Role::OpenTint;
    case Tone::No: return Role::NoTint;
    case Tone::Urgent: return Role::UrgentTint;
    case Tone::Deep: break;
    }
    return Role::Deep;
}

QSize markSize(const Mark &mark)
{
    const TextBlock text = textOf(mark);
    const int icon = mark.icon == Icon::None ? 0 : scaled(15) + gap;
    return {text.lineWidth() + icon + 2 * side, text.lineHeight() + 7};
}

void drawMark(QPainter &painter, const Mark &mark, const QRect &rect, Qt::LayoutDirection direction)
{
    drawRounded(painter, rect, rect.height(), toneFill(mark.tone), Role::Line, 0);
    int x = side;
    const auto place = [&](int width, int height) {
        const QRect logical(rect.left() + x, rect.top() + (rect.height() - height) / 2, width, height);
        x += width + gap;
        return QStyle::visualRect(direction, rect, logical);
    };
    if (mark.icon != Icon::None) {
        const int px = scaled(15);
        drawIcon(painter, mark.icon, toneText(mark.tone), place(px, px).topLeft(), px);
    }
    const TextBlock text = textOf(mark);
    text.draw(painter, place(rect.width() - x - side + 1, text.size(rect.width() - x - side + 1).height()), toneText(mark.tone), direction);
}

} // namespace takeup
