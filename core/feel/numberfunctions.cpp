// SPDX-FileCopyrightText: 2026 TakeUp contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/base/decimalmath.h"
#include "core/feel/builtintable.h"

#include <limits>

namespace takeup::feel {

using namespace Qt::StringLiterals;

namespace {

Outcome toOutcome(const std::optional<Decimal> &result)
{
    if (!result)
        return tl::unexpected(u"The result is no number within range."_s);
    return Value(*result);
}

template<Decimal::Rounding rounding> Outcome rounded(const Items &arguments)
{
    const auto places = arguments.size() > 1 ? arguments[1].number().rounded(0, Decimal::Rounding::Down) : std::optional(Decimal(0));
    const auto whole = places ? places->toInteger() : std::nullopt;
    if (!whole || *whole < std::numeric_limits<int>::min() || *whole > std::numeric_limits<int>::max())
        return tl::unexpected(u"The number of decimals is out of range."_s);
    return toOutcome(arguments[0].number().rounded(static_cast<int>(*whole), rounding));
}

Outcome absolute(const Items &arguments)
{
    const Value &value = arguments[0];
    if (value.is(Value::Type::Number))
        return Value(value.number().abs());
    if (value.is(Value::Type::MonthsDuration))
        return Value(MonthsDuration{std::abs(value.monthsDuration().months)});
    if (value.is(Value::Type::DaysDuration))
        return value.daysDuration().total < 0 ? negate(value) : Outcome(value);
    if (value.is(Value::Type::List) && value.list().size() == 1)
        return absolute(value.list());
    return tl::unexpected(u"'n' must be a number or duration, not %1."_s.arg(nameOf(value.type())));
}

/// What is left after a whole number of divisors, with the sign of the divisor.
std::optional<Decimal> remainder(const Decimal &dividend, const Decimal &divisor)
{
    const auto quotient = Decimal::divide(dividend, divisor);
    const auto whole = quotient ? quotient->rounded(0, Decimal::Rounding::Floor) : std::nullopt;
    const auto product = whole ? Decimal::multiply(*whole, divisor) : std::nullopt;
    auto rest = product ? Decimal::subtract(dividend, *product) : std::nullopt;
    // The quotient has 34 digits: rounded upwards onto a whole number it makes the rest one divisor too small.
    if (rest && !rest->isZero() && rest->isNegative() != divisor.isNegative())
        rest = Decimal::add(*rest, divisor);
    return rest;
}

Outcome modulo(const Items &arguments)
{
    if (arguments[1].number().isZero())
        return tl::unexpected(u"A division by zero has no rest."_s);
    return toOutcome(remainder(arguments[0].number(), arguments[1].number()));
}

bool hasRestOfTwo(const Value &value, int rest)
{
    return remainder(value.number(), Decimal(2)) == Decimal(rest);
}

/// number("1.000,5", ".", ","): what the separators say is removed or becomes the point.
Outcome numberFromParts(const Items &arguments)
{
    const auto textOf = [](const Value &value) { return value.isNull() ? QString() : value.string(); };
    const QString grouping = textOf(arguments[1]);
    const QString point = textOf(arguments[2]);
    const bool groupingFits = grouping.isEmpty() || grouping == u" " || grouping == u"," || grouping == u".";
    const bool pointFits = point.isEmpty() || point == u"," || point == u".";
    if (!groupingFits || !pointFits || (!point.isEmpty() && grouping == point))
        return tl::unexpected(u"The separators are not among ' ', ',' and '.', or are the same."_s);
    QString text = arguments[0].string();
    if (!grouping.isEmpty())
        text.remove(grouping);
    if (!point.isEmpty() && point != u".") {
        if (text.contains(u'.'))
            return tl::unexpected(u"'%1' is no number."_s.arg(arguments[0].string()));
        text.replace(point, u"."_s);
    }
    const auto number = Decimal::fromText(text);
    if (!number)
        return tl::unexpected(u"'%1' is no number."_s.arg(arguments[0].string()));
    return Value(*number);
}

Outcome numberFrom(const Items &arguments)
{
    if (arguments[0].is(Value::Type::Number))
        return arguments[0];
    if (!arguments[0].is(Value::Type::String))
        return tl::unexpected(u"'from' must be a text or number, not %1."_s.arg(nameOf(arguments[0].type())));
    return numberFromParts({arguments[0], {}, {}});
}

} // namespace

void addNumberFunctions(BuiltinTable &table)
{
    using Rounding = Decimal::Rounding;
    const QString scaled = u"n: number, scale: number"_s;
    table.add(u"decimal"_s, scaled, rounded<Rounding::HalfEven>);
    table.add(u"floor"_s, scaled + u'?', rounded<Rounding::Floor>);
    table.add(u"ceiling"_s, scaled + u'?', rounded<Rounding::Ceiling>);
    table.add(u"round up"_s, scaled, rounded<Rounding::Up>);
    table.add(u"round down"_s, scaled, rounded<Rounding::Down>);
    table.add(u"round half up"_s, scaled, rounded<Rounding::HalfUp>);
    table.add(u"round half down"_s, scaled, rounded<Rounding::HalfDown>);
    table.add(u"abs"_s, u"n"_s, absolute);
    table.add(u"modulo"_s, u"dividend: number, divisor: number"_s, modulo);
    table.add(u"sqrt"_s, u"number: number"_s, [](const Items &a) { return toOutcome(squareRoot(a[0].number())); });
    table.add(u"exp"_s, u"number: number"_s, [](const Items &a) { return toOutcome(exponential(a[0].number())); });
    table.add(u"log"_s, u"number: number"_s, [](const Items &a) { return toOutcome(naturalLogarithm(a[0].number())); });
    table.add(u"even"_s, u"number: number"_s, [](const Items &a) { return Outcome(Value(hasRestOfTwo(a[0], 0))); });
    table.add(u"odd"_s, u"number: number"_s, [](const Items &a) { return Outcome(Value(hasRestOfTwo(a[0], 1))); });
    table.add(u"number"_s, u"from"_s, numberFrom);
    table.add(u"number"_s, u"from: string, grouping separator: string~, decimal separator: string~"_s, numberFromParts);
}

} // namespace takeup::feel
