// SPDX-FileCopyrightText: 2026 TakeUp contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/theme/icons.h"

#include <QPushButton>

namespace takeup {

/// One of a row of small buttons in the top bar: a language, a text size.
class Segment final : public QPushButton
{
    Q_OBJECT

public:
    explicit Segment(QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }
    Q_INVOKABLE bool textFits() const { return sizeHint().width() <= width() && sizeHint().height() <= height(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
};

} // namespace takeup
