// SPDX-FileCopyrightText: 2026 TakeUp contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/content/content.h"
#include "core/rules/assessment.h"

namespace takeup {

/// Money in one unit: EUR (once), EUR/month or EUR/year. An open end has no bound.
struct UnitAmount
{
    Unit unit;
    NumberRange value;

    friend bool operator==(const UnitAmount &, const UnitAmount &) = default;
};

/// What a right comes to for all its persons whose outcome is `outcomes`, by unit; empty without amounts.
std::vector<UnitAmount> amountsOf(const Right &right, const RightAssessment &assessment, std::initializer_list<Outcome> outcomes);

/// What comes in when every right that is likely or automatic is granted, by unit. Rights that exclude each other or of which
/// only the better is paid count once, the higher; what reduces a right is taken off it.
std::vector<UnitAmount> totalOf(const Content &content, const Assessment &assessment);

} // namespace takeup
