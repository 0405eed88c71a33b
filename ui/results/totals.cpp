// SPDX-FileCopyrightText: 2026 TakeUp contributors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/results/totals.h"

#include <map>

namespace takeup {

namespace {

/// Zero where there is no lower bound; empty when open above.
struct Sum
{
    Decimal min;
    std::optional<Decimal> max = Decimal(0);
    bool any = false;

    void add(const NumberRange &value, int times)
    {
        any = true;
        const auto grown = [times](const std::optional<Decimal> &part) {
            return part ? Decimal::multiply(*part, Decimal(times)) : std::nullopt;
        };
        min = Decimal::add(min, grown(value.min).value_or(Decimal(0))).value_or(min);
        const std::optional<Decimal> most = grown(value.max);
        max = max && most ? Decimal::add(*max, *most) : std::nullopt;
    }

    NumberRange range() const { return {min, max}; }
};

/// Takes the one range off the other, never below zero.
NumberRange less(const NumberRange &from, const NumberRange &by)
{
    const Decimal zero(0);
    const auto off = [&](const std::optional<Decimal> &value, const std::optional<Decimal> &part) -> std::optional<Decimal> {
        if (!value)
            return {};
        return std::max(zero, Decimal::subtract(*value, part.value_or(*value)).value_or(zero));
    };
    return {off(from.min, by.max), off(from.max, by.min.value_or(zero))};
}

NumberRange better(const NumberRange &one, const NumberRange &other)
{
    const Decimal zero(0);
    NumberRange result;
    result.min = std::max(one.min.value_or(zero), other.min.value_or(zero));
    if (one.max && other.max)
        result.max = std::max(*one.max, *other.max);
    return result;
}

NumberRange sum(const NumberRange &one, const NumberRange &other)
{
    Sum result;
    result.add(one, 1);
    result.add(other, 1);
    return result.range();
}

} // namespace

Totals totalsOf(const Right &right, const RightAssessment &assessment)
{
    Sum yearly;
    Sum once;
    for (const PersonAssessment &person : assessment.persons) {
        for (const AmountResult &amount : person.amounts) {
            const Unit unit = right.amounts[std::size_t(amount.amount)].unit;
            if (unit.month == -1)
                yearly.add(amount.value, 12);
            else if (unit.year == -1)
                yearly.add(amount.value, 1);
            else
                once.add(amount.value, 1);
        }
    }
    Totals totals;
    totals.perYear = yearly.range();
    totals.once = once.range();
    totals.hasPerYear = yearly.any;
    totals.hasOnce = once.any;
    totals.partial = !yearly.any && !once.any;
    return totals;
}

Totals totalsOf(const Content &content, const Assessment &assessment, const QSet<int> &rights)
{
    std::map<int, Totals> each;
    for (const RightAssessment &right : assessment.rights) {
        if (rights.contains(right.right))
            each[right.right] = totalsOf(content.rights[std::size_t(right.right)], right);
    }
    Totals totals;
    totals.perYear = NumberRange::exactly(Decimal(0));
    totals.once = NumberRange::exactly(Decimal(0));
    QSet<int> covered;
    for (auto &[place, own] : each) {
        totals.partial = totals.partial || own.partial;
        if (covered.contains(place))
            continue;
        for (const Conflict &conflict : content.rights[std::size_t(place)].with) {
            const auto other = std::find_if(
                each.begin(), each.end(), [&](const auto &entry) { return content.rights[std::size_t(entry.first)].id == conflict.right; });
            if (other == each.end() || other->first == place || covered.contains(other->first))
                continue;
            if (conflict.effect == Conflict::Effect::Reduces) {
                own.perYear = less(own.perYear, other->second.perYear);
                continue;
            }
            own.perYear = better(own.perYear, other->second.perYear);
            own.once = better(own.once, other->second.once);
            own.hasPerYear = own.hasPerYear || other->second.hasPerYear;
            own.hasOnce = own.hasOnce || other->second.hasOnce;
            covered.insert(other->first);
        }
    }
    for (const auto &[place, own] : each) {
        if (covered.contains(place))
            continue;
        if (own.hasPerYear)
            totals.perYear = sum(totals.perYear, own.perYear);
        if (own.hasOnce)
            totals.once = sum(totals.once, own.once);
        totals.hasPerYear = totals.hasPerYear || own.hasPerYear;
        totals.hasOnce = totals.hasOnce || own.hasOnce;
    }
    return totals;
}

bool isKnown(const NumberRange &range)
{
    return range.max || (range.min && !range.min->isZero());
}

NumberRange wholeEuros(const NumberRange &range)
{
    const auto whole = [](const std::optional<Decimal> &value) -> std::optional<Decimal> {
        return value && *value >= Decimal(100) ? value->rounded(0, Decimal::Rounding::HalfUp) : value;
    };
    return {whole(range.min), whole(range.max)};
}

NumberRange perMonth(const NumberRange &year)
{
    const auto part = [](const std::optional<Decimal> &value) -> std::optional<Decimal> {
        const std::optional<Decimal> month = value ? Decimal::divide(*value, Decimal(12)) : std::nullopt;
        return month ? month->rounded(0, Decimal::Rounding::HalfUp) : std::nullopt;
    };
    return {part(year.min), part(year.max)};
}

} // namespace takeup
