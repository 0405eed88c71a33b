// SPDX-FileCopyrightText: 2026 TakeUp contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/theme/icons.h"

#include <QPushButton>

namespace takeup {

/// A button of the theme, drawn here; its text wraps when there is no room for one line.
class Button : public QPushButton
{
    Q_OBJECT

public:
    enum class Kind {
        Primary, ///< The one thing to do next.
        Secondary,
        Quiet, ///< Looks like a link.
        OnAction, ///< White, on a card in the action colour.
    };

    explicit Button(Kind kind, QWidget *parent = nullptr);

    void setLeadingIcon(Icon icon);
    void setTrailingIcon(Icon icon);
    /// Smaller text and padding, the same target.
    void setCompact(bool compact);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    Q_INVOKABLE bool textFits() const;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    int padding() const;
    int iconPx() const;
    int iconsWidth() const;
    QFont textFont() const;
    Role textRole() const;

    Kind m_kind;
    Icon m_leading = Icon::None;
    Icon m_trailing = Icon::None;
    bool m_compact = false;
};

} // namespace takeup
