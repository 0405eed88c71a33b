// SPDX-FileCopyrightText: 2026 TakeUp contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/content/content.h"
#include "core/rules/assessment.h"
#include "core/rules/explanation.h"

#include <QString>

namespace takeup {

class ItemCard;
class Wording;

/// What a card of the list says about a right.
struct RightLine
{
    const Right *right = nullptr;
    const RightAssessment *assessment = nullptr;
    const Explanation *explanation = nullptr; ///< Of the first person it is for; null where none is needed.
};

/// "€ 1.200 per year", "between € 80 and € 120 once"; empty without an amount.
QString amountLine(const Right &right, const RightAssessment &assessment, const Wording &words);

/// Days to the first deadline for applying; empty without one.
std::optional<int> daysToApply(const Explanation &explanation);

/// Puts the words, marks and icon of the right on the card.
void fillCard(ItemCard *card, const RightLine &line, const Content &content, const Wording &words);

} // namespace takeup
