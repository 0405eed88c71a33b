// SPDX-FileCopyrightText: 2026 TakeUp contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/interview/brackets.h"

#include <QTest>

using namespace takeup;

namespace {

Decimal cents(std::int64_t amount)
{
    return Decimal::scaled(amount, -2);
}

/// Whether brackets follow each other by a cent, from `low` to the end.
bool isGapless(const std::vector<NumberRange> &brackets, Decimal low)
{
    std::optional<Decimal> next = low;
    for (const NumberRange &bracket : brackets) {
        if (!next || bracket.min != next)
            return false;
        next = bracket.max ? Decimal::add(*bracket.max, cents(1)) : std::nullopt;
    }
    return true;
}

} // namespace

class TestBrackets : public QObject
{
    Q_OBJECT

private slots:
    void roundsACutOutwardsToBothSides()
    {
        const auto brackets = bracketsOf({{Decimal(6200), Decimal(6300)}}, Decimal(0), std::nullopt, Decimal(100));

        QCOMPARE(brackets.size(), 3u);
        QVERIFY(isGapless(brackets, Decimal(0)));
        QVERIFY(brackets[1] == (NumberRange{Decimal(6200), cents(629999)}));
    }

    void needsOneEndForACutExactlyOnAStep()
    {
        const auto brackets = bracketsOf({{Decimal(700), Decimal(700)}}, Decimal(0), Decimal(2000), Decimal(10));

        QCOMPARE(brackets.size(), 2u);
        QVERIFY(brackets[0] == (NumberRange{Decimal(0), cents(69999)}));
        QVERIFY(brackets[1] == (NumberRange{Decimal(700), Decimal(2000)}));
    }

    void showsAtMostSixBracketsHoweverManyCuts()
    {
        std::vector<Cut> cuts;
        for (int place = 1; place <= 10; ++place)
            cuts.push_back({Decimal(place * 1000), Decimal(place * 1000 + 100)});

        const auto brackets = bracketsOf(cuts, Decimal(0), std::nullopt, Decimal(100));

        QVERIFY(brackets.size() >= 3 && brackets.size() <= maxBrackets);
        QVERIFY(isGapless(brackets, Decimal(0)));
    }

    void startsAtWhatIsKnownAlready()
    {
        const auto brackets = bracketsOf({{Decimal(6200), Decimal(6300)}}, Decimal(6200), cents(629999), Decimal(100));

        QVERIFY(isGapless(brackets, Decimal(6200)));
        QVERIFY(brackets.back().max == cents(629999));
    }

    void hasRoundBracketsWhenNoCutIsKnown()
    {
        const auto brackets = plainBrackets(Decimal(50000), Decimal(100));

        QCOMPARE(brackets.size(), 5u);
        QVERIFY(isGapless(brackets, Decimal(0)));
        QVERIFY(!brackets.back().max);
    }

    void countsPricesALitreFinerThanCents()
    {
        const auto brackets = bracketsOf({{Decimal(1), Decimal(1)}}, Decimal(0), Decimal(3), Decimal::scaled(5, -2));

        QVERIFY(brackets[0] == (NumberRange{Decimal(0), Decimal::scaled(9999, -4)}));
    }
};

QTEST_GUILESS_MAIN(TestBrackets)
#include "tst_brackets.moc"
