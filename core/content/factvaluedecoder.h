// SPDX-FileCopyrightText: 2026 TakeUp contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/content/content.h"
#include "core/content/geography.h"
#include "core/content/nodevalues.h"

namespace takeup {

/// What a fact or a field of a list may be given as.
struct ExpectedValue
{
    QString name; ///< For messages: "federal.savings of m2".
    ValueType type = ValueType::YesNo;
    std::optional<Decimal> min;
    std::optional<Decimal> max;
    const std::vector<Choice> *choices = nullptr;
    QStringList members; ///< The ids a member can be.
    const Geography *geography = nullptr;
};

/// Reads one given value: a plain one, {min, max}, null for "don't know" (of a member: nobody), {unknown: true} or
/// {unknown: rather_not_say} or {unknown: skipped}, {nothing: true} for "does not apply". Empty after an issue.
std::optional<FactValue> decodeFactValue(const Node &node, const ExpectedValue &expected, IssueList &issues);

} // namespace takeup
