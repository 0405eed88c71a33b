// SPDX-FileCopyrightText: 2026 TakeUp contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/theme/icons.h"

#include <QString>

namespace takeup {

/// How a short mark is coloured. Always with a word, often with an icon: never colour alone.
enum class Tone { Likely, Automatic, Open, No, Urgent, Deep };

Role toneText(Tone tone);
Role toneFill(Tone tone);

/// A word in a rounded mark.
struct Mark
{
    QString text;
    Tone tone = Tone::No;
    Icon icon = Icon::None;

    friend bool operator==(const Mark &, const Mark &) = default;
};

/// The room a mark takes on one line, and drawing it there.
QSize markSize(const Mark &mark);
void drawMark(QPainter &painter, const Mark &mark, const QRect &rect, Qt::LayoutDirection direction);

} // namespace takeup
