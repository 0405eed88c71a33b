// SPDX-FileCopyrightText: 2026 TakeUp contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/content/expr.h"
#include "core/content/types.h"

#include <QDate>

namespace takeup {

/// A derived legal quantity: an income test, a household definition, a category.
struct Notion
{
    struct DatedValue
    {
        QDate from; ///< Invalid: always.
        Expr value;
        QString source;
        Confidence confidence = Confidence::High;
    };

    QString id;
    Place place;
    Of of = Of::Household;
    ValueType type = ValueType::Number;
    Unit unit;
    std::vector<Choice> choices;
    Text names;
    Text explanation; ///< What the law counts.
    std::vector<DatedValue> values; ///< One without a day, or a series by `from`.
    Confidence confidence = Confidence::High;
};

} // namespace takeup
