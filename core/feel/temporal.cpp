// SPDX-FileCopyrightText: 2026 TakeUp contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/feel/temporal.h"

#include <QRegularExpression>
#include <QTimeZone>

#include <algorithm>
#include <array>

namespace takeup::feel {

using namespace Qt::StringLiterals;

namespace {

constexpr std::int64_t daysPerEra = 146'097; ///< 400 years.
constexpr int yearsPerEra = 400;
constexpr std::int64_t epochDays = 719'468; ///< From 0000-03-01 to 1970-01-01.

bool isLeap(std::int64_t year)
{
    return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
}

int daysInMonth(std::int64_t year, int month)
{
    static constexpr std::array<int, 12> days{31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    return month == 2 && isLeap(year) ? 29 : days[static_cast<std::size_t>(month - 1)];
}

std::int64_t floorDivide(std::int64_t left, std::int64_t right)
{
    return left / right - (left % right < 0 ? 1 : 0);
}

QString padded(std::int64_t number, int width)
{
    return QString::number(number).rightJustified(width, u'0');
}

/// "05.25": seconds of a minute with the fraction that there is.
QString secondsText(std::int64_t nanoseconds, int width)
{
    QString text = padded(nanoseconds / nanosecondsPerSecond, width);
    if (nanoseconds % nanosecondsPerSecond != 0) {
        text += u'.' + padded(nanoseconds % nanosecondsPerSecond, 9);
        while (text.endsWith(u'0'))
            text.chop(1);
    }
    return text;
}

/// The digits after a decimal point, up to nine, as nanoseconds.
std::int64_t fractionOf(const QString &digits)
{
    return digits.leftJustified(9, u'0').toLongLong();
}

} // namespace

std::optional<Date> Date::of(std::int64_t year, std::int64_t month, std::int64_t day)
{
    if (year < -maxYear || year > maxYear || month < 1 || month > 12 || day < 1 || day > daysInMonth(year, static_cast<int>(month)))
        return std::nullopt;
    return Date{static_cast<int>(year), static_cast<int>(month), static_cast<int>(day)};
}

std::optional<Date> Date::fromText(const QString &text)
{
    static const QRegularExpression form(u"\\A(-?(?:[1-9][0-9]{4,8}|[0-9]{4}))-([0-9]{2})-([0-9]{2})\\z"_s);
    const auto match = form.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    return of(match.captured(1).toLongLong(), match.captured(2).toLongLong(), match.captured(3).toLongLong());
}

std::optional<Date> Date::fromDays(std::int64_t days)
{
    constexpr std::int64_t maxDays = (maxYear + 1LL) * 366;
    if (days < -maxDays || days > maxDays)
        return std::nullopt;
    // Years from 1 March, so that the leap day comes last (H. Hinnant, chrono-compatible low-level date algorithms).
    days += epochDays;
    const std::int64_t era = floorDivide(days, daysPerEra);
    const std::int64_t dayOfEra = days - era * daysPerEra;
    const std::int64_t yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36'524 - dayOfEra / 146'096) / 365;
    const std::int64_t dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100);
    const std::int64_t shifted = (5 * dayOfYear + 2) / 153;
    const std::int64_t month = shifted < 10 ? shifted + 3 : shifted - 9;
    return of(yearOfEra + era * yearsPerEra + (month <= 2 ? 1 : 0), month, dayOfYear - (153 * shifted + 2) / 5 + 1);
}

std::int64_t Date::days() const
{
    const std::int64_t shiftedYear = year - (month <= 2 ? 1 : 0);
    const std::int64_t era = floorDivide(shiftedYear, yearsPerEra);
    const std::int64_t yearOfEra = shiftedYear - era * yearsPerEra;
    const std::int64_t dayOfShiftedYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1;
    return era * daysPerEra + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfShiftedYear - epochDays;
}

int Date::weekday() const
{
    const std::int64_t sinceMonday = days() + 3; // 1970-01-01 was a Thursday
    return static_cast<int>(sinceMonday - floorDivide(sinceMonday, 7) * 7) + 1;
}

int Date::dayOfYear() const
{
    return static_cast<int>(days() - Date{year, 1, 1}.days()) + 1;
}

