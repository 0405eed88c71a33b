// SPDX-FileCopyrightText: 2026 TakeUp contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/text.h"
#include "core/interview/screen.h"

#include <QWidget>

class QComboBox;

namespace takeup {

class Button;
class CheckCard;
class DateField;
class TextLabel;

/// One person at home: relation, year of birth, and whether the check is for them too.
class MemberRow final : public QWidget
{
    Q_OBJECT

public:
    /// `first`: the one who asks, who has no relation and can't be removed.
    MemberRow(const MemberEntry &entry, bool first, Language language, QWidget *parent);

    MemberEntry entry() const;
    QString problem() const;
    void setNumber(int number);
    QWidget *firstField() const;

signals:
    void entryChanged();
    void removed();

private:
    void showClient();

    QString m_id;
    bool m_first;
    FactValue m_before;
    TextLabel *m_name;
    QComboBox *m_relation = nullptr;
    DateField *m_birth;
    CheckCard *m_client = nullptr;
    Button *m_remove = nullptr;
};

} // namespace takeup
