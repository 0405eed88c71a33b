// SPDX-FileCopyrightText: 2026 TakeUp contributors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/wording/valuewords.h"

namespace takeup {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr QChar noBreakSpace(0x00A0);
constexpr QChar narrowNoBreakSpace(0x202F);

constexpr const char *months[4][12] = {
    {"januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober", "november", "december"},
    {"janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre", "novembre", "décembre"},
    {"Januar", "Februar", "März", "April", "Mai", "Juni", "Juli", "August", "September", "Oktober", "November", "Dezember"},
    {"January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"},
};

Decimal roundedTo(const Decimal &value, int places)
{
    return value.rounded(places, Decimal::Rounding::HalfUp).value_or(value);
}

Decimal sum(const Decimal &left, const Decimal &right)
{
    return Decimal::add(left, right).value_or(left);
}

bool isWholeYear(const DateRange &range)
{
    return range.min.isValid() && range.max.isValid() && range.min == QDate(range.min.year(), 1, 1)
        && range.max == QDate(range.min.year(), 12, 31);
}

} // namespace

QString ValueWords::grouped(const QString &digits, qsizetype groupFrom) const
{
    const bool negative = digits.startsWith(u'-');
    const QString unsignedDigits = negative ? digits.mid(1) : digits;
    QString whole = unsignedDigits.section(u'.', 0, 0);
    const QString fraction = unsignedDigits.section(u'.', 1);
    const QChar group = m_language == Language::Fr ? narrowNoBreakSpace : m_language == Language::En ? QChar(u',') : QChar(u'.');
    if (whole.size() >= groupFrom) {
        for (qsizetype place = whole.size() - 3; place > 0; place -= 3)
            whole.insert(place, group);
    }
    QString text = whole;
    if (!fraction.isEmpty())
        text += (m_language == Language::En ? u'.' : u',') + fraction;
    return negative ? QChar(0x2212) + text : text;
}

QString ValueWords::number(const Decimal &value, int places) const
{
    return grouped(roundedTo(value, places).toText(), 5);
}

QString ValueWords::perUnit(const QString &amount, Unit unit) const
{
    const auto with = [&](Phrase text) { return fill(phrase(text)[m_language], {{u"a"_s, amount}}); };
    if (unit.month == -1)
        return with(Phrase::PerMonth);
    if (unit.year == -1)
        return with(Phrase::PerYear);
    if (unit.litre == -1)
        return with(Phrase::PerLitre);
    return amount;
}

QString ValueWords::money(const Decimal &amount, Unit unit) const
{
    const Decimal shown = roundedTo(amount, unit.litre != 0 ? 4 : 2);
    QString digits = shown.toText();
    const qsizetype point = digits.indexOf(u'.');
    if (point >= 0 && digits.size() - point == 2)
        digits += u'0';
    const QString text = grouped(digits, 4);
    switch (m_language) {
    case Language::Nl: return u"€"_s + noBreakSpace + text;
    case Language::En: return text.startsWith(QChar(0x2212)) ? QChar(0x2212) + u"€"_s + text.mid(1) : u"€"_s + text;
    case Language::Fr:
    case Language::De: break;
    }
    return text + noBreakSpace + u"€"_s;
}

QString ValueWords::plural(qint64 count, const QString &shown, Phrase one, Phrase many) const
{
    const auto form = count == 1 ? one : many;
    return fill(phrase(form)[m_language], {{u"n"_s, shown}});
}

QString ValueWords::bare(const Decimal &value, Unit unit) const
{
    return unit.isMoney() ? money(value, unit) : number(value);
}

QString ValueWords::quantity(const Decimal &value, Unit unit) const
{
    if (unit.isMoney())
        return perUnit(money(value, unit), unit);
    const QString text = number(value);
    const qint64 count = value == Decimal(1) ? 1 : 2;
    if (unit.month == 1 && unit.year == 0)
        return plural(count, text, Phrase::OneMonth, Phrase::Months);
    if (unit.year == 1 && unit.month == 0)
        return plural(count, text, Phrase::OneYear, Phrase::Years);
    if (unit.litre == 1)
        return fill(phrase(Phrase::Litres)[m_language], {{u"a"_s, text}});
    return perUnit(text, unit);
}

