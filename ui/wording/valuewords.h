// SPDX-FileCopyrightText: 2026 TakeUp contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/decimal.h"
#include "core/base/text.h"
#include "core/content/answers.h"
#include "core/content/parameter.h"
#include "ui/wording/phrases.h"

#include <QStringList>

namespace takeup {

/// Numbers, money, days and periods by the conventions of a language. Pure text, exact decimals.
class ValueWords
{
public:
    explicit ValueWords(Language language) : m_language(language) { }

    Language language() const { return m_language; }

    /// "1.249,5": grouped, with the language's signs; at most `places` digits after the point.
    QString number(const Decimal &value, int places = 4) const;
    /// "€ 1.249,08": whole amounts without cents; prices below a euro a litre keep their digits.
    QString money(const Decimal &amount, Unit unit) const;
    /// A number with its unit: money, "3 maanden", "1000 liter" or just the number.
    QString quantity(const Decimal &value, Unit unit) const;
    /// The same for bounds: "between a and b", "at least a", "at most b"; not known without any.
    QString quantity(const NumberRange &range, Unit unit) const;
    /// A bracket to choose: "less than a", "from a to b", "b or more".
    QString bracket(const NumberRange &range, Unit unit, bool isLowest) const;
    /// "11 december 2026".
    QString day(QDate date) const;
    QString days(const DateRange &range) const;
    QString period(const Period &period) const;
    QString dayCount(int days) const;
    QString monthCount(int months) const;
    QString daysLeft(int days) const;
    /// "a, b en c".
    QString list(const QStringList &parts, bool either = false) const;

private:
    QString grouped(const QString &digits, qsizetype groupFrom) const;
    QString perUnit(const QString &amount, Unit unit) const;
    QString bare(const Decimal &value, Unit unit) const;
    QString plural(qint64 count, const QString &shown, Phrase one, Phrase many) const;

    Language m_language;
};

} // namespace takeup
