// SPDX-FileCopyrightText: 2026 TakeUp contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/rules/assessor.h"

#include <vector>

namespace takeup {

/// The most brackets a screen shows.
inline constexpr int maxBrackets = 6;

/// Where a decision that is still open flips while an amount grows.
struct Cut
{
    Decimal below; ///< The whole step below the flip.
    Decimal above; ///< The next one. Equal to `below` when the flip needs no rounding: it is the first amount on the other side.

    friend bool operator==(const Cut &, const Cut &) = default;
};

/// The cuts in [low, high], found by bisection on what the rules decide; given all else that is known. The assessor is left as it was.
std::vector<Cut> findCuts(Assessor &assessor, const FactRef &fact, Decimal low, Decimal high, Decimal step);

/// The smallest difference between two amounts asked in this step: a cent, or less for prices a litre.
Decimal tickOf(Decimal step);

/// Brackets over [low, high] (open-ended without `high`) whose ends are the cuts, rounded outwards: an amount between two cuts
/// decides the same everywhere. At most maxBrackets; with more cuts some stay inside a bracket, for a finer question.
std::vector<NumberRange> bracketsOf(std::vector<Cut> cuts, Decimal low, std::optional<Decimal> high, Decimal step);

/// Round brackets over [0, max] for when no cut is known.
std::vector<NumberRange> plainBrackets(Decimal max, Decimal step);

} // namespace takeup
