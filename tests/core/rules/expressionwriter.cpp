// SPDX-FileCopyrightText: 2026 TakeUp contributors
// SPDX-License-Identifier: EUPL-1.2
#include "tests/core/rules/expressionwriter.h"

namespace takeup::tests {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int mostBound = 2; ///< Variables at a time besides person: a node has at most three.

Written same(const QString &text)
{
    return {text, text};
}

/// The expressions put into a pattern with %1, %2, ...
template<typename... Parts> Written put(const QString &pattern, const Parts &...parts)
{
    return {pattern.arg(parts.text...), pattern.arg(parts.plain...)};
}

const QStringList &kinWords()
{
    static const QStringList words{u"partner"_s, u"child"_s, u"parent"_s, u"sibling"_s, u"unrelated"_s, u"self"_s, u"grandparent"_s};
    return words;
}

} // namespace

Written ExpressionWriter::expression(Sort sort, int depth, bool person, int level, bool lists)
{
    m_lists = lists;
    m_members = person ? QStringList{u"person"_s} : QStringList{};
    m_incomes.clear();
    m_level = level;
    return any(sort, depth);
}

template<typename Body> Written ExpressionWriter::bound(const QString &name, bool income, Body body)
{
    const QStringList members = m_members;
    const QStringList incomes = m_incomes;
    m_members.removeAll(name);
    m_incomes.removeAll(name);
    (income ? m_incomes : m_members) << name;
    const Written result = body();
    m_members = members;
    m_incomes = incomes;
    return result;
}

Written ExpressionWriter::any(Sort sort, int depth)
{
    if (depth <= 0)
        return leaf(sort);
    switch (sort) {
    case Sort::YesNo: return yesNo(depth - 1);
    case Sort::Plain: return plain(depth - 1);
    case Sort::Monthly:
    case Sort::Yearly: return amount(sort, depth - 1);
    case Sort::Years: return put(u"%1.years"_s, duration(true, depth - 1));
    case Sort::Months: return m_dice.chance(50) ? leaf(sort) : put(u"%1.months"_s, duration(true, depth - 1));
    case Sort::Date: return date(depth - 1);
    case Sort::Word: return word(depth - 1);
    case Sort::Members: return members(depth - 1);
    }
    return {};
}

QString ExpressionWriter::variable()
{
    return m_members.isEmpty() || m_dice.chance(7) ? u"self"_s : m_dice.pick(m_members);
}

/// What an income comes to, as money by month or by year.
QString ExpressionWriter::reading(Sort sort)
{
    const QString basis = m_netOnly ? u"net"_s : m_dice.pick({u"net"_s, u"gross"_s, u"gross_taxable"_s});
    return basis + (sort == Sort::Monthly ? u"_month"_s : u"_year"_s);
}

Written ExpressionWriter::sign()
{
    return same(m_dice.pick({u"<"_s, u"<="_s, u">"_s, u">="_s, u"="_s, u"!="_s}));
}

Written ExpressionWriter::number(Sort sort)
{
    switch (sort) {
    case Sort::Monthly:
    case Sort::Yearly: return same(u"0"_s);
    case Sort::Years: return same(m_dice.pick({u"0"_s, u"18"_s, u"25"_s, u"65"_s}));
    default: return same(m_dice.pick({u"0"_s, u"1"_s, u"2"_s, u"3"_s, u"0.5"_s, u"12"_s, u"100"_s}));
    }
}

