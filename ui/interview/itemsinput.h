// SPDX-FileCopyrightText: 2026 TakeUp contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/interview/answerinput.h"

class QVBoxLayout;

namespace takeup {

class Button;
class CheckCard;
class ItemRow;

/// All incomes, or all properties, of one person.
class ItemsInput final : public AnswerInput
{
    Q_OBJECT

public:
    ItemsInput(const Screen &screen, Language language, QWidget *parent);

    std::optional<ScreenAnswer> answer() const override;
    QString problem() const override;
    void clear() override;
    bool choose(int key) override;
    int keys() const override { return 1; }

private:
    ItemRow *add(const Item &item);
    void remove(ItemRow *row);
    void arrange();

    const List *m_list;
    Language m_language;
    QVBoxLayout *m_rowsLayout;
    std::vector<ItemRow *> m_rows;
    Button *m_add;
    CheckCard *m_none;
    CheckCard *m_more;
};

} // namespace takeup
