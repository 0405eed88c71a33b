// SPDX-FileCopyrightText: 2026 TakeUp contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/rules/evaluation.h"
#include "core/rules/rangecell.h"

#include <algorithm>

namespace takeup {

namespace {

/// Whether every such day of such a month exists, whatever the year.
bool isSurelyADay(const NumberCell &month, const NumberCell &day)
{
    if (!month.hasLow() || !month.hasHigh() || !day.hasLow() || !day.hasHigh() || month.low < Decimal(1) || month.high > Decimal(12)
        || day.low < Decimal(1))
        return false;
    const bool withFebruary = month.low <= Decimal(2) && month.high >= Decimal(2);
    const auto only = month.isExact() ? month.low.toInteger() : std::nullopt;
    const int shortest = withFebruary ? 28 : only ? QDate(2001, int(*only), 1).daysInMonth() : 30;
    return day.high <= Decimal(shortest);
}

} // namespace

PlainCell Evaluation::dateFrom(const GraphNode &node, const Frame &frame)
{
    std::array<NumberCell, 3> parts;
    PlainCell cell;
    cell.state = State::value;
    bool exact = true;
    for (int i = 0; i < 3; ++i) {
        parts[std::size_t(i)] = number(child(node, i), frame);
        const NumberCell &part = parts[std::size_t(i)];
        if (part.isNull())
            return PlainCell::nothing();
        cell.state |= part.state & (State::origins | State::null);
        exact = exact && part.isExact();
    }
    const auto day = [&](bool low) -> std::optional<QDate> {
        std::array<int, 3> values{};
        for (std::size_t i = 0; i < 3; ++i) {
            const NumberCell &part = parts[i];
            if (!(low ? part.hasLow() : part.hasHigh()))
                return {};
            const auto whole = (low ? part.low : part.high).toInteger();
            if (!whole || *whole < -9999 || *whole > 9999)
                return {};
            values[i] = int(*whole);
        }
        if (!exact) {
            values[1] = std::clamp(values[1], 1, 12);
            values[2] = std::clamp(values[2], 1, QDate(values[0], values[1], 1).daysInMonth());
        }
        return QDate(values[0], values[1], values[2]);
    };
    const auto low = day(true);
    const auto high = day(false);
    if (exact && (!low || !low->isValid()))
        return PlainCell::nothing();
    if (!exact && !isSurelyADay(parts[1], parts[2]))
        cell.state |= State::null;
    if (low && low->isValid()) {
        cell.low = std::int32_t(low->toJulianDay());
        cell.state |= State::low;
    }
    if (high && high->isValid()) {
        cell.high = std::int32_t(high->toJulianDay());
        cell.state |= State::high;
    }
    return settledRange(cell);
}

PlainCell Evaluation::shifted(const GraphNode &node, const Frame &frame)
{
    const PlainCell &date = plain(child(node, 0), frame);
    const PlainCell &period = plain(child(node, 1), frame);
    if (date.isNull() || period.isNull())
        return PlainCell::nothing();
    PlainCell cell;
    cell.state = std::uint8_t((date.state | period.state) & (State::value | State::null | State::origins));
    const bool forward = node.op == Op::AddPeriod;
    const auto moved = [](std::int32_t julian, int months, std::int64_t days) {
        return std::int32_t(QDate::fromJulianDay(julian).addMonths(months).addDays(days).toJulianDay());
    };
    if (date.hasLow() && (forward ? period.hasLow() : period.hasHigh())) {
        cell.low = forward ? moved(date.low, period.low, std::int64_t(period.a)) : moved(date.low, -period.high, -std::int64_t(period.b));
        cell.state |= State::low;
    }
    if (date.hasHigh() && (forward ? period.hasHigh() : period.hasLow())) {
        cell.high =
            forward ? moved(date.high, period.high, std::int64_t(period.b)) : moved(date.high, -period.low, -std::int64_t(period.a));
        cell.state |= State::high;
    }
    return settledRange(cell);
}

PlainCell Evaluation::between(const GraphNode &node, const Frame &frame)
{
    const PlainCell &from = plain(child(node, 0), frame);
    const PlainCell &to = plain(child(node, 1), frame);
    if (from.isNull() || to.isNull())
        return PlainCell::nothing();
    PlainCell cell;
    cell.state = std::uint8_t((from.state | to.state) & (State::value | State::null | State::origins));
    const bool months = node.op == Op::MonthsBetween;
    if (from.hasHigh() && to.hasLow()) {
        cell.state |= State::low;
        if (months)
            cell.low = fullMonths(from.high, to.low);
        else
            cell.a = std::uint64_t(std::int64_t(to.low) - from.high);
    }
    if (from.hasLow() && to.hasHigh()) {
        cell.state |= State::high;
        if (months)
            cell.high = fullMonths(from.low, to.high);
        else
            cell.b = std::uint64_t(std::int64_t(to.high) - from.low);
    }
    return settledRange(cell);
}

NumberCell Evaluation::partOf(const GraphNode &node, const Frame &frame)
{
    const PlainCell cell = plain(child(node, 0), frame);
    if (cell.isNull())
        return NumberCell::nothing();
    const std::uint8_t origins = cell.state & (State::origins | State::null);
    NumberCell result;
    result.state = std::uint8_t(State::value | origins);
    const auto setLow = [&](std::int64_t value) {
        result.low = Decimal(value);
        result.state |= State::low;
    };
    const auto setHigh = [&](std::int64_t value) {
        result.high = Decimal(value);
        result.state |= State::high;
    };
    if (node.op == Op::DaysOf) {
        setLow(std::int64_t(cell.a));
        setHigh(std::int64_t(cell.b));
        if (!cell.hasLow())
            result.state &= std::uint8_t(~State::low);
        if (!cell.hasHigh())
            result.state &= std::uint8_t(~State::high);
        return result.settle();
    }
    if (node.op == Op::YearsOf) {
        if (cell.hasLow())
            setLow(cell.low / 12);
        if (cell.hasHigh())
            setHigh(cell.high / 12);
        return result.settle();
    }
    if (node.op == Op::MonthsOf) {
        const bool sameYear = cell.hasLow() && cell.hasHigh() && cell.low / 12 == cell.high / 12 && (cell.low >= 0) == (cell.high >= 0);
        setLow(sameYear ? cell.low % 12 : -11);
        setHigh(sameYear ? cell.high % 12 : 11);
        if (!sameYear && cell.hasLow() && cell.low >= 0)
            setLow(0);
        return result.settle();
    }
    int lowYear = 0, lowMonth = 1, lowDay = 1, highYear = 0, highMonth = 12, highDay = 31;
    if (cell.hasLow())
        QDate::fromJulianDay(cell.low).getDate(&lowYear, &lowMonth, &lowDay);
    if (cell.hasHigh())
        QDate::fromJulianDay(cell.high).getDate(&highYear, &highMonth, &highDay);
    const bool bounded = cell.hasLow() && cell.hasHigh();
    if (node.op == Op::YearOf) {
        if (cell.hasLow())
            setLow(lowYear);
        if (cell.hasHigh())
            setHigh(highYear);
    } else if (node.op == Op::MonthOf) {
        const bool sameYear = bounded && lowYear == highYear;
        setLow(sameYear ? lowMonth : 1);
        setHigh(sameYear ? highMonth : 12);
    } else {
        const bool sameMonth = bounded && lowYear == highYear && lowMonth == highMonth;
        setLow(sameMonth ? lowDay : 1);
        setHigh(sameMonth ? highDay : 31);
    }
    return result.settle();
}

} // namespace takeup
