// SPDX-FileCopyrightText: 2026 TakeUp contributors
// SPDX-License-Identifier: EUPL-1.2
#include "tests/core/rules/randomcontent.h"

namespace takeup::tests {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int always = 0;

class ContentWriter
{
public:
    ContentWriter(Dice &dice, bool exact) : m_dice(dice), m_exact(exact), m_writer(dice, m_names, exact), m_rights(dice.between(2, 5)) { }

    RandomContent written()
    {
        m_yaml = u"publisher: federal\n"_s;
        facts();
        list();
        parameters();
        notions();
        m_yaml += u"rights:\n"_s;
        for (int right = 0; right < m_rights; ++right)
            writeRight(right);
        return {m_yaml.toUtf8(), m_plain};
    }

private:
    QString expression(Sort sort, int depth, bool person, int level, bool lists = true)
    {
        const Written written = m_writer.expression(sort, depth, person, level, lists);
        m_plain.insert(written.text, written.plain);
        return u'\'' + written.text + u'\'';
    }

    void fact(const QString &name, bool ofMember, Sort sort, const QString &rest, int level = always)
    {
        m_yaml += u"  - {id: federal.%1, of: %2, topic: home, names: <T>, question: <T>%3, %4}\n"_s.arg(
            name, ofMember ? u"member"_s : u"household"_s, ofMember ? u", about: <P>"_s : QString(), rest);
        m_names.push_back({name, sort, ofMember, level});
    }

    /// Now and then: applies only when something else does.
    QString gate(bool ofMember)
    {
        return m_dice.chance(50) ? u", asked_when: "_s + expression(Sort::YesNo, m_dice.below(2), ofMember, always, false) : QString();
    }

    void facts()
    {
        const QString choices = u"type: one_of, choices: {a: <T>, b: <T>, c: <T>}"_s;
        m_yaml += u"facts:\n"_s;
        fact(u"h_flag"_s, false, Sort::YesNo, u"type: yes_no"_s);
        fact(u"h_count"_s, false, Sort::Plain, u"type: number, max: 9"_s);
        fact(u"h_rent"_s, false, Sort::Monthly, u"type: money, unit: EUR/month"_s);
        fact(u"h_day"_s, false, Sort::Date, u"type: date"_s);
        fact(u"h_kind"_s, false, Sort::Word, choices);
        fact(u"flag"_s, true, Sort::YesNo, u"type: yes_no"_s);
        fact(u"money_m"_s, true, Sort::Monthly, u"type: money, unit: EUR/month"_s);
        fact(u"score"_s, true, Sort::Plain, u"type: number, min: -10"_s);
        fact(u"kind"_s, true, Sort::Word, choices);
        fact(u"birth_date"_s, true, Sort::Date, u"type: date"_s);
        fact(u"st_free"_s, true, Sort::YesNo, u"type: status"_s);
        m_names.push_back({u"st_free_months"_s, Sort::Months, true, always});
        m_names.push_back({u"st_free_since"_s, Sort::Date, true, always});
        for (int right = 0; right < m_rights; ++right) {
            const QString status = u"st%1"_s.arg(right);
            fact(status, true, Sort::YesNo, u"type: status"_s, right + 1);
            m_names.push_back({status + u"_months"_s, Sort::Months, true, right + 1});
            m_names.push_back({status + u"_since"_s, Sort::Date, true, right + 1});
        }
        const QString rest = u"names: <T>, question: <T>, about: <P>, topic: home"_s;
        const QString flagged = m_dice.chance(50) ? u", asked_when: person.flag"_s : QString();
        m_yaml += u"  - {id: federal.chosen, of: member, type: some_of, choices: {x: <T>, y: <T>, z: <T>}, %1%2}\n"_s.arg(rest, flagged);
        m_yaml += u"  - {id: federal.dependant_of, of: member, type: member, %1%2}\n"_s.arg(rest, flagged);
        // These may hang on the facts above.
        fact(u"flag_gated"_s, true, Sort::YesNo, u"type: yes_no"_s + gate(true));
        fact(u"flag_assumed"_s, true, Sort::YesNo, u"type: yes_no, assume: "_s + expression(Sort::YesNo, 1, true, always, false));
        fact(u"money_y"_s, true, Sort::Yearly, u"type: money, unit: EUR/year"_s + gate(true));
        fact(u"money_assumed"_s, true, Sort::Monthly,
             u"type: money, unit: EUR/month, assume: "_s + expression(Sort::Monthly, 1, true, always, false) + gate(true));
        fact(u"kind_gated"_s, true, Sort::Word, choices + gate(true));
        fact(u"start"_s, true, Sort::Date, u"type: date"_s + gate(true));
        fact(u"part"_s, true, Sort::Plain, u"type: number, unit: ratio, max: 1"_s + gate(true));
        m_yaml += u"  - {id: federal.by_year, of: member, type: money, unit: EUR/year, by: year, %1%2}\n"_s.arg(rest, gate(true));
        m_yaml += u"  - {id: federal.home, of: member, type: municipality, %1%2}\n"_s.arg(rest, gate(true));
        m_yaml += u"  - {id: federal.dwelling, of: household, type: municipality, names: <T>, question: <T>, topic: home}\n"_s;
        if (!m_exact) {
            m_yaml += u"  - {id: federal.share, of: member, type: number, unit: ratio, max: 1, decided_by: service, names: <T>}\n"_s;
            m_names.push_back({u"share"_s, Sort::Plain, true, always});
        }
    }

