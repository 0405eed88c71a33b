// SPDX-FileCopyrightText: 2026 TakeUp contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/feel/evaluator.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace takeup::feel;
using takeup::Decimal;

namespace {

Evaluation evaluated(const QString &source, const Value &context = {}, const Functions &extra = {})
{
    const auto expression = parse(source);
    return expression ? evaluate(**expression, context, extra) : Evaluation{{}, {expression.error()}};
}

/// A result as FEEL writes it, with a mark when there was a fault on the way.
QString resultOf(const QString &source)
{
    const Evaluation evaluation = evaluated(source);
    return evaluation.value.toText() + (evaluation.faults.empty() ? QString() : u" !"_s);
}

} // namespace

class TestEvaluator : public QObject
{
    Q_OBJECT

private slots:
    void givesTheResultOfFeel_data();
    void givesTheResultOfFeel();
    void readsNamesOfItsContext();
    void callsTheFunctionsItIsGiven();
    void saysWhatFailedAndWhere();
    void givesUpOnEndlessWork();
};

void TestEvaluator::givesTheResultOfFeel_data()
{
    QTest::addColumn<QString>("source");
    QTest::addColumn<QString>("result");

    const auto rows = [](const char *topic, const QList<std::pair<QString, QString>> &cases) {
        for (const auto &[source, result] : cases)
            QTest::newRow(qPrintable(QString::fromLatin1(topic) + u": "_s + source)) << source << result;
    };
    rows("three values",
         {{u"null and false"_s, u"false"_s},
          {u"null or true"_s, u"true"_s},
          {u"null and true"_s, u"null"_s},
          {u"not(null)"_s, u"null"_s},
          {u"some x in [null, true] satisfies x"_s, u"true"_s},
          {u"every x in [null, true] satisfies x"_s, u"null"_s},
          {u"every x in [] satisfies x"_s, u"true"_s},
          {u"if null then 1 else 2"_s, u"2"_s}});
    rows("equality",
         {{u"null = null"_s, u"true"_s},
          {u"1 = null"_s, u"false"_s},
          {u"1 = \"1\""_s, u"null !"_s},
          {u"1.0 = 1.00"_s, u"true"_s},
          {u"{a: 1, b: 2} = {b: 2, a: 1}"_s, u"true"_s},
          {u"[1, 2] = [2, 1]"_s, u"false"_s},
          {u"@\"P1Y\" = @\"P12M\""_s, u"true"_s},
          {u"@\"P1Y\" = @\"P365D\""_s, u"null !"_s}});
    rows("in",
         {{u"5 in (< 3, > 4)"_s, u"true"_s},
          {u"5 in [[1..2], [4..6]]"_s, u"true"_s},
          {u"5 in (1, 2)"_s, u"false"_s},
          {u"[1] in [[1], [2]]"_s, u"true"_s},
          {u"5 in (1..null)"_s, u"null !"_s},
          {u"5 in (6..null)"_s, u"false"_s},
          {u"5 in !=5"_s, u"false"_s}});
    rows("dates",
         {{u"date(2024, 2, 29) + @\"P1Y\""_s, u"2025-02-28"_s},
          {u"@\"2024-01-31\" + @\"P1M\""_s, u"2024-02-29"_s},
          {u"date(2023, 2, 29)"_s, u"null !"_s},
          {u"@\"2021-01-02\" - @\"PT1H\""_s, u"2021-01-01"_s},
          {u"@\"2021-01-02\" - @\"2020-01-01\""_s, u"P367D"_s},
          {u"@\"2018-12-10\".weekday"_s, u"1"_s},
          {u"date(999999999, 12, 31) + @\"P1D\""_s, u"null !"_s},
          {u"date(-999999999, 1, 1).year"_s, u"-999999999"_s},
          {u"years and months duration(@\"2023-02-28\", @\"2024-02-27\")"_s, u"P11M"_s},
          {u"day of year(@\"2024-12-31\")"_s, u"366"_s},
          {u"week of year(@\"2005-01-01\")"_s, u"53"_s},
          {u"@\"2021-07-01T02:00:00@Europe/Brussels\".time offset"_s, u"PT2H"_s},
          {u"@\"2021-01-02T10:10:10@Europe/Paris\" - @\"2021-01-01T10:10:10@Asia/Dhaka\""_s, u"P1DT5H"_s},
          {u"time(\"10:15:00\") + @\"PT14H\""_s, u"00:15:00"_s}});
    rows("durations",
         {{u"@\"P1Y11M\" * -2.5"_s, u"-P4Y9M"_s},
          {u"@\"P10DT23H\" / 2.5"_s, u"P4DT9H12M"_s},
          {u"@\"P10Y\" / @\"P5Y\""_s, u"2"_s},
          {u"@\"P1Y\" / 0"_s, u"null !"_s},
          {u"duration(\"P1Y1D\")"_s, u"null !"_s},
          {u"@\"-P1Y2M\".months"_s, u"-2"_s},
          {u"@\"PT90M\".hours"_s, u"1"_s},
          {u"abs(@\"-P1D\")"_s, u"P1D"_s}});
    rows("lists",
         {{u"[1, 2, 3][-1]"_s, u"3"_s},
          {u"[1, 2, 3][4]"_s, u"null"_s},
          {u"[1, 2, 3][item > 1]"_s, u"[2, 3]"_s},
          {u"[{a: 1}, {a: 2}][a = 2].a"_s, u"[2]"_s},
          {u"[][item > 1]"_s, u"[]"_s},
          {u"100[1]"_s, u"100"_s},
          {u"flatten([1, [2, [3]]])"_s, u"[1, 2, 3]"_s},
          {u"sum([])"_s, u"null"_s},
          {u"sum([1, null])"_s, u"null !"_s},
          {u"max(1, 3, 2)"_s, u"3"_s},
          {u"min([])"_s, u"null"_s},
          {u"distinct values([1, 2, 1])"_s, u"[1, 2]"_s},
          {u"union([1, 2], [2, 3])"_s, u"[1, 2, 3]"_s},
          {u"insert before([1, 3], 2, 2)"_s, u"[1, 2, 3]"_s},
          {u"sublist([1, 2, 3], 2, 9)"_s, u"null !"_s},
          {u"index of([1, 2, 1], 1)"_s, u"[1, 3]"_s},
          {u"for i in 3..1 return i"_s, u"[3, 2, 1]"_s},
          {u"for i in [1, 2], j in [i, 9] return i * j"_s, u"[1, 9, 4, 18]"_s},
          {u"for i in 1..4 return if i < 3 then 1 else partial[-1] + partial[-2]"_s, u"[1, 1, 2, 3]"_s}});
    rows("numbers",
         {{u"0.1 + 0.2"_s, u"0.3"_s},
          {u"1 / 3 * 3"_s, u"0.9999999999999999999999999999999999"_s},
          {u"modulo(-12, 5)"_s, u"3"_s},
          {u"decimal(2.5, 0)"_s, u"2"_s},
          {u"round half up(-5.5, 0)"_s, u"-6"_s},
          {u"floor([1.5])"_s, u"1"_s},
          {u"floor(1.5, null)"_s, u"null !"_s},
          {u"number(\"1.000,5\", \".\", \",\")"_s, u"1000.5"_s},
          {u"number(\"1,5\")"_s, u"null !"_s},
          {u"stddev(2, 4, 7, 5)"_s, u"2.081665999466132735282297706979931"_s}});
    rows("texts",
         {{u"substring(\"\U0001F40Eab\", 2, 1)"_s, u"a"_s},
          {u"string length(\"\U0001F40Eab\")"_s, u"3"_s},
          {u"replace(\"abc\", \"(b)\", \"[$1]\")"_s, u"a[b]c"_s},
          {u"string join([\"a\", null, \"b\"], \"-\")"_s, u"a-b"_s},
          {u"\"a\" + 1"_s, u"null !"_s},
          {u"matches(\"a\", \"[\")"_s, u"null !"_s},
          {u"string([1, \"a\"])"_s, u"[1, \"a\"]"_s}});
    rows("contexts",
         {{u"{a: 1, b: a + 1}.b"_s, u"2"_s},
          {u"{a: 1}.c"_s, u"null !"_s},
          {u"null.c"_s, u"null"_s},
          {u"get value({a: 1}, \"a\")"_s, u"1"_s}});
    rows("types",
         {{u"1 instance of number"_s, u"true"_s},
          {u"null instance of number"_s, u"false"_s},
          {u"[1, \"a\"] instance of list<number>"_s, u"false"_s}});
    rows("ranges",
         {{u"[1..3).end included"_s, u"false"_s},
          {u"(< 10) = (null..10)"_s, u"false"_s},
          {u"(= 10) = [10..10]"_s, u"true"_s},
          {u"[1..\"a\"]"_s, u"null !"_s}});
}

