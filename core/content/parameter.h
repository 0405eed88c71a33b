// SPDX-FileCopyrightText: 2026 TakeUp contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/decimal.h"
#include "core/content/expr.h"
#include "core/content/types.h"

#include <QDate>

#include <map>

namespace takeup {

/// A duration of years and months, and days beside.
struct Period
{
    int months = 0;
    int days = 0;

    friend bool operator==(const Period &, const Period &) = default;
};

/// A figure of the law: exact when min equals max, else bounds of a figure that exists and was not found.
struct Figure
{
    std::optional<Decimal> min;
    std::optional<Decimal> max; ///< Empty: no upper bound known.

    bool isExact() const { return min && max && *min == *max; }
    friend bool operator==(const Figure &, const Figure &) = default;
};

/// What a parameter is from one day on.
struct ParameterValue
{
    QDate from;
    Place place;
    Figure figure; ///< Of numbers and money without a table.
    QDate date; ///< Of type date.
    Period period; ///< Of type duration.
    std::vector<std::pair<QString, Figure>> table; ///< By key; as written, in order.
    QString source;
    QString note;
    Confidence confidence = Confidence::High;
};

/// When a newer value is due: every year on a day, or a while after a day.
struct NextChange
{
    int month = 0; ///< each: 09-01 gives 9 and 1.
    int day = 0;
    QDate after; ///< Empty: after the `from` of the value.
    Period within;

    bool isSet() const { return month != 0 || within != Period{}; }
};

/// A dated figure, or a table of figures, of the law.
struct Parameter
{
    QString id;
    Place place;
    ValueType type = ValueType::Number; ///< Number, Money, Date or Duration.
    Unit unit;
    bool byBirthDate = false; ///< of_date: birth_date. The series runs by date of birth, read with at(parameter, date).
    QString by; ///< What the table's keys are: the name of a notion or fact, or empty with `keys` given.
    QStringList keys; ///< Word keys written in `by: [...]`; empty when `by` is a name.
    Text names;
    NextChange nextChange;
    std::vector<ParameterValue> values; ///< In order of `from`.

    bool hasTable() const { return !by.isEmpty() || !keys.isEmpty(); }
};

} // namespace takeup
