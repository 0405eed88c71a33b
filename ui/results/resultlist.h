// SPDX-FileCopyrightText: 2026 TakeUp contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/rules/explanation.h"
#include "ui/results/resultgroup.h"

#include <QWidget>

#include <map>

class QVBoxLayout;

namespace takeup {

class Button;
class FilterChip;
class Interview;
class ItemCard;
class TextLabel;
class Wording;

/// What was found, by what there is to do: groups with counts, the sum, and a card for each right.
class ResultList final : public QWidget
{
    Q_OBJECT

public:
    explicit ResultList(QWidget *parent = nullptr);

    void show(Interview &interview, const Wording &words);
    using QWidget::show;
    /// Marks the right as the one shown beside, in the group it is in.
    void choose(int right);
    int chosen() const { return m_chosen; }

signals:
    /// The right to show beside; `pressed` when somebody pressed its card.
    void rightChosen(int right, bool pressed);
    void notionsWanted();
    void questionsWanted();

private:
    void showGroup(ResultGroup group);
    void showTotals(const std::vector<int> &rights);
    std::vector<int> rightsOf(ResultGroup group) const;
    const Explanation *explanationOf(int right);

    Interview *m_interview = nullptr;
    const Wording *m_words = nullptr;
    ResultGroup m_group = ResultGroup::Apply;
    int m_chosen = -1;
    std::map<int, Explanation> m_explanations;
    TextLabel *m_title;
    TextLabel *m_total;
    std::array<FilterChip *, allResultGroups.size()> m_chips{};
    QWidget *m_cardsBox = nullptr;
    std::map<int, ItemCard *> m_cards;
    TextLabel *m_empty;
    Button *m_notions;
    Button *m_back;
    QVBoxLayout *m_cardsPlace;
};

} // namespace takeup
