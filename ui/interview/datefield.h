// SPDX-FileCopyrightText: 2026 TakeUp contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/content/answers.h"

#include <QWidget>

#include <optional>

class QComboBox;
class QLineEdit;

namespace takeup {

class TextLabel;

/// A date, year first; month and day may be left open.
class DateField final : public QWidget
{
    Q_OBJECT

public:
    explicit DateField(QWidget *parent = nullptr);

    void setDate(const DateRange &date);
    /// The day, month or year that is written; empty when nothing or no date is.
    std::optional<DateRange> date() const;
    void erase();
    bool isBlank() const;
    /// What is wrong with what is written, in words; empty when nothing is.
    QString problem() const;
    /// What the fields are read aloud with: the question.
    void setTitle(const QString &title);
    /// Only the year is asked.
    void setYearOnly(bool yearOnly);
    QLineEdit *yearField() const { return m_year; }

signals:
    void dateChanged();

protected:
    void changeEvent(QEvent *event) override;

private:
    void fillMonths();
    void resizeFields();
    QDate wholeDay() const;

    TextLabel *m_yearLabel;
    QLineEdit *m_year;
    TextLabel *m_monthLabel;
    QComboBox *m_month;
    TextLabel *m_dayLabel;
    QLineEdit *m_day;
};

} // namespace takeup
