// SPDX-FileCopyrightText: 2026 TakeUp contributors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/controls/itemcard.h"

#include "ui/controls/textblock.h"
#include "ui/theme/paint.h"
#include "ui/theme/typescale.h"

#include <QEvent>
#include <QPainter>
#include <QStyle>

namespace takeup {

namespace {

constexpr int gap = 10;

} // namespace

struct ItemCard::Places
{
    QRect icon;
    QRect title;
    QRect line;
    QList<QRect> marks;
    int height = 0;
};

ItemCard::ItemCard(QWidget *parent) : QPushButton(parent)
{
    setAutoDefault(true); // Enter presses what has the focus
    setCursor(Qt::PointingHandCursor);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void ItemCard::setLeadingIcon(Icon icon, Role role)
{
    m_icon = icon;
    m_iconRole = role;
    updateGeometry();
    update();
}

void ItemCard::setSubtitle(const QString &subtitle)
{
    m_subtitle = subtitle;
    describe();
}

void ItemCard::setMarks(const QList<Mark> &marks)
{
    m_marks = marks;
    describe();
}

void ItemCard::setCompact(bool compact)
{
    m_compact = compact;
    updateGeometry();
}

void ItemCard::describe()
{
    QStringList parts;
    for (const Mark &mark : m_marks)
        parts += mark.text;
    if (!m_subtitle.isEmpty())
        parts += m_subtitle;
    setAccessibleDescription(parts.join(QStringLiteral(", ")));
    updateGeometry();
    update();
}

TextBlock ItemCard::title() const
{
    QFont face = takeup::font(TextStyle::BodyStrong);
    if (m_compact)
        face.setPixelSize(scaled(15));
    return {text(), face};
}

TextBlock ItemCard::line() const
{
    return {m_subtitle, takeup::font(TextStyle::Small)};
}

ItemCard::Places ItemCard::places(int width) const
{
    const int side = m_compact ? 14 : 18;
    const int rim = m_compact ? 11 : 16;
    const int px = scaled(20);
    Places result;
    int left = side;
    if (m_icon != Icon::None)
        left += px + gap;
    const int room = width - left - side;

    int marksWidth = 0;
    for (const Mark &mark : m_marks)
        marksWidth += markSize(mark).width() + gap;
    const int beside = room - marksWidth;
    const bool marksBeside =
        !m_marks.isEmpty() && beside >= title().widestWord() && (title().lineWidth() <= beside || marksWidth < room * 0.5);
    const int titleRoom = marksBeside ? beside : room;
    const int titleHeight = title().size(titleRoom).height();
    const int markHeight = m_marks.isEmpty() ? 0 : markSize(m_marks.first()).height();
    const int rowHeight = marksBeside ? std::max(titleHeight, markHeight) : titleHeight;
    result.title = QRect(left, rim + (rowHeight - titleHeight) / 2, titleRoom, titleHeight);
    if (m_icon != Icon::None)
        result.icon = QRect(side, result.title.top() + (title().lineHeight() - px) / 2, px, px);

    int y = rim + rowHeight;
    int x = marksBeside ? left + room - marksWidth + gap : left;
    if (!m_marks.isEmpty() && !marksBeside)
        y += 6;
    for (const Mark &mark : m_marks) {
        QSize size = markSize(mark);
        if (marksBeside) {
            result.marks += QRect(QPoint(x, rim + (rowHeight - size.height()) / 2), size);
            x += size.width() + gap;
            continue;
        }
        size.setWidth(std::min(size.width(), room));
        if (x > left && x + size.width() > left + room) {
            x = left;
            y += size.height() + 4;
        }
        result.marks += QRect(QPoint(x, y), size);
        x += size.width() + gap;
    }
    if (!m_marks.isEmpty() && !marksBeside)
        y += markHeight;
    if (!m_subtitle.isEmpty()) {
        y += 5;
        result.line = QRect(left, y, room, line().size(room).height());
        if (m_icon != Icon::None && !m_compact) // the second line starts under the icon, as the first
            result.line = QRect(side, y, room + left - side, line().size(room + left - side).height());
        y += result.line.height();
    }
    result.height = std::max(y + rim, targetPx);
    return result;
}

QSize ItemCard::sizeHint() const
{
    const int width = scaled(m_compact ? 300 : 440);
    return {width, heightForWidth(width)};
}

QSize ItemCard::minimumSizeHint() const
{
    const int words = std::max(title().widestWord(), m_subtitle.isEmpty() ? 0 : line().widestWord());
    return {std::min(words + scaled(30) + 40, 150), targetPx};
}

int ItemCard::heightForWidth(int width) const
{
    return places(width).height;
}

bool ItemCard::textFits() const
{
    const Places at = places(width());
    bool fits = at.height <= height() && title().widestWord() <= at.title.width();
    for (int i = 0; i < m_marks.size(); ++i)
        fits = fits && markSize(m_marks[i]).width() <= at.marks[i].width();
    return fits;
}

void ItemCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const bool on = isChecked();
    drawRounded(painter, rect(), m_compact ? 14 : cardRadius, Role::Card, on || isDown() || underMouse() ? Role::Action : Role::Line,
                on ? 2 : 1);
    const Places at = places(width());
    const int spare = (height() - at.height) / 2;
    const auto visual = [&](const QRect &logical) { return QStyle::visualRect(layoutDirection(), rect(), logical.translated(0, spare)); };
    if (m_icon != Icon::None)
        drawIcon(painter, m_icon, m_iconRole, visual(at.icon).topLeft(), at.icon.width());
    title().draw(painter, visual(at.title), Role::Ink, layoutDirection());
    if (!m_subtitle.isEmpty())
        line().draw(painter, visual(at.line), Role::Muted, layoutDirection());
    for (int i = 0; i < m_marks.size(); ++i)
        drawMark(painter, m_marks[i], visual(at.marks[i]), layoutDirection());
    if (hasFocus())
        drawFocusRing(painter, rect(), m_compact ? 14 : cardRadius);
}

void ItemCard::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::ApplicationFontChange)
        updateGeometry();
    QPushButton::changeEvent(event);
}

} // namespace takeup
