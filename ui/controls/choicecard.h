// SPDX-FileCopyrightText: 2026 TakeUp contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/controls/choiceface.h"

#include <QRadioButton>

namespace takeup {

/// One of several answers of which one holds: a radio button as a wide card.
class ChoiceCard final : public QRadioButton
{
    Q_OBJECT

public:
    explicit ChoiceCard(QWidget *parent = nullptr);

    void setExplanation(const QString &explanation);
    /// The key shown at its end. The page listens to it.
    void setKey(const QString &key);
    void setQuiet(bool quiet);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override { return m_face.heightForWidth(*this, width); }
    Q_INVOKABLE bool textFits() const { return m_face.fits(*this); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool hitButton(const QPoint &position) const override { return rect().contains(position); }

private:
    ChoiceFace m_face;
};

} // namespace takeup
