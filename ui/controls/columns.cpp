// SPDX-FileCopyrightText: 2026 TakeUp contributors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/controls/columns.h"

#include "ui/controls/button.h"
#include "ui/controls/flowlayout.h"
#include "ui/theme/palette.h"
#include "ui/theme/typescale.h"

#include <QEvent>
#include <QPainter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace takeup {

Columns::Columns(QWidget *parent) : QWidget(parent), m_bar(new QWidget(this)), m_row(new QHBoxLayout)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    auto *bar = new FlowLayout(8, m_bar);
    bar->setContentsMargins(16, 8, 16, 8);
    m_bar->setAutoFillBackground(true);
    for (const Side side : {Side::Start, Side::End}) {
        auto *button = new Button(Button::Kind::Secondary, m_bar);
        button->setObjectName(side == Side::Start ? u"showStart"_s : u"showEnd"_s);
        button->setCompact(true);
        button->setCheckable(true);
        bar->addWidget(button);
        m_buttons[std::size_t(side)] = button;
        connect(button, &QPushButton::clicked, this, [this, side](bool on) {
            m_shown = on ? side : Side::Middle;
            arrange();
        });
    }
    layout->addWidget(m_bar);
    m_row->setSpacing(1);
    layout->addLayout(m_row, 1);
    m_foldBelow = {900, 0, 700};

    m_bar->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    QPalette bars = palette();
    bars.setColor(QPalette::Window, color(Role::Panel));
    m_bar->setPalette(bars);
}

void Columns::setColumn(Side side, QWidget *column, int width, int share)
{
    column->setParent(this);
    m_columns[std::size_t(side)] = column;
    m_widths[std::size_t(side)] = width;
    m_row->addWidget(column, width > 0 ? 0 : share);
    arrange();
}

void Columns::setFoldedName(Side side, const QString &name)
{
    m_buttons[std::size_t(side)]->setText(name);
}

void Columns::showMiddle()
{
    showSide(Side::Middle);
}

void Columns::showSide(Side side)
{
    if (m_shown == side)
        return;
    m_shown = side;
    arrange();
}

void Columns::setFoldBelow(Side side, int width)
{
    m_foldBelow[std::size_t(side)] = width;
    arrange();
}

void Columns::arrange()
{
    bool anyFolded = false;
    for (const Side side : {Side::Start, Side::End}) {
        const std::size_t i = std::size_t(side);
        m_folded[i] = m_columns[i] && width() < scaled(m_foldBelow[i]);
        m_buttons[i]->setVisible(m_folded[i]);
        anyFolded = anyFolded || m_folded[i];
    }
    if (m_shown != Side::Middle && !m_folded[std::size_t(m_shown)])
        m_shown = Side::Middle;
    m_bar->setVisible(anyFolded);
    const bool covered = m_shown != Side::Middle;
    for (const Side side : {Side::Start, Side::Middle, Side::End}) {
        const std::size_t i = std::size_t(side);
        if (!m_columns[i])
            continue;
        const bool alone = covered && m_shown == side;
        m_columns[i]->setVisible(alone || (!covered && !m_folded[i]));
        if (m_widths[i] > 0) {
            m_columns[i]->setMinimumWidth(alone ? 0 : scaled(m_widths[i]));
            m_columns[i]->setMaximumWidth(alone ? QWIDGETSIZE_MAX : scaled(m_widths[i]));
        }
        if (m_buttons[i]) {
            m_buttons[i]->setChecked(alone);
            m_buttons[i]->setLeadingIcon(alone ? Icon::ArrowLeft : Icon::None);
        }
    }
}

void Columns::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), color(Role::Line)); // shows as the line between columns
}

void Columns::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void Columns::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::ApplicationFontChange)
        arrange();
    QWidget::changeEvent(event);
}

} // namespace takeup
