// SPDX-FileCopyrightText: 2026 TakeUp contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/rules/graphbuilder.h"

namespace takeup {

/// Compiles FEEL expressions of the content into nodes, checking names, types and units on the way.
/// Faults go into the issues with their place; the result is then invalid.
class ExpressionCompiler
{
public:
    ExpressionCompiler(const Content &content, GraphBuilder &builder, Issues &issues);

    /// The expression in a scope. Asking for the same notion or fact again gives the same node.
    TypedRef compile(const feel::Expression &expression, Scope &scope);
    /// As a condition: yes or no, and null as no.
    Edge condition(const Expr &expression, Scope &scope);
    /// As a value of a declared type and unit; `domain` of words or -1 for any.
    TypedRef value(const Expr &expression, Scope &scope, ValueType type, Unit unit, int domain);

    /// The value of a fact, from a frame of the member (or none).
    Edge fact(int fact);
    /// Whether a fact applies; absent when it always does.
    Edge gate(int fact);
    /// The value of a notion, from a frame of the member (or none).
    TypedRef notion(int notion);
    /// {path} of a label.
    TypedRef label(const QString &path, Scope &scope);

    int domainOfFact(int fact) const;
    GraphBuilder &builder() { return m_builder; }

    void tell(const Scope &scope, const QString &message);
    void warn(const Scope &scope, const QString &message);

private:
    using Kind = StaticType::Kind;

    TypedRef invalid(const Scope &scope, const QString &message);
    TypedRef make(Op op, NodeType type, std::vector<Edge> edges, Scope &scope, Unit unit = {}, int a = 0, int b = 0, int domain = -1,
                  std::vector<std::uint8_t> own = {}, int bound = -1);

    // names and paths
    TypedRef name(const feel::Expression &expression, Scope &scope);
    TypedRef path(const feel::Expression &expression, Scope &scope);
    TypedRef named(const QString &id, const TypedRef *member, Scope &scope);
    TypedRef property(const TypedRef &object, const QString &property, Scope &scope);
    TypedRef itemProperty(const TypedRef &item, const QString &property, Scope &scope);
    TypedRef overList(const TypedRef &list, const QString &property, Scope &scope);
    TypedRef variable(int place, Scope &scope);
    TypedRef applied(const Edge &edge, const TypedRef *member, Scope &scope);
    TypedRef typedNode(const Edge &edge, int list = -1) const;
    QString full(const QString &name, const Scope &scope) const;

    // operators
    TypedRef arithmetic(const feel::Expression &expression, Scope &scope);
    TypedRef comparison(const QString &op, const TypedRef &left, const TypedRef &right, Scope &scope);
    TypedRef equal(const TypedRef &left, const TypedRef &right, Scope &scope);
    TypedRef within(const TypedRef &value, const feel::Expression &test, Scope &scope);
    TypedRef inList(const feel::Expression &expression, Scope &scope);
    TypedRef both(Op op, const TypedRef &left, const TypedRef &right, Scope &scope);
    TypedRef negated(const TypedRef &value, Scope &scope);
    TypedRef choice(const feel::Expression &expression, Scope &scope);
    TypedRef joined(const TypedRef &condition, TypedRef yes, TypedRef no, Scope &scope);
    bool joinUnits(const StaticType &left, const StaticType &right, Unit &unit, const Scope &scope);
    TypedRef toDomain(const TypedRef &word, int domain, Scope &scope);
    int commonDomain(const TypedRef &left, const TypedRef &right);
    TypedRef asYesNo(const TypedRef &value, Scope &scope);
    TypedRef literalDate(const QString &text, Scope &scope);

    // lists
    TypedRef filter(const feel::Expression &expression, Scope &scope);
    TypedRef quantified(const feel::Expression &expression, std::size_t iterator, Scope &scope);
    TypedRef mapped(const feel::Expression &expression, Scope &scope);
    TypedRef literalList(const feel::Expression &expression, Scope &scope);
    TypedRef asMembers(const TypedRef &value, Scope &scope);
    TypedRef reduced(Op op, const TypedRef &list, Scope &scope, const QString &function);

    // functions
    TypedRef call(const feel::Expression &expression, Scope &scope);
    TypedRef extremum(bool largest, std::vector<TypedRef> &arguments, Scope &scope);
    TypedRef rounding(Op op, std::vector<TypedRef> &arguments, Scope &scope);
    TypedRef perPeriod(bool year, const TypedRef &value, Scope &scope);
    TypedRef lookup(const TypedRef &table, TypedRef key, Scope &scope);
    TypedRef figureAt(const TypedRef &parameter, const TypedRef &day, Scope &scope);
    TypedRef kinship(const TypedRef &left, const TypedRef &right, Scope &scope);
    TypedRef parameter(int parameter, Scope &scope, const Edge *day);

    const Content &m_content;
    GraphBuilder &m_builder;
    Issues &m_issues;
    std::vector<TypedRef> m_notions;
    std::vector<char> m_notionState; ///< 0 untouched, 1 at work, 2 done.
    std::vector<Edge> m_facts;
    std::vector<Edge> m_gates;
    std::vector<char> m_factState;
    std::vector<int> m_factDomains;
};

} // namespace takeup