std::optional<Date> Date::plusMonths(std::int64_t months) const
{
    constexpr std::int64_t mostMonths = 12LL * 2 * maxYear + 24;
    if (months < -mostMonths || months > mostMonths)
        return std::nullopt;
    const std::int64_t total = std::int64_t(year) * 12 + (month - 1) + months;
    const std::int64_t newYear = floorDivide(total, 12);
    const int newMonth = static_cast<int>(total - newYear * 12) + 1;
    return of(newYear, newMonth, std::min(day, daysInMonth(newYear, newMonth)));
}

QString Date::toText() const
{
    const QString sign = year < 0 ? u"-"_s : QString();
    return sign + padded(std::abs(year), 4) + u'-' + padded(month, 2) + u'-' + padded(day, 2);
}

std::optional<Zone> Zone::fromText(const QString &text)
{
    static const QRegularExpression form(u"\\A([+-])([0-9]{2}):([0-9]{2})(?::([0-9]{2}))?\\z"_s);
    if (text.isEmpty())
        return Zone{};
    if (text == u"Z")
        return Zone{Kind::Offset, 0, {}};
    if (text.startsWith(u'@')) {
        const QString region = text.mid(1);
        if (!QTimeZone::isTimeZoneIdAvailable(region.toUtf8()))
            return std::nullopt;
        return Zone{Kind::Region, 0, region};
    }
    const auto match = form.match(text);
    const int hours = match.captured(2).toInt();
    const int minutes = match.captured(3).toInt();
    const int seconds = match.captured(4).toInt();
    const int size = (hours * 60 + minutes) * 60 + seconds;
    constexpr int maxOffset = 18 * 3600;
    if (!match.hasMatch() || size > maxOffset || minutes > 59 || seconds > 59)
        return std::nullopt;
    return Zone{Kind::Offset, match.captured(1) == u"-" ? -size : size, {}};
}

QString Zone::toText() const
{
    if (kind != Kind::Offset)
        return kind == Kind::None ? QString() : u'@' + region;
    if (offset == 0)
        return u"Z"_s;
    const int size = std::abs(offset);
    QString text = (offset < 0 ? u'-' : u'+') + padded(size / 3600, 2) + u':' + padded(size / 60 % 60, 2);
    if (size % 60 != 0)
        text += u':' + padded(size % 60, 2);
    return text;
}

std::optional<Time> Time::of(std::int64_t hour, std::int64_t minute, std::int64_t second)
{
    if (hour < 0 || hour > 23 || minute < 0 || minute > 59 || second < 0 || second > 59)
        return std::nullopt;
    return Time{((hour * 60 + minute) * 60 + second) * nanosecondsPerSecond, {}};
}

std::optional<Time> Time::fromText(const QString &text)
{
    static const QRegularExpression form(u"\\A([0-9]{2}):([0-9]{2}):([0-9]{2})(?:\\.([0-9]{1,9}))?(\\D.*)?\\z"_s);
    const auto match = form.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    std::optional<Time> time = of(match.captured(1).toLongLong(), match.captured(2).toLongLong(), match.captured(3).toLongLong());
    const std::optional<Zone> zone = Zone::fromText(match.captured(5));
    if (!time || !zone)
        return std::nullopt;
    time->nanoseconds += fractionOf(match.captured(4));
    time->zone = *zone;
    return time;
}

std::optional<int> Time::offsetOn(const Date &date) const
{
    if (zone.kind == Zone::Kind::None)
        return std::nullopt;
    if (zone.kind == Zone::Kind::Offset)
        return zone.offset;
    const QTimeZone rules(zone.region.toUtf8());
    const QDateTime local(QDate(date.year, date.month, date.day),
                          QTime::fromMSecsSinceStartOfDay(static_cast<int>(nanoseconds / 1'000'000)), rules);
    return local.isValid() ? local.offsetFromUtc() : rules.standardTimeOffset(QDateTime::currentDateTimeUtc());
}

QString Time::toText() const
{
    constexpr std::int64_t minute = 60 * nanosecondsPerSecond;
    return padded(nanoseconds / (60 * minute), 2) + u':' + padded(nanoseconds / minute % 60, 2) + u':'
        + secondsText(nanoseconds % minute, 2) + zone.toText();
}

