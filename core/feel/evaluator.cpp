// SPDX-FileCopyrightText: 2026 TakeUp contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/feel/evaluator.h"

#include "core/feel/arithmetic.h"
#include "core/feel/builtins.h"
#include "core/feel/comparison.h"
#include "core/feel/properties.h"

#include <algorithm>

namespace takeup::feel {

using namespace Qt::StringLiterals;

namespace {

using Kind = Expression::Kind;
using Type = Value::Type;

constexpr std::size_t maxFaults = 100;
constexpr int maxSteps = 1'000'000; ///< Under a second and 100 MB, and far more than any rule needs.

/// Names in force: one name and its value, or all entries of a context, in front of those further out.
struct Scope
{
    const Scope *outer = nullptr;
    const QString *name = nullptr;
    const Value *value = nullptr;

    const Value *find(const QString &wanted) const
    {
        for (const Scope *scope = this; scope != nullptr; scope = scope->outer) {
            if (scope->name == nullptr) {
                if (const Value *entry = scope->value->entry(wanted))
                    return entry;
            } else if (*scope->name == wanted) {
                return scope->value;
            }
        }
        return nullptr;
    }
};

class Evaluator
{
public:
    explicit Evaluator(const Functions &extra) : m_extra(extra) { }

    Evaluation run(const Expression &expression, const Value &context)
    {
        const Scope scope{nullptr, nullptr, &context};
        Value value = visit(expression, scope);
        if (m_steps < maxSteps)
            return {std::move(value), std::move(m_faults)};
        return {{}, {{expression.position, u"This takes too many steps."_s}}};
    }

private:
    Value fail(const Expression &at, const QString &sentence)
    {
        if (m_faults.size() < maxFaults)
            m_faults.push_back({at.position, sentence});
        return {};
    }

    Value settle(const Expression &at, Outcome outcome) { return outcome ? *std::move(outcome) : fail(at, outcome.error()); }

    Value visit(const Expression &e, const Scope &scope)
    {
        if (++m_steps >= maxSteps)
            return {};
        switch (e.kind) {
        case Kind::Null: return {};
        case Kind::Boolean: return e.text == u"true";
        case Kind::Number: return e.number;
        case Kind::String: return e.text;
        case Kind::AtLiteral: return atLiteral(e);
        case Kind::Name: return name(e, scope);
        case Kind::Path: return path(e, scope);
        case Kind::Filter: return filter(e, scope);
        case Kind::Call: return call(e, scope);
        case Kind::Negate: return settle(e, negate(visit(*e.children[0], scope)));
        case Kind::Arithmetic: return settle(e, calculate(e.text, visit(*e.children[0], scope), visit(*e.children[1], scope)));
        case Kind::Comparison: return comparison(e, scope);
        case Kind::And:
        case Kind::Or: return logic(e, scope);
        case Kind::Between: return between(e, scope);
        case Kind::In: return in(e, scope);
        case Kind::UnaryTest: return test(e, scope);
        case Kind::Range: return range(e, scope);
        case Kind::If: return visit(*e.children[visit(*e.children[0], scope).isTrue() ? 1 : 2], scope);
        case Kind::For: return forLoop(e, scope);
        case Kind::Some:
        case Kind::Every: return quantified(e, scope);
        case Kind::List: return list(e, scope);
        case Kind::Context: return context(e, scope);
        case Kind::InstanceOf: return isInstance(visit(*e.children[0], scope), e.text);
        }
        return {};
    }

    Value atLiteral(const Expression &e)
    {
        const Value value = fromLiteral(e.text);
        return value.isNull() ? fail(e, u"@\"%1\" is no date, time or duration."_s.arg(e.text)) : value;
    }

    Value name(const Expression &e, const Scope &scope)
    {
        const Value *found = scope.find(e.text);
        return found != nullptr ? *found : fail(e, u"The name '%1' is not known here."_s.arg(e.text));
    }

    Value path(const Expression &e, const Scope &scope)
    {
        const Value object = visit(*e.children[0], scope);
        if (!object.is(Type::List))
            return settle(e, property(object, e.text));
        Items values;
        for (const Value &item : object.list())
            values.push_back(settle(e, property(item, e.text)));
        return values;
    }

    Value filter(const Expression &e, const Scope &scope)
    {
        const Value object = visit(*e.children[0], scope);
        if (object.isNull())
            return {};
        const Items items = object.is(Type::List) ? object.list() : Items{object};
        const Expression &condition = *e.children[1];
        Items kept;
        for (const Value &item : items) {
            const Value answer = inItem(condition, scope, item);
            if (answer.is(Type::Number))
                return itemAt(e, items, answer.number());
            if (answer.isTrue())
                kept.push_back(item);
            else if (!answer.isNull() && !answer.is(Type::Boolean))
                return fail(condition, u"A filter needs a condition or position, not %1."_s.arg(nameOf(answer.type())));
        }
        if (items.empty() && condition.kind == Kind::Number)
            return {};
        return kept;
    }

