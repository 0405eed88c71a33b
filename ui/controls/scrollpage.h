// SPDX-FileCopyrightText: 2026 TakeUp contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/theme/palette.h"

#include <QScrollArea>

class QVBoxLayout;

namespace takeup {

/// A page that scrolls up and down only: what is on it is never wider than what is seen.
class ScrollPage final : public QScrollArea
{
    Q_OBJECT

public:
    explicit ScrollPage(QWidget *parent = nullptr, Role background = Role::Paper);

    /// The layout to add to; it ends in a stretch that the page keeps last.
    QVBoxLayout *body() const { return m_body; }
    QWidget *content() const { return m_content; }
    /// Keeps lines readable on a wide screen: the content stays this wide, in px at 100 % text size; 0 for no limit.
    void setContentWidth(int px);

    QSize minimumSizeHint() const override { return {80, 80}; }

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void fit();

    QWidget *m_content;
    QVBoxLayout *m_body;
    int m_contentWidth = 0;
};

} // namespace takeup
