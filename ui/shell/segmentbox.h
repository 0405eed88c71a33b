// SPDX-FileCopyrightText: 2026 TakeUp contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QWidget>

class QHBoxLayout;

namespace takeup {

/// The frame around a row of segments.
class SegmentBox final : public QWidget
{
    Q_OBJECT

public:
    explicit SegmentBox(QWidget *parent = nullptr);

    void add(QWidget *segment);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QHBoxLayout *m_layout;
};

} // namespace takeup
