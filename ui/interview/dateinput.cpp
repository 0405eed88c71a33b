// SPDX-FileCopyrightText: 2026 TakeUp contributors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/interview/dateinput.h"

#include "ui/interview/datefield.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace takeup {

DateInput::DateInput(const Screen &screen, const QString &title, QWidget *parent) : AnswerInput(parent), m_date(new DateField(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_date);
    m_date->setTitle(title);
    const auto *value = screen.answer ? std::get_if<FactValue>(&*screen.answer) : nullptr;
    if (const auto *before = value ? std::get_if<DateRange>(value) : nullptr)
        m_date->setDate(*before);
    else
        m_date->setDate(screen.within);
    connect(m_date, &DateField::dateChanged, this, &DateInput::answerChanged);
}

std::optional<ScreenAnswer> DateInput::answer() const
{
    if (const std::optional<DateRange> date = m_date->date())
        return FactValue(*date);
    return {};
}

QString DateInput::problem() const
{
    return m_date->problem();
}

void DateInput::clear()
{
    const QSignalBlocker quiet(m_date);
    m_date->erase();
}

QWidget *DateInput::firstField() const
{
    return m_date->yearField();
}

} // namespace takeup
