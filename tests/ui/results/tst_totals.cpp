// SPDX-FileCopyrightText: 2026 TakeUp contributors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/results/totals.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace takeup;

class TestTotals : public QObject
{
    Q_OBJECT

private slots:
    void addsMonthsAndYearsAsARange()
    {
        add(u"a"_s, {.euro = 1, .month = -1}, {Decimal(100), Decimal(120)});
        add(u"b"_s, {.euro = 1, .year = -1}, {Decimal(300), Decimal(300)});

        const Totals totals = totalsOf(m_content, m_assessment, {0, 1});

        QCOMPARE(totals.perYear.min->toText(), u"1500"_s);
        QCOMPARE(totals.perYear.max->toText(), u"1740"_s);
    }

    void keepsWhatIsPaidOnceApart()
    {
        add(u"a"_s, {.euro = 1}, {Decimal(456), Decimal(456)});

        const Totals totals = totalsOf(m_content, m_assessment, {0});

        QVERIFY(!totals.hasPerYear);
        QCOMPARE(totals.once.min->toText(), u"456"_s);
    }

    void leavesTheEndOpenWhereAnAmountIsOpen()
    {
        add(u"a"_s, {.euro = 1, .year = -1}, {Decimal(100), {}});
        add(u"b"_s, {.euro = 1, .year = -1}, {Decimal(50), Decimal(50)});

        const Totals totals = totalsOf(m_content, m_assessment, {0, 1});

        QCOMPARE(totals.perYear.min->toText(), u"150"_s);
        QVERIFY(!totals.perYear.max);
    }

    void countsTheBetterOfTwoOfWhichOneIsPaid()
    {
        add(u"a"_s, {.euro = 1, .year = -1}, {Decimal(100), Decimal(100)});
        add(u"b"_s, {.euro = 1, .year = -1}, {Decimal(250), Decimal(250)});
        m_content.rights[0].with.push_back({u"b"_s, Conflict::Effect::BetterOf});

        const Totals totals = totalsOf(m_content, m_assessment, {0, 1});

        QCOMPARE(totals.perYear, NumberRange::exactly(Decimal(250)));
    }

    void takesOffWhatAnotherRightReduces()
    {
        add(u"a"_s, {.euro = 1, .year = -1}, {Decimal(300), Decimal(300)});
        add(u"b"_s, {.euro = 1, .year = -1}, {Decimal(100), Decimal(120)});
        m_content.rights[0].with.push_back({u"b"_s, Conflict::Effect::Reduces});

        const Totals totals = totalsOf(m_content, m_assessment, {0, 1});

        QCOMPARE(totals.perYear.min->toText(), u"280"_s);
        QCOMPARE(totals.perYear.max->toText(), u"320"_s);
    }

    void init()
    {
        m_content = {};
        m_assessment = {};
    }

private:
    void add(const QString &id, Unit unit, NumberRange value)
    {
        Right right;
        right.id = id;
        Amount amount;
        amount.unit = unit;
        right.amounts.push_back(amount);
        m_content.rights.push_back(right);
        PersonAssessment person;
        person.outcome = Outcome::Likely;
        person.amounts.push_back({0, value});
        m_assessment.rights.push_back({static_cast<int>(m_content.rights.size()) - 1, Outcome::Likely, {person}});
    }

    Content m_content;
    Assessment m_assessment;
};

QTEST_MAIN(TestTotals)
#include "tst_totals.moc"
