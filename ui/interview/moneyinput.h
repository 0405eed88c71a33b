// SPDX-FileCopyrightText: 2026 TakeUp contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/interview/answerinput.h"

class QButtonGroup;

namespace takeup {

class AmountRow;

/// An amount of money, by a bracket or exactly; also a plain number, which has no brackets.
class MoneyInput final : public AnswerInput
{
    Q_OBJECT

public:
    MoneyInput(const Screen &screen, const QStringList &brackets, Language language, const QString &title, QWidget *parent);

    std::optional<ScreenAnswer> answer() const override;
    QString problem() const override;
    void clear() override;
    bool choose(int key) override;
    int keys() const override;
    bool enter() override;
    QWidget *firstField() const override;

private:
    bool isExact() const;
    std::optional<NumberRange> exact() const;

    std::vector<NumberRange> m_brackets;
    std::optional<Decimal> m_min;
    std::optional<Decimal> m_max;
    QButtonGroup *m_group;
    AmountRow *m_amount;
};

} // namespace takeup
