// SPDX-FileCopyrightText: 2026 TakeUp contributors
// SPDX-License-Identifier: EUPL-1.2
#include "tests/support/contrast.h"

#include <QColor>
#include <QHash>
#include <QImage>
#include <QPainter>
#include <QScrollArea>
#include <QWidget>

#include <algorithm>
#include <cmath>

namespace takeup {

namespace {

constexpr int scale = 4; ///< So that strokes have pixels of their full colour.
constexpr int leastPixels = 40;

double luminance(const QColor &colour)
{
    const auto linear = [](double part) { return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4); };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

/// What is behind: the first ancestor that fills its background, or the window.
QColor behind(const QWidget *widget)
{
    for (const QWidget *each = widget; each; each = each->parentWidget()) {
        if (each->autoFillBackground() || each->isWindow())
            return each->palette().color(QPalette::Window);
    }
    return Qt::white;
}

} // namespace

double contrastRatio(const QColor &one, const QColor &other)
{
    const double a = luminance(one);
    const double b = luminance(other);
    return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

double textContrast(QWidget *widget)
{
    for (QWidget *each = widget->parentWidget(); each; each = each->parentWidget()) {
        if (auto *area = qobject_cast<QScrollArea *>(each))
            area->ensureWidgetVisible(widget, 0, 0);
    }
    QImage image(widget->size() * scale, QImage::Format_RGB32);
    image.setDevicePixelRatio(scale);
    // The window behind, then the widget itself and those around it that draw: the window is rendered at the place.
    QWidget *window = widget->window();
    image.fill(behind(widget));
    QPainter painter(&image);
    const QPoint at = widget->mapTo(window, QPoint(0, 0));
    painter.translate(-at);
    window->render(&painter, QPoint(), QRegion(), QWidget::DrawWindowBackground | QWidget::DrawChildren);
    painter.end();

    QHash<QRgb, int> counts;
    for (int y = 0; y < image.height(); ++y) {
        const auto *line = reinterpret_cast<const QRgb *>(image.constScanLine(y));
        for (int x = 0; x < image.width(); ++x)
            ++counts[line[x]];
    }
    QRgb ground = 0;
    int most = 0;
    for (auto each = counts.cbegin(); each != counts.cend(); ++each) {
        if (each.value() > most) {
            most = each.value();
            ground = each.key();
        }
    }
    double best = 0;
    for (auto each = counts.cbegin(); each != counts.cend(); ++each) {
        if (each.value() >= leastPixels && each.key() != ground)
            best = std::max(best, contrastRatio(QColor(each.key()), QColor(ground)));
    }
    return best;
}

} // namespace takeup
