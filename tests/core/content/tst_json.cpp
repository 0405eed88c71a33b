// SPDX-FileCopyrightText: 2026 TakeUp contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/content/json.h"

#include <QElapsedTimer>
#include <QJsonDocument>
#include <QRandomGenerator>
#include <QTest>

using namespace takeup;
using namespace Qt::Literals::StringLiterals;

/// The strict JSON reader, beside Qt's own as a witness.
class TestJson : public QObject
{
    Q_OBJECT

private:
    static tl::expected<Node, Issue> read(const QByteArray &text) { return readJson(text, {u"x.json"_s, 1}); }

private slots:
    void keepsNumbersAsText()
    {
        const auto node = read("{\"a\": 1.10, \"b\": -0.5e+3, \"c\": 12345678901234567890.123456789}");

        QVERIFY(node);
        QCOMPARE(node->child(u"a")->text, u"1.10"_s);
        QCOMPARE(node->child(u"b")->text, u"-0.5e+3"_s);
        QCOMPARE(node->child(u"c")->text, u"12345678901234567890.123456789"_s);
        QVERIFY(!node->child(u"a")->quoted);
    }

    void tellsWordsFromStrings()
    {
        const auto node = read("[true, \"true\", null, \"\", {}, []]");

        QVERIFY(node);
        QVERIFY(!node->children[0].quoted);
        QVERIFY(node->children[1].quoted);
        QVERIFY(node->children[2].isNull());
        QVERIFY(node->children[3].isScalar());
        QVERIFY(node->children[4].isMap());
        QVERIFY(node->children[5].isList());
    }

    void readsEscapes()
    {
        const QByteArray text = "\"a\\\"\\\\\\/\\b\\f\\n\\r\\t\\u00e9\\ud83d\\ude00\"";

        QCOMPARE(read(text)->text, u"a\"\\/\b\f\n\r\té😀"_s);
    }

    void knowsTheLines()
    {
        const auto node = read("{\n \"a\":\n  [1,\n 2]}");

        QCOMPARE(node->child(u"a")->keyLine, 2);
        QCOMPARE(node->child(u"a")->children[1].place.line, 4);
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("sentence");
        QTest::addColumn<int>("line");
        const auto row = [](const char *name, const QByteArray &text, const QString &sentence, int line) {
            QTest::newRow(name) << text << sentence << line;
        };
        row("nothing", "", u"ends too early"_s, 1);
        row("only space", " \n ", u"ends too early"_s, 2);
        row("a word", "yes", u"not a JSON value"_s, 1);
        row("two values", "1\n2", u"something follows"_s, 2);
        row("a trailing comma in a list", "[1,\n]", u"not a JSON value"_s, 2);
        row("a trailing comma in a map", "{\"a\":1,\n}", u"a key in double quotes"_s, 2);
        row("a comment", "// hello\n1", u"not a JSON value"_s, 1);
        row("single quotes", "{'a': 1}", u"a key in double quotes"_s, 1);
        row("no colon", "{\"a\" 1}", u"a colon is missing"_s, 1);
        row("no comma", "[1 2]", u"a comma or closing bracket"_s, 1);
        row("an open list", "[1, 2", u"a comma or closing bracket"_s, 1);
        row("an open string", "\"abc", u"does not end"_s, 1);
        row("a line break in a string", "\"a\nb\"", u"control character"_s, 1);
        row("an unknown escape", "\"\\x41\"", u"unknown escape"_s, 1);
        row("half an escape", "\"\\u12\"", u"four hexadecimal digits"_s, 1);
        row("half a character", "\"\\ud83d\"", u"half a character"_s, 1);
        row("a duplicate key", "{\"a\":1,\n\"a\":2}", u"“a” is there twice"_s, 2);
        row("a leading zero", "01", u"not a JSON value"_s, 1);
        row("a leading plus", "+1", u"not a JSON value"_s, 1);
        row("a bare point", "1.", u"a digit is missing"_s, 1);
        row("a bare exponent", "1e", u"a digit is missing"_s, 1);
        row("not a number", "NaN", u"not a JSON value"_s, 1);
        row("invalid UTF-8", "[1,\n\"\xff\"]", u"not valid UTF-8"_s, 2);
        row("a surrogate in UTF-8", "\"\xed\xa0\xbd\"", u"not valid UTF-8"_s, 1);
        row("nested 101 deep", QByteArray(101, '[') + QByteArray(101, ']'), u"more than 100 deep"_s, 1);
        row("nested without end", QByteArray(1'000'000, '['), u"more than 100 deep"_s, 1);
        row("too large", QByteArray(16 * 1024 * 1024 + 1, ' '), u"larger than"_s, 1);
    }

