// SPDX-FileCopyrightText: 2026 TakeUp contributors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/shell/navbutton.h"

#include "ui/controls/textblock.h"
#include "ui/theme/paint.h"
#include "ui/theme/typescale.h"

#include <QEvent>
#include <QPainter>

namespace takeup {

namespace {

TextBlock wordOf(const QPushButton &button)
{
    QFont face = font(TextStyle::Tiny);
    face.setWeight(button.isChecked() ? QFont::Bold : QFont::Medium);
    return {button.text(), face};
}

QSize largest(const QPushButton &button)
{
    QFont face = font(TextStyle::Tiny);
    face.setWeight(QFont::Bold);
    const QStringList words = button.text().split(u' ');
    int width = 0;
    for (const QString &word : words)
        width = std::max(width, TextBlock{word, face}.lineWidth());
    return {width, TextBlock{button.text(), face}.size(width).height()};
}

} // namespace

NavButton::NavButton(Icon icon, QWidget *parent) : QPushButton(parent), m_icon(icon)
{
    setAutoDefault(true); // Enter presses what has the focus
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize NavButton::sizeHint() const
{
    const QSize word = largest(*this);
    return {std::max(80, word.width() + 16), scaled(22) + word.height() + 26};
}

void NavButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    if (isChecked() || isDown() || underMouse())
        drawRounded(painter, rect(), 12, Role::DeepRaised, Role::DeepRaised, 0);
    const int px = scaled(22);
    const TextBlock word = wordOf(*this);
    const int height = word.size(width() - 8).height();
    const int top = (this->height() - px - 4 - height) / 2;
    drawIcon(painter, m_icon, Role::OnDeep, QPoint((width() - px) / 2, top), px);
    word.draw(painter, QRect(4, top + px + 4, width() - 8, height), Role::OnDeep, layoutDirection(), Qt::AlignHCenter);
    if (hasFocus())
        drawFocusRing(painter, rect(), 12, Role::OnDeep, Role::Deep);
}

void NavButton::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::ApplicationFontChange)
        updateGeometry();
    QPushButton::changeEvent(event);
}

} // namespace takeup
