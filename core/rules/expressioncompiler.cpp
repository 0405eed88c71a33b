// SPDX-FileCopyrightText: 2026 TakeUp contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/rules/expressioncompiler.h"

#include "core/feel/parser.h"

#include <algorithm>

namespace takeup {

using namespace Qt::Literals::StringLiterals;
using feel::Expression;

ExpressionCompiler::ExpressionCompiler(const Content &content, GraphBuilder &builder, Issues &issues)
    : m_content(content), m_builder(builder), m_issues(issues), m_notions(content.notions.size()), m_notionState(content.notions.size()),
      m_facts(content.facts.size()), m_gates(content.facts.size()), m_factState(content.facts.size()),
      m_factDomains(content.facts.size(), -1)
{
    for (std::size_t i = 0; i < content.facts.size(); ++i) {
        QStringList words;
        for (const Choice &choice : content.facts[i].choices)
            words << choice.id;
        if (!words.isEmpty())
            m_factDomains[i] = m_builder.domain(words, &content.facts[i].choices);
    }
}

void ExpressionCompiler::tell(const Scope &scope, const QString &message)
{
    m_issues.push_back({Issue::Severity::Error, scope.place, message});
}

void ExpressionCompiler::warn(const Scope &scope, const QString &message)
{
    const Issue issue{Issue::Severity::Warning, scope.place, message};
    if (std::find(m_issues.begin(), m_issues.end(), issue) == m_issues.end())
        m_issues.push_back(issue);
}

TypedRef ExpressionCompiler::invalid(const Scope &scope, const QString &message)
{
    tell(scope, message);
    return {};
}

int ExpressionCompiler::domainOfFact(int fact) const
{
    return m_factDomains[std::size_t(fact)];
}

TypedRef ExpressionCompiler::typedNode(const Edge &edge, int list) const
{
    const GraphNode &node = m_builder.data().nodes[std::size_t(edge.node)];
    TypedRef ref;
    ref.edge = edge;
    ref.type.unit = m_builder.data().nodeUnit[std::size_t(edge.node)];
    ref.type.domain = m_builder.data().nodeDomain[std::size_t(edge.node)];
    ref.type.list = list;
    switch (node.type) {
    case NodeType::YesNo: ref.type.kind = Kind::YesNo; break;
    case NodeType::Number: ref.type.kind = Kind::Number; break;
    case NodeType::Date: ref.type.kind = Kind::Date; break;
    case NodeType::Period: ref.type.kind = Kind::Period; break;
    case NodeType::Word: ref.type.kind = Kind::Word; break;
    case NodeType::Words: ref.type.kind = Kind::Words; break;
    case NodeType::Place: ref.type.kind = Kind::Place; break;
    case NodeType::Member:
        ref.type.kind = Kind::Member;
        ref.source = -2;
        break;
    case NodeType::Members: ref.type.kind = Kind::Members; break;
    case NodeType::Items: ref.type.kind = Kind::Items; break;
    }
    return ref;
}

TypedRef ExpressionCompiler::make(Op op, NodeType type, std::vector<Edge> edges, Scope &scope, Unit unit, int a, int b, int domain,
                                  std::vector<std::uint8_t> own, int bound)
{
    const auto edge = m_builder.add({.op = op,
                                     .type = type,
                                     .edges = std::move(edges),
                                     .own = std::move(own),
                                     .a = a,
                                     .b = b,
                                     .bound = bound,
                                     .unit = unit,
                                     .domain = domain},
                                    scope);
    if (!edge)
        return invalid(scope, u"nests deeper than member by member by item"_s);
    return typedNode(*edge);
}

TypedRef ExpressionCompiler::compile(const Expression &expression, Scope &scope)
{
    switch (expression.kind) {
    case Expression::Kind::Null: {
        TypedRef ref;
        ref.type.kind = Kind::Null;
        return ref;
    }
    case Expression::Kind::Boolean: {
        Constant constant;
        constant.yes = expression.text == u"true"_s;
        return typedNode(m_builder.constant(constant));
    }
    case Expression::Kind::Number: {
        Constant constant;
        constant.type = NodeType::Number;
        constant.number = expression.number;
        TypedRef ref = typedNode(m_builder.constant(constant));
        ref.type.literal = true;
        ref.type.zero = expression.number.isZero();
        return ref;
    }
    case Expression::Kind::String: {
        TypedRef ref;
        ref.type.kind = Kind::Literal;
        ref.text = expression.text;
        return ref;
    }
    case Expression::Kind::AtLiteral: return literalDate(expression.text, scope);
    case Expression::Kind::Name: return name(expression, scope);
    case Expression::Kind::Path: return path(expression, scope);
    case Expression::Kind::Filter: return filter(expression, scope);
    case Expression::Kind::Call: return call(expression, scope);
    case Expression::Kind::Negate: {
        TypedRef value = compile(*expression.children[0], scope);
        if (!value.isValid())
            return value;
        if (value.type.kind != Kind::Number)
            return invalid(scope, u"only a number can be negated"_s);
        TypedRef result = make(Op::Negate, NodeType::Number, {value.edge}, scope, value.type.unit);
        result.type.literal = value.type.literal;
        return result;
    }
    case Expression::Kind::Arithmetic: return arithmetic(expression, scope);
    case Expression::Kind::Comparison: {
        const TypedRef left = compile(*expression.children[0], scope);
        const TypedRef right = compile(*expression.children[1], scope);
        return left.isValid() && right.isValid() ? comparison(expression.text, left, right, scope) : TypedRef{};
    }
    case Expression::Kind::And:
    case Expression::Kind::Or: {
        const TypedRef left = asYesNo(compile(*expression.children[0], scope), scope);
        const TypedRef right = asYesNo(compile(*expression.children[1], scope), scope);
        if (!left.isValid() || !right.isValid())
            return {};
        return both(expression.kind == Expression::Kind::And ? Op::And : Op::Or, left, right, scope);
    }
    case Expression::Kind::Between: {
        const TypedRef value = compile(*expression.children[0], scope);
        const TypedRef low = compile(*expression.children[1], scope);
        const TypedRef high = compile(*expression.children[2], scope);
        if (!value.isValid() || !low.isValid() || !high.isValid())
            return {};
        const TypedRef from = comparison(u"<="_s, low, value, scope);
        const TypedRef to = comparison(u"<="_s, value, high, scope);
        return from.isValid() && to.isValid() ? both(Op::And, from, to, scope) : TypedRef{};
    }
    case Expression::Kind::In: return inList(expression, scope);
    case Expression::Kind::If: return choice(expression, scope);
    case Expression::Kind::For: return mapped(expression, scope);
    case Expression::Kind::Some:
    case Expression::Kind::Every: return quantified(expression, 0, scope);
    case Expression::Kind::List: return literalList(expression, scope);
    case Expression::Kind::UnaryTest:
    case Expression::Kind::Range:
    case Expression::Kind::Context:
    case Expression::Kind::InstanceOf: break;
    }
    return invalid(scope, u"this form has no meaning in a rule"_s);
}

Edge ExpressionCompiler::condition(const Expr &expression, Scope &scope)
{
    if (!expression)
        return {};
    scope.place = expression.place;
    const TypedRef value = asYesNo(compile(*expression.tree, scope), scope);
    if (!value.isValid())
        return {};
    return make(Op::NullIsNo, NodeType::YesNo, {value.edge}, scope).edge;
}

TypedRef ExpressionCompiler::value(const Expr &expression, Scope &scope, ValueType type, Unit unit, int domain)
{
    scope.place = expression.place;
    TypedRef ref = compile(*expression.tree, scope);
    if (!ref.isValid())
        return ref;
    const auto wrong = [&](const QString &wanted) { return invalid(scope, u"the expression should give %1"_s.arg(wanted)); };
    switch (type) {
    case ValueType::YesNo:
    case ValueType::Status: return asYesNo(ref, scope);
    case ValueType::Number:
    case ValueType::Money: {
        if (ref.type.kind != Kind::Number)
            return wrong(type == ValueType::Money ? u"money"_s : u"a number"_s);
        if (ref.type.literal && !(unit.isMoney() && !ref.type.zero))
            return ref;
        if (ref.type.unit == unit || (unit.isPlain() && !ref.type.unit.isMoney()) || (ref.type.unit.isPlain() && !unit.isMoney()))
            return ref;
        return invalid(scope, u"unit clash: declared %1, the expression gives %2"_s.arg(unit.toText(), ref.type.unit.toText()));
    }
    case ValueType::Date: return ref.type.kind == Kind::Date ? ref : wrong(u"a date"_s);
    case ValueType::Duration: return ref.type.kind == Kind::Period ? ref : wrong(u"a duration"_s);
    case ValueType::OneOf:
        if (ref.type.kind != Kind::Word && ref.type.kind != Kind::Literal)
            return wrong(u"one of the choices"_s);
        return domain >= 0 ? toDomain(ref, domain, scope) : toDomain(ref, commonDomain(ref, ref), scope);
    case ValueType::SomeOf: return ref.type.kind == Kind::Words ? ref : wrong(u"some of the choices"_s);
    case ValueType::Municipality: return ref.type.kind == Kind::Place ? ref : wrong(u"a municipality"_s);
    case ValueType::Member: return ref.type.kind == Kind::Member ? ref : wrong(u"a member"_s);
    case ValueType::Members: return asMembers(ref, scope);
    }
    return {};
}

Edge ExpressionCompiler::gate(int place)
{
    fact(place);
    return m_gates[std::size_t(place)];
}

Edge ExpressionCompiler::fact(int place)
{
    const auto at = std::size_t(place);
    const Fact &fact = m_content.facts[at];
    if (m_factState[at] == 2)
        return m_facts[at];
    const QString publisher = fact.id.section(u'.', 0, 0);
    Scope scope{publisher, {}, fact.place};
    if (fact.of == Of::Member)
        scope.variables.push_back({u"person"_s, -1});
    if (m_factState[at] == 1) {
        tell(scope, u"cycle: '%1' is asked or assumed by way of itself"_s.arg(fact.id));
        return {};
    }
    m_factState[at] = 1;
    const Edge gate = condition(fact.askedWhen, scope);
    m_gates[at] = gate;
    Edge assumption;
    if (fact.assume)
        assumption = value(fact.assume, scope, fact.type, fact.unit, m_factDomains[at]).edge;
    m_factState[at] = 2;
    if (fact.byYear)
        return {};

    Op op = Op::FactYesNo;
    NodeType type = NodeType::YesNo;
    switch (fact.type) {
    case ValueType::YesNo:
    case ValueType::Status: break;
    case ValueType::Number:
    case ValueType::Money:
        op = Op::FactNumber;
        type = NodeType::Number;
        break;
    case ValueType::Date:
        op = Op::FactDate;
        type = NodeType::Date;
        break;
    case ValueType::OneOf:
        op = Op::FactWord;
        type = NodeType::Word;
        break;
    case ValueType::SomeOf:
        op = Op::FactWords;
        type = NodeType::Words;
        break;
    case ValueType::Municipality:
        op = Op::FactPlace;
        type = NodeType::Place;
        break;
    case ValueType::Member:
        op = Op::FactMember;
        type = NodeType::Member;
        break;
    case ValueType::Duration:
    case ValueType::Members: tell(scope, u"a fact can't be of type %1"_s.arg(valueTypeText(fact.type))); return {};
    }
    std::vector<std::uint8_t> own;
    if (fact.of == Of::Member)
        own.push_back(0);
    m_facts[at] = make(op, type, {gate, assumption}, scope, fact.unit, place, 0, m_factDomains[at], own).edge;
    return m_facts[at];
}

TypedRef ExpressionCompiler::notion(int place)
{
    const auto at = std::size_t(place);
    if (m_notionState[at] == 2)
        return m_notions[at];
    const Notion &notion = m_content.notions[at];
    Scope scope{notion.id.section(u'.', 0, 0), {}, notion.place};
    if (notion.of == Of::Member)
        scope.variables.push_back({u"person"_s, -1});
    if (m_notionState[at] == 1)
        return invalid(scope, u"cycle: '%1' is worked out by way of itself"_s.arg(notion.id));
    m_notionState[at] = 1;

    QStringList words;
    for (const Choice &choice : notion.choices)
        words << choice.id;
    int domain = words.isEmpty() ? -1 : m_builder.domain(words, &notion.choices);

    std::vector<TypedRef> values;
    bool sound = !notion.values.empty();
    for (const Notion::DatedValue &dated : notion.values) {
        TypedRef ref = value(dated.value, scope, notion.type, notion.unit, domain);
        sound = sound && ref.isValid();
        if (ref.isValid() && ref.type.kind == Kind::Number && !notion.unit.isPlain())
            ref.type.unit = notion.unit;
        values.push_back(ref);
    }
    TypedRef result;
    if (sound && values.size() == 1) {
        result = values.front();
    } else if (sound) {
        if (notion.type == ValueType::OneOf && domain < 0) {
            for (const TypedRef &ref : values)
                domain = domain < 0 ? ref.type.domain : commonDomain(ref, values.front());
        }
        std::vector<Edge> edges;
        const int first = int(m_builder.data().days.size());
        for (std::size_t i = 0; i < values.size(); ++i) {
            if (domain >= 0)
                values[i] = toDomain(values[i], domain, scope);
            edges.push_back(values[i].edge);
        }
        for (const Notion::DatedValue &dated : notion.values)
            m_builder.data().days.push_back(dated.from.isValid() ? qint32(dated.from.toJulianDay()) : INT32_MIN);
        const NodeType type = m_builder.data().nodes[std::size_t(edges.front().node)].type;
        result = make(Op::Dated, type, edges, scope, values.front().type.unit, first, 0, domain);
    }
    if (result.isValid()) {
        if (result.type.kind == Kind::Number && result.type.literal)
            result.type.unit = notion.unit;
        result.type.literal = false;
        int &owner = m_builder.data().nodeNotion[std::size_t(result.edge.node)];
        if (owner < 0)
            owner = place;
    }
    m_notionState[at] = 2;
    m_notions[at] = result;
    return result;
}

TypedRef ExpressionCompiler::label(const QString &text, Scope &scope)
{
    const auto tree = feel::parse(text);
    if (!tree)
        return invalid(scope, u"{%1} in a label: %2"_s.arg(text, tree.error().sentence));
    return compile(**tree, scope);
}

} // namespace takeup