Written ExpressionWriter::leaf(Sort sort)
{
    std::vector<const Named *> fitting;
    for (const Named &named : m_names) {
        if (named.sort == sort && named.level <= m_level)
            fitting.push_back(&named);
    }
    if (sort == Sort::Word && !m_incomes.isEmpty() && m_dice.chance(60))
        return same(u"%1.kind"_s.arg(m_dice.pick(m_incomes)));
    if (sort == Sort::Date && !m_incomes.isEmpty() && m_dice.chance(40))
        return same(u"%1.since"_s.arg(m_dice.pick(m_incomes)));
    if ((sort == Sort::Monthly || sort == Sort::Yearly) && !m_incomes.isEmpty() && m_dice.chance(60))
        return same(m_dice.pick(m_incomes) + u'.' + reading(sort));
    if (sort == Sort::Date && m_dice.chance(25))
        return same(u"today()"_s);
    if (sort == Sort::Members && (fitting.empty() || m_dice.chance(60)))
        return same(m_dice.chance(75) ? u"members"_s : u"clients"_s);
    if (fitting.empty() || (sort == Sort::Plain && m_dice.chance(25)))
        return sort == Sort::YesNo ? same(m_dice.chance(50) ? u"true"_s : u"false"_s) : number(sort);
    const Named &named = *m_dice.pick(fitting);
    return same(named.ofMember ? variable() + u'.' + named.name : named.name);
}

Written ExpressionWriter::yesNo(int depth)
{
    switch (m_dice.below(13)) {
    case 0:
    case 1:
    case 2: return comparison(depth);
    case 3: return ofDates(depth);
    case 4: return ofWords(depth);
    case 5: return ofMembers(depth);
    case 6:
    case 7: return m_members.size() + m_incomes.size() <= mostBound ? quantified(depth) : comparison(depth);
    case 8: return put(u"(%1 and %2)"_s, any(Sort::YesNo, depth), any(Sort::YesNo, depth));
    case 9: return put(u"(%1 or %2)"_s, any(Sort::YesNo, depth), any(Sort::YesNo, depth));
    case 10: return put(u"not(%1)"_s, any(Sort::YesNo, depth));
    case 11: return put(u"(if %1 then %2 else %3)"_s, any(Sort::YesNo, depth), any(Sort::YesNo, depth), any(Sort::YesNo, depth));
    default:
        return m_dice.chance(20)
            ? put(u"(%1 %2 %3)"_s, any(Sort::YesNo, depth), same(m_dice.chance(50) ? u"="_s : u"!="_s), any(Sort::YesNo, depth))
            : leaf(Sort::YesNo);
    }
}

Written ExpressionWriter::comparison(int depth)
{
    const Sort sort = m_dice.pick({Sort::Plain, Sort::Monthly, Sort::Monthly, Sort::Yearly, Sort::Years, Sort::Months});
    const Written left = any(sort, depth);
    const auto right = [&] { return m_dice.chance(25) ? number(sort) : any(sort, depth - 1); };
    switch (m_dice.below(8)) {
    case 0: return put(u"(%1 between %2 and %3)"_s, left, right(), right());
    case 1: return put(u"(%1 in [%2..%3))"_s, left, right(), right());
    case 2: return put(u"(%1 in (< %2, >= %3))"_s, left, right(), right());
    default: return put(u"(%1 %2 %3)"_s, left, sign(), right());
    }
}

Written ExpressionWriter::ofDates(int depth)
{
    switch (m_dice.below(6)) {
    case 0: return put(u"(%1 %2 null)"_s, any(Sort::Date, depth), same(m_dice.chance(50) ? u"="_s : u"!="_s));
    case 1: return put(u"(%1 %2 duration(\"%3\"))"_s, duration(true, depth), sign(), same(m_dice.pick({u"P2Y"_s, u"P18Y"_s, u"P3M"_s})));
    case 2: return put(u"(%1 %2 duration(\"%3\"))"_s, duration(false, depth), sign(), same(m_dice.pick({u"P30D"_s, u"P0D"_s, u"P400D"_s})));
    case 3: return put(u"(%1 in [%2..%3])"_s, any(Sort::Date, depth), any(Sort::Date, depth - 1), any(Sort::Date, depth - 1));
    default: return put(u"(%1 %2 %3)"_s, any(Sort::Date, depth), sign(), any(Sort::Date, depth));
    }
}

