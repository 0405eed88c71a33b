// SPDX-FileCopyrightText: 2026 TakeUp contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/content/content.h"
#include "core/rules/assessment.h"

#include <QSet>

namespace takeup {

/// What a set of rights comes to together.
struct Totals
{
    NumberRange perYear; ///< Monthly and yearly amounts; no upper bound where one is open.
    NumberRange once; ///< Amounts that are paid once.
    bool hasPerYear = false;
    bool hasOnce = false;
    bool partial = false; ///< Some of the rights give no amount.

    friend bool operator==(const Totals &, const Totals &) = default;
};

/// The sum over the rights, each person's amounts. Of two rights of which only one is paid the better counts; an amount
/// that another reduces is lessened by it.
Totals totalsOf(const Content &content, const Assessment &assessment, const QSet<int> &rights);

/// What one right gives all persons together.
Totals totalsOf(const Right &right, const RightAssessment &assessment);

/// Whether a range says anything: more than "at least nothing".
bool isKnown(const NumberRange &range);
/// The range rounded to whole euros from 100 euro on: a sum is not more exact than that. Exact amounts are in the detail.
NumberRange wholeEuros(const NumberRange &range);
/// A yearly range by month, in whole euros.
NumberRange perMonth(const NumberRange &year);

} // namespace takeup
