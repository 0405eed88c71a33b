// SPDX-FileCopyrightText: 2026 TakeUp contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/interview/totals.h"

#include <algorithm>

namespace takeup {

namespace {

using Amounts = std::vector<UnitAmount>;

std::optional<Decimal> plus(const std::optional<Decimal> &left, const std::optional<Decimal> &right)
{
    return left && right ? Decimal::add(*left, *right) : std::nullopt;
}

/// left - right, not below zero; without an upper bound of what is taken off, nothing may be left.
std::optional<Decimal> lessBy(const std::optional<Decimal> &left, const std::optional<Decimal> &right)
{
    if (!left)
        return std::nullopt;
    const auto rest = right ? Decimal::subtract(*left, *right) : Decimal();
    return std::max(Decimal(), rest.value_or(Decimal()));
}

void add(Amounts &amounts, Unit unit, const NumberRange &value)
{
    const auto same = std::ranges::find(amounts, unit, &UnitAmount::unit);
    if (same == amounts.end())
        amounts.push_back({unit, value});
    else
        same->value = {plus(same->value.min, value.min), plus(same->value.max, value.max)};
}

/// What a right comes to in a year, to compare two of them.
NumberRange yearly(const Amounts &amounts)
{
    NumberRange sum = NumberRange::exactly(Decimal());
    for (const UnitAmount &amount : amounts) {
        const Decimal times = amount.unit.month == -1 ? Decimal(12) : Decimal(1);
        const auto scaled = [&](const std::optional<Decimal> &bound) { return bound ? Decimal::multiply(*bound, times) : std::nullopt; };
        sum = {plus(sum.min, scaled(amount.value.min)), plus(sum.max, scaled(amount.value.max))};
    }
    return sum;
}

bool isHigher(const Amounts &left, const Amounts &right)
{
    const NumberRange one = yearly(left);
    const NumberRange other = yearly(right);
    return one.min.value_or(Decimal()) > other.min.value_or(Decimal());
}

/// Keeps the higher of two; where their bounds overlap in one unit the higher bound of each end.
void keepBetter(Amounts &kept, Amounts &dropped)
{
    if (isHigher(dropped, kept))
        std::swap(kept, dropped);
    if (kept.size() == 1 && dropped.size() == 1 && kept.front().unit == dropped.front().unit) {
        NumberRange &value = kept.front().value;
        const NumberRange &other = dropped.front().value;
        value.max = value.max && other.max ? std::optional(std::max(*value.max, *other.max)) : std::nullopt;
    }
    dropped.clear();
}

void reduce(Amounts &amounts, const Amounts &by)
{
    for (UnitAmount &amount : amounts) {
        const auto same = std::ranges::find(by, amount.unit, &UnitAmount::unit);
        if (same != by.end())
            amount.value = {lessBy(amount.value.min, same->value.max), lessBy(amount.value.max, same->value.min)};
    }
}

} // namespace

std::vector<UnitAmount> amountsOf(const Right &right, const RightAssessment &assessment, std::initializer_list<Outcome> outcomes)
{
    Amounts amounts;
    for (const PersonAssessment &person : assessment.persons) {
        if (std::ranges::find(outcomes, person.outcome) == outcomes.end())
            continue;
        for (const AmountResult &result : person.amounts)
            add(amounts, right.amounts[static_cast<std::size_t>(result.amount)].unit, result.value);
    }
    return amounts;
}

std::vector<UnitAmount> totalOf(const Content &content, const Assessment &assessment)
{
    std::vector<Amounts> byRight;
    for (const RightAssessment &right : assessment.rights)
        byRight.push_back(amountsOf(content.rights[static_cast<std::size_t>(right.right)], right, {Outcome::Automatic, Outcome::Likely}));

    for (std::size_t place = 0; place < assessment.rights.size(); ++place) {
        for (const Conflict &conflict : content.rights[static_cast<std::size_t>(assessment.rights[place].right)].with) {
            const Right *other = content.right(conflict.right);
            const auto found = std::ranges::find_if(assessment.rights, [&](const RightAssessment &candidate) {
                return other && &content.rights[static_cast<std::size_t>(candidate.right)] == other;
            });
            if (found == assessment.rights.end())
                continue;
            Amounts &others = byRight[static_cast<std::size_t>(found - assessment.rights.begin())];
            if (others.empty() || byRight[place].empty())
                continue;
            if (conflict.effect == Conflict::Effect::Reduces)
                reduce(byRight[place], others);
            else
                keepBetter(byRight[place], others);
        }
    }
    Amounts total;
    for (const Amounts &amounts : byRight) {
        for (const UnitAmount &amount : amounts)
            add(total, amount.unit, amount.value);
    }
    return total;
}

} // namespace takeup
