// SPDX-FileCopyrightText: 2026 TakeUp contributors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/theme/style.h"

#include "ui/theme/icons.h"
#include "ui/theme/paint.h"
#include "ui/theme/typescale.h"

#include <QPainter>
#include <QStyleFactory>
#include <QStyleOption>

using namespace Qt::StringLiterals;

namespace takeup {

namespace {

void drawField(QPainter *painter, const QStyleOption *option)
{
    const bool focus = option->state & QStyle::State_HasFocus;
    const bool enabled = option->state & QStyle::State_Enabled;
    painter->save();
    drawRounded(*painter, option->rect, fieldRadius, enabled ? Role::Card : Role::Paper, focus ? Role::Ink : Role::Field, focus ? 3 : 1);
    painter->restore();
}

} // namespace

Style::Style() : QProxyStyle(QStyleFactory::create(u"Fusion"_s)) { }

void Style::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    switch (element) {
    case PE_PanelLineEdit:
        if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option); frame && frame->lineWidth > 0)
            drawField(painter, option);
        return;
    case PE_FrameLineEdit: return;
    case PE_FrameFocusRect:
        painter->save();
        drawFocusRing(*painter, option->rect, 4);
        painter->restore();
        return;
    default: QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void Style::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter, const QWidget *widget) const
{
    if (control == CC_ComboBox)
        drawComboBox(option, painter);
    else if (control == CC_ScrollBar)
        drawScrollBar(option, painter, widget);
    else
        QProxyStyle::drawComplexControl(control, option, painter, widget);
}

void Style::drawComboBox(const QStyleOptionComplex *option, QPainter *painter) const
{
    drawField(painter, option);
    const int px = scaled(18);
    const QRect arrow =
        visualRect(option->direction, option->rect, QRect(option->rect.right() - px - 10, option->rect.center().y() - px / 2, px, px));
    drawIcon(*painter, Icon::ChevronDown, Role::Muted, arrow.topLeft(), px);
}

void Style::drawScrollBar(const QStyleOptionComplex *option, QPainter *painter, const QWidget *widget) const
{
    const auto *slider = qstyleoption_cast<const QStyleOptionSlider *>(option);
    if (!slider || slider->minimum == slider->maximum)
        return;
    QRectF thumb = proxy()->subControlRect(CC_ScrollBar, slider, SC_ScrollBarSlider, widget);
    thumb.adjust(3, 2, -3, -2);
    painter->save();
    drawRounded(*painter, thumb, 4, Role::Field, Role::Field, 0);
    painter->restore();
}

QRect Style::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl subControl, const QWidget *widget) const
{
    if (control == CC_ComboBox && subControl == SC_ComboBoxEditField)
        return visualRect(option->direction, option->rect, option->rect.adjusted(12, 2, -scaled(18) - 14, -2));
    if (control == CC_ScrollBar && (subControl == SC_ScrollBarAddLine || subControl == SC_ScrollBarSubLine))
        return {};
    if (control == CC_ScrollBar && subControl == SC_ScrollBarGroove)
        return option->rect;
    if (control == CC_ScrollBar && subControl == SC_ScrollBarSlider) {
        const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option);
        const bool level = bar->orientation == Qt::Horizontal;
        const int length = level ? bar->rect.width() : bar->rect.height();
        const int range = bar->maximum - bar->minimum;
        const int thumb = range > 0 ? std::max(40, int(qint64(length) * bar->pageStep / (range + bar->pageStep))) : length;
        const int start = sliderPositionFromValue(bar->minimum, bar->maximum, bar->sliderPosition, length - thumb, bar->upsideDown);
        return level ? QRect(bar->rect.left() + start, bar->rect.top(), thumb, bar->rect.height())
                     : QRect(bar->rect.left(), bar->rect.top() + start, bar->rect.width(), thumb);
    }
    return QProxyStyle::subControlRect(control, option, subControl, widget);
}

QRect Style::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    if (element == SE_LineEditContents)
        return option->rect.adjusted(10, 2, -10, -2);
    return QProxyStyle::subElementRect(element, option, widget);
}

QSize Style::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size, const QWidget *widget) const
{
    if (type == CT_LineEdit)
        return {size.width() + 24, std::max(targetPx, size.height() + 16)};
    if (type == CT_ComboBox)
        return {size.width() + scaled(18) + 36, std::max(targetPx, size.height() + 16)};
    if (type == CT_ItemViewItem) {
        const QSize base = QProxyStyle::sizeFromContents(type, option, size, widget);
        return {base.width(), std::max(targetPx, base.height() + 16)};
    }
    return QProxyStyle::sizeFromContents(type, option, size, widget);
}

int Style::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_ScrollBarExtent: return 14;
    case PM_TextCursorWidth: return 2;
    case PM_FocusFrameHMargin: return 12;
    case PM_ComboBoxFrameWidth: return 0;
    default: return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int Style::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget, QStyleHintReturn *returned) const
{
    switch (hint) {
    case SH_ComboBox_Popup: return 0;
    case SH_UnderlineShortcut: return 0;
    case SH_Widget_Animation_Duration: return 0; // nothing moves by itself
    default: return QProxyStyle::styleHint(hint, option, widget, returned);
    }
}

} // namespace takeup
