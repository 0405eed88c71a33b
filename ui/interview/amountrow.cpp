// SPDX-FileCopyrightText: 2026 TakeUp contributors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/interview/amountrow.h"

#include "ui/controls/textlabel.h"
#include "ui/wording/phrases.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace takeup {

QString unitWords(const Unit &unit, Language language)
{
    if (unit.month == -1)
        return phrase(Phrase::PerMonthShort)[language];
    if (unit.year == -1)
        return phrase(Phrase::PerYearShort)[language];
    if (unit.year == 1)
        return fill(phrase(Phrase::Years)[language], {{u"n"_s, {}}}).trimmed();
    if (unit.month == 1)
        return fill(phrase(Phrase::Months)[language], {{u"n"_s, {}}}).trimmed();
    if (unit.litre == 1)
        return fill(phrase(Phrase::Litres)[language], {{u"a"_s, {}}}).trimmed();
    return {};
}

AmountRow::AmountRow(const Unit &unit, Language language, QWidget *parent)
    : QWidget(parent), m_label(new TextLabel(TextStyle::Small, this, Role::Muted)), m_field(new AmountField(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(m_label);
    m_label->setBuddy(m_field);
    m_label->hide();
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    if (unit.isMoney())
        row->addWidget(new TextLabel(TextStyle::BodyStrong, u"€"_s, this));
    row->addWidget(m_field);
    row->addWidget(new TextLabel(TextStyle::Body, unitWords(unit, language), this), 1);
    column->addLayout(row);
    m_field->setObjectName(u"amount"_s);
    m_field->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void AmountRow::setLabel(const QString &label)
{
    m_label->setText(label);
    m_label->setVisible(!label.isEmpty());
}

} // namespace takeup
