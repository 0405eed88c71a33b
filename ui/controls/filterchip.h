// SPDX-FileCopyrightText: 2026 TakeUp contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/controls/tone.h"

#include <QPushButton>

namespace takeup {

/// A group with its count that can be switched to: a pill, dark while on.
class FilterChip final : public QPushButton
{
    Q_OBJECT

public:
    explicit FilterChip(Tone tone, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }
    Q_INVOKABLE bool textFits() const { return sizeHint().width() <= width() && sizeHint().height() <= height(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    Mark mark() const;

    Tone m_tone;
};

} // namespace takeup
