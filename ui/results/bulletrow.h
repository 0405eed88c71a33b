// SPDX-FileCopyrightText: 2026 TakeUp contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/theme/icons.h"

#include <QWidget>

class QHBoxLayout;
class QVBoxLayout;

namespace takeup {

class Button;
class TextLabel;

/// A line of a result: an icon, a sentence, smaller lines below, and perhaps something to press.
class BulletRow final : public QWidget
{
    Q_OBJECT

public:
    BulletRow(Icon icon, Role role, const QString &text, QWidget *parent);

    /// A word for what the icon means, read aloud before the sentence and shown small at the end of its line.
    void setState(const QString &word);
    /// The sentence in bold: the head of a group.
    void setStrong();
    void addNote(const QString &note, Role role);
    Button *addButton(const QString &text, const QString &accessibleName);
    /// Set in by this many levels.
    void setLevel(int level);
    /// A line above it, as in a list on a card.
    void setRuled(bool ruled);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void arrange();

    Icon m_icon;
    Role m_role;
    int m_level = 0;
    bool m_ruled = false;
    QVBoxLayout *m_column;
    QHBoxLayout *m_head;
    TextLabel *m_text;
};

} // namespace takeup
