// SPDX-FileCopyrightText: 2026 TakeUp contributors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/controls/textlabel.h"

#include "ui/controls/textblock.h"

#include <QEvent>
#include <QPainter>

namespace takeup {

TextLabel::TextLabel(TextStyle style, QWidget *parent, Role role) : TextLabel(style, {}, parent, role) { }

TextLabel::TextLabel(TextStyle style, const QString &text, QWidget *parent, Role role) : QLabel(text, parent), m_style(style), m_role(role)
{
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    setFont(takeup::font(style));
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void TextLabel::setStyle(TextStyle style)
{
    m_style = style;
    setFont(takeup::font(style));
    updateGeometry();
}

void TextLabel::setRole(Role role)
{
    m_role = role;
    update();
}

void TextLabel::setLineLength(int px)
{
    m_lineLength = px;
    updateGeometry();
}

TextBlock TextLabel::block() const
{
    return {text(), font()};
}

int TextLabel::lineWidth(int available) const
{
    const QMargins margins = contentsMargins();
    const int inner = available - margins.left() - margins.right();
    return m_lineLength > 0 ? std::min(inner, scaled(m_lineLength)) : inner;
}

QSize TextLabel::sizeHint() const
{
    const int wanted = m_lineLength > 0 ? scaled(m_lineLength) : scaled(560);
    const QMargins margins = contentsMargins();
    const int width = std::min(block().lineWidth(), wanted);
    return {width + margins.left() + margins.right(), heightForWidth(width + margins.left() + margins.right())};
}

QSize TextLabel::minimumSizeHint() const
{
    const TextBlock text = block();
    return {std::min(text.widestWord(), 120), text.lineHeight()};
}

int TextLabel::heightForWidth(int width) const
{
    const QMargins margins = contentsMargins();
    return block().size(lineWidth(width)).height() + margins.top() + margins.bottom();
}

bool TextLabel::textFits() const
{
    return text().isEmpty() || (heightForWidth(width()) <= height() && block().widestWord() <= lineWidth(width()));
}

void TextLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QRect inner = contentsRect();
    const int width = lineWidth(this->width());
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const int left = mirrored ? inner.right() + 1 - width : inner.left();
    const TextBlock text = block();
    int top = inner.top();
    if (alignment() & Qt::AlignVCenter)
        top += std::max(0, (inner.height() - text.size(width).height()) / 2);
    text.draw(painter, QRect(left, top, width, inner.height()), m_role, layoutDirection(), alignment() & Qt::AlignHorizontal_Mask);
}

void TextLabel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::ApplicationFontChange) {
        setFont(takeup::font(m_style));
        updateGeometry();
    }
    QLabel::changeEvent(event);
}

} // namespace takeup
