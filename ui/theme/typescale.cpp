// SPDX-FileCopyrightText: 2026 TakeUp contributors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/theme/typescale.h"

#include <QApplication>

namespace takeup {

namespace {

struct Style
{
    int px;
    QFont::Weight weight;
};

Style styleOf(TextStyle style)
{
    switch (style) {
    case TextStyle::Title: return {28, QFont::Bold};
    case TextStyle::Heading: return {19, QFont::Bold};
    case TextStyle::Subheading: return {16, QFont::Bold};
    case TextStyle::Body: return {16, QFont::Normal};
    case TextStyle::BodyStrong: return {16, QFont::DemiBold};
    case TextStyle::Small: return {14, QFont::Normal};
    case TextStyle::SmallStrong: return {14, QFont::DemiBold};
    case TextStyle::Tiny: break;
    }
    return {12, QFont::Medium};
}

} // namespace

QFont font(TextStyle style)
{
    const Style wanted = styleOf(style);
    QFont result = QApplication::font();
    result.setPixelSize(scaled(wanted.px));
    result.setWeight(wanted.weight);
    if (style == TextStyle::Title)
        result.setLetterSpacing(QFont::PercentageSpacing, 99);
    return result;
}

int scaled(int px)
{
    return qRound(px * QApplication::font().pixelSize() / double(baseTextPx));
}

int textSize()
{
    return qRound(100.0 * QApplication::font().pixelSize() / baseTextPx);
}

void setTextSize(int percent)
{
    QFont base = QApplication::font();
    base.setPixelSize(qRound(baseTextPx * percent / 100.0));
    QApplication::setFont(base);
}

} // namespace takeup
