// SPDX-FileCopyrightText: 2026 TakeUp contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/theme/icons.h"

#include <QPushButton>

namespace takeup {

/// A place of the program in the bar at the side: icon above, word below.
class NavButton final : public QPushButton
{
    Q_OBJECT

public:
    explicit NavButton(Icon icon, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }
    Q_INVOKABLE bool textFits() const { return sizeHint().width() <= width() && sizeHint().height() <= height(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    Icon m_icon;
};

} // namespace takeup