void TestEvaluator::givesTheResultOfFeel()
{
    QFETCH(QString, source);
    QFETCH(QString, result);

    QCOMPARE(resultOf(source), result);
}

void TestEvaluator::readsNamesOfItsContext()
{
    const Value person(Entries{{u"age"_s, Decimal(17)}});
    const Value context(Entries{{u"person"_s, person}, {u"limit"_s, Decimal(18)}});

    QVERIFY(evaluated(u"person.age < limit"_s, context).value.isTrue());
    QVERIFY(evaluated(u"[person][age < limit][1] = person"_s, context).value.isTrue());
}

void TestEvaluator::callsTheFunctionsItIsGiven()
{
    const Functions extra{
        {u"twice"_s, [](const Items &arguments) { return Value(*Decimal::multiply(arguments[0].number(), Decimal(2))); }}};

    QCOMPARE(evaluated(u"twice(4) + 1"_s, {}, extra).value.toText(), u"9"_s);
    QVERIFY(evaluated(u"twice(n: 4)"_s, {}, extra).value.isNull());
}

void TestEvaluator::saysWhatFailedAndWhere()
{
    const Evaluation evaluation = evaluated(u"1 + nobody"_s);

    QVERIFY(evaluation.value.isNull());
    QCOMPARE(evaluation.faults,
             (std::vector{Fault{4, u"The name 'nobody' is not known here."_s}, Fault{0, u"'+' can't be done with a number and null."_s}}));
    QCOMPARE(evaluated(u"floor(\"1\")"_s).faults.front().sentence, u"floor: 'n' must be a number, not a text."_s);
}

void TestEvaluator::givesUpOnEndlessWork()
{
    const Evaluation evaluation = evaluated(u"count(for i in 1..99999999999, j in 1..99999999999 return i)"_s);

    QVERIFY(evaluation.value.isNull());
    QVERIFY(!evaluation.faults.empty());
}

QTEST_APPLESS_MAIN(TestEvaluator)
#include "tst_evaluator.moc"
