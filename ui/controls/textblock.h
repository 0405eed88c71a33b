// SPDX-FileCopyrightText: 2026 TakeUp contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/theme/palette.h"

#include <QFont>
#include <QRect>
#include <QString>

class QPainter;

namespace takeup {

/// Plain text that wraps: at words, and inside a word only where the word alone is wider than the line.
struct TextBlock
{
    QString text;
    QFont font;

    /// The room it takes in lines of at most this width.
    QSize size(int width) const;
    /// The width of its text on one line.
    int lineWidth() const;
    int widestWord() const;
    int lineHeight() const;

    void draw(QPainter &painter, const QRect &rect, Role role, Qt::LayoutDirection direction,
              Qt::Alignment alignment = Qt::AlignLeft) const;
};

} // namespace takeup
