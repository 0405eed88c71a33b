// SPDX-FileCopyrightText: 2026 TakeUp contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/authoring/yaml.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTest>

using namespace takeup;
using namespace Qt::Literals::StringLiterals;

/// The YAML subset: what it keeps as written, and what it refuses before or while the library reads it.
class TestYaml : public QObject
{
    Q_OBJECT

private slots:
    void keepsScalarsAsText()
    {
        const YamlText yaml = readYaml("a: 1.10\nb: no\nc: 2026-03-01\nd: '1'\ne: null\nf:\n", u"x"_s);

        QVERIFY(yaml.issues.empty());
        const Node &root = *yaml.root;
        QCOMPARE(root.child(u"a")->text, u"1.10"_s);
        QCOMPARE(root.child(u"b")->text, u"no"_s);
        QCOMPARE(root.child(u"c")->text, u"2026-03-01"_s);
        QVERIFY(!root.child(u"a")->quoted);
        QVERIFY(root.child(u"d")->quoted);
        QVERIFY(root.child(u"e")->isNull());
        QVERIFY(root.child(u"f")->isNull());
    }

    void knowsTheLineOfValuesAndKeys()
    {
        const YamlText yaml = readYaml("# first\na:\n  b: [1,\n    2]\n", u"x"_s);

        const Node *b = yaml.root->child(u"a")->child(u"b");
        QCOMPARE(b->keyLine, 3);
        QCOMPARE(b->children[1].place, (Place{u"x"_s, 4}));
    }

    void joinsFoldedTextIntoOneLine()
    {
        const YamlText yaml = readYaml("a: >-\n  one\n  two\n", u"x"_s);

        QCOMPARE(yaml.root->child(u"a")->text, u"one two"_s);
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("sentence");
        QTest::addColumn<int>("line");
        const auto row = [](const char *name, const QByteArray &text, const QString &sentence, int line) {
            QTest::newRow(name) << text << sentence << line;
        };
        QByteArray laughs = "a: &a [lol, lol]\n";
        for (char letter = 'b'; letter < 'm'; ++letter)
            laughs += QByteArray(1, letter) + ": &" + letter + " [*" + char(letter - 1) + ", *" + char(letter - 1) + "]\n";
        row("a billion laughs", laughs, u"anchors"_s, 1);
        row("an alias", "a: *b\n", u"this is not YAML"_s, 1);
        row("an anchor on a map", "a:\n  &x b: 1\n", u"anchors"_s, 2);
        row("a tag", "a: !!python/object x\n", u"tags"_s, 1);
        row("a tag on a list", "a: !x [1]\n", u"tags"_s, 1);
        row("a merge key", "a:\n  <<: {b: 1}\n", u"merge keys"_s, 2);
        row("a directive", "%TAG ! x:\n---\na: 1\n", u"directives"_s, 1);
        row("two documents", "a: 1\n---\nb: 2\n", u"one document"_s, 2);
        row("nothing", "", u"empty"_s, 1);
        row("only a comment", "# nothing\n", u"empty"_s, 1);
        row("a duplicate key", "a: 1\nb: 2\na: 3\n", u"the key “a” is there twice"_s, 3);
        row("a duplicate key in braces", "x: {a: 1, a: 2}\n", u"the key “a” is there twice"_s, 1);
        row("an empty key", "x: {: 2}\n", u"a key is empty"_s, 1);
        row("a list as a key", "? [a, b]\n: 1\n", u"a key should be a word"_s, 1);
        row("a tab as indentation", "a:\n\tb: 1\n", u"a tab"_s, 2);
        row("a NUL", QByteArray("a: x\0y\n", 7), u"control character (0)"_s, 1);
        row("a control character", "a: 1\nb: \"x\x07\"\n", u"control character (7)"_s, 2);
        row("invalid UTF-8", "a: 1\nb: \xff\xfe\n", u"not valid UTF-8"_s, 2);
        row("an overlong UTF-8 sequence", "a: \xc0\xaf\n", u"not valid UTF-8"_s, 1);
        row("half a character at the end", "a: \xe2\x82", u"not valid UTF-8"_s, 1);
        row("an open brace", "a: {b: 1\n", u"this is not YAML"_s, 2);
        row("an open quote at the end", "é: 1\na: \"b\n", u"a quote does not close"_s, 2);
        row("brackets nested too deep", QByteArray(100'000, '['), u"nest too deep"_s, 1);
        row("braces nested too deep", QByteArray("{a: ").repeated(100'000), u"nest too deep"_s, 1);
        row("lists nested a little too deep", QByteArray(61, '[') + QByteArray(61, ']'), u"nest more than 60 deep"_s, 1);
        row("dashes nested too deep", QByteArray("- ").repeated(50'000), u"nest more than 60 deep"_s, 1);
        row("too large", QByteArray(largestYaml + 1, ' '), u"larger than"_s, 0);
    }

    void refuses()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, sentence);
        QFETCH(int, line);
        QElapsedTimer timer;
        timer.start();

        const YamlText yaml = readYaml(text, u"federal/x.yaml"_s);

        QVERIFY(timer.elapsed() < 1000);
        QVERIFY(!yaml.issues.empty());
        const Issue &issue = yaml.issues.front();
        QVERIFY2(issue.message.contains(sentence), qPrintable(issue.message));
        QCOMPARE(issue.place.file, u"federal/x.yaml"_s);
        QCOMPARE(issue.place.line, line);
    }

    void takesApostrophesAndBracketsInTextsForWhatTheyAre()
    {
        QByteArray text;
        for (int i = 0; i < 500; ++i)
            text += "a" + QByteArray::number(i) + ": \"l'enfant [ {\"\nb" + QByteArray::number(i) + ": 'in [1..2)'\n";

        QVERIFY(readYaml(text, u"x"_s).issues.empty());
    }

    void survivesSpoiltText_data()
    {
        QTest::addColumn<quint32>("seed");
        for (quint32 seed = 1; seed <= 40; ++seed)
            QTest::addRow("seed %u", seed) << seed;
    }

    void survivesSpoiltText()
    {
        QFETCH(quint32, seed);
        QRandomGenerator random(seed);
        QByteArray text =
            "a: {nl: \"x\", fr: 'y'}\nlist:\n  - {id: b, when: 'c < [1, 2][1]'}\n  - >-\n    long\n    text\nmore: [1, {2: 3}]\n";
        constexpr char signs[] = "{}[]\"'-?:,|>&*!%#\n\t @`~\\";

        for (int round = 0; round < 200; ++round) {
            QByteArray spoilt = text;
            for (int change = 0; change < 3; ++change)
                spoilt[random.bounded(spoilt.size())] = signs[random.bounded(int(sizeof(signs)) - 1)];
            const YamlText yaml = readYaml(spoilt, u"x"_s);
            QVERIFY(yaml.root || !yaml.issues.empty());
        }
    }
};

QTEST_GUILESS_MAIN(TestYaml)
#include "tst_yaml.moc"
