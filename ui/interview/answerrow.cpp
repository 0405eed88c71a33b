// SPDX-FileCopyrightText: 2026 TakeUp contributors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/interview/answerrow.h"

#include "ui/controls/textblock.h"
#include "ui/theme/paint.h"
#include "ui/theme/typescale.h"

#include <QEvent>
#include <QPainter>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace takeup {

namespace {

constexpr int side = 12;
constexpr int rim = 6;

TextBlock small(const QString &text, TextStyle style)
{
    QFont face = font(style);
    face.setPixelSize(scaled(13));
    return {text, face};
}

} // namespace

AnswerRow::AnswerRow(QWidget *parent) : QPushButton(parent)
{
    setAutoDefault(true);
    setCursor(Qt::PointingHandCursor);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void AnswerRow::setAnswer(const QString &asked, const QString &answered, bool counts)
{
    setText(asked);
    m_answered = answered;
    m_counts = counts;
    setAccessibleName(asked + u": "_s + answered);
    setAccessibleDescription(counts ? tr("Change this answer") : tr("Does not count at present. Change this answer"));
    updateGeometry();
}

QSize AnswerRow::sizeHint() const
{
    const int width = scaled(200);
    return {width, heightForWidth(width)};
}

QSize AnswerRow::minimumSizeHint() const
{
    return {100, targetPx};
}

int AnswerRow::heightForWidth(int width) const
{
    const int room = width - 2 * side;
    return std::max(targetPx,
                    small(text(), TextStyle::Small).size(room).height() + small(m_answered, TextStyle::SmallStrong).size(room).height()
                        + 2 * rim);
}

void AnswerRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    if (underMouse() || isDown())
        drawRounded(painter, rect(), 8, Role::Card, Role::Line, 1);
    const int room = width() - 2 * side;
    const TextBlock asked = small(text(), TextStyle::Small);
    const TextBlock answered = small(m_answered, TextStyle::SmallStrong);
    const int askedHeight = asked.size(room).height();
    const int top = (height() - askedHeight - answered.size(room).height()) / 2;
    const QRect inner = QStyle::visualRect(layoutDirection(), rect(), QRect(side, top, room, height()));
    asked.draw(painter, inner, Role::Muted, layoutDirection());
    answered.draw(painter, inner.translated(0, askedHeight), m_counts ? Role::Ink : Role::Muted, layoutDirection());
    if (hasFocus())
        drawFocusRing(painter, rect(), 8);
}

void AnswerRow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::ApplicationFontChange)
        updateGeometry();
    QPushButton::changeEvent(event);
}

} // namespace takeup
