// SPDX-FileCopyrightText: 2026 TakeUp contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/rules/explanation.h"

#include <QWidget>

class QVBoxLayout;

namespace takeup {

class Wording;

/// The conditions of a right as a tree on a card: each with its state, the figures it rests on and where they come from.
class ReasonTree final : public QWidget
{
    Q_OBJECT

public:
    ReasonTree(const ConditionState &rule, const Answers &answers, const Content &content, const Wording &words, QWidget *parent);

    /// Whether something was left out because it does not matter for the outcome.
    bool leavesOut() const { return m_leftOut; }
    void showAll();

signals:
    /// An assumption or answer is to be changed, or an open question answered.
    void questionWanted(const takeup::FactRef &fact);

private:
    void add(const ConditionState &condition, int level, bool matters);
    void addLeaf(const ConditionState &condition, int level, bool matters);
    void addChildren(const ConditionState &condition, int level, bool matters);
    void put(QWidget *row, bool matters);

    const Answers &m_answers;
    const Content &m_content;
    const Wording &m_words;
    QVBoxLayout *m_rows;
    std::vector<QWidget *> m_hidden;
    bool m_first = true;
    bool m_leftOut = false;
};

} // namespace takeup