Written ExpressionWriter::ofWords(int depth)
{
    const auto equals = [this] { return same(m_dice.chance(60) ? u"="_s : u"!="_s); };
    const auto literal = [this] { return same(m_dice.pick({u"\"a\""_s, u"\"b\""_s, u"\"c\""_s})); };
    const QString some = m_members.isEmpty() ? QString() : variable() + u".chosen"_s;
    switch (m_dice.below(6)) {
    case 0: return put(u"(%1 %2 %3)"_s, any(Sort::Word, depth), equals(), any(Sort::Word, depth));
    case 1: return put(u"(%1 in (%2, %3))"_s, any(Sort::Word, depth), literal(), literal());
    case 2:
        return some.isEmpty() ? leaf(Sort::YesNo)
                              : put(u"list contains(%1, \"%2\")"_s, same(some), same(m_dice.pick({u"x"_s, u"y"_s, u"z"_s})));
    case 3:
        return put(u"(kin(%1, %2) in (\"%3\", \"%4\"))"_s, same(variable()), same(variable()), same(m_dice.pick(kinWords())),
                   same(m_dice.pick(kinWords())));
    case 4: return put(u"(%1 %2 null)"_s, any(Sort::Word, depth), equals());
    default: return put(u"(%1 %2 %3)"_s, any(Sort::Word, depth), equals(), literal());
    }
}

Written ExpressionWriter::ofMembers(int depth)
{
    const QString member = variable();
    const auto equals = [this] { return same(m_dice.chance(60) ? u"="_s : u"!="_s); };
    switch (m_dice.below(6)) {
    case 0: return put(u"(%1.dependant_of %2 null)"_s, same(member), equals());
    case 1: return put(u"(%1.dependant_of %2 %3.id)"_s, same(member), equals(), same(variable()));
    case 2: return put(u"(kin(%1, %2) %3 \"%4\")"_s, same(member), same(variable()), equals(), same(m_dice.pick(kinWords())));
    case 3: return put(u"list contains(%1, %2)"_s, any(Sort::Members, depth), same(member));
    case 4: return put(u"(%1.dependant_of %2 %3.dependant_of)"_s, same(member), equals(), same(variable()));
    default: return put(u"(%1.id %2 %3.id)"_s, same(member), equals(), same(variable()));
    }
}

Written ExpressionWriter::quantified(int depth)
{
    const QString name = u"x%1"_s.arg(++m_count);
    const bool income = m_lists && !m_members.isEmpty() && m_dice.chance(30);
    const Written list = income ? incomes(depth) : any(Sort::Members, depth);
    const Written condition = bound(name, income, [&] { return any(Sort::YesNo, depth); });
    return put(u"(%1 %2 in %3 satisfies %4)"_s, same(m_dice.chance(60) ? u"some"_s : u"every"_s), same(name), list, condition);
}

Written ExpressionWriter::incomes(int depth)
{
    const QString of = variable() + u".incomes"_s;
    if (depth <= 0 || m_dice.chance(40) || m_members.size() + m_incomes.size() > mostBound)
        return same(of);
    return put(u"%1[%2]"_s, same(of), bound(u"item"_s, true, [&] { return any(Sort::YesNo, depth - 1); }));
}

