// SPDX-FileCopyrightText: 2026 TakeUp contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/base/decimal.h"
#include "core/base/decimalmath.h"

#include <QTest>

#include <boost/multiprecision/cpp_int.hpp>

#include <random>

using namespace Qt::StringLiterals;
using takeup::Decimal;
using Rounding = Decimal::Rounding;
using boost::multiprecision::cpp_int;

namespace {

constexpr int randomCases = 20'000;

QString textOf(const std::optional<Decimal> &number)
{
    return number ? number->toText() : u"none"_s;
}

Decimal decimal(const QString &text)
{
    return Decimal::fromText(text).value();
}

/// A number as integers without limit: coefficient x 10^exponent.
struct Exact
{
    cpp_int coefficient;
    int exponent = 0;

    QString text() const { return QString::fromStdString(coefficient.str()) + u'e' + QString::number(exponent); }
};

cpp_int tenTo(int exponent)
{
    return boost::multiprecision::pow(cpp_int(10), static_cast<unsigned>(exponent));
}

/// Plain digits of a fraction rounded half even to 34 digits: what Decimal has to give, found the slow way.
QString roundedText(cpp_int numerator, cpp_int denominator)
{
    if (numerator == 0)
        return u"0"_s;
    const bool negative = (numerator < 0) != (denominator < 0);
    numerator = boost::multiprecision::abs(numerator);
    denominator = boost::multiprecision::abs(denominator);
    int exponent = 0;
    for (; numerator < denominator * tenTo(33); --exponent)
        numerator *= 10;
    for (; numerator >= denominator * tenTo(34); ++exponent)
        denominator *= 10;
    cpp_int digits = numerator / denominator;
    const cpp_int twice = numerator % denominator * 2;
    if (twice > denominator || (twice == denominator && digits % 2 != 0))
        ++digits;
    QString text = QString::fromStdString(digits.str());
    if (exponent >= 0)
        return (negative ? u"-"_s : QString()) + text + QString(exponent, u'0');
    text = text.rightJustified(1 - exponent, u'0');
    text.insert(text.size() + exponent, u'.');
    while (text.endsWith(u'0'))
        text.chop(1);
    if (text.endsWith(u'.'))
        text.chop(1);
    return (negative ? u"-"_s : QString()) + text;
}

QString sumText(const Exact &left, const Exact &right, int sign)
{
    const int exponent = std::min(left.exponent, right.exponent);
    const cpp_int sum = left.coefficient * tenTo(left.exponent - exponent) + sign * right.coefficient * tenTo(right.exponent - exponent);
    return exponent < 0 ? roundedText(sum, tenTo(-exponent)) : roundedText(sum * tenTo(exponent), 1);
}

QString quotientText(const Exact &left, const Exact &right)
{
    const int exponent = left.exponent - right.exponent;
    return exponent < 0 ? roundedText(left.coefficient, right.coefficient * tenTo(-exponent))
                        : roundedText(left.coefficient * tenTo(exponent), right.coefficient);
}

class Source
{
public:
    explicit Source(unsigned seed) : m_engine(seed) { }

    int between(int low, int high) { return std::uniform_int_distribution<int>(low, high)(m_engine); }

    /// Lengths and exponents of all kinds, with many zeros, nines and halves among the digits.
    Exact number()
    {
        const int length = between(0, 2) == 0 ? between(1, 34) : between(1, 8);
        const int flavour = between(0, 3);
        Exact made;
        for (int i = 0; i < length; ++i) {
            const int digit = flavour == 0 ? between(0, 1) * 9 : flavour == 1 ? between(0, 1) * 5 : between(0, 9);
            made.coefficient = made.coefficient * 10 + digit;
        }
        if (between(0, 1) == 0)
            made.coefficient = -made.coefficient;
        made.exponent = between(0, 3) == 0 ? between(-90, 90) : between(-6, 3);
        return made;
    }

private:
    std::mt19937 m_engine;
};

/// A new seed each run; TAKEUP_SEED repeats one.
unsigned seed()
{
    const unsigned chosen = qEnvironmentVariableIsSet("TAKEUP_SEED") ? static_cast<unsigned>(qEnvironmentVariableIntValue("TAKEUP_SEED"))
                                                                     : std::random_device()();
    qInfo("seed %u", chosen);
    return chosen;
}

} // namespace