std::optional<DateTime> DateTime::fromText(const QString &text)
{
    const qsizetype separator = text.indexOf(u'T');
    const std::optional<Date> date = Date::fromText(text.left(separator));
    const std::optional<Time> time = separator < 0 ? Time{} : Time::fromText(text.mid(separator + 1));
    if (!date || !time)
        return std::nullopt;
    return DateTime{*date, *time};
}

Nanoseconds DateTime::instant() const
{
    return Nanoseconds(date.days()) * nanosecondsPerDay + time.nanoseconds
        - Nanoseconds(time.offsetOn(date).value_or(0)) * nanosecondsPerSecond;
}

std::optional<DateTime> DateTime::plus(Nanoseconds duration) const
{
    const Nanoseconds total = Nanoseconds(date.days()) * nanosecondsPerDay + time.nanoseconds + duration;
    Nanoseconds days = total / nanosecondsPerDay;
    if (total % nanosecondsPerDay < 0)
        --days;
    const std::optional<Date> day =
        days == static_cast<std::int64_t>(days) ? Date::fromDays(static_cast<std::int64_t>(days)) : std::nullopt;
    if (!day)
        return std::nullopt;
    return DateTime{*day, {static_cast<std::int64_t>(total - days * nanosecondsPerDay), time.zone}};
}

QString DateTime::toText() const
{
    return date.toText() + u'T' + time.toText();
}

QString DaysDuration::toText() const
{
    if (total == 0)
        return u"PT0S"_s;
    const Nanoseconds size = total < 0 ? -total : total;
    const auto days = static_cast<std::int64_t>(size / nanosecondsPerDay);
    const auto rest = static_cast<std::int64_t>(size % nanosecondsPerDay);
    const std::int64_t minutes = rest / nanosecondsPerSecond / 60;
    const std::int64_t seconds = rest - minutes * 60 * nanosecondsPerSecond;
    QString text = total < 0 ? u"-P"_s : u"P"_s;
    if (days != 0)
        text += QString::number(days) + u'D';
    if (rest != 0)
        text += u'T';
    if (minutes >= 60)
        text += QString::number(minutes / 60) + u'H';
    if (minutes % 60 != 0)
        text += QString::number(minutes % 60) + u'M';
    if (seconds != 0)
        text += secondsText(seconds, 1) + u'S';
    return text;
}

MonthsDuration MonthsDuration::between(const Date &from, const Date &to)
{
    std::int64_t months = (std::int64_t(to.year) - from.year) * 12 + to.month - from.month;
    if (months > 0 && to.day < from.day)
        --months;
    else if (months < 0 && to.day > from.day)
        ++months;
    return {months};
}

QString MonthsDuration::toText() const
{
    if (months == 0)
        return u"P0M"_s;
    const std::int64_t size = std::abs(months);
    QString text = months < 0 ? u"-P"_s : u"P"_s;
    if (size >= 12)
        text += QString::number(size / 12) + u'Y';
    if (size % 12 != 0)
        text += QString::number(size % 12) + u'M';
    return text;
}

std::optional<MonthsDuration> monthsFromText(const QString &text)
{
    static const QRegularExpression form(u"\\A(-?)P(?=[0-9])(?:([0-9]{1,11})Y)?(?:([0-9]{1,11})M)?\\z"_s);
    const auto match = form.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const std::int64_t months = match.captured(2).toLongLong() * 12 + match.captured(3).toLongLong();
    return MonthsDuration{match.captured(1).isEmpty() ? months : -months};
}

std::optional<DaysDuration> daysFromText(const QString &text)
{
    static const QRegularExpression form(u"\\A(-?)P(?=[0-9T])(?:([0-9]{1,11})D)?(?:T(?=[0-9])(?:([0-9]{1,12})H)?"
                                         "(?:([0-9]{1,15})M)?(?:([0-9]{1,15})(?:\\.([0-9]{1,9}))?S)?)?\\z"_s);
    const auto match = form.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const auto part = [&match](int group) { return Nanoseconds(match.captured(group).toLongLong()); };
    const Nanoseconds seconds = part(2) * secondsPerDay + part(3) * 3600 + part(4) * 60 + part(5);
    const Nanoseconds total = seconds * nanosecondsPerSecond + fractionOf(match.captured(6));
    return DaysDuration{match.captured(1).isEmpty() ? total : -total};
}

} // namespace takeup::feel