Written ExpressionWriter::amount(Sort sort, int depth)
{
    const bool monthly = sort == Sort::Monthly;
    const QString unit = monthly ? u"month"_s : u"year"_s;
    switch (m_dice.below(16)) {
    case 0: return put(u"(%1 + %2)"_s, any(sort, depth), any(sort, depth));
    case 1: return put(u"(%1 - %2)"_s, any(sort, depth), any(sort, depth));
    case 2: return put(u"(%1 * %2)"_s, any(sort, depth), any(Sort::Plain, depth));
    case 3: return put(u"(%1 / %2)"_s, any(sort, depth), any(Sort::Plain, depth));
    case 4: return put(u"max(%1, %2)"_s, m_dice.chance(50) ? number(sort) : any(sort, depth), any(sort, depth));
    case 5: return put(u"min(%1, %2)"_s, any(sort, depth), any(sort, depth));
    case 6:
        return put(u"(if %1 then %2 else %3)"_s, any(Sort::YesNo, depth), any(sort, depth),
                   m_dice.chance(15) ? same(u"null"_s) : any(sort, depth));
    case 7: {
        const Written other = any(monthly ? Sort::Yearly : Sort::Monthly, depth);
        return {u"%1ly(%2)"_s.arg(unit, other.text), u"%1ly(%2, \"%3\")"_s.arg(unit, other.plain, monthly ? u"year"_s : u"month"_s)};
    }
    case 8:
        return put(u"%1(%2, %3)"_s,
                   same(m_dice.pick({u"round half up"_s, u"round down"_s, u"round up"_s, u"floor"_s, u"ceiling"_s, u"round half down"_s})),
                   any(sort, depth), same(m_dice.pick({u"0"_s, u"2"_s, u"-1"_s})));
    case 9: return m_dice.chance(50) ? put(u"abs(%1)"_s, any(sort, depth)) : put(u"(-%1)"_s, any(sort, depth));
    case 10: {
        const QString table = monthly ? u"t_word"_s : u"t_band"_s;
        const Written key = monthly ? any(Sort::Word, depth) : any(m_dice.chance(50) ? Sort::Plain : Sort::Monthly, depth);
        if (m_dice.chance(50))
            return put(u"lookup(%1, %2)"_s, same(table), key);
        const Written day = any(Sort::Date, depth);
        return {u"lookup(at(%1, %2), %3)"_s.arg(table, day.text, key.text),
                u"lookup(at(\"%1\", %2), %3)"_s.arg(table, day.plain, key.plain)};
    }
    case 11: {
        const Written day = any(Sort::Date, depth);
        const QString name = monthly ? u"p_month"_s : u"p_year"_s;
        return {u"at(%1, %2)"_s.arg(name, day.text), u"at(\"%1\", %2)"_s.arg(name, day.plain)};
    }
    case 12:
        if (!monthly && !m_members.isEmpty())
            return put(u"lookup(%1.by_year, today().year - %2)"_s, same(variable()), same(m_dice.pick({u"0"_s, u"1"_s, u"2"_s})));
        return leaf(sort);
    case 13:
    case 14: return reduced(sort, depth);
    default: return leaf(sort);
    }
}

Written ExpressionWriter::reduced(Sort sort, int depth)
{
    const bool income = m_lists && !m_members.isEmpty() && m_dice.chance(50);
    const Written function = same(m_dice.chance(60) ? u"total"_s : m_dice.pick({u"min"_s, u"max"_s, u"mean"_s, u"sum"_s}));
    if (income && m_dice.chance(60))
        return put(u"%1(%2.%3)"_s, function, incomes(depth), same(reading(sort)));
    if (m_members.size() + m_incomes.size() > mostBound)
        return leaf(sort);
    if (!income && m_dice.chance(30))
        return put(u"%1(%2.%3)"_s, function, any(Sort::Members, depth), same(sort == Sort::Monthly ? u"money_m"_s : u"money_y"_s));
    const QString name = u"x%1"_s.arg(++m_count);
    const Written list = income ? incomes(depth) : any(Sort::Members, depth);
    return put(u"%1(for %2 in %3 return %4)"_s, function, same(name), list, bound(name, income, [&] { return any(sort, depth); }));
}

Written ExpressionWriter::plain(int depth)
{
    switch (m_dice.below(9)) {
    case 0: return put(u"count(%1)"_s, any(Sort::Members, depth));
    case 1: return m_members.isEmpty() || !m_lists ? leaf(Sort::Plain) : put(u"count(%1)"_s, incomes(depth));
    case 2: return put(u"(%1 + %2)"_s, any(Sort::Plain, depth), any(Sort::Plain, depth));
    case 3: return put(u"(%1 - %2)"_s, any(Sort::Plain, depth), any(Sort::Plain, depth));
    case 4: return put(u"(%1 * %2)"_s, any(Sort::Plain, depth), any(Sort::Plain, depth));
    case 5: return put(u"(%1 / %2)"_s, any(Sort::Monthly, depth), any(Sort::Monthly, depth));
    case 6: return put(u"(%1).%2"_s, any(Sort::Date, depth), same(m_dice.pick({u"year"_s, u"month"_s, u"day"_s})));
    case 7: return put(u"modulo(%1, %2)"_s, any(Sort::Plain, depth), any(Sort::Plain, depth));
    default: return leaf(Sort::Plain);
    }
}