class TestDecimal : public QObject
{
    Q_OBJECT

private slots:
    void readsAndWritesText_data();
    void readsAndWritesText();
    void refusesWhatIsNoNumber_data();
    void refusesWhatIsNoNumber();
    void roundsTo_data();
    void roundsTo();
    void refusesPlacesOutOfRange();
    void takesPowers_data();
    void takesPowers();
    void takesRootsAndLogarithms();
    void isEmptyBeyondDecimal128();
    void tellsWholeNumbers();
    void calculatesLikeUnlimitedIntegers();
    void ordersLikeUnlimitedIntegers();
    void roundingUndoesNothingThatIsExact();
};

void TestDecimal::readsAndWritesText_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("written");

    QTest::newRow("cents") << u"1.50"_s << u"1.5"_s;
    QTest::newRow("zero with decimals") << u"-0.000"_s << u"0"_s;
    QTest::newRow("no digit before the point") << u".872"_s << u"0.872"_s;
    QTest::newRow("exponent upwards") << u"1.23e4"_s << u"12300"_s;
    QTest::newRow("exponent downwards") << u"-1.23E-4"_s << u"-0.000123"_s;
    QTest::newRow("34 digits") << u"1234567890123456789012345678901234"_s << u"1234567890123456789012345678901234"_s;
    QTest::newRow("the 35th digit rounds to even") << u"12345678901234567890123456789012345"_s << u"12345678901234567890123456789012340"_s;
    QTest::newRow("a digit far behind breaks the tie")
        << u"12345678901234567890123456789012345000000000001"_s << u"12345678901234567890123456789012350000000000000"_s;
    QTest::newRow("rounding up gains a digit") << u"99999999999999999999999999999999999"_s << u"100000000000000000000000000000000000"_s;
}

void TestDecimal::readsAndWritesText()
{
    QFETCH(QString, text);
    QFETCH(QString, written);

    QCOMPARE(decimal(text).toText(), written);
}

void TestDecimal::refusesWhatIsNoNumber_data()
{
    QTest::addColumn<QString>("text");

    for (const QString &text : {u""_s, u"-"_s, u"+1"_s, u" 1"_s, u"1 "_s, u"1."_s, u"."_s, u"1,5"_s, u"1.2.3"_s, u"e5"_s, u"1e"_s, u"1e+"_s,
                                u"1e5.5"_s, u"--1"_s, u"0x10"_s, u"NaN"_s, u"1e7000"_s, u"1e99999999999"_s})
        QTest::newRow(qPrintable(u"'%1'"_s.arg(text))) << text;
}

void TestDecimal::refusesWhatIsNoNumber()
{
    QFETCH(QString, text);

    QVERIFY(!Decimal::fromText(text));
}

void TestDecimal::roundsTo_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("places");
    QTest::addColumn<Rounding>("rounding");
    QTest::addColumn<QString>("rounded");

    QTest::newRow("half even, down") << u"2.5"_s << 0 << Rounding::HalfEven << u"2"_s;
    QTest::newRow("half even, up") << u"3.5"_s << 0 << Rounding::HalfEven << u"4"_s;
    QTest::newRow("half up is away from zero") << u"-5.5"_s << 0 << Rounding::HalfUp << u"-6"_s;
    QTest::newRow("half down is towards zero") << u"-5.5"_s << 0 << Rounding::HalfDown << u"-5"_s;
    QTest::newRow("up is away from zero") << u"-1.121"_s << 2 << Rounding::Up << u"-1.13"_s;
    QTest::newRow("down is towards zero") << u"-1.126"_s << 2 << Rounding::Down << u"-1.12"_s;
    QTest::newRow("floor of a negative number") << u"-1.5"_s << 0 << Rounding::Floor << u"-2"_s;
    QTest::newRow("ceiling of a negative number") << u"-0.3333"_s << 0 << Rounding::Ceiling << u"0"_s;
    QTest::newRow("before the point") << u"1250"_s << -2 << Rounding::HalfEven << u"1200"_s;
    QTest::newRow("exact stays") << u"1.50"_s << 5 << Rounding::Up << u"1.5"_s;
    QTest::newRow("all digits away") << u"49"_s << -2 << Rounding::HalfUp << u"0"_s;
    QTest::newRow("up from nothing") << u"1e-46"_s << 2 << Rounding::Up << u"0.01"_s;
    QTest::newRow("34 digits") << u"9999999999999999999999999999999.995"_s << 2 << Rounding::HalfUp
                               << u"10000000000000000000000000000000"_s;
}

