// SPDX-FileCopyrightText: 2026 TakeUp contributors
// SPDX-License-Identifier: EUPL-1.2
#include "app/desktop/faultwindow.h"

#include "ui/controls/button.h"
#include "ui/controls/notice.h"
#include "ui/controls/textlabel.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace takeup {

FaultWindow::FaultWindow(const QString &cause, QWidget *parent) : QDialog(parent)
{
    setWindowTitle(u"TakeUp"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(36, 32, 36, 32);
    layout->setSpacing(14);
    layout->addWidget(new TextLabel(TextStyle::Title, tr("TakeUp can’t find its content"), this));
    auto *notice = new Notice(Notice::Kind::Error, this);
    notice->setTexts({}, cause);
    layout->addWidget(notice);
    layout->addWidget(new TextLabel(
        TextStyle::Body, tr("What to do: install TakeUp again, or ask who looks after this computer. No answers are lost: none are kept."),
        this));
    auto *close = new Button(Button::Kind::Primary, this);
    close->setObjectName(u"close"_s);
    close->setText(tr("Close"));
    layout->addSpacing(8);
    layout->addWidget(close);
    setMinimumWidth(scaled(560));
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
}

} // namespace takeup
