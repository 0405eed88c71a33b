// SPDX-FileCopyrightText: 2026 TakeUp contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/rules/expressioncompiler.h"

#include <QRegularExpression>

namespace takeup {

using namespace Qt::Literals::StringLiterals;
using feel::Expression;

namespace {

Unit sum(const Unit &left, const Unit &right, int sign)
{
    return {std::int8_t(left.euro + sign * right.euro), std::int8_t(left.month + sign * right.month),
            std::int8_t(left.year + sign * right.year), std::int8_t(left.litre + sign * right.litre)};
}

std::optional<Period> periodFrom(const QString &text)
{
    static const QRegularExpression form(u"^(-?)P(?:(\\d+)Y)?(?:(\\d+)M)?(?:(\\d+)D)?$"_s);
    const auto match = form.match(text);
    if (!match.hasMatch() || text.endsWith(u'P'))
        return {};
    const int sign = match.capturedView(1).isEmpty() ? 1 : -1;
    return Period{sign * (match.capturedView(2).toInt() * 12 + match.capturedView(3).toInt()), sign * match.capturedView(4).toInt()};
}

} // namespace

TypedRef ExpressionCompiler::literalDate(const QString &text, Scope &scope)
{
    Constant constant;
    if (const QDate day = QDate::fromString(text, Qt::ISODate); day.isValid()) {
        constant.type = NodeType::Date;
        constant.day = qint32(day.toJulianDay());
        return typedNode(m_builder.constant(constant));
    }
    if (const auto period = periodFrom(text)) {
        constant.type = NodeType::Period;
        constant.period = *period;
        return typedNode(m_builder.constant(constant));
    }
    return invalid(scope, u"'%1' is neither a date nor a duration"_s.arg(text));
}

bool ExpressionCompiler::joinUnits(const StaticType &left, const StaticType &right, Unit &unit, const Scope &scope)
{
    if (left.unit == right.unit) {
        unit = left.unit;
        return true;
    }
    for (const auto &[some, other] : {std::pair(&left, &right), std::pair(&right, &left)}) {
        if (!some->unit.isPlain())
            continue;
        if (some->zero || (!other->unit.isMoney() && other->unit.year >= 0)) {
            unit = other->unit;
            return true;
        }
        if (some->literal && other->unit.isMoney()) {
            tell(scope, u"money can't be written in an expression: make it a parameter"_s);
            return false;
        }
    }
    tell(scope, u"unit clash: %1 against %2"_s.arg(left.unit.toText(), right.unit.toText()));
    return false;
}

TypedRef ExpressionCompiler::arithmetic(const Expression &expression, Scope &scope)
{
    const TypedRef left = compile(*expression.children[0], scope);
    const TypedRef right = compile(*expression.children[1], scope);
    if (!left.isValid() || !right.isValid())
        return {};
    const QString &op = expression.text;
    const bool plus = op == u"+"_s;
    if (left.type.kind == Kind::Date || right.type.kind == Kind::Date) {
        if (left.type.kind == Kind::Date && right.type.kind == Kind::Period && (plus || op == u"-"_s))
            return make(plus ? Op::AddPeriod : Op::SubtractPeriod, NodeType::Date, {left.edge, right.edge}, scope);
        if (plus && left.type.kind == Kind::Period)
            return make(Op::AddPeriod, NodeType::Date, {right.edge, left.edge}, scope);
        if (op == u"-"_s && left.type.kind == Kind::Date && right.type.kind == Kind::Date)
            return make(Op::DaysBetween, NodeType::Period, {right.edge, left.edge}, scope);
        return invalid(scope, u"a date can only have a duration added or taken off, or be taken from a date"_s);
    }
    if (plus && left.type.kind == Kind::Period && right.type.kind == Kind::Period)
        return make(Op::AddPeriods, NodeType::Period, {left.edge, right.edge}, scope);
    if (left.type.kind != Kind::Number || right.type.kind != Kind::Number)
        return invalid(scope, u"'%1' needs two numbers"_s.arg(op));
    Unit unit;
    Op node = Op::Add;
    if (plus || op == u"-"_s) {
        if (!joinUnits(left.type, right.type, unit, scope))
            return {};
        node = plus ? Op::Add : Op::Subtract;
    } else if (op == u"*"_s) {
        unit = sum(left.type.unit, right.type.unit, 1);
        node = Op::Multiply;
    } else if (op == u"/"_s) {
        unit = sum(left.type.unit, right.type.unit, -1);
        node = Op::Divide;
    } else {
        return invalid(scope, u"powers have no meaning in a rule"_s);
    }
    TypedRef result = make(node, NodeType::Number, {left.edge, right.edge}, scope, unit);
    result.type.literal = left.type.literal && right.type.literal;
    return result;
}

TypedRef ExpressionCompiler::both(Op op, const TypedRef &left, const TypedRef &right, Scope &scope)
{
    return make(op, NodeType::YesNo, {left.edge, right.edge}, scope);
}

TypedRef ExpressionCompiler::negated(const TypedRef &value, Scope &scope)
{
    return value.isValid() ? make(Op::Not, NodeType::YesNo, {value.edge}, scope) : value;
}

TypedRef ExpressionCompiler::asYesNo(const TypedRef &value, Scope &scope)
{
    if (!value.isValid() || value.type.kind == Kind::YesNo)
        return value;
    return invalid(scope, u"a yes or no is needed here"_s);
}

TypedRef ExpressionCompiler::comparison(const QString &op, const TypedRef &left, const TypedRef &right, Scope &scope)
{
    if (op == u"="_s)
        return equal(left, right, scope);
    if (op == u"!="_s)
        return negated(equal(left, right, scope), scope);
    if (left.type.kind != right.type.kind
        || (left.type.kind != Kind::Number && left.type.kind != Kind::Date && left.type.kind != Kind::Period))
        return invalid(scope, u"'%1' compares two numbers, two dates or two durations"_s.arg(op));
    Unit unit;
    if (left.type.kind == Kind::Number && !joinUnits(left.type, right.type, unit, scope))
        return {};
    const Op node = op.size() == 2 ? Op::LessOrEqual : Op::Less;
    if (op.startsWith(u'<'))
        return both(node, left, right, scope);
    return both(node, right, left, scope);
}

TypedRef ExpressionCompiler::equal(const TypedRef &left, const TypedRef &right, Scope &scope)
{
    if (left.type.kind == Kind::Null || right.type.kind == Kind::Null) {
        const TypedRef &value = left.type.kind == Kind::Null ? right : left;
        if (value.edge.node < 0)
            return invalid(scope, u"this can't be compared with null"_s);
        return make(Op::IsNull, NodeType::YesNo, {value.edge}, scope);
    }
    if (left.type.kind == Kind::Literal && right.type.kind != Kind::Literal)
        return equal(right, left, scope);
    if (right.type.kind == Kind::Literal && left.type.kind == Kind::Place) {
        const QStringList ids{u"nis:"_s + right.text};
        qsizetype area = m_builder.data().areas.indexOf(ids.front());
        if (area < 0) {
            area = m_builder.data().areas.size();
            m_builder.data().areas << ids;
        }
        return make(Op::InArea, NodeType::YesNo, {left.edge}, scope, {}, int(area));
    }
    if (right.type.kind == Kind::Literal && left.type.kind == Kind::Word) {
        const qsizetype word = m_builder.data().domains[std::size_t(left.type.domain)].words.indexOf(right.text);
        if (word < 0)
            return invalid(scope, u"'%1' is none of the choices"_s.arg(right.text));
        return make(Op::InWords, NodeType::YesNo, {left.edge}, scope, {}, m_builder.mask(1ULL << word));
    }
    if (left.type.kind != right.type.kind)
        return invalid(scope, u"two different kinds of value are compared"_s);
    switch (left.type.kind) {
    case Kind::YesNo: return both(Op::Equal, left, right, scope);
    case Kind::Number: {
        Unit unit;
        if (!joinUnits(left.type, right.type, unit, scope))
            return {};
        return both(Op::Equal, left, right, scope);
    }
    case Kind::Date:
    case Kind::Period: return both(Op::Equal, left, right, scope);
    case Kind::Word: {
        const int domain = commonDomain(left, right);
        return both(Op::SameWord, toDomain(left, domain, scope), toDomain(right, domain, scope), scope);
    }
    case Kind::Place: return both(Op::SamePlace, left, right, scope);
    case Kind::Member: return both(Op::SameMember, left, right, scope);
    default: return invalid(scope, u"these values can't be compared"_s);
    }
}

int ExpressionCompiler::commonDomain(const TypedRef &left, const TypedRef &right)
{
    const auto words = [this](const TypedRef &ref) {
        return ref.type.kind == Kind::Literal ? QStringList{ref.text} : m_builder.data().domains[std::size_t(ref.type.domain)].words;
    };
    const QStringList mine = words(left);
    const QStringList other = words(right);
    QStringList all = mine;
    for (const QString &word : other) {
        if (!all.contains(word))
            all << word;
    }
    if (left.type.kind == Kind::Word && all.size() == mine.size())
        return left.type.domain;
    if (right.type.kind == Kind::Word && all.size() == other.size())
        return right.type.domain;
    return m_builder.domain(all);
}

TypedRef ExpressionCompiler::toDomain(const TypedRef &word, int domain, Scope &scope)
{
    if (!word.isValid() || (word.type.kind == Kind::Word && word.type.domain == domain))
        return word;
    const QStringList words = m_builder.data().domains[std::size_t(domain)].words;
    if (words.size() > 64)
        return invalid(scope, u"more than 64 choices"_s);
    if (word.type.kind == Kind::Literal) {
        const qsizetype at = words.indexOf(word.text);
        if (at < 0)
            return invalid(scope, u"'%1' is none of the choices"_s.arg(word.text));
        Constant constant;
        constant.type = NodeType::Word;
        constant.mask = 1ULL << at;
        return typedNode(m_builder.constant(constant, {}, domain));
    }
    if (word.type.kind != Kind::Word)
        return invalid(scope, u"one of the choices is needed here"_s);
    const int first = int(m_builder.data().remaps.size());
    const QStringList from = m_builder.data().domains[std::size_t(word.type.domain)].words;
    std::vector<std::int8_t> targets;
    for (const QString &name : from) {
        const qsizetype at = words.indexOf(name);
        if (at < 0)
            return invalid(scope, u"'%1' is none of the choices"_s.arg(name));
        targets.push_back(std::int8_t(at));
    }
    m_builder.data().remaps.insert(m_builder.data().remaps.end(), targets.begin(), targets.end());
    return make(Op::Remap, NodeType::Word, {word.edge}, scope, {}, first, 0, domain);
}

TypedRef ExpressionCompiler::within(const TypedRef &value, const Expression &test, Scope &scope)
{
    if (test.kind == Expression::Kind::Range) {
        TypedRef result;
        for (int end : {0, 1}) {
            if (test.children[std::size_t(end)]->kind == Expression::Kind::Null)
                continue;
            const TypedRef bound = compile(*test.children[std::size_t(end)], scope);
            if (!bound.isValid())
                return {};
            const QChar bracket = end == 0 ? test.text.front() : test.text.back();
            const bool closed = bracket == (end == 0 ? u'[' : u']');
            const QString op = closed ? u"<="_s : u"<"_s;
            const TypedRef part = end == 0 ? comparison(op, bound, value, scope) : comparison(op, value, bound, scope);
            if (!part.isValid())
                return {};
            result = result.isValid() ? both(Op::And, result, part, scope) : part;
        }
        return result;
    }
    if (test.kind == Expression::Kind::UnaryTest) {
        const TypedRef bound = compile(*test.children[0], scope);
        return bound.isValid() ? comparison(test.text, value, bound, scope) : bound;
    }
    TypedRef other = compile(test, scope);
    if (!other.isValid())
        return other;
    if (other.type.kind == Kind::LiteralList) {
        TypedRef result;
        for (const TypedRef &item : other.parts) {
            const TypedRef part = equal(value, item, scope);
            if (!part.isValid())
                return {};
            result = result.isValid() ? both(Op::Or, result, part, scope) : part;
        }
        if (result.isValid())
            return result;
        return typedNode(m_builder.constant(Constant{}));
    }
    if (other.type.kind == Kind::Members && value.type.kind == Kind::Member)
        return make(Op::Contains, NodeType::YesNo, {other.edge, value.edge}, scope);
    return equal(value, other, scope);
}

TypedRef ExpressionCompiler::inList(const Expression &expression, Scope &scope)
{
    const TypedRef value = compile(*expression.children[0], scope);
    if (!value.isValid())
        return value;
    // A word among words in quotes is one mask.
    std::vector<const Expression *> tests;
    for (std::size_t i = 1; i < expression.children.size(); ++i) {
        const Expression &test = *expression.children[i];
        if (test.kind == Expression::Kind::List) {
            for (const auto &item : test.children)
                tests.push_back(item.get());
        } else {
            tests.push_back(&test);
        }
    }
    std::uint64_t mask = 0;
    TypedRef result;
    for (const Expression *test : tests) {
        if (value.type.kind == Kind::Word && test->kind == Expression::Kind::String) {
            const qsizetype word = m_builder.data().domains[std::size_t(value.type.domain)].words.indexOf(test->text);
            if (word < 0)
                return invalid(scope, u"'%1' is none of the choices"_s.arg(test->text));
            mask |= 1ULL << word;
            continue;
        }
        const TypedRef part = within(value, *test, scope);
        if (!part.isValid())
            return {};
        result = result.isValid() ? both(Op::Or, result, part, scope) : part;
    }
    if (mask != 0) {
        const TypedRef words = make(Op::InWords, NodeType::YesNo, {value.edge}, scope, {}, m_builder.mask(mask));
        result = result.isValid() ? both(Op::Or, result, words, scope) : words;
    }
    return result.isValid() ? result : typedNode(m_builder.constant(Constant{}));
}

TypedRef ExpressionCompiler::choice(const Expression &expression, Scope &scope)
{
    const TypedRef condition = asYesNo(compile(*expression.children[0], scope), scope);
    const TypedRef yes = compile(*expression.children[1], scope);
    const TypedRef no = compile(*expression.children[2], scope);
    if (!condition.isValid() || !yes.isValid() || !no.isValid())
        return {};
    return joined(condition, yes, no, scope);
}

TypedRef ExpressionCompiler::joined(const TypedRef &condition, TypedRef yes, TypedRef no, Scope &scope)
{
    const auto isWord = [](const TypedRef &ref) { return ref.type.kind == Kind::Word || ref.type.kind == Kind::Literal; };
    const auto isList = [](const TypedRef &ref) { return ref.type.kind == Kind::Members || ref.type.kind == Kind::LiteralList; };
    Unit unit;
    if (isWord(yes) && isWord(no)) {
        const int domain = commonDomain(yes, no);
        yes = toDomain(yes, domain, scope);
        no = toDomain(no, domain, scope);
    } else if (isList(yes) || isList(no)) {
        yes = asMembers(yes, scope);
        no = asMembers(no, scope);
    } else if (yes.type.kind == Kind::Null || no.type.kind == Kind::Null) {
        TypedRef &value = yes.type.kind == Kind::Null ? no : yes;
        TypedRef &null = yes.type.kind == Kind::Null ? yes : no;
        if (value.type.kind == Kind::Literal)
            value = toDomain(value, commonDomain(value, value), scope);
        if (value.edge.node < 0)
            return invalid(scope, u"'if' has no value to give"_s);
        Constant constant;
        constant.type = m_builder.data().nodes[std::size_t(value.edge.node)].type;
        constant.null = true;
        null = typedNode(m_builder.constant(constant, value.type.unit, value.type.domain));
        unit = value.type.unit;
    } else if (yes.type.kind == Kind::Number && no.type.kind == Kind::Number) {
        if (!joinUnits(yes.type, no.type, unit, scope))
            return {};
    }
    if (!yes.isValid() || !no.isValid())
        return {};
    if (yes.edge.node < 0 || no.edge.node < 0 || yes.type.kind != no.type.kind)
        return invalid(scope, u"'then' and 'else' give different kinds of value"_s);
    TypedRef result = make(Op::If, m_builder.data().nodes[std::size_t(yes.edge.node)].type, {condition.edge, yes.edge, no.edge}, scope,
                           unit, 0, 0, yes.type.domain);
    result.type.literal = yes.type.literal && no.type.literal;
    return result;
}

} // namespace takeup
