// SPDX-FileCopyrightText: 2026 TakeUp contributors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/interview/amountfield.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace takeup;

class TestAmountField : public QObject
{
    Q_OBJECT

private slots:
    void readsWhatPeopleWrite_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("number");
        QTest::newRow("whole") << u"1250"_s << u"1250"_s;
        QTest::newRow("Belgian") << u"1.234,56"_s << u"1234.56"_s;
        QTest::newRow("British") << u"1,234.56"_s << u"1234.56"_s;
        QTest::newRow("with spaces and sign") << u"€ 1 234,5"_s << u"1234.5"_s;
        QTest::newRow("point before three digits parts thousands") << u"12.500"_s << u"12500"_s;
        QTest::newRow("two thousands marks") << u"1.234.567"_s << u"1234567"_s;
        QTest::newRow("words") << u"twelve"_s << QString();
        QTest::newRow("nothing") << u""_s << QString();
        QTest::newRow("a stray comma") << u"1,2,3"_s << QString();
        QTest::newRow("below zero") << u"-5"_s << QString();
    }

    void readsWhatPeopleWrite()
    {
        QFETCH(QString, text);
        QFETCH(QString, number);

        const std::optional<Decimal> value = AmountField::read(text);

        QCOMPARE(value ? value->toText() : QString(), number);
    }
};

QTEST_MAIN(TestAmountField)
#include "tst_amountfield.moc"
