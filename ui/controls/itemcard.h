// SPDX-FileCopyrightText: 2026 TakeUp contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/controls/tone.h"

#include <QPushButton>

namespace takeup {

struct TextBlock;

/// A card to press: icon, title, a smaller line below, marks at the end (below the title where there is no room).
class ItemCard final : public QPushButton
{
    Q_OBJECT

public:
    explicit ItemCard(QWidget *parent = nullptr);

    void setLeadingIcon(Icon icon, Role role = Role::Action);
    /// The title is text().
    void setSubtitle(const QString &subtitle);
    void setMarks(const QList<Mark> &marks);
    /// Less air, smaller title: the live list.
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
    struct Places;

    Places places(int width) const;
    TextBlock title() const;
    TextBlock line() const;
    void describe();

    Icon m_icon = Icon::None;
    Role m_iconRole = Role::Action;
    QString m_subtitle;
    QList<Mark> m_marks;
    bool m_compact = false;
};

} // namespace takeup
