// SPDX-FileCopyrightText: 2026 TakeUp contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/rules/expressioncompiler.h"

namespace takeup {

using namespace Qt::Literals::StringLiterals;
using feel::Expression;

TypedRef ExpressionCompiler::asMembers(const TypedRef &value, Scope &scope)
{
    if (!value.isValid() || value.type.kind == Kind::Members)
        return value;
    if (value.type.kind == Kind::Member)
        return make(Op::Single, NodeType::Members, {value.edge}, scope);
    if (value.type.kind == Kind::LiteralList) {
        TypedRef result;
        for (const TypedRef &item : value.parts) {
            const TypedRef one = asMembers(item, scope);
            if (!one.isValid())
                return one;
            result = result.isValid() ? make(Op::Union, NodeType::Members, {result.edge, one.edge}, scope) : one;
        }
        return result.isValid() ? result : make(Op::EmptyList, NodeType::Members, {}, scope);
    }
    return invalid(scope, u"a list of members is needed here"_s);
}

TypedRef ExpressionCompiler::literalList(const Expression &expression, Scope &scope)
{
    TypedRef list;
    list.type.kind = Kind::LiteralList;
    for (const auto &child : expression.children) {
        list.parts.push_back(compile(*child, scope));
        if (!list.parts.back().isValid())
            return {};
    }
    return list;
}

TypedRef ExpressionCompiler::filter(const Expression &expression, Scope &scope)
{
    TypedRef list = compile(*expression.children[0], scope);
    if (!list.isValid())
        return list;
    if (list.type.kind == Kind::LiteralList)
        list = asMembers(list, scope);
    if (!list.isValid())
        return list;
    if (list.type.kind != Kind::Members && list.type.kind != Kind::Items)
        return invalid(scope, u"only a list of members or of items can be filtered"_s);
    const int bound = int(scope.variables.size());
    scope.variables.push_back({u"item"_s, std::int16_t(list.type.kind == Kind::Items ? list.type.list : -1)});
    const TypedRef condition = asYesNo(compile(*expression.children[1], scope), scope);
    scope.variables.pop_back();
    if (!condition.isValid())
        return condition;
    const NodeType type = list.type.kind == Kind::Items ? NodeType::Items : NodeType::Members;
    TypedRef result = make(Op::Filter, type, {list.edge, condition.edge}, scope, {}, 0, 0, -1, {}, bound);
    result.type.list = list.type.list;
    return result;
}

TypedRef ExpressionCompiler::quantified(const Expression &expression, std::size_t iterator, Scope &scope)
{
    TypedRef list = compile(*expression.children[iterator], scope);
    if (list.isValid() && list.type.kind == Kind::LiteralList)
        list = asMembers(list, scope);
    if (!list.isValid())
        return list;
    if (list.type.kind != Kind::Members && list.type.kind != Kind::Items)
        return invalid(scope, u"'some' and 'every' go over members or items"_s);
    const int bound = int(scope.variables.size());
    scope.variables.push_back({expression.names[qsizetype(iterator)], std::int16_t(list.type.kind == Kind::Items ? list.type.list : -1)});
    const bool last = iterator + 1 == std::size_t(expression.names.size());
    const TypedRef condition =
        last ? asYesNo(compile(*expression.children.back(), scope), scope) : quantified(expression, iterator + 1, scope);
    scope.variables.pop_back();
    if (!condition.isValid())
        return condition;
    const Op op = expression.kind == Expression::Kind::Some ? Op::Some : Op::Every;
    return make(op, NodeType::YesNo, {list.edge, condition.edge}, scope, {}, 0, 0, -1, {}, bound);
}

TypedRef ExpressionCompiler::mapped(const Expression &expression, Scope &scope)
{
    if (expression.names.size() != 1)
        return invalid(scope, u"'for' goes over one list"_s);
    TypedRef list = compile(*expression.children[0], scope);
    if (list.isValid() && list.type.kind == Kind::LiteralList)
        list = asMembers(list, scope);
    if (!list.isValid())
        return list;
    if (list.type.kind != Kind::Members && list.type.kind != Kind::Items)
        return invalid(scope, u"'for' goes over members or items"_s);
    const int bound = int(scope.variables.size());
    scope.variables.push_back({expression.names.front(), std::int16_t(list.type.kind == Kind::Items ? list.type.list : -1)});
    const TypedRef value = compile(*expression.children[1], scope);
    scope.variables.pop_back();
    if (!value.isValid())
        return value;
    if (value.edge.node < 0 || value.type.kind == Kind::Mapped)
        return invalid(scope, u"'for' must give one value for each element"_s);
    TypedRef ref;
    ref.type.kind = Kind::Mapped;
    ref.type.unit = value.type.unit;
    ref.source = bound;
    ref.parts = {list, value};
    return ref;
}

TypedRef ExpressionCompiler::reduced(Op op, const TypedRef &list, Scope &scope, const QString &function)
{
    if (!list.isValid())
        return list;
    if (op == Op::Count) {
        const TypedRef &counted = list.type.kind == Kind::Mapped ? list.parts[0] : list;
        const TypedRef people = counted.type.kind == Kind::Items ? counted : asMembers(counted, scope);
        return people.isValid() ? make(Op::Count, NodeType::Number, {people.edge}, scope) : people;
    }
    if (list.type.kind == Kind::LiteralList && op != Op::Mean) {
        TypedRef result;
        for (const TypedRef &item : list.parts) {
            if (item.type.kind != Kind::Number)
                return invalid(scope, u"%1() needs numbers"_s.arg(function));
            Unit unit;
            if (result.isValid() && !joinUnits(result.type, item.type, unit, scope))
                return {};
            const Op pair = op == Op::MinOf ? Op::Min : op == Op::MaxOf ? Op::Max : Op::Add;
            result = result.isValid() ? make(pair, NodeType::Number, {result.edge, item.edge}, scope, unit) : item;
        }
        if (result.isValid())
            return result;
        Constant zero;
        zero.type = NodeType::Number;
        TypedRef none = typedNode(m_builder.constant(zero));
        none.type.literal = none.type.zero = true;
        return none;
    }
    if (list.type.kind != Kind::Mapped)
        return invalid(scope, u"%1() needs a list of numbers"_s.arg(function));
    const TypedRef &value = list.parts[1];
    if (value.type.kind != Kind::Number)
        return invalid(scope, u"%1() needs a list of numbers"_s.arg(function));
    return make(op, NodeType::Number, {list.parts[0].edge, value.edge}, scope, value.type.unit, 0, 0, -1, {}, list.source);
}

} // namespace takeup
