// SPDX-FileCopyrightText: 2026 TakeUp contributors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/controls/checkcard.h"

#include "ui/theme/paint.h"
#include "ui/theme/typescale.h"

#include <QEvent>

namespace takeup {

CheckCard::CheckCard(QWidget *parent) : QCheckBox(parent)
{
    setCursor(Qt::PointingHandCursor);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void CheckCard::setExplanation(const QString &explanation)
{
    m_face.explanation = explanation;
    setAccessibleDescription(explanation);
    updateGeometry();
}

void CheckCard::setKey(const QString &key)
{
    m_face.key = key;
    updateGeometry();
}

void CheckCard::setQuiet(bool quiet)
{
    m_face.quiet = quiet;
    update();
}

QSize CheckCard::sizeHint() const
{
    const int width = scaled(480);
    return {width, heightForWidth(width)};
}

QSize CheckCard::minimumSizeHint() const
{
    return {m_face.minimumWidth(*this), targetPx};
}

void CheckCard::paintEvent(QPaintEvent *)
{
    m_face.paint(*this, Icon::Check);
}

void CheckCard::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::ApplicationFontChange)
        updateGeometry();
    QCheckBox::changeEvent(event);
}

} // namespace takeup