    void list()
    {
        m_yaml +=
            u"lists:\n  - {id: federal.incomes, of: member, item: income, topic: income, names: <T>, question: <T>, about: <P>%1, fields: {"_s
                .arg(gate(true));
        m_yaml += u"kind: {type: one_of, choices: {a: <T>, b: <T>, c: <T>}}, amount: {type: money, unit: [EUR/month, EUR/year]}, "_s;
        m_yaml += u"basis: {type: one_of, choices: {net: <T>, gross: <T>, gross_taxable: <T>}}, since: {type: date}}}\n"_s;
    }

    QString figure(const QString &value, const QString &more)
    {
        if (m_exact || m_dice.chance(60))
            return u"value: "_s + value;
        return m_dice.chance(50) ? u"min: "_s + value : u"min: %1, max: %2"_s.arg(value, more);
    }

    QString row(const QString &value) { return m_exact || m_dice.chance(70) ? value : u"{min: %1}"_s.arg(value); }

    void parameters()
    {
        const QString from = u"source: law"_s;
        m_yaml += u"parameters:\n"_s;
        m_yaml += u"  - {id: federal.p_month, unit: EUR/month, values: [{from: 1900-01-01, %1, %3}, {from: 2024-10-01, %2, %3}]}\n"_s.arg(
            figure(u"100"_s, u"130"_s), figure(u"1250.50"_s, u"1300"_s), from);
        m_yaml +=
            u"  - {id: federal.p_year, unit: EUR/year, values: [{from: 1900-01-01, %1, %2}]}\n"_s.arg(figure(u"25000"_s, u"26000"_s), from);
        m_yaml += u"  - {id: federal.p_ratio, unit: ratio, values: [{from: 1900-01-01, %1, %2}]}\n"_s.arg(figure(u"0.2"_s, u"0.3"_s), from);
        m_yaml += u"  - {id: federal.p_day, type: date, values: [{from: 1900-01-01, value: 2024-01-01, %1}]}\n"_s.arg(from);
        m_yaml += u"  - {id: federal.p_term, type: duration, values: [{from: 1900-01-01, value: %2, %1}]}\n"_s.arg(
            from, m_dice.pick({u"P3M"_s, u"P20D"_s}));
        m_yaml +=
            u"  - {id: federal.t_word, unit: EUR/month, by: [a, b, c], values: [{from: 1900-01-01, table: {a: 10, b: %1, c: 1000}, %2}, {from: 2025-01-01, table: {a: 12, b: %1, c: 900}, %2}]}\n"_s
                .arg(row(u"250"_s), from);
        m_yaml +=
            u"  - {id: federal.t_band, unit: EUR/year, by: h_count, values: [{from: 1900-01-01, table: {\"%1\": 5000, \"2\": %2, \"100\": 20000}, %3}]}\n"_s
                .arg(m_dice.pick({u"0"_s, u"1"_s}), row(u"8000"_s), from);
        if (!m_exact) {
            m_yaml +=
                u"  - {id: federal.gross_taxable_per_net, unit: ratio, by: [a, b, c], values: [{from: 1900-01-01, table: {a: {min: 1, max: 2}, b: {min: 1}, c: 1}, %1}]}\n"_s
                    .arg(from);
            m_yaml +=
                u"  - {id: federal.gross_per_gross_taxable, unit: ratio, by: [a, b, c], values: [{from: 1900-01-01, table: {a: {min: 1, max: 1.2}, b: 1.1, c: 1}, %1}]}\n"_s
                    .arg(from);
        }
        m_names.push_back({u"p_month"_s, Sort::Monthly, false, always});
        m_names.push_back({u"p_year"_s, Sort::Yearly, false, always});
        m_names.push_back({u"p_ratio"_s, Sort::Plain, false, always});
        m_names.push_back({u"p_day"_s, Sort::Date, false, always});
    }

