// SPDX-FileCopyrightText: 2026 TakeUp contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/feel/tokencursor.h"

namespace takeup::feel {

/// A node under construction. Empty once a fault is found: then every caller hands the emptiness on.
struct Node
{
    ExpressionPtr expression;
    int depth = 0; ///< Of the tree below, itself included.

    explicit operator bool() const { return expression != nullptr; }
    bool is(Expression::Kind kind) const { return expression->kind == kind; }
};

/// Recursive descent with precedence climbing. The first fault stops it. Operators are in grammar.cpp, values
/// (literals, brackets, loops, calls) in grammarvalues.cpp.
class Grammar : private TokenCursor
{
public:
    explicit Grammar(std::vector<Token> tokens) : TokenCursor(std::move(tokens)) { }

    tl::expected<ExpressionPtr, Fault> run();

private:
    using Kind = Expression::Kind;
    enum Precedence { Lowest = 1, Conjunction, Comparing, Additive, Multiplicative, Exponential };

    /// Counts one level for as long as it lives.
    class Nesting
    {
    public:
        explicit Nesting(Grammar &grammar) : m_grammar(grammar) { ++m_grammar.m_nesting; }
        ~Nesting() { --m_grammar.m_nesting; }
        Q_DISABLE_COPY_MOVE(Nesting)
        bool isTooDeep() const;

    private:
        Grammar &m_grammar;
    };

    Node fail(const QString &sentence, int position = -1);
    Node failExpecting(const QString &what);
    Node make(Kind kind, int position, QString text = {}, const std::vector<Node> &children = {}, QStringList names = {});
    Node parseExpression() { return parseBinary(Lowest, {}); }
    int precedence() const;
    /// Everything from `lowest` upwards. `left` is the left-most operand when it is read already.
    Node parseBinary(int lowest, Node left);
    Node parseBetween(const Node &value);
    Node parseIn(const Node &value);
    /// A comparison without its left side, or an expression.
    Node parseTest();
    Node parseUnary();
    Node failTooDeep();
    /// A value with the paths, filters and 'instance of' after it. `value` is the value when it is read already.
    Node parsePostfix(Node value);
    /// Whether the [ here ends an open range, as in [1..10[, instead of starting a filter.
    bool closesRange(const Node &value) const;
    Node parseFilter(const Node &list);
    /// An expression or test inside brackets, where a [ is never the end of the range around them.
    Node parseInside();
    /// From the '..' to the closing bracket.
    Node parseRangeEnd(const Node &low, QChar opening, int position);
    Node parsePrimary();
    Node parseNumber();
    Node parseWord();
    Node parseIf();
    Node parseLoop();
    /// What a loop goes over: a list, or 1..10.
    Node parseDomain();
    Node parseCall(const QString &name, int position);
    /// '(': a bracketed expression, a test such as (< 10), or a range without its lower end.
    Node parseBracket();
    Node parseListOrRange();
    Node parseContext();

    int m_nesting = 0;
    bool m_inRangeEnd = false;
};

} // namespace takeup::feel
