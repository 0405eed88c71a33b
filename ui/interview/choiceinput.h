// SPDX-FileCopyrightText: 2026 TakeUp contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/interview/answerinput.h"

class QButtonGroup;

namespace takeup {

/// One answer of several: yes or no, a choice, a person, a relation.
class ChoiceInput final : public AnswerInput
{
    Q_OBJECT

public:
    struct Option
    {
        FactValue value;
        QString label;
        QString explanation;
    };

    ChoiceInput(const std::vector<Option> &options, const std::optional<ScreenAnswer> &before, QWidget *parent);

    std::optional<ScreenAnswer> answer() const override;
    void clear() override;
    bool choose(int key) override;
    int keys() const override { return static_cast<int>(std::min<std::size_t>(9, m_options.size())); }

private:
    std::vector<Option> m_options;
    QButtonGroup *m_group;
};

} // namespace takeup
