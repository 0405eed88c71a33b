// SPDX-FileCopyrightText: 2026 TakeUp contributors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/controls/topicrow.h"

#include "ui/controls/textblock.h"
#include "ui/theme/paint.h"
#include "ui/theme/typescale.h"

#include <QEvent>
#include <QPainter>
#include <QStyle>

namespace takeup {

namespace {

constexpr int side = 12;
constexpr int gap = 10;

/// Measured in the heavier face, so that the list stands still when the topic changes.
TextBlock measured(const QString &text)
{
    QFont face = font(TextStyle::SmallStrong);
    face.setPixelSize(scaled(15));
    return {text, face};
}

} // namespace

TopicRow::TopicRow(QWidget *parent) : QPushButton(parent)
{
    setAutoDefault(true); // Enter presses what has the focus
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void TopicRow::setTopic(Icon icon, State state)
{
    m_icon = icon;
    m_state = state;
    update();
}

void TopicRow::setCount(int count, bool open)
{
    m_count = count;
    m_open = open;
    updateGeometry();
    update();
}

int TopicRow::endWidth() const
{
    return m_count < 0 ? 0 : scaled(16) + gap / 2;
}

int TopicRow::room(int width) const
{
    return width - 2 * side - scaled(18) - gap - endWidth();
}

QSize TopicRow::sizeHint() const
{
    const int width = measured(text()).lineWidth() + 2 * side + scaled(18) + gap + endWidth();
    return {width, targetPx};
}

QSize TopicRow::minimumSizeHint() const
{
    return {std::min(measured(text()).widestWord() + 2 * side + scaled(18) + gap + endWidth(), 120), targetPx};
}

int TopicRow::heightForWidth(int width) const
{
    return std::max(targetPx, measured(text()).size(room(width)).height() + 18);
}

bool TopicRow::textFits() const
{
    return measured(text()).widestWord() <= room(width()) && heightForWidth(width()) <= height();
}

void TopicRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const bool current = m_state == State::Current;
    if (current)
        drawRounded(painter, rect(), 10, Role::ActionTint, Role::ActionTint, 0);
    else if (underMouse() && isEnabled())
        drawRounded(painter, rect(), 10, Role::Card, Role::Card, 0);
    TextBlock label = measured(text());
    if (!current)
        label.font.setWeight(QFont::Medium);
    const auto place = [&](int x, int width, int height) {
        return QStyle::visualRect(layoutDirection(), rect(), QRect(x, (this->height() - height) / 2, width, height));
    };
    const int px = scaled(18);
    const Role ink = m_state == State::ToCome ? Role::Muted : Role::Ink;
    const Icon icon = m_state == State::Done ? Icon::Check : m_icon;
    drawIcon(painter, icon, m_state == State::ToCome ? Role::Muted : Role::Action, place(side, px, px).topLeft(), px);
    label.draw(painter, place(side + px + gap, room(width()), label.size(room(width())).height()), ink, layoutDirection());
    if (m_count >= 0) {
        const int arrow = scaled(16);
        const Icon closed = layoutDirection() == Qt::RightToLeft ? Icon::ChevronLeft : Icon::ChevronRight;
        drawIcon(painter, m_open ? Icon::ChevronDown : closed, Role::Muted, place(width() - side - arrow, arrow, arrow).topLeft(), arrow);
    }
    if (hasFocus())
        drawFocusRing(painter, rect(), 10);
}

void TopicRow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::ApplicationFontChange)
        updateGeometry();
    QPushButton::changeEvent(event);
}

} // namespace takeup
