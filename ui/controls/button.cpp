// SPDX-FileCopyrightText: 2026 TakeUp contributors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/controls/button.h"

#include "ui/controls/textblock.h"
#include "ui/theme/paint.h"
#include "ui/theme/typescale.h"

#include <QEvent>
#include <QPainter>
#include <QStyle>

namespace takeup {

namespace {

constexpr int gap = 8;

} // namespace

Button::Button(Kind kind, QWidget *parent) : QPushButton(parent), m_kind(kind)
{
    setAutoDefault(true); // Enter presses what has the focus
    setCursor(Qt::PointingHandCursor);
    QSizePolicy policy(QSizePolicy::Maximum, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void Button::setLeadingIcon(Icon icon)
{
    m_leading = icon;
    updateGeometry();
    update();
}

void Button::setTrailingIcon(Icon icon)
{
    m_trailing = icon;
    updateGeometry();
    update();
}

void Button::setCompact(bool compact)
{
    m_compact = compact;
    updateGeometry();
}

int Button::padding() const
{
    return m_kind == Kind::Quiet ? 6 : m_compact ? 14 : 20;
}

int Button::iconPx() const
{
    return scaled(m_compact ? 18 : 20);
}

int Button::iconsWidth() const
{
    const int each = iconPx() + (text().isEmpty() ? 0 : gap);
    return (m_leading != Icon::None ? each : 0) + (m_trailing != Icon::None ? each : 0);
}

QFont Button::textFont() const
{
    return takeup::font(m_compact ? TextStyle::SmallStrong : TextStyle::BodyStrong);
}

Role Button::textRole() const
{
    if (!isEnabled())
        return Role::Disabled;
    return m_kind == Kind::Primary ? Role::OnAction : Role::Action;
}

QSize Button::sizeHint() const
{
    const TextBlock block{text(), textFont()};
    const int width = (text().isEmpty() ? 0 : block.lineWidth()) + iconsWidth() + 2 * padding();
    const int height = block.lineHeight() + (m_compact || m_kind == Kind::Quiet ? 16 : 26);
    return {std::max(width, targetPx), std::max(height, targetPx)};
}

QSize Button::minimumSizeHint() const
{
    const TextBlock block{text(), textFont()};
    const int width = std::min((text().isEmpty() ? 0 : block.widestWord()) + iconsWidth() + 2 * padding(), 200);
    return {std::max(width, targetPx), targetPx};
}

int Button::heightForWidth(int width) const
{
    const TextBlock block{text(), textFont()};
    const int height = block.size(width - iconsWidth() - 2 * padding()).height();
    return std::max(height + (m_compact || m_kind == Kind::Quiet ? 16 : 26), targetPx);
}

bool Button::textFits() const
{
    const TextBlock block{text(), textFont()};
    const int room = width() - iconsWidth() - 2 * padding();
    return text().isEmpty() || (block.widestWord() <= room && block.size(room).height() <= height());
}

void Button::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QRect box = rect();
    const bool pressed = isDown();
    if (m_kind == Kind::Primary)
        drawRounded(painter, box, buttonRadius,
                    !isEnabled()                  ? Role::NoTint
                        : pressed || underMouse() ? Role::ActionDark
                                                  : Role::Action,
                    Role::Action, 0);
    else if (m_kind == Kind::Secondary)
        drawRounded(painter, box, buttonRadius, pressed || underMouse() || isChecked() ? Role::ActionTint : Role::Card,
                    isEnabled() ? Role::Action : Role::Line, 2);
    else if (m_kind == Kind::OnAction)
        drawRounded(painter, box, buttonRadius, pressed || underMouse() ? Role::ActionTint : Role::Card, Role::Card, 0);

    const TextBlock block{text(), textFont()};
    const int room = box.width() - iconsWidth() - 2 * padding();
    const QSize used = text().isEmpty() ? QSize(0, 0) : block.size(room);
    const int px = iconPx();
    const int total = used.width() + iconsWidth();
    int x = m_kind == Kind::Quiet ? padding() : (box.width() - total) / 2;
    const auto place = [&](int width, int height) {
        const QRect logical(x, (box.height() - height) / 2, width, height);
        x += width + gap;
        return QStyle::visualRect(layoutDirection(), box, logical);
    };
    if (m_leading != Icon::None)
        drawIcon(painter, m_leading, textRole(), place(px, px).topLeft(), px);
    if (!text().isEmpty()) {
        QFont face = textFont();
        if (m_kind == Kind::Quiet && (underMouse() || m_leading == Icon::None))
            face.setUnderline(true);
        TextBlock{text(), face}.draw(painter, place(used.width() + 1, used.height()), textRole(), layoutDirection(),
                                     m_kind == Kind::Quiet ? Qt::AlignLeft : Qt::AlignHCenter);
    }
    if (m_trailing != Icon::None)
        drawIcon(painter, m_trailing, textRole(), place(px, px).topLeft(), px);
    if (hasFocus())
        drawFocusRing(painter, box, buttonRadius);
}

void Button::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::ApplicationFontChange)
        updateGeometry();
    QPushButton::changeEvent(event);
}

} // namespace takeup
