// SPDX-FileCopyrightText: 2026 TakeUp contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QWidget>

class QVBoxLayout;

namespace takeup {

class Button;
class Interview;
class ItemCard;
class TextLabel;
class Wording;

/// What has been found so far; moves with each answer.
class LivePanel final : public QWidget
{
    Q_OBJECT

public:
    explicit LivePanel(QWidget *parent = nullptr);

    void show(Interview &interview, const Wording &words);
    using QWidget::show;

signals:
    /// A right was pressed: its place in Content::rights.
    void rightChosen(int right);
    void allWanted();

private:
    ItemCard *cardAt(std::size_t index);

    TextLabel *m_title;
    TextLabel *m_note;
    QVBoxLayout *m_cards;
    std::vector<ItemCard *> m_pool;
    TextLabel *m_rest;
    Button *m_all;
};

} // namespace takeup
