// SPDX-FileCopyrightText: 2026 TakeUp contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/interview/answerinput.h"

class QVBoxLayout;

namespace takeup {

class Button;
class MemberRow;

/// Everyone at home, as a short list.
class MembersInput final : public AnswerInput
{
    Q_OBJECT

public:
    MembersInput(const Screen &screen, Language language, QWidget *parent);

    std::optional<ScreenAnswer> answer() const override;
    QString problem() const override;
    void clear() override;
    QWidget *firstField() const override;

private:
    MemberRow *add(const MemberEntry &entry);
    void remove(MemberRow *row);
    void number();

    Language m_language;
    QVBoxLayout *m_list;
    std::vector<MemberRow *> m_rows;
    Button *m_add;
};

} // namespace takeup