void TestDecimal::roundsTo()
{
    QFETCH(QString, text);
    QFETCH(int, places);
    QFETCH(Rounding, rounding);
    QFETCH(QString, rounded);

    QCOMPARE(textOf(decimal(text).rounded(places, rounding)), rounded);
}

void TestDecimal::refusesPlacesOutOfRange()
{
    QVERIFY(!Decimal(5).rounded(-6112, Rounding::Up));
    QVERIFY(!Decimal(5).rounded(6177, Rounding::Up));
    QVERIFY(Decimal(5).rounded(-6111, Rounding::Up));
    QVERIFY(Decimal(5).rounded(6176, Rounding::Up));
}

void TestDecimal::takesPowers_data()
{
    QTest::addColumn<QString>("base");
    QTest::addColumn<QString>("exponent");
    QTest::addColumn<QString>("power");

    QTest::newRow("square") << u"-5"_s << u"2"_s << u"25"_s;
    QTest::newRow("negative exponent") << u"5"_s << u"-2"_s << u"0.04"_s;
    QTest::newRow("to zero") << u"0"_s << u"0"_s << u"1"_s;
    QTest::newRow("exact to the last digit") << u"3"_s << u"71"_s << u"7509466514979724803946715958257547"_s;
    QTest::newRow("rounded once") << u"3"_s << u"72"_s << u"22528399544939174411840147874772640"_s;
    QTest::newRow("root") << u"2"_s << u"0.5"_s << u"1.414213562373095048801688724209698"_s;
    QTest::newRow("zero to a negative") << u"0"_s << u"-1"_s << u"none"_s;
    QTest::newRow("root of a negative") << u"-2"_s << u"0.5"_s << u"none"_s;
    QTest::newRow("far too large") << u"10"_s << u"999999999999"_s << u"none"_s;
    QTest::newRow("far too small") << u"10"_s << u"-999999999999"_s << u"0"_s;
    QTest::newRow("one for ever") << u"-1"_s << u"999999999999999999"_s << u"-1"_s;
}

void TestDecimal::takesPowers()
{
    QFETCH(QString, base);
    QFETCH(QString, exponent);
    QFETCH(QString, power);

    QCOMPARE(textOf(Decimal::power(decimal(base), decimal(exponent))), power);
}

void TestDecimal::takesRootsAndLogarithms()
{
    QCOMPARE(textOf(takeup::squareRoot(Decimal(16))), u"4"_s);
    QCOMPARE(textOf(takeup::squareRoot(Decimal(-1))), u"none"_s);
    QCOMPARE(textOf(takeup::exponential(Decimal(1))), u"2.718281828459045235360287471352662"_s);
    QCOMPARE(textOf(takeup::naturalLogarithm(Decimal(10))), u"2.302585092994045684017991454684364"_s);
    QCOMPARE(textOf(takeup::naturalLogarithm(Decimal(0))), u"none"_s);
}

void TestDecimal::isEmptyBeyondDecimal128()
{
    const Decimal largest = decimal(u"9999999999999999999999999999999999e6111"_s);
    const Decimal smallest = decimal(u"1e-6176"_s);

    QVERIFY(!Decimal::add(largest, largest));
    QVERIFY(!Decimal::multiply(largest, Decimal(2)));
    QVERIFY(!Decimal::divide(largest, decimal(u"0.1"_s)));
    QVERIFY(!Decimal::divide(Decimal(1), Decimal(0)));
    QCOMPARE(Decimal::add(largest, Decimal(1)).value(), largest);
    QVERIFY(Decimal::divide(smallest, Decimal(3)).value().isZero());
    QVERIFY(Decimal::multiply(smallest, smallest).value().isZero());
    QCOMPARE(Decimal::divide(smallest, Decimal(2)).value(), Decimal(0)); // a tie: to even
    QCOMPARE(Decimal::divide(Decimal::multiply(smallest, Decimal(3)).value(), Decimal(2)).value(),
             Decimal::multiply(smallest, Decimal(2)).value());
}

