// SPDX-FileCopyrightText: 2026 TakeUp contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/interview/answerinput.h"

namespace takeup {

class CheckCard;

/// Several answers that can hold together, with "none of these".
class SeveralInput final : public AnswerInput
{
    Q_OBJECT

public:
    SeveralInput(const Screen &screen, const InputContext &context, QWidget *parent);

    std::optional<ScreenAnswer> answer() const override;
    void clear() override;
    bool choose(int key) override;
    int keys() const override;

private:
    void noteToggled(CheckCard *card, bool on);

    QStringList m_ids;
    std::vector<CheckCard *> m_cards;
    CheckCard *m_none = nullptr;
};

} // namespace takeup
