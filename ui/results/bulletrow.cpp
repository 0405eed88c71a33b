// SPDX-FileCopyrightText: 2026 TakeUp contributors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/results/bulletrow.h"

#include "ui/controls/button.h"
#include "ui/controls/textlabel.h"

#include <QEvent>
#include <QPainter>
#include <QStyle>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace takeup {

namespace {

constexpr int rim = 9;
constexpr int gap = 12;
constexpr int step = 26;

int iconPx()
{
    return scaled(19);
}

} // namespace

BulletRow::BulletRow(Icon icon, Role role, const QString &text, QWidget *parent)
    : QWidget(parent), m_icon(icon), m_role(role), m_column(new QVBoxLayout(this)), m_head(new QHBoxLayout),
      m_text(new TextLabel(TextStyle::Body, text, this))
{
    m_column->setSpacing(3);
    m_column->addLayout(m_head);
    m_head->setSpacing(16);
    m_head->addWidget(m_text, 1);
    arrange();
}

void BulletRow::arrange()
{
    const int left = m_level * step + (m_icon == Icon::None ? 0 : iconPx() + gap);
    m_column->setContentsMargins(layoutDirection() == Qt::RightToLeft ? 0 : left, rim, layoutDirection() == Qt::RightToLeft ? left : 0,
                                 rim);
}

void BulletRow::setState(const QString &word)
{
    m_text->setAccessibleName(word + u": "_s + m_text->text());
    auto *label = new TextLabel(TextStyle::SmallStrong, word, this, m_role);
    label->setWordWrap(false);
    label->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Minimum);
    m_head->addWidget(label, 0, Qt::AlignTop);
}

void BulletRow::setStrong()
{
    m_text->setStyle(TextStyle::BodyStrong);
}

void BulletRow::addNote(const QString &note, Role role)
{
    if (!note.isEmpty())
        m_column->addWidget(new TextLabel(TextStyle::Small, note, this, role));
}

Button *BulletRow::addButton(const QString &text, const QString &accessibleName)
{
    auto *button = new Button(Button::Kind::Quiet, this);
    button->setCompact(true);
    button->setText(text);
    button->setAccessibleName(accessibleName);
    m_column->addWidget(button);
    return button;
}

void BulletRow::setLevel(int level)
{
    m_level = level;
    arrange();
}

void BulletRow::setRuled(bool ruled)
{
    m_ruled = ruled;
}

void BulletRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    if (m_ruled)
        painter.fillRect(QStyle::visualRect(layoutDirection(), rect(), QRect(m_level * step, 0, width() - m_level * step, 1)),
                         color(Role::Line));
    if (m_icon == Icon::None)
        return;
    const int top = rim + (m_text->fontMetrics().height() * 6 / 5 - iconPx()) / 2;
    const QRect place = QStyle::visualRect(layoutDirection(), rect(), QRect(m_level * step, top, iconPx(), iconPx()));
    drawIcon(painter, m_icon, m_role, place.topLeft(), iconPx());
}

void BulletRow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::ApplicationFontChange || event->type() == QEvent::LayoutDirectionChange)
        arrange();
    QWidget::changeEvent(event);
}

} // namespace takeup
