// SPDX-FileCopyrightText: 2026 TakeUp contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QProgressBar>

namespace takeup {

/// A thin line that fills up. Its value is spoken by itself.
class ProgressLine final : public QProgressBar
{
    Q_OBJECT

public:
    explicit ProgressLine(QWidget *parent = nullptr);

    QSize sizeHint() const override { return {160, 8}; }
    QSize minimumSizeHint() const override { return {40, 8}; }

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace takeup
