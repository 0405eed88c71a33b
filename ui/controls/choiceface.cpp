// SPDX-FileCopyrightText: 2026 TakeUp contributors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/controls/choiceface.h"

#include "ui/controls/textblock.h"
#include "ui/theme/paint.h"
#include "ui/theme/typescale.h"

#include <QAbstractButton>
#include <QPainter>
#include <QStyle>

namespace takeup {

namespace {

constexpr int side = 20;
constexpr int gap = 12;
constexpr int rim = 15; ///< Above and below the text.

TextBlock labelOf(const QAbstractButton &card)
{
    return {card.text(), font(card.isChecked() ? TextStyle::BodyStrong : TextStyle::Body)};
}

/// Measured in the wider face, so that choosing a card never moves the page.
TextBlock widestLabelOf(const QAbstractButton &card)
{
    return {card.text(), font(TextStyle::BodyStrong)};
}

TextBlock noteOf(const ChoiceFace &face)
{
    return {face.explanation, font(TextStyle::Small)};
}

int markPx()
{
    return scaled(22);
}

} // namespace

int ChoiceFace::keyWidth() const
{
    return key.isEmpty() ? 0 : std::max(scaled(22), TextBlock{key, font(TextStyle::Tiny)}.lineWidth() + 12);
}

int ChoiceFace::textWidth(int width) const
{
    return width - 2 * side - markPx() - gap - (key.isEmpty() ? 0 : keyWidth() + gap);
}

int ChoiceFace::heightForWidth(const QAbstractButton &card, int width) const
{
    const int room = textWidth(width);
    int height = widestLabelOf(card).size(room).height() + 2 * rim;
    if (!explanation.isEmpty())
        height += 2 + noteOf(*this).size(room).height();
    return std::max(height, targetPx);
}

int ChoiceFace::minimumWidth(const QAbstractButton &card) const
{
    return std::min(widestLabelOf(card).widestWord() + 2 * side + markPx() + gap, 150);
}

bool ChoiceFace::fits(const QAbstractButton &card) const
{
    const int room = textWidth(card.width());
    return heightForWidth(card, card.width()) <= card.height() && widestLabelOf(card).widestWord() <= room
        && (explanation.isEmpty() || noteOf(*this).widestWord() <= room);
}

void ChoiceFace::paint(QAbstractButton &card, Icon mark) const
{
    QPainter painter(&card);
    const QRect box = card.rect();
    const bool chosen = card.isChecked();
    const bool lit = card.isDown() || card.underMouse();
    drawRounded(painter, box, cardRadius, chosen ? Role::ActionTint : Role::Card,
                chosen    ? Role::Action
                    : lit ? Role::Action
                          : Role::Field,
                chosen ? 2 : 1);

    const auto place = [&](int x, int y, int width, int height) {
        return QStyle::visualRect(card.layoutDirection(), box, QRect(x, y, width, height));
    };
    const int px = markPx();
    const QRect markBox = place(side, (box.height() - px) / 2, px, px);
    const bool square = mark == Icon::Check;
    drawRounded(painter, markBox, square ? 6 : px, chosen ? Role::Action : Role::Card, chosen ? Role::Action : Role::Field, 2);
    if (chosen && square)
        drawIcon(painter, Icon::Check, Role::OnAction, markBox.topLeft() + QPoint(2, 2), px - 4);
    else if (chosen)
        drawRounded(painter, QRectF(markBox).adjusted(px * 0.3, px * 0.3, -px * 0.3, -px * 0.3), px, Role::OnAction, Role::OnAction, 0);

    const int room = textWidth(box.width());
    const TextBlock label = labelOf(card);
    const int labelHeight = widestLabelOf(card).size(room).height();
    const int noteHeight = explanation.isEmpty() ? 0 : 2 + noteOf(*this).size(room).height();
    const int top = (box.height() - labelHeight - noteHeight) / 2;
    label.draw(painter, place(side + px + gap, top, room, labelHeight), quiet && !chosen ? Role::Muted : Role::Ink, card.layoutDirection());
    if (noteHeight > 0)
        noteOf(*this).draw(painter, place(side + px + gap, top + labelHeight + 2, room, noteHeight), Role::Muted, card.layoutDirection());

    if (!key.isEmpty()) {
        const int height = scaled(22);
        const QRect keyBox = place(box.width() - side - keyWidth(), (box.height() - height) / 2, keyWidth(), height);
        drawRounded(painter, keyBox, 5, Role::Card, Role::Field, 1);
        const TextBlock text{key, font(TextStyle::Tiny)};
        const int line = text.lineHeight();
        text.draw(painter, QRect(keyBox.left(), keyBox.center().y() - line / 2, keyBox.width(), line), Role::Muted, Qt::LeftToRight,
                  Qt::AlignHCenter);
    }
    if (card.hasFocus())
        drawFocusRing(painter, box, cardRadius);
}

} // namespace takeup
