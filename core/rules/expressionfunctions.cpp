// SPDX-FileCopyrightText: 2026 TakeUp contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/rules/expressioncompiler.h"

namespace takeup {

using namespace Qt::Literals::StringLiterals;
using feel::Expression;

TypedRef ExpressionCompiler::call(const Expression &expression, Scope &scope)
{
    const QString &function = expression.text;
    if (!expression.names.isEmpty())
        return invalid(scope, u"named arguments have no place in a rule"_s);
    std::vector<TypedRef> arguments;
    for (const auto &child : expression.children) {
        arguments.push_back(compile(*child, scope));
        if (!arguments.back().isValid())
            return {};
    }
    const auto needs = [&](std::size_t least, std::size_t most) {
        if (arguments.size() >= least && arguments.size() <= most)
            return true;
        tell(scope, u"%1() is given %2 arguments"_s.arg(function).arg(arguments.size()));
        return false;
    };
    const auto kind = [&](std::size_t i) { return arguments[i].type.kind; };

    if (function == u"not"_s)
        return needs(1, 1) ? negated(asYesNo(arguments[0], scope), scope) : TypedRef{};
    if (function == u"today"_s)
        return needs(0, 0) ? make(Op::Today, NodeType::Date, {}, scope) : TypedRef{};
    if (function == u"date"_s) {
        if (arguments.size() == 1 && kind(0) == Kind::Literal)
            return literalDate(arguments[0].text, scope);
        if (!needs(3, 3))
            return {};
        for (std::size_t i = 0; i < 3; ++i) {
            if (kind(i) != Kind::Number)
                return invalid(scope, u"date() needs a year, a month and a day"_s);
        }
        return make(Op::DateFrom, NodeType::Date, {arguments[0].edge, arguments[1].edge, arguments[2].edge}, scope);
    }
    if (function == u"duration"_s)
        return needs(1, 1) && kind(0) == Kind::Literal ? literalDate(arguments[0].text, scope)
                                                       : invalid(scope, u"duration() needs a text as \"P3M\""_s);
    if (function == u"years and months duration"_s) {
        if (!needs(2, 2))
            return {};
        if (kind(0) != Kind::Date || kind(1) != Kind::Date)
            return invalid(scope, u"years and months duration() needs two dates"_s);
        return make(Op::MonthsBetween, NodeType::Period, {arguments[0].edge, arguments[1].edge}, scope);
    }
    if (function == u"total"_s || function == u"sum"_s || function == u"mean"_s) {
        if (!needs(1, 1))
            return {};
        return reduced(function == u"mean"_s ? Op::Mean : function == u"sum"_s ? Op::Sum : Op::Total, arguments[0], scope, function);
    }
    if (function == u"count"_s)
        return needs(1, 1) ? reduced(Op::Count, arguments[0], scope, function) : TypedRef{};
    if (function == u"min"_s || function == u"max"_s)
        return extremum(function == u"max"_s, arguments, scope);
    static const QHash<QString, Op> roundings{
        {u"floor"_s, Op::Floor},          {u"ceiling"_s, Op::Ceiling},           {u"round up"_s, Op::RoundUp},
        {u"round down"_s, Op::RoundDown}, {u"round half up"_s, Op::RoundHalfUp}, {u"round half down"_s, Op::RoundHalfDown},
        {u"decimal"_s, Op::RoundHalfEven}};
    if (const auto found = roundings.constFind(function); found != roundings.cend())
        return needs(1, 2) ? rounding(*found, arguments, scope) : TypedRef{};
    if (function == u"abs"_s) {
        if (!needs(1, 1) || kind(0) != Kind::Number)
            return invalid(scope, u"abs() needs a number"_s);
        return make(Op::Abs, NodeType::Number, {arguments[0].edge}, scope, arguments[0].type.unit);
    }
    if (function == u"modulo"_s) {
        if (!needs(2, 2) || kind(0) != Kind::Number || kind(1) != Kind::Number)
            return invalid(scope, u"modulo() needs two numbers"_s);
        return make(Op::Modulo, NodeType::Number, {arguments[0].edge, arguments[1].edge}, scope, arguments[0].type.unit);
    }
    if (function == u"monthly"_s || function == u"yearly"_s)
        return needs(1, 1) ? perPeriod(function == u"yearly"_s, arguments[0], scope) : TypedRef{};
    if (function == u"lookup"_s)
        return needs(2, 2) ? lookup(arguments[0], arguments[1], scope) : TypedRef{};
    if (function == u"at"_s)
        return needs(2, 2) ? figureAt(arguments[0], arguments[1], scope) : TypedRef{};
    if (function == u"kin"_s)
        return needs(2, 2) ? kinship(arguments[0], arguments[1], scope) : TypedRef{};
    if (function == u"concatenate"_s || function == u"union"_s) {
        TypedRef result;
        for (const TypedRef &argument : arguments) {
            const TypedRef list = asMembers(argument, scope);
            if (!list.isValid())
                return list;
            result = result.isValid() ? make(Op::Union, NodeType::Members, {result.edge, list.edge}, scope) : list;
        }
        return result.isValid() ? result : make(Op::EmptyList, NodeType::Members, {}, scope);
    }
    if (function == u"list contains"_s) {
        if (!needs(2, 2))
            return {};
        if (kind(0) == Kind::Words && kind(1) == Kind::Literal) {
            const qsizetype word = m_builder.data().domains[std::size_t(arguments[0].type.domain)].words.indexOf(arguments[1].text);
            if (word < 0)
                return invalid(scope, u"'%1' is none of the choices"_s.arg(arguments[1].text));
            return make(Op::HasWord, NodeType::YesNo, {arguments[0].edge}, scope, {}, m_builder.mask(1ULL << word));
        }
        const TypedRef list = asMembers(arguments[0], scope);
        if (!list.isValid() || kind(1) != Kind::Member)
            return invalid(scope, u"list contains() needs a list of members and a member, or chosen words and a word"_s);
        return make(Op::Contains, NodeType::YesNo, {list.edge, arguments[1].edge}, scope);
    }
    return invalid(scope, u"unknown function '%1'"_s.arg(function));
}

TypedRef ExpressionCompiler::extremum(bool largest, std::vector<TypedRef> &arguments, Scope &scope)
{
    if (arguments.size() == 1)
        return reduced(largest ? Op::MaxOf : Op::MinOf, arguments[0], scope, largest ? u"max"_s : u"min"_s);
    TypedRef result;
    for (const TypedRef &argument : arguments) {
        if (!result.isValid()) {
            result = argument;
            continue;
        }
        if (argument.type.kind == Kind::Date && result.type.kind == Kind::Date) {
            result = make(largest ? Op::MaxDate : Op::MinDate, NodeType::Date, {result.edge, argument.edge}, scope);
            continue;
        }
        if (argument.type.kind != Kind::Number || result.type.kind != Kind::Number)
            return invalid(scope, u"min() and max() need numbers or dates"_s);
        Unit unit;
        if (!joinUnits(result.type, argument.type, unit, scope))
            return {};
        const bool literal = result.type.literal && argument.type.literal;
        result = make(largest ? Op::Max : Op::Min, NodeType::Number, {result.edge, argument.edge}, scope, unit);
        result.type.literal = literal;
    }
    return result.isValid() ? result : invalid(scope, u"min() and max() need numbers or dates"_s);
}

TypedRef ExpressionCompiler::rounding(Op op, std::vector<TypedRef> &arguments, Scope &scope)
{
    TypedRef places;
    if (arguments.size() == 2) {
        places = arguments[1];
    } else {
        Constant zero;
        zero.type = NodeType::Number;
        places = typedNode(m_builder.constant(zero));
    }
    if (arguments[0].type.kind != Kind::Number || places.type.kind != Kind::Number)
        return invalid(scope, u"rounding needs a number and a number of places"_s);
    TypedRef result = make(op, NodeType::Number, {arguments[0].edge, places.edge}, scope, arguments[0].type.unit);
    result.type.literal = arguments[0].type.literal;
    return result;
}

TypedRef ExpressionCompiler::perPeriod(bool year, const TypedRef &value, Scope &scope)
{
    const QString function = year ? u"yearly"_s : u"monthly"_s;
    if (value.type.kind != Kind::Number)
        return invalid(scope, u"%1() needs money by month or year"_s.arg(function));
    Unit month = value.type.unit;
    Unit wanted = month;
    const bool isMonthly = month.month == -1 && month.year == 0;
    const bool isYearly = month.year == -1 && month.month == 0;
    if (value.type.zero || (year && isYearly) || (!year && isMonthly))
        return value;
    if (!isMonthly && !isYearly)
        return invalid(scope, u"%1() needs money by month or year, not %2"_s.arg(function, month.toText()));
    wanted.month = year ? 0 : -1;
    wanted.year = year ? -1 : 0;
    Constant twelve;
    twelve.type = NodeType::Number;
    twelve.number = Decimal(12);
    return make(year ? Op::Multiply : Op::Divide, NodeType::Number, {value.edge, m_builder.constant(twelve)}, scope, wanted);
}

TypedRef ExpressionCompiler::parameter(int place, Scope &scope, const Edge *day)
{
    const Parameter &parameter = m_content.parameters[std::size_t(place)];
    if (parameter.hasTable()) {
        TypedRef ref;
        ref.type.kind = Kind::Table;
        ref.type.unit = parameter.unit;
        ref.source = place;
        if (day)
            ref.day = *day;
        return ref;
    }
    std::vector<Edge> edges;
    if (day)
        edges.push_back(*day);
    if (parameter.type == ValueType::Date)
        return make(day ? Op::ParameterDateAt : Op::ParameterDate, NodeType::Date, edges, scope, {}, place);
    if (parameter.type == ValueType::Duration)
        return make(day ? Op::ParameterPeriodAt : Op::ParameterPeriod, NodeType::Period, edges, scope, {}, place);
    return make(day ? Op::ParameterAt : Op::Parameter, NodeType::Number, edges, scope, parameter.unit, place);
}

TypedRef ExpressionCompiler::figureAt(const TypedRef &read, const TypedRef &day, Scope &scope)
{
    if (day.type.kind != Kind::Date)
        return invalid(scope, u"at() needs a parameter and a date"_s);
    if (read.type.kind == Kind::Table)
        return parameter(read.source, scope, &day.edge);
    if (read.edge.node >= 0) {
        const GraphNode &node = m_builder.data().nodes[std::size_t(read.edge.node)];
        if (node.op == Op::Parameter || node.op == Op::ParameterDate || node.op == Op::ParameterPeriod)
            return parameter(node.a, scope, &day.edge);
    }
    return invalid(scope, u"at() reads a parameter by its name"_s);
}

TypedRef ExpressionCompiler::lookup(const TypedRef &table, TypedRef key, Scope &scope)
{
    if (table.type.kind == Kind::YearFact) {
        if (key.type.kind != Kind::Number)
            return invalid(scope, u"a fact by year is looked up by a year"_s);
        const Fact &fact = m_content.facts[std::size_t(table.source)];
        Scope of{scope.publisher, {}, scope.place};
        std::vector<std::uint8_t> own;
        if (fact.of == Of::Member) {
            of.variables.push_back({u"person"_s, -1});
            own.push_back(0);
        }
        if (m_builder.data().nodes[std::size_t(key.edge.node)].variables != 0)
            return invalid(scope, u"the year must be the same for the whole household"_s);
        const Edge gate = this->gate(table.source);
        Edge assumption;
        if (fact.assume)
            assumption = value(fact.assume, of, fact.type, fact.unit, domainOfFact(table.source)).edge;
        const auto edge = m_builder.add({.op = Op::FactYear,
                                         .type = NodeType::Number,
                                         .edges = {key.edge, gate, assumption},
                                         .own = own,
                                         .a = table.source,
                                         .b = 0,
                                         .bound = -1,
                                         .unit = fact.unit},
                                        of);
        return applied(*edge, table.parts.empty() ? nullptr : &table.parts.front(), scope);
    }
    if (table.type.kind != Kind::Table)
        return invalid(scope, u"lookup() reads a parameter with a table, or a fact by year"_s);
    const Parameter &parameter = m_content.parameters[std::size_t(table.source)];
    if (key.type.kind == Kind::Literal)
        key = toDomain(key, commonDomain(key, key), scope);
    if (!key.isValid())
        return key;
    std::vector<Edge> edges{key.edge};
    if (table.day.node >= 0)
        edges.push_back(table.day);
    int rows = -1;
    if (key.type.kind == Kind::Word) {
        const QStringList words = m_builder.data().domains[std::size_t(key.type.domain)].words;
        std::vector<std::vector<int>> byValue;
        for (const ParameterValue &value : parameter.values) {
            std::vector<int> byWord;
            for (const QString &word : words) {
                int row = -1;
                for (std::size_t i = 0; i < value.table.size(); ++i) {
                    if (value.table[i].first == word)
                        row = int(i);
                }
                if (row < 0 && !value.table.empty() && &value == &parameter.values.front())
                    warn(scope, u"%1 has no row '%2': it is null there"_s.arg(parameter.id, word));
                byWord.push_back(row);
            }
            byValue.push_back(byWord);
        }
        auto &known = m_builder.data().lookupRows;
        auto at = std::find(known.begin(), known.end(), byValue);
        if (at == known.end())
            at = known.insert(known.end(), byValue);
        rows = int(at - known.begin());
    } else if (key.type.kind == Kind::Number) {
        for (const ParameterValue &value : parameter.values) {
            for (const auto &row : value.table) {
                if (!Decimal::fromText(row.first))
                    return invalid(scope, u"%1 is a table by word, looked up by a number"_s.arg(parameter.id));
            }
        }
    } else {
        return invalid(scope, u"lookup() needs a word or a number as its key"_s);
    }
    const Op op = edges.size() == 2 ? Op::LookupAt : Op::Lookup;
    return make(op, NodeType::Number, edges, scope, parameter.unit, table.source, rows);
}

TypedRef ExpressionCompiler::kinship(const TypedRef &left, const TypedRef &right, Scope &scope)
{
    if (left.type.kind != Kind::Member || right.type.kind != Kind::Member || left.source == -2 || right.source == -2)
        return invalid(scope, u"kin() needs two members"_s);
    std::vector<std::uint8_t> own;
    const auto place = [&](const TypedRef &member) {
        if (member.source == -1)
            return -1;
        const auto known = std::find(own.begin(), own.end(), std::uint8_t(member.source));
        if (known != own.end())
            return int(known - own.begin());
        own.push_back(std::uint8_t(member.source));
        return int(own.size()) - 1;
    };
    const int of = place(left);
    const int to = place(right);
    static const QStringList words = relationWords();
    return make(Op::Kin, NodeType::Word, {}, scope, {}, of, to, m_builder.domain(words), own);
}

} // namespace takeup
