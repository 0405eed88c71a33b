// SPDX-FileCopyrightText: 2026 TakeUp contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/authoring/loader.h"
#include "core/content/names.h"
#include "core/content/nodevalues.h"
#include "core/feel/parser.h"
#include "tests/core/authoring/soundsources.h"

#include <QTest>

using namespace takeup;
using namespace Qt::Literals::StringLiterals;

/// Short names, full names, and what an expression is found to name; days, durations and units as text.
class TestNames : public QObject
{
    Q_OBJECT

private:
    static Content content()
    {
        tests::SourceTexts sources = tests::soundSources();
        sources.emplace_back(u"flanders/facts.yaml"_s,
                             "publisher: flanders\nfacts:\n  - {id: flanders.savings, of: member, type: yes_no, assume: 'false'}\n");
        return loadTexts(tests::filled(sources)).content;
    }

    const Content m_content = content();

    static Expr expression(const QString &text) { return {feel::parse(text).value(), text, {}}; }

private slots:
    void takesTheOwnPublishersNameBeforeFederal()
    {
        QCOMPARE(resolveName(m_content, u"flanders"_s, u"savings"_s), u"flanders.savings"_s);
        QCOMPARE(resolveName(m_content, u"wallonia"_s, u"savings"_s), u"federal.savings"_s);
        QCOMPARE(resolveName(m_content, u"flanders"_s, u"federal.savings"_s), u"federal.savings"_s);
        QCOMPARE(resolveName(m_content, u"flanders"_s, u"gold"_s), QString());
    }

    void knowsWhatAStatusDeclares()
    {
        QCOMPARE(resolveName(m_content, u"federal"_s, u"benefit_since"_s), u"federal.benefit_since"_s);
        QCOMPARE(statusFactOf(m_content, u"federal.benefit_months"_s), u"federal.benefit"_s);
        QCOMPARE(statusFactOf(m_content, u"federal.savings_months"_s), QString());
    }

    void findsTheNamesInAnExpression_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("names");

        QTest::newRow("bare and after a member") << u"dwelling = person.union"_s << QStringList{u"federal.dwelling"_s, u"federal.union"_s};
        QTest::newRow("in full") << u"federal.dwelling = person.federal.union"_s << QStringList{u"federal.dwelling"_s, u"federal.union"_s};
        QTest::newRow("own before federal") << u"person.savings"_s << QStringList{u"flanders.savings"_s};
        QTest::newRow("in full though there is an own one") << u"person.federal.savings"_s << QStringList{u"federal.savings"_s};
        QTest::newRow("the months of a status") << u"person.benefit_months >= 3 and person.benefit"_s << QStringList{u"federal.benefit"_s};
        QTest::newRow("a variable of the same name")
            << u"some dwelling in members satisfies dwelling.age > 3"_s << QStringList{u"federal.age"_s};
        QTest::newRow("inside a filter") << u"total(person.incomes[item.kind = \"wage\"].net_month)"_s << QStringList{u"federal.incomes"_s};
        QTest::newRow("nothing but figures") << u"1 + 2"_s << QStringList{};
    }

    void findsTheNamesInAnExpression()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, names);

        QStringList found = namesIn(m_content, u"flanders"_s, expression(text));
        found.sort();

        QCOMPARE(found, names);
    }

    void readsDays()
    {
        QCOMPARE(dateFromText(u"2024-02-29"), QDate(2024, 2, 29));
        for (const char16_t *text :
             {u"2023-02-29", u"2024-2-9", u"24-02-09", u"2024/02/09", u"2024-02-29 ", u"", u"9999-01-01", u"20240-01-0"})
            QVERIFY(!dateFromText(text).isValid());
    }

    void readsDurations()
    {
        QCOMPARE(periodFromText(u"P18M"), std::optional(Period{18, 0}));
        QCOMPARE(periodFromText(u"P1Y6M10D"), std::optional(Period{18, 10}));
        for (const char16_t *text : {u"P", u"18M", u"P1", u"P1D1M", u"PT3H", u"P-1D", u"P1M1M", u"P99999D", u""})
            QVERIFY(!periodFromText(text));
    }

    void writesEveryUnitAsItIsRead()
    {
        for (const char16_t *text :
             {u"ratio", u"EUR", u"EUR/month", u"EUR/year", u"EUR/l", u"1/year", u"1/month", u"years", u"months", u"l"})
            QCOMPARE(Unit::fromText(text)->toText(), QString::fromUtf16(text));
        QVERIFY(!Unit::fromText(u"EUR/week"));
        QVERIFY(Unit::fromText(u"number")->isPlain());
        QCOMPARE((Unit{.euro = 2, .month = -1}.toText()), u"EUR^2 x month^-1"_s);
    }
};

QTEST_GUILESS_MAIN(TestNames)
#include "tst_names.moc"
