// SPDX-FileCopyrightText: 2026 TakeUp contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/feel/grammar.h"

#include "core/feel/typename.h"

namespace takeup::feel {

using namespace Qt::StringLiterals;

namespace {

constexpr int maxNesting = 200;
constexpr int maxTreeDepth = 1000; ///< A chain such as a + b + c + ... is a deep tree without being nested.

} // namespace

bool Grammar::Nesting::isTooDeep() const
{
    return m_grammar.m_nesting > maxNesting + 1; // the value inside the innermost bracket is one more
}

tl::expected<ExpressionPtr, Fault> Grammar::run()
{
    Node whole = parseExpression();
    if (whole && token().kind != Token::Kind::End)
        whole = fail(u"After the expression there is %1, which does not belong to it."_s.arg(describe(token())));
    if (!whole)
        return tl::unexpected(fault());
    return whole.expression;
}

Node Grammar::fail(const QString &sentence, int position)
{
    noteFault(sentence, position);
    return {};
}

Node Grammar::failExpecting(const QString &what)
{
    noteExpected(what);
    return {};
}

Node Grammar::make(Kind kind, int position, QString text, const std::vector<Node> &children, QStringList names)
{
    auto made = std::make_shared<Expression>();
    made->kind = kind;
    made->position = position;
    made->text = std::move(text);
    made->names = std::move(names);
    int depth = 0;
    for (const Node &child : children) {
        made->children.push_back(child.expression);
        depth = std::max(depth, child.depth);
    }
    if (depth >= maxTreeDepth)
        return fail(u"This expression has too many steps: cut it into named parts."_s, position);
    return {std::move(made), depth + 1};
}

int Grammar::precedence() const
{
    if (token().kind == Token::Kind::Name)
        return isWord(u"or") ? Lowest : isWord(u"and") ? Conjunction : isWord(u"between") || isWord(u"in") ? Comparing : 0;
    if (isComparison())
        return Comparing;
    return isSymbol(u"+") || isSymbol(u"-") ? Additive
        : isSymbol(u"*") || isSymbol(u"/")  ? Multiplicative
        : isSymbol(u"**")                   ? Exponential
                                            : 0;
}

Node Grammar::parseBinary(int lowest, Node left)
{
    if (!left)
        left = parseUnary();
    for (int found = precedence(); left && found >= lowest; found = precedence()) {
        const QString sign = take();
        const int position = left.expression->position;
        if (sign == u"between") {
            left = parseBetween(left);
        } else if (sign == u"in") {
            left = parseIn(left);
        } else {
            const Node right = parseBinary(found + 1, {});
            if (!right)
                return {};
            const Kind kind = found == Lowest ? Kind::Or
                : found == Conjunction        ? Kind::And
                : found == Comparing          ? Kind::Comparison
                                              : Kind::Arithmetic;
            const bool isLogic = kind == Kind::Or || kind == Kind::And;
            left = make(kind, position, isLogic ? QString() : sign, {left, right});
        }
    }
    return left;
}

Node Grammar::parseBetween(const Node &value)
{
    const Node low = parseBinary(Additive, {});
    if (!low)
        return {};
    if (!takeWord(u"and"))
        return failExpecting(u"'and' with the upper end of 'between'"_s);
    const Node high = parseBinary(Additive, {});
    return high ? make(Kind::Between, value.expression->position, {}, {value, low, high}) : Node();
}

Node Grammar::parseIn(const Node &value)
{
    const Nesting nesting(*this);
    if (nesting.isTooDeep())
        return failTooDeep();
    std::vector<Node> children{value};
    if (isSymbol(u"(")) {
        const int position = token().position;
        take();
        do {
            children.push_back(parseTest());
            if (!children.back())
                return {};
        } while (takeSymbol(u","));
        const bool isSingle = children.size() == 2 && !children[1].is(Kind::UnaryTest);
        if (isSingle && isSymbol(u".."))
            children[1] = parseRangeEnd(children[1], u'(', position);
        else if (!takeSymbol(u")"))
            return failExpecting(u"',' or ')'"_s);
        if (isSingle && children[1]) // the bracket may be only the start: x in (a + b) * 2, x in (list)[1]
            children[1] = parseBinary(Additive, parsePostfix(children[1]));
    } else {
        children.push_back(isComparison() ? parseTest() : parseBinary(Additive, {}));
    }
    return children.back() ? make(Kind::In, value.expression->position, {}, children) : Node();
}

Node Grammar::parseTest()
{
    if (!isComparison())
        return parseExpression();
    const int position = token().position;
    const QString sign = take();
    const Node operand = parseBinary(Additive, {});
    return operand ? make(Kind::UnaryTest, position, sign, {operand}) : Node();
}

Node Grammar::parseUnary()
{
    if (!isSymbol(u"-"))
        return parsePostfix({});
    const Nesting nesting(*this);
    if (nesting.isTooDeep())
        return failTooDeep();
    const int position = token().position;
    take();
    const Node operand = parseUnary();
    return operand ? make(Kind::Negate, position, {}, {operand}) : Node();
}

Node Grammar::failTooDeep()
{
    return fail(u"This expression is nested more than %1 deep."_s.arg(maxNesting));
}

Node Grammar::parsePostfix(Node value)
{
    const Nesting nesting(*this);
    if (nesting.isTooDeep())
        return failTooDeep();
    if (!value)
        value = parsePrimary();
    while (value) {
        const int position = value.expression->position;
        if (takeSymbol(u".")) {
            if (token().kind != Token::Kind::Name)
                return failExpecting(u"the name of a property"_s);
            value = make(Kind::Path, position, take(), {value});
        } else if (isSymbol(u"[") && !closesRange(value)) {
            value = parseFilter(value);
        } else if (isWord(u"instance") && isWord(u"of", 1)) {
            const QString type = takeType(*this);
            value = type.isEmpty() ? Node() : make(Kind::InstanceOf, position, type, {value});
        } else if (isSymbol(u"(")) {
            return fail(u"Only a function's name can be called."_s);
        } else {
            break;
        }
    }
    return value;
}

bool Grammar::closesRange(const Node &value) const
{
    if (!m_inRangeEnd)
        return false;
    if (value.is(Kind::Number) || value.is(Kind::String) || value.is(Kind::AtLiteral))
        return true;
    static const QStringList afterRange{u")"_s, u"]"_s, u"}"_s, u","_s, u"="_s, u"!="_s};
    const Token &next = token(1);
    if (next.kind == Token::Kind::Symbol)
        return afterRange.contains(next.text);
    static const QStringList wordsAfterRange{u"and"_s, u"or"_s, u"then"_s, u"else"_s, u"return"_s, u"satisfies"_s};
    return next.kind == Token::Kind::End || (next.kind == Token::Kind::Name && wordsAfterRange.contains(next.text));
}

Node Grammar::parseFilter(const Node &list)
{
    take();
    const Node condition = parseInside();
    if (!condition)
        return {};
    if (!takeSymbol(u"]"))
        return failExpecting(u"']'"_s);
    return make(Kind::Filter, list.expression->position, {}, {list, condition});
}

Node Grammar::parseInside()
{
    const bool outer = std::exchange(m_inRangeEnd, false);
    Node inside = parseTest();
    m_inRangeEnd = outer;
    return inside;
}

Node Grammar::parseRangeEnd(const Node &low, QChar opening, int position)
{
    take();
    const bool outer = std::exchange(m_inRangeEnd, true);
    const Node high = parseExpression();
    m_inRangeEnd = outer;
    if (!high)
        return {};
    if (!isSymbol(u"]") && !isSymbol(u")") && !isSymbol(u"["))
        return failExpecting(u"']' or ')' after the range"_s);
    const QChar closing = take() == u"]" ? u']' : u')';
    return make(Kind::Range, position, QString(opening) + closing, {low, high});
}

} // namespace takeup::feel
