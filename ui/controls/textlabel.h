// SPDX-FileCopyrightText: 2026 TakeUp contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/theme/palette.h"
#include "ui/theme/typescale.h"

#include <QLabel>

namespace takeup {

struct TextBlock;

/// A text in a style and colour of the theme that wraps and never clips.
class TextLabel : public QLabel
{
    Q_OBJECT

public:
    explicit TextLabel(TextStyle style, QWidget *parent = nullptr, Role role = Role::Ink);
    TextLabel(TextStyle style, const QString &text, QWidget *parent = nullptr, Role role = Role::Ink);

    void setStyle(TextStyle style);
    void setRole(Role role);
    Role role() const { return m_role; }
    /// The width that lines keep to however wide the page is; 0 for none. In px at 100 % text size.
    void setLineLength(int px);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    int heightForWidth(int width) const override;
    /// For the audit: whether all text is inside.
    Q_INVOKABLE bool textFits() const;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    TextBlock block() const;
    int lineWidth(int available) const;

    TextStyle m_style;
    Role m_role;
    int m_lineLength = 0;
};

} // namespace takeup