Written ExpressionWriter::duration(bool months, int depth)
{
    const Written from = any(Sort::Date, depth);
    const Written to = m_dice.chance(60) ? same(u"today()"_s) : any(Sort::Date, depth);
    return months ? put(u"years and months duration(%1, %2)"_s, from, to) : put(u"(%2 - %1)"_s, from, to);
}

Written ExpressionWriter::date(int depth)
{
    switch (m_dice.below(8)) {
    case 0:
        return put(u"date(today().year - %1, %2, %3)"_s, same(m_dice.pick({u"0"_s, u"1"_s})), same(m_dice.pick({u"1"_s, u"6"_s, u"2"_s})),
                   same(m_dice.pick({u"1"_s, u"30"_s, u"28"_s})));
    case 1: {
        const Written day = any(Sort::Date, depth);
        return put(u"date((%1).year + %2, %3, %4)"_s, day, same(m_dice.pick({u"18"_s, u"1"_s})),
                   m_dice.chance(50) ? put(u"(%1).month"_s, day) : same(u"2"_s),
                   m_dice.chance(50) ? put(u"(%1).day"_s, day) : same(m_dice.pick({u"29"_s, u"1"_s})));
    }
    case 2:
        return put(u"(%1 %2 duration(\"%3\"))"_s, any(Sort::Date, depth), same(m_dice.chance(50) ? u"+"_s : u"-"_s),
                   same(m_dice.pick({u"P1M"_s, u"P10D"_s, u"P18Y"_s, u"P45D"_s})));
    case 3: return put(u"%1(%2, %3)"_s, same(m_dice.chance(50) ? u"min"_s : u"max"_s), any(Sort::Date, depth), any(Sort::Date, depth));
    case 4: return put(u"(if %1 then %2 else %3)"_s, any(Sort::YesNo, depth), any(Sort::Date, depth), any(Sort::Date, depth));
    case 5: return put(u"(%1 + p_term)"_s, any(Sort::Date, depth));
    default: return leaf(Sort::Date);
    }
}

Written ExpressionWriter::word(int depth)
{
    if (m_dice.chance(30))
        return put(u"(if %1 then %2 else %3)"_s, any(Sort::YesNo, depth), any(Sort::Word, depth),
                   same(m_dice.pick({u"\"a\""_s, u"\"b\""_s, u"\"c\""_s})));
    return leaf(Sort::Word);
}

Written ExpressionWriter::members(int depth)
{
    switch (m_dice.below(7)) {
    case 0:
    case 1:
    case 2:
        if (m_members.size() + m_incomes.size() > mostBound)
            return leaf(Sort::Members);
        return put(u"%1[%2]"_s, any(Sort::Members, depth), bound(u"item"_s, false, [&] { return any(Sort::YesNo, depth); }));
    case 3: {
        // In a graph people are in a list once; plain FEEL says that with union().
        const Written left = m_dice.chance(50) ? same(u"[%1]"_s.arg(variable())) : any(Sort::Members, depth);
        const Written right = any(Sort::Members, depth);
        return {u"concatenate(%1, %2)"_s.arg(left.text, right.text), u"union(%1, %2)"_s.arg(left.plain, right.plain)};
    }
    case 4: return put(u"(if %1 then %2 else %3)"_s, any(Sort::YesNo, depth), any(Sort::Members, depth), any(Sort::Members, depth));
    default: return leaf(Sort::Members);
    }
}

} // namespace takeup::tests
