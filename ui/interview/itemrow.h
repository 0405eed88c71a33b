// SPDX-FileCopyrightText: 2026 TakeUp contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/text.h"
#include "core/content/answers.h"
#include "core/content/fact.h"

#include <QWidget>

#include <map>

class QComboBox;

namespace takeup {

class AmountField;
class Button;
class DateField;
class FlowLayout;
class TextLabel;

/// One income or property: its typed fields side by side.
class ItemRow final : public QWidget
{
    Q_OBJECT

public:
    ItemRow(const List &list, const Item &item, Language language, QWidget *parent);

    Item item() const;
    QString problem() const;
    void setNumber(int number);
    QWidget *firstField() const { return m_first; }

signals:
    void itemChanged();
    void removed();

private:
    void addField(const ListField &field, const Item &item, FlowLayout *fields);
    QWidget *boxed(const QString &label, QWidget *field);

    const List &m_list;
    Language m_language;
    TextLabel *m_name;
    Button *m_remove;
    QWidget *m_first = nullptr;
    std::map<QString, QComboBox *> m_words; ///< Of one_of and yes_no fields.
    std::map<QString, AmountField *> m_numbers;
    std::map<QString, DateField *> m_dates;
    QComboBox *m_unit = nullptr;
    std::vector<Unit> m_units;
    Unit m_plainUnit;
};

} // namespace takeup