    void notions()
    {
        struct Kind
        {
            Sort sort;
            QString type;
        };
        static const std::vector<Kind> kinds{{Sort::YesNo, u"yes_no"_s},
                                             {Sort::Plain, u"number"_s},
                                             {Sort::Monthly, u"money, unit: EUR/month"_s},
                                             {Sort::Yearly, u"money, unit: EUR/year"_s},
                                             {Sort::Years, u"number, unit: years"_s},
                                             {Sort::Date, u"date"_s},
                                             {Sort::Word, u"one_of"_s},
                                             {Sort::Members, u"members"_s},
                                             {Sort::YesNo, u"yes_no"_s},
                                             {Sort::Monthly, u"money, unit: EUR/month"_s}};
        m_yaml += u"notions:\n"_s;
        const int count = m_dice.between(4, 9);
        for (int i = 0; i < count; ++i) {
            const Kind &kind = m_dice.pick(kinds);
            const bool ofMember = m_dice.chance(70);
            const int level = m_dice.below(m_rights);
            const QString name = (ofMember ? u"n%1"_s : u"h_n%1"_s).arg(i);
            const auto value = [&] { return expression(kind.sort, m_dice.between(1, 4), ofMember, level); };
            const QString first = value();
            const QString values = m_dice.chance(80)
                ? u"value: "_s + first
                : u"values: [{from: 1900-01-01, value: %1, source: law}, {from: 2024-10-01, value: %2, source: law}]"_s.arg(first, value());
            m_yaml += u"  - {id: federal.%1, of: %2, type: %3, names: <T>, %4}\n"_s.arg(name, ofMember ? u"member"_s : u"household"_s,
                                                                                        kind.type, values);
            m_names.push_back({name, kind.sort, ofMember, level});
        }
    }

    QString days()
    {
        return m_dice.chance(85) ? QString() : m_dice.pick({u"from: 2024-10-01, "_s, u"to: 2025-12-31, "_s, u"from: 2026-12-01, "_s});
    }

