// SPDX-FileCopyrightText: 2026 TakeUp contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/base/decimalmath.h"
#include "core/feel/builtintable.h"
#include "core/feel/comparison.h"

#include <algorithm>

namespace takeup::feel {

using namespace Qt::StringLiterals;

namespace {

using Fold = Outcome (*)(const Items &);

std::int64_t sizeOf(const Items &items)
{
    return static_cast<std::int64_t>(items.size());
}

/// A position from 1, or from the end when negative, as an offset. Empty outside of the list.
std::optional<std::int64_t> offsetOf(const Value &position, const Items &items)
{
    const auto whole = position.number().rounded(0, Decimal::Rounding::Down);
    const auto index = whole ? whole->toInteger() : std::nullopt;
    if (!index || *index == 0 || *index > sizeOf(items) || *index < -sizeOf(items))
        return std::nullopt;
    return *index > 0 ? *index - 1 : sizeOf(items) + *index;
}

tl::unexpected<QString> outside()
{
    return tl::unexpected(u"The position lies outside of the list."_s);
}

/// The items as numbers. Empty when one is something else.
std::optional<std::vector<Decimal>> numbersOf(const Items &items)
{
    std::vector<Decimal> numbers;
    for (const Value &item : items) {
        if (!item.is(Value::Type::Number))
            return std::nullopt;
        numbers.push_back(item.number());
    }
    return numbers;
}

tl::unexpected<QString> notNumbers()
{
    return tl::unexpected(u"The list may only hold numbers."_s);
}

Outcome inRange(const std::optional<Decimal> &number)
{
    if (!number)
        return tl::unexpected(u"The result is out of range."_s);
    return Value(*number);
}

std::optional<Decimal> total(const std::vector<Decimal> &numbers)
{
    std::optional<Decimal> sum = Decimal(0);
    for (const Decimal &number : numbers)
        sum = sum ? Decimal::add(*sum, number) : sum;
    return sum;
}

std::optional<Decimal> average(const std::vector<Decimal> &numbers)
{
    const auto sum = total(numbers);
    return sum ? Decimal::divide(*sum, Decimal(static_cast<std::int64_t>(numbers.size()))) : std::nullopt;
}

Outcome sum(const Items &items)
{
    const auto numbers = numbersOf(items);
    if (!numbers)
        return notNumbers();
    return numbers->empty() ? Value() : inRange(total(*numbers));
}

Outcome product(const Items &items)
{
    const auto numbers = numbersOf(items);
    if (!numbers)
        return notNumbers();
    std::optional<Decimal> result = Decimal(1);
    for (const Decimal &number : *numbers)
        result = result ? Decimal::multiply(*result, number) : result;
    return numbers->empty() ? Value() : inRange(result);
}

Outcome mean(const Items &items)
{
    const auto numbers = numbersOf(items);
    if (!numbers)
        return notNumbers();
    return numbers->empty() ? Value() : inRange(average(*numbers));
}

Outcome median(const Items &items)
{
    auto numbers = numbersOf(items);
    if (!numbers)
        return notNumbers();
    if (numbers->empty())
        return Value();
    std::sort(numbers->begin(), numbers->end());
    const std::size_t middle = numbers->size() / 2;
    if (numbers->size() % 2 != 0)
        return Value((*numbers)[middle]);
    return inRange(average({(*numbers)[middle - 1], (*numbers)[middle]}));
}

/// The sample standard deviation.
Outcome stddev(const Items &items)
{
    const auto numbers = numbersOf(items);
    if (!numbers)
        return notNumbers();
    if (numbers->size() < 2)
        return tl::unexpected(u"This needs two numbers at least."_s);
    const auto centre = average(*numbers);
    std::optional<Decimal> squares = Decimal(0);
    for (const Decimal &number : *numbers) {
        const auto distance = centre ? Decimal::subtract(number, *centre) : std::nullopt;
        const auto square = distance ? Decimal::multiply(*distance, *distance) : std::nullopt;
        squares = squares && square ? Decimal::add(*squares, *square) : std::nullopt;
    }
    const auto variance = squares ? Decimal::divide(*squares, Decimal(static_cast<std::int64_t>(numbers->size() - 1))) : std::nullopt;
    return inRange(variance ? squareRoot(*variance) : std::nullopt);
}

/// The most frequent numbers, smallest first.
Outcome mode(const Items &items)
{
    auto numbers = numbersOf(items);
    if (!numbers)
        return notNumbers();
    std::sort(numbers->begin(), numbers->end());
    Items modes;
    std::ptrdiff_t most = 0;
    for (auto at = numbers->begin(); at != numbers->end();) {
        const auto next = std::upper_bound(at, numbers->end(), *at);
        if (next - at > most)
            modes.clear();
        most = std::max(most, next - at);
        if (next - at == most)
            modes.emplace_back(*at);
        at = next;
    }
    return Value(modes);
}

/// The item that comes first (direction -1) or last (1) in order.
template<int direction> Outcome extreme(const Items &items)
{
    if (items.empty())
        return Value();
    const Value *best = &items.front();
    for (const Value &item : items) {
        const std::optional<int> found = order(item, *best);
        if (!found)
            return tl::unexpected(u"%1 and %2 can't be compared."_s.arg(nameOf(item.type()), nameOf(best->type())));
        if (*found * direction > 0)
            best = &item;
    }
    return *best;
}

template<bool every> Outcome combined(const Items &items)
{
    Truth truth = every;
    for (const Value &item : items) {
        if (!item.isNull() && !item.is(Value::Type::Boolean))
            return tl::unexpected(u"The list may only hold booleans, not %1."_s.arg(nameOf(item.type())));
        truth = every ? both(truth, truthOf(item)) : either(truth, truthOf(item));
    }
    return toValue(truth);
}

/// A function of a list can also be given its items.
template<Fold fold> void addFold(BuiltinTable &table, const QString &name)
{
    table.add(name, u"list: list"_s, [](const Items &arguments) { return fold(arguments[0].list()); });
    table.add(name, u"first, others..."_s, [](const Items &arguments) { return fold(arguments); });
}

Outcome count(const Items &arguments)
{
    return Value(Decimal(sizeOf(arguments[0].list())));
}

Outcome listContains(const Items &arguments)
{
    const Items &items = arguments[0].list();
    return Value(
        std::any_of(items.begin(), items.end(), [&arguments](const Value &item) { return equal(item, arguments[1]).value_or(false); }));
}

Outcome sublist(const Items &arguments)
{
    const Items &items = arguments[0].list();
    const auto start = offsetOf(arguments[1], items);
    if (!start)
        return outside();
    std::int64_t length = sizeOf(items) - *start;
    if (arguments.size() > 2) {
        const auto wanted = arguments[2].number().rounded(0, Decimal::Rounding::Down);
        const auto whole = wanted ? wanted->toInteger() : std::nullopt;
        if (!whole || *whole < 0 || *whole > length)
            return outside();
        length = *whole;
    }
    return Value(Items(items.begin() + *start, items.begin() + *start + length));
}

Outcome append(const Items &arguments)
{
    Items items = arguments[0].list();
    items.insert(items.end(), arguments.begin() + 1, arguments.end());
    return Value(items);
}

Outcome concatenate(const Items &arguments)
{
    Items items;
    for (const Value &list : arguments)
        items.insert(items.end(), list.list().begin(), list.list().end());
    return Value(items);
}

Outcome insertBefore(const Items &arguments)
{
    Items items = arguments[0].list();
    const auto at = offsetOf(arguments[1], items);
    if (!at)
        return outside();
    items.insert(items.begin() + *at, arguments[2]);
    return Value(items);
}

Outcome replaceAt(const Items &arguments)
{
    Items items = arguments[0].list();
    const auto at = offsetOf(arguments[1], items);
    if (!at)
        return outside();
    items[static_cast<std::size_t>(*at)] = arguments[2];
    return Value(items);
}

Outcome removeAt(const Items &arguments)
{
    Items items = arguments[0].list();
    const auto at = offsetOf(arguments[1], items);
    if (!at)
        return outside();
    items.erase(items.begin() + *at);
    return Value(items);
}

Outcome reverse(const Items &arguments)
{
    const Items &items = arguments[0].list();
    return Value(Items(items.rbegin(), items.rend()));
}

Outcome indexOf(const Items &arguments)
{
    const Items &items = arguments[0].list();
    Items positions;
    for (std::size_t i = 0; i < items.size(); ++i) {
        if (equal(items[i], arguments[1]).value_or(false))
            positions.emplace_back(Decimal(static_cast<std::int64_t>(i + 1)));
    }
    return Value(positions);
}

Items distinct(const Items &items)
{
    Items kept;
    for (const Value &item : items) {
        const auto isSame = [&item](const Value &other) { return equal(item, other).value_or(false); };
        if (std::none_of(kept.begin(), kept.end(), isSame))
            kept.push_back(item);
    }
    return kept;
}

Outcome unite(const Items &arguments)
{
    return concatenate(arguments).map([](const Value &all) { return Value(distinct(all.list())); });
}

void flattenInto(Items &flat, const Items &items)
{
    for (const Value &item : items) {
        if (item.is(Value::Type::List))
            flattenInto(flat, item.list());
        else
            flat.push_back(item);
    }
}

Outcome flatten(const Items &arguments)
{
    Items flat;
    flattenInto(flat, arguments[0].list());
    return Value(flat);
}

} // namespace

void addListFunctions(BuiltinTable &table)
{
    addFold<sum>(table, u"sum"_s);
    addFold<product>(table, u"product"_s);
    addFold<mean>(table, u"mean"_s);
    addFold<median>(table, u"median"_s);
    addFold<stddev>(table, u"stddev"_s);
    addFold<mode>(table, u"mode"_s);
    addFold<extreme<-1>>(table, u"min"_s);
    addFold<extreme<1>>(table, u"max"_s);
    addFold<combined<true>>(table, u"all"_s);
    addFold<combined<false>>(table, u"any"_s);
    table.add(u"count"_s, u"list: list"_s, count);
    table.add(u"list contains"_s, u"list: list, element"_s, listContains);
    table.add(u"sublist"_s, u"list: list, start position: number, length: number?"_s, sublist);
    table.add(u"append"_s, u"list: list, item..."_s, append);
    table.add(u"concatenate"_s, u"list: list..."_s, concatenate);
    table.add(u"union"_s, u"list: list..."_s, unite);
    table.add(u"insert before"_s, u"list: list, position: number, newItem"_s, insertBefore);
    table.add(u"list replace"_s, u"list: list, position: number, newItem"_s, replaceAt);
    table.add(u"remove"_s, u"list: list, position: number"_s, removeAt);
    table.add(u"reverse"_s, u"list: list"_s, reverse);
    table.add(u"index of"_s, u"list: list, match"_s, indexOf);
    table.add(u"distinct values"_s, u"list: list"_s, [](const Items &arguments) { return Outcome(Value(distinct(arguments[0].list()))); });
    table.add(u"flatten"_s, u"list: list"_s, flatten);
}

} // namespace takeup::feel
