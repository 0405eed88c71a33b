// SPDX-FileCopyrightText: 2026 TakeUp contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/feel/grammar.h"

namespace takeup::feel {

using namespace Qt::StringLiterals;

Node Grammar::parsePrimary()
{
    const int position = token().position;
    switch (token().kind) {
    case Token::Kind::End: return failExpecting(u"a value"_s);
    case Token::Kind::Number: return parseNumber();
    case Token::Kind::String: return make(Kind::String, position, take());
    case Token::Kind::AtLiteral: return make(Kind::AtLiteral, position, take());
    case Token::Kind::Name: return parseWord();
    case Token::Kind::Symbol: break;
    }
    if (isSymbol(u"("))
        return parseBracket();
    if (isSymbol(u"[") || isSymbol(u"]"))
        return parseListOrRange();
    if (isSymbol(u"{"))
        return parseContext();
    return failExpecting(u"a value"_s);
}

Node Grammar::parseNumber()
{
    const auto number = Decimal::fromText(token().text);
    if (!number)
        return fail(u"The number %1 is too large."_s.arg(token().text));
    const int position = token().position;
    auto made = std::make_shared<Expression>();
    made->kind = Kind::Number;
    made->position = position;
    made->text = take();
    made->number = *number;
    return {std::move(made), 1};
}

Node Grammar::parseWord()
{
    const int position = token().position;
    const QString word = token().text;
    if (word == u"if")
        return parseIf();
    if (word == u"for" || word == u"some" || word == u"every")
        return parseLoop();
    if (word == u"function")
        return fail(u"Functions can't be defined in an expression."_s);
    if (word == u"null" || word == u"true" || word == u"false") {
        take();
        return word == u"null" ? make(Kind::Null, position) : make(Kind::Boolean, position, word);
    }
    if (isKeyword(word))
        return failExpecting(u"a value"_s);
    take();
    return isSymbol(u"(") ? parseCall(word, position) : make(Kind::Name, position, word);
}

Node Grammar::parseIf()
{
    const int position = token().position;
    take();
    const Node condition = parseInside();
    if (!condition)
        return {};
    if (!takeWord(u"then"))
        return failExpecting(u"'then'"_s);
    const Node yes = parseInside();
    if (!yes)
        return {};
    if (!takeWord(u"else"))
        return failExpecting(u"'else'"_s);
    const Node no = parseExpression();
    return no ? make(Kind::If, position, {}, {condition, yes, no}) : Node();
}

Node Grammar::parseLoop()
{
    const int position = token().position;
    const QString word = take();
    std::vector<Node> children;
    QStringList names;
    do {
        if (token().kind != Token::Kind::Name || isKeyword(token().text))
            return failExpecting(u"a name"_s);
        names.append(take());
        if (!takeWord(u"in"))
            return failExpecting(u"'in'"_s);
        children.push_back(parseDomain());
        if (!children.back())
            return {};
    } while (takeSymbol(u","));
    if (!takeWord(word == u"for" ? u"return"_s : u"satisfies"_s))
        return failExpecting(word == u"for" ? u"'return'"_s : u"'satisfies'"_s);
    children.push_back(parseExpression());
    if (!children.back())
        return {};
    return make(word == u"for" ? Kind::For : word == u"some" ? Kind::Some : Kind::Every, position, {}, children, names);
}

Node Grammar::parseDomain()
{
    const int position = token().position;
    Node low = parseInside();
    if (!low || !takeSymbol(u".."))
        return low;
    const Node high = parseInside();
    return high ? make(Kind::Range, position, u"[]"_s, {low, high}) : Node();
}

Node Grammar::parseCall(const QString &name, int position)
{
    take();
    std::vector<Node> arguments;
    QStringList names;
    while (!isSymbol(u")")) {
        const QString parameter = takeParameterName();
        if (!arguments.empty() && parameter.isEmpty() != names.isEmpty())
            return fail(u"Either all arguments of a function have names or none."_s);
        if (names.contains(parameter))
            return fail(u"The argument '%1' stands here twice."_s.arg(parameter));
        if (!parameter.isEmpty())
            names.append(parameter);
        arguments.push_back(parseInside());
        if (!arguments.back())
            return {};
        if (isSymbol(u")") || (takeSymbol(u",") && !isSymbol(u")")))
            continue;
        return failExpecting(isSymbol(u")") ? u"another argument"_s : u"',' or ')'"_s);
    }
    take();
    return make(Kind::Call, position, name, arguments, names);
}

Node Grammar::parseBracket()
{
    const int position = token().position;
    take();
    Node inside = parseInside();
    if (!inside)
        return {};
    if (isSymbol(u"..") && !inside.is(Kind::UnaryTest))
        return parseRangeEnd(inside, u'(', position);
    return takeSymbol(u")") ? inside : failExpecting(u"')'"_s);
}

Node Grammar::parseListOrRange()
{
    const int position = token().position;
    const bool isOpen = take() == u"]";
    std::vector<Node> items;
    if (!isOpen && takeSymbol(u"]"))
        return make(Kind::List, position);
    do { // no look at a ] after a comma: it may open a range
        items.push_back(parseInside());
        if (!items.back())
            return {};
        if (items.size() == 1 && isSymbol(u"..") && !items[0].is(Kind::UnaryTest))
            return parseRangeEnd(items[0], isOpen ? u'(' : u'[', position);
        if (isOpen)
            return failExpecting(u"'..' of a range"_s);
    } while (takeSymbol(u","));
    if (!takeSymbol(u"]"))
        return failExpecting(u"',' or ']'"_s);
    return make(Kind::List, position, {}, items);
}

Node Grammar::parseContext()
{
    const int position = token().position;
    take();
    std::vector<Node> values;
    QStringList keys;
    while (!isSymbol(u"}")) {
        if (token().kind != Token::Kind::Name && token().kind != Token::Kind::String)
            return failExpecting(u"the name of an entry"_s);
        if (keys.contains(token().text))
            return fail(u"The entry '%1' stands here twice."_s.arg(token().text));
        keys.append(take());
        if (!takeSymbol(u":"))
            return failExpecting(u"':'"_s);
        values.push_back(parseInside());
        if (!values.back())
            return {};
        if (isSymbol(u"}") || (takeSymbol(u",") && !isSymbol(u"}")))
            continue;
        return failExpecting(isSymbol(u"}") ? u"another entry"_s : u"',' or '}'"_s);
    }
    take();
    return make(Kind::Context, position, {}, values, keys);
}

} // namespace takeup::feel
