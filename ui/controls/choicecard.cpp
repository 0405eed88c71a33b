// SPDX-FileCopyrightText: 2026 TakeUp contributors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/controls/choicecard.h"

#include "ui/theme/paint.h"
#include "ui/theme/typescale.h"

#include <QEvent>

namespace takeup {

ChoiceCard::ChoiceCard(QWidget *parent) : QRadioButton(parent)
{
    setCursor(Qt::PointingHandCursor);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void ChoiceCard::setExplanation(const QString &explanation)
{
    m_face.explanation = explanation;
    setAccessibleDescription(explanation);
    updateGeometry();
}

void ChoiceCard::setKey(const QString &key)
{
    m_face.key = key;
    updateGeometry();
}

void ChoiceCard::setQuiet(bool quiet)
{
    m_face.quiet = quiet;
    update();
}

QSize ChoiceCard::sizeHint() const
{
    const int width = scaled(480);
    return {width, heightForWidth(width)};
}

QSize ChoiceCard::minimumSizeHint() const
{
    return {m_face.minimumWidth(*this), targetPx};
}

void ChoiceCard::paintEvent(QPaintEvent *)
{
    m_face.paint(*this, Icon::Circle);
}

void ChoiceCard::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::ApplicationFontChange)
        updateGeometry();
    QRadioButton::changeEvent(event);
}

} // namespace takeup
