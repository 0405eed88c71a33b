// SPDX-FileCopyrightText: 2026 TakeUp contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QString>

#include <compare>
#include <cstdint>
#include <optional>

namespace takeup::feel {

/// Long enough for the nanoseconds between any two dates.
__extension__ using Nanoseconds = __int128;

inline constexpr std::int64_t nanosecondsPerSecond = 1'000'000'000;
inline constexpr std::int64_t secondsPerDay = 86'400;
inline constexpr Nanoseconds nanosecondsPerDay = Nanoseconds(secondsPerDay) * nanosecondsPerSecond;

/// A day of the Gregorian calendar, years -999999999 to 999999999, year 0 included (QDate knows neither).
struct Date
{
    static constexpr int maxYear = 999'999'999;

    int year = 1970;
    int month = 1;
    int day = 1;

    /// Empty when there is no such day.
    static std::optional<Date> of(std::int64_t year, std::int64_t month, std::int64_t day);
    /// Reads "2024-02-29", "-0044-03-15", "12024-01-01".
    static std::optional<Date> fromText(const QString &text);
    /// From days since 1970-01-01. Empty out of range.
    static std::optional<Date> fromDays(std::int64_t days);

    std::int64_t days() const; ///< Since 1970-01-01.
    int weekday() const; ///< Monday is 1, Sunday 7.
    int dayOfYear() const;
    /// The same day of another month, or its last day when it is shorter.
    std::optional<Date> plusMonths(std::int64_t months) const;
    QString toText() const;

    friend auto operator<=>(const Date &, const Date &) = default; // NOLINT(modernize-use-nullptr): taken for a 0
};

/// Where a time holds: nowhere in particular, at an offset from UTC, or in a region with its own rules.
struct Zone
{
    enum class Kind { None, Offset, Region };

    Kind kind = Kind::None;
    int offset = 0; ///< Seconds east of UTC.
    QString region; ///< IANA name.

    /// Reads "", "Z", "+02:00", "@Europe/Brussels".
    static std::optional<Zone> fromText(const QString &text);
    QString toText() const;

    friend bool operator==(const Zone &, const Zone &) = default;
};

/// A time of day.
struct Time
{
    std::int64_t nanoseconds = 0; ///< Since midnight.
    Zone zone;

    static std::optional<Time> of(std::int64_t hour, std::int64_t minute, std::int64_t second);
    /// Reads "10:30:00", "10:30:00.25Z", "10:30:00@Europe/Brussels".
    static std::optional<Time> fromText(const QString &text);
    /// Seconds east of UTC, on a day that matters for regions. Empty without a zone.
    std::optional<int> offsetOn(const Date &date) const;
    QString toText() const;

    friend bool operator==(const Time &, const Time &) = default;
};

struct DateTime
{
    Date date;
    Time time;

    /// Reads "2024-02-29T10:30:00", or a day, which stands for its midnight.
    static std::optional<DateTime> fromText(const QString &text);
    /// Since 1970, in UTC when there is a zone, else by the local clock.
    Nanoseconds instant() const;
    /// The same clock, so much later. Empty out of range.
    std::optional<DateTime> plus(Nanoseconds duration) const;
    QString toText() const;

    friend bool operator==(const DateTime &, const DateTime &) = default;
};

/// A days and time duration.
struct DaysDuration
{
    Nanoseconds total = 0;

    QString toText() const;

    friend auto operator<=>(const DaysDuration &, const DaysDuration &) = default; // NOLINT(modernize-use-nullptr)
};

/// A years and months duration.
struct MonthsDuration
{
    std::int64_t months = 0;

    /// Whole months from one day to another, towards zero.
    static MonthsDuration between(const Date &from, const Date &to);
    QString toText() const;

    friend auto operator<=>(const MonthsDuration &, const MonthsDuration &) = default; // NOLINT(modernize-use-nullptr)
};

/// Reads "P1Y2M" and "-P3M"; not "P1D". Up to 11 digits a part.
std::optional<MonthsDuration> monthsFromText(const QString &text);
/// Reads "P1DT2H", "PT0.5S"; not "P1Y". Up to 11 digits of days.
std::optional<DaysDuration> daysFromText(const QString &text);

} // namespace takeup::feel