    QString condition(int depth, bool person, int level, bool judged)
    {
        const int kind = depth <= 0 ? 5 + m_dice.below(4) : m_dice.below(9);
        if (kind >= 5) {
            if (!m_exact && judged && kind == 8 && m_dice.chance(40))
                return u"{%1label: <T>, assessed: service}"_s.arg(days());
            const bool ifNot = !m_exact && judged && m_dice.chance(10);
            return u"{%1label: <T>, when: %2%3}"_s.arg(days(), expression(Sort::YesNo, m_dice.between(1, 4), person, level),
                                                       ifNot ? u", if_not: assessed"_s : QString());
        }
        QStringList children;
        const int count = m_dice.between(1, 3);
        for (int i = 0; i < count; ++i)
            children << condition(depth - 1, person, level, judged && kind != 3);
        const QString list = u'[' + children.join(u", "_s) + u']';
        switch (kind) {
        case 0:
        case 1: return u"{%1all: %2}"_s.arg(days(), list);
        case 2: return u"{%1any: %2}"_s.arg(days(), list);
        case 3: return u"{%1none: %2}"_s.arg(days(), list);
        default: return u"{%1at_least: {count: %2, of: %3}}"_s.arg(days()).arg(m_dice.between(1, count)).arg(list);
        }
    }

    void writeRight(int right)
    {
        const bool person = m_dice.chance(80);
        QString who = u"household"_s;
        if (person) {
            const Written filter = m_writer.expression(Sort::YesNo, 2, true, right);
            const auto own = [](QString text) {
                return text.replace(u"person."_s, u"item."_s)
                    .replace(u"(person"_s, u"(item"_s)
                    .replace(u" person"_s, u" item"_s)
                    .replace(u"[person"_s, u"[item"_s);
            };
            const Written list =
                m_dice.chance(50) ? Written{u"clients"_s, u"clients"_s} : m_writer.expression(Sort::Members, 2, false, right);
            Written for_ = list;
            // A filter inside the filter would take over the name item.
            if (!filter.text.contains(u'[') && m_dice.chance(60))
                for_ = {u"%1[%2]"_s.arg(list.text, own(filter.text)), u"%1[%2]"_s.arg(list.plain, own(filter.plain))};
            m_plain.insert(for_.text, for_.plain);
            who = u'\'' + for_.text + u'\'';
        }
        const QString where = m_dice.pick({u"{of: dwelling, in: [belgium]}"_s, u"{of: dwelling, in: [flanders, brussels]}"_s,
                                           person ? u"{of: person.home, in: [wallonia], except: [german-speaking-community]}"_s
                                                  : u"{of: dwelling, in: ['nis:34022']}"_s});
        m_yaml +=
            u"  - id: federal.r%1\n    names: <T>\n    theme: income\n    level: federal\n    confidence: high\n    sources: [{url: 'https://example.org', as_of: '2026'}]\n"_s
                .arg(right);
        m_yaml += u"    where: %1\n    for: %2\n"_s.arg(where, who);
        if (person && m_dice.chance(75))
            m_yaml += u"    status: st%1\n"_s.arg(right);
        m_yaml += u"    rule: %1\n"_s.arg(condition(2, person, right, true));
        if (m_dice.chance(40))
            m_yaml += u"    automatic: [{when: %1, is: fully, check: <T>}, {is: none}]\n"_s.arg(expression(Sort::YesNo, 2, person, right));
        m_yaml += u"    amounts:\n"_s;
        const int amounts = m_dice.between(1, 2);
        for (int i = 0; i < amounts; ++i) {
            const bool monthly = m_dice.chance(60);
            const QString when = m_dice.chance(30) ? u", when: "_s + expression(Sort::YesNo, 2, person, right) : QString();
            m_yaml += u"      - {%1id: a%2, label: <T>, value: %3, unit: EUR/%4%5}\n"_s.arg(days()).arg(i).arg(
                expression(monthly ? Sort::Monthly : Sort::Yearly, 3, person, right), monthly ? u"month"_s : u"year"_s, when);
        }
    }

    Dice &m_dice;
    bool m_exact;
    std::vector<Named> m_names;
    ExpressionWriter m_writer;
    int m_rights;
    QString m_yaml;
    QHash<QString, QString> m_plain;
};

} // namespace

RandomContent randomContent(Dice &dice, bool exact)
{
    return ContentWriter(dice, exact).written();
}

} // namespace takeup::tests