QString ValueWords::quantity(const NumberRange &range, Unit unit) const
{
    if (range.isExact())
        return quantity(*range.min, unit);
    if (range.min && range.max)
        return fill(phrase(Phrase::Between)[m_language], {{u"a"_s, bare(*range.min, unit)}, {u"b"_s, quantity(*range.max, unit)}});
    if (range.min)
        return fill(phrase(Phrase::AtLeast)[m_language], {{u"a"_s, quantity(*range.min, unit)}});
    if (range.max)
        return fill(phrase(Phrase::AtMost)[m_language], {{u"a"_s, quantity(*range.max, unit)}});
    return phrase(Phrase::Unknown)[m_language];
}

QString ValueWords::bracket(const NumberRange &range, Unit unit, bool isLowest) const
{
    const Decimal tick = unit.litre != 0 ? Decimal::scaled(1, -4) : Decimal::scaled(1, -2);
    const auto isRound = [&](const Decimal &amount) { return unit.litre != 0 || amount.isInteger(); };
    const auto with = [&](Phrase text, const Decimal &amount) { return fill(phrase(text)[m_language], {{u"a"_s, bare(amount, unit)}}); };

    const bool opensAbove = range.min && !isRound(*range.min) && isRound(sum(*range.min, -tick));
    const bool endsBelow = range.max && !isRound(*range.max) && isRound(sum(*range.max, tick));
    const std::optional<Decimal> high = endsBelow ? sum(*range.max, tick) : range.max;
    const std::optional<Decimal> low = opensAbove ? sum(*range.min, -tick) : range.min;
    if (isLowest && high)
        return with(endsBelow ? Phrase::LessThan : Phrase::AtMost, *high);
    if (!high && low)
        return with(opensAbove ? Phrase::MoreThan : Phrase::OrMore, *low);
    if (low && high)
        return fill(phrase(Phrase::FromTo)[m_language], {{u"a"_s, bare(*low, unit)}, {u"b"_s, bare(*high, unit)}});
    return quantity(range, unit);
}

QString ValueWords::day(QDate date) const
{
    if (!date.isValid())
        return phrase(Phrase::Unknown)[m_language];
    const QString month = QString::fromUtf8(months[static_cast<int>(m_language)][date.month() - 1]);
    QString number = QString::number(date.day());
    if (m_language == Language::De)
        number += u'.';
    else if (m_language == Language::Fr && date.day() == 1)
        number += u"er"_s;
    return number + noBreakSpace + month + u' ' + QString::number(date.year());
}

QString ValueWords::days(const DateRange &range) const
{
    if (range.isExact())
        return day(range.min);
    if (isWholeYear(range))
        return QString::number(range.min.year());
    if (range.min.isValid() && range.max.isValid())
        return fill(phrase(Phrase::Between)[m_language], {{u"a"_s, day(range.min)}, {u"b"_s, day(range.max)}});
    if (range.min.isValid())
        return fill(phrase(Phrase::FromDay)[m_language], {{u"a"_s, day(range.min)}});
    if (range.max.isValid())
        return fill(phrase(Phrase::ToDay)[m_language], {{u"a"_s, day(range.max)}});
    return phrase(Phrase::Unknown)[m_language];
}

QString ValueWords::dayCount(int days) const
{
    return plural(days, QString::number(days), Phrase::OneDay, Phrase::Days);
}

QString ValueWords::monthCount(int months_) const
{
    return plural(months_, QString::number(months_), Phrase::OneMonth, Phrase::Months);
}

QString ValueWords::period(const Period &period) const
{
    QStringList parts;
    const int years = period.months / 12;
    const int restMonths = period.months % 12;
    if (years != 0)
        parts << plural(years, QString::number(years), Phrase::OneYear, Phrase::Years);
    if (restMonths != 0)
        parts << monthCount(restMonths);
    if (period.days != 0 || parts.isEmpty())
        parts << dayCount(period.days);
    return list(parts);
}

QString ValueWords::daysLeft(int days) const
{
    if (days < 0)
        return phrase(Phrase::DayPassed)[m_language];
    if (days == 0)
        return phrase(Phrase::LastDayToday)[m_language];
    return plural(days, QString::number(days), Phrase::OneDayLeft, Phrase::DaysLeft);
}

QString ValueWords::list(const QStringList &parts, bool either) const
{
    if (parts.size() < 2)
        return parts.value(0);
    const QString head = parts.mid(0, parts.size() - 1).join(u", "_s);
    return fill(phrase(either ? Phrase::Or : Phrase::And)[m_language], {{u"a"_s, head}, {u"b"_s, parts.last()}});
}

} // namespace takeup
