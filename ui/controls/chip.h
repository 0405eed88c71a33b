// SPDX-FileCopyrightText: 2026 TakeUp contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/controls/tone.h"

#include <QLabel>

namespace takeup {

/// A mark as a widget of its own. Read aloud as its text.
class Chip final : public QLabel
{
    Q_OBJECT

public:
    explicit Chip(QWidget *parent = nullptr);
    explicit Chip(const Mark &mark, QWidget *parent = nullptr);

    void setMark(const Mark &mark);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }
    Q_INVOKABLE bool textFits() const;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    Mark m_mark;
};

} // namespace takeup
