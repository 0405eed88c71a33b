// SPDX-FileCopyrightText: 2026 TakeUp contributors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/controls/notice.h"

#include "ui/controls/textlabel.h"
#include "ui/theme/paint.h"

#include <QPainter>
#include <QStyle>
#include <QVBoxLayout>

namespace takeup {

namespace {

constexpr int side = 18;

struct Look
{
    Icon icon;
    Role ink;
    Role fill;
    Role border;
};

Look lookOf(Notice::Kind kind)
{
    switch (kind) {
    case Notice::Kind::Info: return {Icon::Info, Role::Automatic, Role::Hint, Role::HintLine};
    case Notice::Kind::Warning: return {Icon::Warning, Role::Open, Role::OpenTint, Role::OpenTint};
    case Notice::Kind::Error: break;
    }
    return {Icon::Warning, Role::Urgent, Role::UrgentTint, Role::UrgentTint};
}

} // namespace

Notice::Notice(Kind kind, QWidget *parent)
    : QWidget(parent), m_kind(kind), m_title(new TextLabel(TextStyle::SmallStrong, this)), m_text(new TextLabel(TextStyle::Small, this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(side + scaled(20) + 12, 14, side, 14);
    layout->setSpacing(2);
    layout->addWidget(m_title);
    layout->addWidget(m_text);
    m_title->hide();
    m_text->hide();
}

void Notice::setTexts(const QString &title, const QString &text)
{
    m_title->setText(title);
    m_title->setVisible(!title.isEmpty());
    m_text->setText(text);
    m_text->setVisible(!text.isEmpty());
}

void Notice::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Look look = lookOf(m_kind);
    drawRounded(painter, rect(), cardRadius, look.fill, look.border, 1);
    const int px = scaled(20);
    const QRect icon = QStyle::visualRect(layoutDirection(), rect(), QRect(side, 14, px, px));
    drawIcon(painter, look.icon, look.ink, icon.topLeft(), px);
}

} // namespace takeup
