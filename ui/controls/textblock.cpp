// SPDX-FileCopyrightText: 2026 TakeUp contributors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/controls/textblock.h"

#include <QFontMetrics>
#include <QPainter>
#include <QTextLayout>
#include <QtMath>

#include <functional>

namespace takeup {

namespace {

/// Line height against the font's own: air for running text, less for large titles.
double leading(const QFont &font)
{
    return font.weight() >= QFont::Bold ? 1.04 : 1.2;
}

/// Lays the lines out and hands each over with its top; gives the used size.
QSize layOut(const TextBlock &block, int width, const QTextOption &option, const std::function<void(const QTextLine &, int)> &use = {})
{
    QSize used(0, 0);
    const int height = block.lineHeight();
    const QStringList paragraphs = block.text.split(u'\n');
    for (const QString &paragraph : paragraphs) {
        QTextLayout layout(paragraph, block.font);
        layout.setTextOption(option);
        layout.beginLayout();
        for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
            line.setLineWidth(width);
            if (use)
                use(line, used.height());
            used = {std::max(used.width(), qCeil(line.naturalTextWidth())), used.height() + height};
        }
        layout.endLayout();
        if (paragraph.isEmpty())
            used.rheight() += height;
    }
    return used;
}

QTextOption wrapping()
{
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    return option;
}

} // namespace

QSize TextBlock::size(int width) const
{
    return layOut(*this, std::max(1, width), wrapping());
}

int TextBlock::lineWidth() const
{
    // A pixel more than measured: kerning at the end of the line must not make it wrap.
    return qCeil(QFontMetricsF(font).horizontalAdvance(text)) + 1;
}

int TextBlock::widestWord() const
{
    const QFontMetricsF metrics(font);
    qreal widest = 0;
    QString word;
    for (const QChar letter : text + u' ') {
        if (letter.isSpace() || letter == u'\u00ad' || letter == u'/' || letter == u'-') {
            widest = std::max(widest, metrics.horizontalAdvance(word + (letter.isSpace() ? QString() : QString(u'-'))));
            word.clear();
        } else {
            word += letter;
        }
    }
    return qCeil(widest) + 1;
}

int TextBlock::lineHeight() const
{
    return qCeil(QFontMetricsF(font).height() * leading(font));
}

void TextBlock::draw(QPainter &painter, const QRect &rect, Role role, Qt::LayoutDirection direction, Qt::Alignment alignment) const
{
    QTextOption option = wrapping();
    option.setTextDirection(direction);
    option.setAlignment(alignment);
    painter.setPen(color(role));
    const qreal inset = (lineHeight() - QFontMetricsF(font).height()) / 2;
    layOut(*this, std::max(1, rect.width()), option,
           [&](const QTextLine &line, int top) { line.draw(&painter, QPointF(rect.left(), rect.top() + top + inset)); });
}

} // namespace takeup
