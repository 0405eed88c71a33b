// SPDX-FileCopyrightText: 2026 TakeUp contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/feel/parser.h"

#include <QTest>

#include <array>
#include <random>

using namespace Qt::StringLiterals;
using namespace takeup::feel;

namespace {

constexpr int randomSources = 20'000;

const QStringList namesInScope{u"Monthly Salary"_s, u"a-b"_s, u"Monthly"_s};

QString kindName(Expression::Kind kind)
{
    static constexpr std::array names{"null", "bool",  "num",  "str",   "at",   "name",    "path", "filter", "call",
                                      "neg",  "arith", "cmp",  "and",   "or",   "between", "in",   "test",   "range",
                                      "if",   "for",   "some", "every", "list", "context", "is"};
    return QString::fromLatin1(names.at(static_cast<std::size_t>(kind)));
}

/// The tree on one line: (arith+ (num1) (name x)).
QString treeOf(const Expression &e)
{
    QString text = u'(' + kindName(e.kind) + (e.text.isEmpty() ? QString() : u' ' + e.text);
    if (!e.names.isEmpty())
        text += u" {"_s + e.names.join(u',') + u'}';
    for (const ExpressionPtr &child : e.children)
        text += u' ' + treeOf(*child);
    return text + u')';
}

QString parsed(const QString &source)
{
    const auto expression = parse(source, namesInScope);
    if (expression)
        return treeOf(**expression);
    return QString::number(expression.error().position) + u": "_s + expression.error().sentence;
}

} // namespace

class TestParser : public QObject
{
    Q_OBJECT

private slots:
    void buildsTheTree_data();
    void buildsTheTree();
    void saysWhatIsWrongAndWhere_data();
    void saysWhatIsWrongAndWhere();
    void keepsThePlaceOfEveryNode();
    void allowsTwoHundredLevels_data();
    void allowsTwoHundredLevels();
    void refusesAnEndlessChain();
    void survivesAnything();
};

void TestParser::buildsTheTree_data()
{
    QTest::addColumn<QString>("source");
    QTest::addColumn<QString>("tree");

    QTest::newRow("times before plus") << u"1 + 2 * 3"_s << u"(arith + (num 1) (arith * (num 2) (num 3)))"_s;
    QTest::newRow("a sign binds closer than a power") << u"-5 ** 2"_s << u"(arith ** (neg (num 5)) (num 2))"_s;
    QTest::newRow("and before or") << u"a or b and c"_s << u"(or (name a) (and (name b) (name c)))"_s;
    QTest::newRow("a name with a space") << u"12 * Monthly   Salary"_s << u"(arith * (num 12) (name Monthly Salary))"_s;
    QTest::newRow("a name with a sign") << u"a-b - b"_s << u"(arith - (name a-b) (name b))"_s;
    QTest::newRow("a name that only starts like another")
        << u"Monthly Salaryx"_s << u"8: After the expression there is 'Salaryx', which does not belong to it."_s;
    QTest::newRow("a function of several words")
        << u"years and months duration(a, b).years"_s << u"(path years (call years and months duration (name a) (name b)))"_s;
    QTest::newRow("named arguments") << u"sublist(list: x, start position: 2)"_s
                                     << u"(call sublist {list,start position} (name x) (num 2))"_s;
    QTest::newRow("not is a function") << u"not(a)"_s << u"(call not (name a))"_s;
    QTest::newRow("between keeps its and") << u"x between 1 and 2 and y"_s << u"(and (between (name x) (num 1) (num 2)) (name y))"_s;
    QTest::newRow("tests after in") << u"x in (1, < 5, [7..9))"_s << u"(in (name x) (num 1) (test < (num 5)) (range [) (num 7) (num 9)))"_s;
    QTest::newRow("a bracket after in that is only a start")
        << u"x in (a + 1) * 2"_s << u"(in (name x) (arith * (arith + (name a) (num 1)) (num 2)))"_s;
    QTest::newRow("all ways to open a range") << u"[(1..2), ]1..2[, [1..2], ]1..x[]"_s
                                              << u"(list (range () (num 1) (num 2)) (range () (num 1) (num 2)) (range [] (num 1) (num 2)) "
                                                 "(range () (num 1) (name x)))"_s;
    QTest::newRow("a filter in a range") << u"[1..x[1]]"_s << u"(range [] (num 1) (filter (name x) (num 1)))"_s;
    QTest::newRow("filters and paths") << u"m[item.age > 2].name"_s
                                       << u"(path name (filter (name m) (cmp > (path age (name item)) (num 2))))"_s;
    QTest::newRow("a loop over two lists") << u"for i in 1..3, j in x return i"_s
                                           << u"(for {i,j} (range [] (num 1) (num 3)) (name x) (name i))"_s;
    QTest::newRow("a loop name with a space") << u"some each one in x satisfies each one = 1"_s
                                              << u"(some {each one} (name x) (cmp = (name each one) (num 1)))"_s;
    QTest::newRow("if reaches far") << u"if a then b else c + 1"_s << u"(if (name a) (name b) (arith + (name c) (num 1)))"_s;
    QTest::newRow("a context names its entries")
        << u"{full name: 1, \"b c\": full name}"_s << u"(context {full name,b c} (num 1) (name full name))"_s;
    QTest::newRow("a type") << u"x instance of list<days and time duration> or y"_s
                            << u"(or (is list<days and time duration> (name x)) (name y))"_s;
    QTest::newRow("comments") << u"1 /* one */ + // two\n 2"_s << u"(arith + (num 1) (num 2))"_s;
    QTest::newRow("escapes") << uR"("a\"\u0041\U01F40E\n")"_s << u"(str a\"A\U0001F40E\n)"_s;
    QTest::newRow("a literal with a sign before") << u"-@\"P1Y\""_s << u"(neg (at P1Y))"_s;
}

