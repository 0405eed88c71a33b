// SPDX-FileCopyrightText: 2026 TakeUp contributors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/controls/confirmdialog.h"

#include "ui/controls/button.h"
#include "ui/controls/flowlayout.h"
#include "ui/controls/textlabel.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace takeup {

ConfirmDialog::ConfirmDialog(QWidget *parent)
    : QDialog(parent), m_title(new TextLabel(TextStyle::Heading, this)), m_text(new TextLabel(TextStyle::Body, this)),
      m_confirm(new Button(Button::Kind::Secondary, this)), m_keep(new Button(Button::Kind::Primary, this))
{
    m_confirm->setObjectName(u"confirm"_s);
    m_keep->setObjectName(u"keep"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(32, 28, 32, 28);
    layout->setSpacing(10);
    layout->addWidget(m_title);
    layout->addWidget(m_text);
    layout->addSpacing(12);
    auto *buttons = new FlowLayout(12);
    buttons->addWidget(m_keep);
    buttons->addWidget(m_confirm);
    layout->addLayout(buttons);
    setMinimumWidth(scaled(420));
    connect(m_confirm, &QPushButton::clicked, this, &QDialog::accept);
    connect(m_keep, &QPushButton::clicked, this, &QDialog::reject);
    m_keep->setFocus();
}

void ConfirmDialog::setTexts(const QString &title, const QString &text, const QString &confirm, const QString &keep)
{
    setWindowTitle(title);
    m_title->setText(title);
    m_text->setText(text);
    m_confirm->setText(confirm);
    m_keep->setText(keep);
}

} // namespace takeup
