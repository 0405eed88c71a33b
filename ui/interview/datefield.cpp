// SPDX-FileCopyrightText: 2026 TakeUp contributors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/interview/datefield.h"

#include "ui/controls/flowlayout.h"
#include "ui/controls/textlabel.h"

#include <QComboBox>
#include <QEvent>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace takeup {

namespace {

constexpr int earliestYear = 1900;
constexpr int latestYear = 2100;

QWidget *labelled(TextLabel *label, QWidget *field, QWidget *parent)
{
    auto *box = new QWidget(parent);
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(label);
    layout->addWidget(field);
    label->setBuddy(field);
    return box;
}

} // namespace

DateField::DateField(QWidget *parent)
    : QWidget(parent), m_yearLabel(new TextLabel(TextStyle::Small, tr("Year"), this, Role::Muted)), m_year(new QLineEdit(this)),
      m_monthLabel(new TextLabel(TextStyle::Small, tr("Month"), this, Role::Muted)), m_month(new QComboBox(this)),
      m_dayLabel(new TextLabel(TextStyle::Small, tr("Day"), this, Role::Muted)), m_day(new QLineEdit(this))
{
    m_year->setObjectName(u"year"_s);
    m_year->setMaxLength(4);
    m_year->setInputMethodHints(Qt::ImhDigitsOnly);
    m_month->setObjectName(u"month"_s);
    m_day->setObjectName(u"day"_s);
    m_day->setMaxLength(2);
    m_day->setInputMethodHints(Qt::ImhDigitsOnly);
    auto *layout = new FlowLayout(12, this);
    layout->addWidget(labelled(m_yearLabel, m_year, this));
    layout->addWidget(labelled(m_monthLabel, m_month, this));
    layout->addWidget(labelled(m_dayLabel, m_day, this));
    fillMonths();
    resizeFields();
    connect(m_year, &QLineEdit::textChanged, this, &DateField::dateChanged);
    connect(m_month, &QComboBox::currentIndexChanged, this, &DateField::dateChanged);
    connect(m_day, &QLineEdit::textChanged, this, &DateField::dateChanged);
}

void DateField::fillMonths()
{
    const QSignalBlocker quiet(m_month);
    const int chosen = m_month->currentIndex();
    m_month->clear();
    m_month->addItem(tr("not known"));
    for (int month = 1; month <= 12; ++month)
        m_month->addItem(locale().standaloneMonthName(month));
    m_month->setCurrentIndex(std::max(0, chosen));
}

void DateField::resizeFields()
{
    m_year->setFixedWidth(scaled(60) + 30);
    m_day->setFixedWidth(scaled(40) + 30);
}

void DateField::setTitle(const QString &title)
{
    m_year->setAccessibleDescription(title);
    m_month->setAccessibleDescription(title);
    m_day->setAccessibleDescription(title);
}

void DateField::setYearOnly(bool yearOnly)
{
    m_month->parentWidget()->setVisible(!yearOnly);
    m_day->parentWidget()->setVisible(!yearOnly);
}

void DateField::setDate(const DateRange &date)
{
    if (!date.min.isValid() || !date.max.isValid() || date.min.year() != date.max.year())
        return;
    m_year->setText(QString::number(date.min.year()));
    if (date.min.month() == date.max.month())
        m_month->setCurrentIndex(date.min.month());
    if (date.isExact())
        m_day->setText(QString::number(date.min.day()));
}

void DateField::erase()
{
    m_year->setText({});
    m_month->setCurrentIndex(0);
    m_day->setText({});
}

bool DateField::isBlank() const
{
    return m_year->text().isEmpty() && m_day->text().isEmpty() && m_month->currentIndex() <= 0;
}

QDate DateField::wholeDay() const
{
    return QDate(m_year->text().toInt(), m_month->currentIndex(), m_day->text().toInt());
}

std::optional<DateRange> DateField::date() const
{
    if (isBlank() || !problem().isEmpty())
        return {};
    const int year = m_year->text().toInt();
    const int month = m_month->currentIndex();
    if (month <= 0)
        return DateRange{QDate(year, 1, 1), QDate(year, 12, 31)};
    if (m_day->text().isEmpty())
        return DateRange{QDate(year, month, 1), QDate(year, month, QDate(year, month, 1).daysInMonth())};
    return DateRange::exactly(wholeDay());
}

QString DateField::problem() const
{
    if (isBlank())
        return {};
    bool number = false;
    const int year = m_year->text().toInt(&number);
    if (!number || year < earliestYear || year > latestYear)
        return tr("Write the year with four digits, for example 1981.");
    if (!m_day->text().isEmpty() && m_month->currentIndex() <= 0)
        return tr("Choose the month too, or leave the day empty.");
    if (!m_day->text().isEmpty() && !wholeDay().isValid())
        return tr("This day does not exist. Look at the day and the month.");
    return {};
}

void DateField::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::ApplicationFontChange)
        resizeFields();
    if (event->type() == QEvent::LocaleChange)
        fillMonths();
    QWidget::changeEvent(event);
}

} // namespace takeup