void TestParser::buildsTheTree()
{
    QFETCH(QString, source);
    QFETCH(QString, tree);

    QCOMPARE(parsed(source), tree);
}

void TestParser::saysWhatIsWrongAndWhere_data()
{
    QTest::addColumn<QString>("source");
    QTest::addColumn<QString>("fault");

    QTest::newRow("nothing") << u""_s << u"0: Here a value is expected, not the end."_s;
    QTest::newRow("an end too early") << u"if x then"_s << u"9: Here a value is expected, not the end."_s;
    QTest::newRow("a bracket left open") << u"(1 + 2"_s << u"6: Here ')' is expected, not the end."_s;
    QTest::newRow("a comma too many") << u"f(1,)"_s << u"4: Here another argument is expected, not ')'."_s;
    QTest::newRow("a strange character") << u"a # b"_s << u"2: The character '#' has no meaning here."_s;
    QTest::newRow("an open text") << u"1 + \"abc"_s << u"4: This text is never closed with a double quote."_s;
    QTest::newRow("an open comment") << u"1 /* 2"_s << u"2: This comment is never closed with */."_s;
    QTest::newRow("half of a between") << u"x between 1 or 2"_s
                                       << u"12: Here 'and' with the upper end of 'between' is expected, not 'or'."_s;
    QTest::newRow("an entry twice") << u"{a: 1, a: 2}"_s << u"7: The entry 'a' stands here twice."_s;
    QTest::newRow("names for some arguments") << u"f(a: 1, 2)"_s << u"8: Either all arguments of a function have names or none."_s;
    QTest::newRow("a number beyond decimal128") << u"1e9999"_s << u"0: The number 1e9999 is too large."_s;
    QTest::newRow("a call of a value") << u"a.b(1)"_s << u"3: Only a function's name can be called."_s;
    QTest::newRow("a function in place") << u"(function(a) a)(1)"_s << u"1: Functions can't be defined in an expression."_s;
}

void TestParser::saysWhatIsWrongAndWhere()
{
    QFETCH(QString, source);
    QFETCH(QString, fault);

    QCOMPARE(parsed(source), fault);
}

void TestParser::keepsThePlaceOfEveryNode()
{
    const ExpressionPtr sum = parse(u" ab + f(x[2])"_s).value();

    QCOMPARE(sum->position, 1);
    QCOMPARE(sum->children[1]->position, 6);
    QCOMPARE(sum->children[1]->children[0]->position, 8);
    QCOMPARE(sum->children[1]->children[0]->children[1]->position, 10);
}

void TestParser::allowsTwoHundredLevels_data()
{
    QTest::addColumn<QString>("opening");
    QTest::addColumn<QString>("closing");

    QTest::newRow("brackets") << u"("_s << u")"_s;
    QTest::newRow("lists") << u"["_s << u"]"_s;
    QTest::newRow("signs") << u"-"_s << u""_s;
    QTest::newRow("calls") << u"not("_s << u")"_s;
    QTest::newRow("contexts") << u"{a: "_s << u"}"_s;
    QTest::newRow("else") << u"if a then b else "_s << u""_s;
    QTest::newRow("filters") << u"a["_s << u"]"_s;
}

void TestParser::allowsTwoHundredLevels()
{
    QFETCH(QString, opening);
    QFETCH(QString, closing);

    QVERIFY(parse(opening.repeated(199) + u'1' + closing.repeated(199)));
    QVERIFY(parse(opening.repeated(201) + u'1' + closing.repeated(201)).error().sentence.contains(u"200 deep"_s));
    QVERIFY(!parse(opening.repeated(100'000)));
}

void TestParser::refusesAnEndlessChain()
{
    QVERIFY(parse(u"1+"_s.repeated(900) + u'1'));
    QVERIFY(!parse(u"1+"_s.repeated(100'000) + u'1'));
    QVERIFY(!parse(u"a."_s.repeated(100'000) + u'a'));
}

void TestParser::survivesAnything()
{
    static const QStringList words{u"("_s,          u")"_s,           u"["_s,         u"]"_s,        u".."_s,     u"<"_s,    u"="_s,
                                   u"in"_s,         u"between"_s,     u"and"_s,       u"not("_s,     u"if"_s,     u"then"_s, u"else"_s,
                                   u"for"_s,        u"some"_s,        u"satisfies"_s, u"return"_s,   u"{"_s,      u"}"_s,    u":"_s,
                                   u","_s,          u"."_s,           u"\"x\""_s,     u"@\"P1Y\""_s, u"1e6000"_s, u"-"_s,    u"**"_s,
                                   u"x"_s,          u"instance of"_s, u"list<"_s,     u"Monthly"_s,  u"\""_s,     u"\\u"_s,  u"/*"_s,
                                   u"\U0001F40E"_s, u"\xD83D"_s};
    const unsigned seed = std::random_device()();
    qInfo("seed %u", seed);
    std::mt19937 engine(seed);
    for (int i = 0; i < randomSources; ++i) {
        QString source;
        for (unsigned length = engine() % 40; length > 0; --length)
            source += words[static_cast<qsizetype>(engine() % static_cast<unsigned>(words.size()))] + u' ';
        const auto expression = parse(source, namesInScope);

        QVERIFY(expression ? *expression != nullptr : !expression.error().sentence.isEmpty());
        if (!expression)
            QVERIFY(expression.error().position >= 0 && expression.error().position <= source.size());
    }
}

QTEST_APPLESS_MAIN(TestParser)
#include "tst_parser.moc"
