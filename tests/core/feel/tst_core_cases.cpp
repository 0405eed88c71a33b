// SPDX-FileCopyrightText: 2026 TakeUp contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/feel/comparison.h"
#include "core/feel/evaluator.h"
#include "core/feel/valuejson.h"

#include <QFile>
#include <QJsonDocument>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace takeup::feel;
using takeup::Decimal;

namespace {

/// The cases hold rounded results of divisions: 15 digits of 562.70735937329...
bool isNear(const Decimal &left, const Decimal &right)
{
    const Decimal distance = Decimal::subtract(left, right).value().abs();
    return distance <= Decimal::multiply(right.abs(), Decimal::scaled(1, -13)).value();
}

bool isExpected(const Value &value, const Value &expected)
{
    if (value.type() != expected.type())
        return false;
    if (value.is(Value::Type::Number))
        return isNear(value.number(), expected.number());
    if (value.is(Value::Type::List)) {
        const Items &items = value.list();
        return std::equal(items.begin(), items.end(), expected.list().begin(), expected.list().end(), isExpected);
    }
    return equal(value, expected).value_or(false);
}

} // namespace

/// The public cases of the DMN TCK that rules of social rights need.
class TestCoreCases : public QObject
{
    Q_OBJECT

private slots:
    void agreesWithTheTck_data();
    void agreesWithTheTck();
};

void TestCoreCases::agreesWithTheTck_data()
{
    QTest::addColumn<QJsonObject>("given");

    QFile file(QStringLiteral(TAKEUP_SOURCE_DIR "/../shared/tests/feel/core-cases.jsonl"));
    if (!file.open(QIODevice::ReadOnly))
        QSKIP("The cases of the TCK are not beside the sources: ../shared/tests/feel/core-cases.jsonl");
    while (!file.atEnd()) {
        const QJsonObject given = QJsonDocument::fromJson(file.readLine()).object();
        QTest::newRow(qPrintable(given[u"id"].toString())) << given;
    }
}

void TestCoreCases::agreesWithTheTck()
{
    QFETCH(QJsonObject, given);
    const Value context = valueFromJson(QJsonObject{{u"t"_s, u"context"_s}, {u"v"_s, given[u"context"]}}).value();
    const Value expected = valueFromJson(given[u"expected"]).value();

    const auto expression = parse(given[u"expr"].toString(), unusualNames(context));
    const Evaluation evaluation = expression ? evaluate(**expression, context) : Evaluation{{}, {expression.error()}};
    const Value result = conformed(evaluation.value, given[u"result_type"].toString());

    QVERIFY2(isExpected(result, expected), qPrintable(given[u"expr"].toString() + u" gave "_s + result.toText()));
    QVERIFY(!given[u"error"].toBool() || !evaluation.faults.empty());
}

QTEST_APPLESS_MAIN(TestCoreCases)
#include "tst_core_cases.moc"
