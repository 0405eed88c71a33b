// SPDX-FileCopyrightText: 2026 TakeUp contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/interview/answerinput.h"

namespace takeup {

class DateField;

/// A day; the year alone is an answer too.
class DateInput final : public AnswerInput
{
    Q_OBJECT

public:
    DateInput(const Screen &screen, const QString &title, QWidget *parent);

    std::optional<ScreenAnswer> answer() const override;
    QString problem() const override;
    void clear() override;
    QWidget *firstField() const override;

private:
    DateField *m_date;
};

} // namespace takeup