    /// A filter's condition, where `item` is the item and its entries can be named without it.
    Value inItem(const Expression &condition, const Scope &scope, const Value &item)
    {
        static const QString itemName = u"item"_s;
        const Scope named{&scope, &itemName, &item};
        const Scope entries{&named, nullptr, &item};
        return visit(condition, item.is(Type::Context) ? entries : named);
    }

    Value itemAt(const Expression &e, const Items &items, const Decimal &position)
    {
        const auto index = position.toInteger();
        if (!index)
            return fail(e, u"A position in a list is a whole number."_s);
        const auto size = static_cast<std::int64_t>(items.size());
        if (*index == 0 || *index > size || *index < -size)
            return {};
        return items[static_cast<std::size_t>(*index > 0 ? *index - 1 : size + *index)];
    }

    Value call(const Expression &e, const Scope &scope)
    {
        Items arguments;
        for (const ExpressionPtr &child : e.children)
            arguments.push_back(visit(*child, scope));
        const auto own = m_extra.find(e.text);
        if (own == m_extra.end())
            return settle(e, callBuiltin(e.text, arguments, e.names));
        if (!e.names.isEmpty())
            return fail(e, u"The arguments of '%1' have no names."_s.arg(e.text));
        return own->second(arguments);
    }

    Value comparison(const Expression &e, const Scope &scope)
    {
        const Value left = visit(*e.children[0], scope);
        const Value right = visit(*e.children[1], scope);
        return compared(e, left, right);
    }

    Value compared(const Expression &e, const Value &left, const Value &right)
    {
        const Truth truth = compare(e.text, left, right);
        if (!truth)
            return failComparing(e, left, right);
        return *truth;
    }

    Value failComparing(const Expression &e, const Value &left, const Value &right)
    {
        return fail(e, u"%1 and %2 can't be compared."_s.arg(nameOf(left.type()), nameOf(right.type())));
    }

    Value logic(const Expression &e, const Scope &scope)
    {
        const Truth left = truthOf(visit(*e.children[0], scope));
        const bool settles = e.kind == Kind::Or;
        if (left == Truth(settles))
            return settles;
        const Truth right = truthOf(visit(*e.children[1], scope));
        return toValue(settles ? either(left, right) : both(left, right));
    }

    Value between(const Expression &e, const Scope &scope)
    {
        const Value value = visit(*e.children[0], scope);
        const Value low = visit(*e.children[1], scope);
        const Value high = visit(*e.children[2], scope);
        const Truth truth = both(compare(u">="_s, value, low), compare(u"<="_s, value, high));
        if (!truth)
            return failComparing(e, value, order(value, low) ? high : low);
        return *truth;
    }

    Value in(const Expression &e, const Scope &scope)
    {
        const Value value = visit(*e.children[0], scope);
        Truth found = false;
        for (std::size_t i = 1; i < e.children.size() && found != Truth(true); ++i) {
            const Expression &tested = *e.children[i];
            const bool isTest = tested.kind == Kind::UnaryTest;
            const Value operand = visit(isTest ? *tested.children[0] : tested, scope);
            const Truth truth = isTest ? compare(tested.text, value, operand) : isIn(value, operand);
            if (!truth)
                failComparing(tested, value, operand);
            found = either(found, truth);
        }
        return toValue(found);
    }

    /// A test outside of 'in' is the range of what passes it.
    Value test(const Expression &e, const Scope &scope)
    {
        const Value end = visit(*e.children[0], scope);
        const bool isEqual = e.text == u"=";
        if (e.text == u"!=")
            return fail(e, u"What differs from a value is not a range."_s);
        if (!isEqual && !order(end, end))
            return fail(e, u"%1 can't be the end of a range."_s.arg(nameOf(end.type())));
        const bool isLow = isEqual || e.text.startsWith(u'>');
        const bool isHigh = isEqual || e.text.startsWith(u'<');
        const bool included = e.text.endsWith(u'=');
        return Range{isLow ? end : Value(), isHigh ? end : Value(), isLow, isHigh, isLow && included, isHigh && included};
    }

    Value range(const Expression &e, const Scope &scope)
    {
        const Value low = visit(*e.children[0], scope);
        const Value high = visit(*e.children[1], scope);
        if (!low.isNull() && !high.isNull() && !order(low, high))
            return failComparing(e, low, high);
        return Range{low, high, true, true, e.text.startsWith(u'['), e.text.endsWith(u']')};
    }