void TestDecimal::tellsWholeNumbers()
{
    QCOMPARE(decimal(u"12.00"_s).toInteger(), std::optional<std::int64_t>(12));
    QCOMPARE(decimal(u"-1.2e1"_s).toInteger(), std::optional<std::int64_t>(-12));
    QCOMPARE(decimal(u"9223372036854775807"_s).toInteger(), std::optional<std::int64_t>(9223372036854775807));
    QVERIFY(!decimal(u"9223372036854775808"_s).toInteger());
    QVERIFY(decimal(u"1e30"_s).isInteger());
    QVERIFY(!decimal(u"1e30"_s).toInteger());
    QVERIFY(!decimal(u"0.5"_s).isInteger());
    QCOMPARE(decimal(u"-0.25"_s).toDouble(), -0.25);
}

void TestDecimal::calculatesLikeUnlimitedIntegers()
{
    Source source(seed());
    for (int i = 0; i < randomCases; ++i) {
        const Exact left = source.number();
        const Exact right = source.number();
        const Decimal l = decimal(left.text());
        const Decimal r = decimal(right.text());
        const QString about = left.text() + u' ' + right.text();

        QVERIFY2(textOf(Decimal::add(l, r)) == sumText(left, right, 1), qPrintable(about));
        QVERIFY2(textOf(Decimal::subtract(l, r)) == sumText(left, right, -1), qPrintable(about));
        const Exact product{left.coefficient * right.coefficient, left.exponent + right.exponent};
        QVERIFY2(textOf(Decimal::multiply(l, r)) == quotientText(product, {1, 0}), qPrintable(about));
        if (!r.isZero())
            QVERIFY2(textOf(Decimal::divide(l, r)) == quotientText(left, right), qPrintable(about));
        else
            QVERIFY(!Decimal::divide(l, r));
        QVERIFY2(decimal(l.toText()) == l, qPrintable(about));
    }
}

void TestDecimal::ordersLikeUnlimitedIntegers()
{
    Source source(seed());
    for (int i = 0; i < randomCases; ++i) {
        const Exact left = source.number();
        const bool isSame = source.between(0, 3) == 0;
        const Exact right = isSame ? Exact{left.coefficient * 10, left.exponent - 1} : source.number();
        const Decimal l = decimal(left.text());
        const Decimal r = decimal(right.text());
        const int exponent = std::min(left.exponent, right.exponent);
        const cpp_int exactLeft = left.coefficient * tenTo(left.exponent - exponent);
        const cpp_int exactRight = right.coefficient * tenTo(right.exponent - exponent);
        const QString about = left.text() + u' ' + right.text();

        QVERIFY2((l < r) == (exactLeft < exactRight), qPrintable(about));
        QVERIFY2((l == r) == (exactLeft == exactRight), qPrintable(about));
        QVERIFY2((l > r) == (exactLeft > exactRight), qPrintable(about));
    }
}

void TestDecimal::roundingUndoesNothingThatIsExact()
{
    Source source(seed());
    for (int i = 0; i < randomCases; ++i) {
        const Decimal number = decimal(source.number().text());
        const int places = source.between(-40, 40);
        const QString about = number.toText() + u" to "_s + QString::number(places);
        const Decimal floor = number.rounded(places, Rounding::Floor).value();
        const Decimal ceiling = number.rounded(places, Rounding::Ceiling).value();
        const Decimal half = number.rounded(places, Rounding::HalfEven).value();

        QVERIFY2(floor <= number && number <= ceiling, qPrintable(about));
        QVERIFY2(half == floor || half == ceiling, qPrintable(about));
        QVERIFY2(half.rounded(places, Rounding::Up) == half, qPrintable(about));
        QVERIFY2(number.rounded(places, Rounding::Down) == (number.isNegative() ? ceiling : floor), qPrintable(about));
        QVERIFY2(number.rounded(places, Rounding::Up) == (number.isNegative() ? floor : ceiling), qPrintable(about));
    }
}

QTEST_APPLESS_MAIN(TestDecimal)
#include "tst_decimal.moc"
