// SPDX-FileCopyrightText: 2026 TakeUp contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/theme/icons.h"

#include <QPushButton>

namespace takeup {

/// A row of a list at the side: icon and text, lit when current.
class TopicRow final : public QPushButton
{
    Q_OBJECT

public:
    enum class State { Done, Current, ToCome };

    explicit TopicRow(QWidget *parent = nullptr);

    void setTopic(Icon icon, State state);
    /// Shows a small count at the end and an arrow: the row opens and closes. -1 for none.
    void setCount(int count, bool open);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    Q_INVOKABLE bool textFits() const;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    int endWidth() const;
    int room(int width) const;

    Icon m_icon = Icon::None;
    State m_state = State::ToCome;
    int m_count = -1;
    bool m_open = false;
};

} // namespace takeup