    Value list(const Expression &e, const Scope &scope)
    {
        Items items;
        for (const ExpressionPtr &child : e.children)
            items.push_back(visit(*child, scope));
        return items;
    }

    /// Later entries see earlier ones.
    Value context(const Expression &e, const Scope &scope)
    {
        Entries entries;
        for (std::size_t i = 0; i < e.children.size(); ++i) {
            const Value earlier(entries);
            const Scope inner{&scope, nullptr, &earlier};
            entries.emplace_back(e.names[static_cast<qsizetype>(i)], visit(*e.children[i], inner));
        }
        return entries;
    }

    /// An end of a loop as a number; days for a date. Empty when there is none, or steps beyond it would overflow.
    static std::optional<std::int64_t> pointOf(const Value &end)
    {
        constexpr std::int64_t farthest = 1'000'000'000'000'000;
        const auto point = end.is(Type::Number) ? end.number().toInteger()
            : end.is(Type::Date)                ? std::optional(end.date().days())
                                                : std::nullopt;
        return point && *point <= farthest && *point >= -farthest ? point : std::nullopt;
    }

    /// The items a loop goes over: those of a list, or the whole numbers or days of a range, also downwards.
    Items domain(const Expression &e, const Scope &scope)
    {
        const Value value = visit(e, scope);
        if (value.isNull())
            return {};
        if (!value.is(Type::Range))
            return value.is(Type::List) ? value.list() : Items{value};
        const Range &ends = value.range();
        const std::optional<std::int64_t> low = pointOf(ends.low); // an open end is null, so it has no point
        const std::optional<std::int64_t> high = pointOf(ends.high);
        if (!low || !high || ends.low.type() != ends.high.type()) {
            fail(e, u"A loop goes from one whole number or date to another."_s);
            return {};
        }
        const std::int64_t step = low.value() <= high.value() ? 1 : -1;
        const std::int64_t last = high.value() - (ends.highIncluded ? 0 : step);
        Items points;
        for (std::int64_t point = low.value() + (ends.lowIncluded ? 0 : step);
             (step > 0 ? point <= last : point >= last) && m_steps < maxSteps; point += step) {
            ++m_steps;
            points.push_back(ends.low.is(Type::Date) ? Value(*Date::fromDays(point)) : Value(Decimal(point)));
        }
        return points;
    }

    using Body = std::function<bool(const Scope &)>;

    /// Runs through all combinations of the domains, the last one fastest, until `body` says stop.
    bool forEach(const Expression &e, const Scope &scope, std::size_t index, const Body &body)
    {
        if (index + 1 == e.children.size())
            return body(scope);
        const Items items = domain(*e.children[index], scope);
        return std::all_of(items.begin(), items.end(), [&](const Value &item) {
            const Scope inner{&scope, &e.names[static_cast<qsizetype>(index)], &item};
            return forEach(e, inner, index + 1, body);
        });
    }

    Value forLoop(const Expression &e, const Scope &scope)
    {
        static const QString partialName = u"partial"_s;
        const bool readsPartial = mentions(*e.children.back(), partialName);
        Items results;
        forEach(e, scope, 0, [&](const Scope &inner) {
            const Value partial = readsPartial ? Value(results) : Value();
            const Scope named{&inner, &partialName, &partial};
            results.push_back(visit(*e.children.back(), readsPartial ? named : inner));
            return m_steps < maxSteps;
        });
        return results;
    }

    static bool mentions(const Expression &e, const QString &name)
    {
        return (e.kind == Kind::Name && e.text == name)
            || std::any_of(e.children.begin(), e.children.end(), [&](const auto &child) { return mentions(*child, name); });
    }

    Value quantified(const Expression &e, const Scope &scope)
    {
        const bool isSome = e.kind == Kind::Some;
        Truth found = !isSome;
        forEach(e, scope, 0, [&](const Scope &inner) {
            const Value answer = visit(*e.children.back(), inner);
            if (!answer.isNull() && !answer.is(Type::Boolean))
                fail(*e.children.back(), u"Here a condition is needed, not %1."_s.arg(nameOf(answer.type())));
            found = isSome ? either(found, truthOf(answer)) : both(found, truthOf(answer));
            return found != Truth(isSome) && m_steps < maxSteps;
        });
        return toValue(found);
    }

    const Functions &m_extra;
    std::vector<Fault> m_faults;
    int m_steps = 0;
};

} // namespace

Evaluation evaluate(const Expression &expression, const Value &context, const Functions &extra)
{
    return Evaluator(extra).run(expression, context);
}

} // namespace takeup::feel