    void refuses()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, sentence);
        QFETCH(int, line);
        QElapsedTimer timer;
        timer.start();

        const auto node = read(text);

        QVERIFY(timer.elapsed() < 1000);
        QVERIFY(!node);
        QVERIFY2(node.error().message.contains(sentence), qPrintable(node.error().message));
        QCOMPARE(node.error().place.line, line);
    }

    void findsADuplicateAmongManyKeys()
    {
        QByteArray text = "{";
        for (int i = 0; i < 50'000; ++i)
            text += "\"k" + QByteArray::number(i) + "\":1,";
        QElapsedTimer timer;
        timer.start();

        QVERIFY(read(text + "\"k\":1}"));
        QVERIFY(!read(text + "\"k40000\":1}"));
        QVERIFY(timer.elapsed() < 2000);
    }

    void takesExactlyAHundredLevels() { QVERIFY(read(QByteArray(100, '[') + QByteArray(100, ']'))); }

    void acceptsNothingThatQtRefuses_data()
    {
        QTest::addColumn<quint32>("seed");
        for (quint32 seed = 1; seed <= 40; ++seed)
            QTest::addRow("seed %u", seed) << seed;
    }

    void acceptsNothingThatQtRefuses()
    {
        QFETCH(quint32, seed);
        QRandomGenerator random(seed);
        const QByteArray text = "{\"a\":[1,2.5,-3e4,\"x\\né\",null],\"b\":{\"c\":true,\"d\":[]},\"e\":\"é\"}";
        constexpr char signs[] = "{}[]\",:.+-eE01\\u \n\x01\xc3tnf";

        for (int round = 0; round < 500; ++round) {
            QByteArray spoilt = text;
            for (int change = random.bounded(1, 4); change > 0; --change) {
                const int place = random.bounded(int(spoilt.size()));
                if (random.bounded(2) == 0)
                    spoilt.remove(place, 1);
                else
                    spoilt[place] = signs[random.bounded(int(sizeof(signs)) - 1)];
            }
            QJsonParseError fault;
            QJsonDocument::fromJson(spoilt, &fault);
            if (read(spoilt))
                QVERIFY2(fault.error == QJsonParseError::NoError, spoilt.constData());
        }
    }

    void writesWhatItReads()
    {
        const QByteArray canonical =
            "{\"a\":[\"1.10\",true,null,\"x\\ny\\u0007\\\"\\\\é\"],\"choices\":{\"z\":\"1\",\"b\":\"2\"},\"m\":{}}";
        const auto node = read(canonical);

        QVERIFY(node);
        QCOMPARE(writeCanonicalJson(*node), canonical);
    }

    void sortsKeysUnlessTheirOrderCounts()
    {
        const auto node = read("{\"b\":{\"d\":1,\"c\":2},\"table\":{\"d\":1,\"c\":2}}");

        QCOMPARE(writeCanonicalJson(*node), QByteArray("{\"b\":{\"c\":\"2\",\"d\":\"1\"},\"table\":{\"d\":\"1\",\"c\":\"2\"}}"));
    }
};

QTEST_GUILESS_MAIN(TestJson)
#include "tst_json.moc"
