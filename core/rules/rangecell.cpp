// SPDX-FileCopyrightText: 2026 TakeUp contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/rules/rangecell.h"

namespace takeup {

NumberCell wholeBetween(std::int64_t low, std::int64_t high, std::uint8_t origins)
{
    NumberCell cell{Decimal(low), Decimal(high), std::uint8_t(State::value | State::low | State::high | origins)};
    return cell.settle();
}

NumberCell figureCell(const Figure &figure)
{
    NumberCell cell = NumberCell::anything(State::byFigure);
    cell.low = figure.min.value_or(Decimal());
    cell.state |= State::low;
    if (figure.max) {
        cell.high = *figure.max;
        cell.state |= State::high;
    }
    return cell.settle();
}

PlainCell settledRange(PlainCell cell)
{
    if (cell.isExactRange())
        cell.state &= std::uint8_t(~State::origins);
    return cell;
}

int fullMonths(std::int32_t from, std::int32_t to)
{
    if (from > to)
        return -fullMonths(to, from);
    int y1 = 0, m1 = 0, d1 = 0, y2 = 0, m2 = 0, d2 = 0;
    QDate::fromJulianDay(from).getDate(&y1, &m1, &d1);
    QDate::fromJulianDay(to).getDate(&y2, &m2, &d2);
    return (y2 - y1) * 12 + m2 - m1 - (d2 < d1 ? 1 : 0);
}

} // namespace takeup
