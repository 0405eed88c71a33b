// SPDX-FileCopyrightText: 2026 TakeUp contributors
// SPDX-License-Identifier: EUPL-1.2
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace {

const QString data = QStringLiteral(TAKEUP_SOURCE_DIR "/tests/system/data/");

struct Run
{
    int exitCode = -1;
    bool crashed = true;
    QByteArray out;
    QByteArray errors;
};

/// Runs takeupctl on the small content of the tests.
Run run(const QStringList &arguments, const QByteArray &input = {})
{
    QProcess process;
    process.start(QStringLiteral(TAKEUP_CTL), arguments + QStringList{u"--content"_s, data + u"content"_s});
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished(60000))
        process.kill();
    return {.exitCode = process.exitCode(),
            .crashed = process.exitStatus() != QProcess::NormalExit,
            .out = process.readAllStandardOutput(),
            .errors = process.readAllStandardError()};
}

Run check(const QByteArray &household, const QStringList &more = {u"--json"_s})
{
    return run(QStringList{u"check"_s, u"--answers"_s, u"-"_s} + more, household);
}

QByteArray fileText(const QString &name)
{
    QFile file(data + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QJsonObject rightIn(const QByteArray &json, const QString &id)
{
    const QJsonArray rights = QJsonDocument::fromJson(json)[u"rights"].toArray();
    for (const QJsonValue &right : rights) {
        if (right[u"id"] == id)
            return right.toObject();
    }
    return {};
}

} // namespace

class TestCli : public QObject
{
    Q_OBJECT

private slots:
    void assessesEachPersonOfAHousehold()
    {
        const Run result = check(fileText(u"household.json"_s));

        QCOMPARE(result.errors, QByteArray());
        QCOMPARE(result.exitCode, 0);
        const QJsonObject right = rightIn(result.out, u"federal.small-help"_s);
        QCOMPARE(right[u"outcome"].toString(), u"likely"_s);
        QCOMPARE(right[u"persons"][0][u"outcome"].toString(), u"likely"_s);
        QCOMPARE(right[u"persons"][1][u"outcome"].toString(), u"possible"_s);
        QCOMPARE(right[u"open"][0][u"id"].toString(), u"federal.savings"_s);
        QCOMPARE(right[u"open"][0][u"member"].toString(), u"m2"_s);
        QCOMPARE(right[u"open"][0][u"evidence"][0].toString(), u"bank-statements"_s);
    }

    void writesAmountsAsExactDecimals()
    {
        const Run result = check(fileText(u"household.json"_s));

        QVERIFY(result.out.contains("\"min\": 120.1,"));
        QVERIFY(result.out.contains("\"value\": 6199.99,"));
    }

    void saysWhatIsOpenWhenAnAnswerIsMissing()
    {
        const Run result = check(fileText(u"household.json"_s));

        const QJsonObject right = rightIn(result.out, u"federal.rent-help"_s);
        QCOMPARE(right[u"outcome"].toString(), u"possible"_s);
        QCOMPARE(right[u"open"][0][u"kind"].toString(), u"answer"_s);
        QCOMPARE(right[u"to_be_verified"].toBool(), true);
        QVERIFY(right[u"persons"][0][u"member"].isNull());
    }

    void givesTheSameBytesEveryTime() { QCOMPARE(check(fileText(u"household.json"_s)).out, check(fileText(u"household.json"_s)).out); }

    void letsTheCommandLineSayTheDate()
    {
        const Run result = check(fileText(u"household.json"_s), {u"--json"_s, u"--date"_s, u"2026-12-24"_s});

        QCOMPARE(QJsonDocument::fromJson(result.out)[u"date"].toString(), u"2026-12-24"_s);
    }

    void takesTodayWhenNobodySaysTheDate()
    {
        const QByteArray household = R"({"members": [{"relation": "self"}]})";

        const Run result = check(household);

        QCOMPARE(result.exitCode, 0);
        QVERIFY(QDate::fromString(QJsonDocument::fromJson(result.out)[u"date"].toString(), Qt::ISODate).isValid());
    }

    void refusesBadInputWithASentence_data()
    {
        QTest::addColumn<QByteArray>("household");
        QTest::addColumn<QByteArray>("named");
        const auto withFact = [](const char *fact) {
            return QByteArray(R"({"date": "2026-11-20", "members": [{"relation": "self", "facts": {)") + fact + "}}]}";
        };
        QTest::newRow("a fact that does not exist") << withFact(R"("federal.saving": 1)") << QByteArray("federal.saving");
        QTest::newRow("a word for money") << withFact(R"("federal.savings": "a lot")") << QByteArray("federal.savings");
        QTest::newRow("a negative amount") << withFact(R"("federal.savings": -5)") << QByteArray("federal.savings");
        QTest::newRow("a range the wrong way round")
            << withFact(R"("federal.savings": {"min": 9, "max": 5})") << QByteArray("federal.savings");
        QTest::newRow("a day that does not exist") << withFact(R"("federal.birth_date": "1984-02-30")") << QByteArray("federal.birth_date");
        QTest::newRow("the same key twice") << withFact(R"("federal.savings": 1, "federal.savings": 2)") << QByteArray("federal.savings");
        QTest::newRow("an unknown choice") << QByteArray(
            R"({"date": "2026-11-20", "facts": {"federal.tenure": "squatter"}, "members": [{"relation": "self"}]})")
                                           << QByteArray("squatter");
        QTest::newRow("a municipality that does not exist")
            << QByteArray(R"({"date": "2026-11-20", "facts": {"federal.dwelling": "99999"}, "members": [{"relation": "self"}]})")
            << QByteArray("99999");
        QTest::newRow("two members with one id")
            << QByteArray(R"({"date": "2026-11-20", "members": [{"id": "m1", "relation": "self"}, {"id": "m1", "relation": "child"}]})")
            << QByteArray("m1");
        QTest::newRow("a relation that is none")
            << QByteArray(R"({"date": "2026-11-20", "members": [{"relation": "self"}, {"relation": "neighbour"}]})")
            << QByteArray("neighbour");
        QTest::newRow("a date that does not exist")
            << QByteArray(R"({"date": "2026-13-01", "members": [{"relation": "self"}]})") << QByteArray("date");
        QTest::newRow("no members") << QByteArray(R"({"date": "2026-11-20"})") << QByteArray("members");
        QTest::newRow("a list instead of an object") << QByteArray("[]") << QByteArray("object");
        QTest::newRow("nothing at all") << QByteArray() << QByteArray("standard input");
        QTest::newRow("cut off") << QByteArray("{\"date\": \"2026-") << QByteArray("standard input");
        QTest::newRow("bad UTF-8") << QByteArray("{\"date\": \"\xff\xfe\"}") << QByteArray("standard input");
        QTest::newRow("very deep") << QByteArray(100000, '[') << QByteArray("standard input");
        QTest::newRow("very large") << QByteArray(5 * 1024 * 1024, ' ') << QByteArray("standard input");
        QTest::newRow("a number too large to hold")
            << withFact(("\"federal.savings\": " + QByteArray(7000, '9')).constData()) << QByteArray("federal.savings");
    }

    void refusesBadInputWithASentence()
    {
        QFETCH(QByteArray, household);
        QFETCH(QByteArray, named);

        const Run result = check(household);

        QVERIFY(!result.crashed);
        QCOMPARE(result.exitCode, 2);
        QCOMPARE(result.out, QByteArray());
        QVERIFY2(result.errors.contains(named), result.errors.constData());
    }

    void namesAllProblemsAtOnce()
    {
        const Run result = check(
            R"({"date": "2026-11-20", "facts": {"federal.nothing": 1, "federal.tenure": 5}, "members": [{"relation": "self", "facts": {"federal.savings": -1}}]})");

        QCOMPARE(result.exitCode, 2);
        QVERIFY(result.errors.contains("federal.nothing"));
        QVERIFY(result.errors.contains("federal.tenure"));
        QVERIFY(result.errors.contains("federal.savings"));
    }

    void refusesACommandLineItDoesNotKnow_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("no answers") << QStringList{u"check"_s};
        QTest::newRow("an unknown option") << QStringList{u"check"_s, u"--answers"_s, u"-"_s, u"--quick"_s};
        QTest::newRow("a language we don't have") << QStringList{u"check"_s, u"--answers"_s, u"-"_s, u"--lang"_s, u"es"_s};
        QTest::newRow("a date that is none") << QStringList{u"check"_s, u"--answers"_s, u"-"_s, u"--date"_s, u"tomorrow"_s};
        QTest::newRow("a file that is not there") << QStringList{u"check"_s, u"--answers"_s, u"/nowhere/household.json"_s};
        QTest::newRow("a right that does not exist") << QStringList{u"explain"_s, u"federal.nothing"_s, u"--answers"_s, u"-"_s};
    }

    void refusesACommandLineItDoesNotKnow()
    {
        QFETCH(QStringList, arguments);

        const Run result = run(arguments, fileText(u"household.json"_s));

        QVERIFY(!result.crashed);
        QCOMPARE(result.exitCode, 2);
        QVERIFY(!result.errors.isEmpty());
    }

    void speaksTheLanguageAskedFor_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("expected");
        QTest::newRow("nl") << u"nl"_s << u"Waarschijnlijk: vraag het aan\n  Kleine hulp: €\u00A0120,10 per maand"_s;
        QTest::newRow("fr") << u"fr"_s << u"Probable : demandez-le\n  Petite aide: 120,10\u00A0€ par mois"_s;
        QTest::newRow("de") << u"de"_s << u"Wahrscheinlich: Beantragen Sie es\n  Kleine Hilfe: 120,10\u00A0€ im Monat"_s;
        QTest::newRow("en") << u"en"_s << u"Likely: apply for it\n  Small help: €120.10 a month"_s;
    }

    void speaksTheLanguageAskedFor()
    {
        QFETCH(QString, language);
        QFETCH(QString, expected);

        const Run result = check(fileText(u"household.json"_s), {u"--lang"_s, language});

        QVERIFY2(QString::fromUtf8(result.out).startsWith(expected), result.out.constData());
    }

    void explainsWithValuesFiguresDaysAndSources()
    {
        const Run result = run({u"explain"_s, u"federal.small-help"_s, u"--answers"_s, data + u"household.json"_s});

        QCOMPARE(result.exitCode, 0);
        QVERIFY(result.out.contains("[+] Savings €5,000.10, not above €6,199.99"));
        QVERIFY(result.out.contains("[?] Savings between €5,000 and €7,000, not above €6,199.99"));
        QVERIFY(result.out.contains("https://example.org/savings"));
        QVERIFY(result.out.contains("shown by: Bank statements"));
    }

    void listsRightsByIdThenName()
    {
        const Run result = run({u"rights"_s, u"--lang"_s, u"nl"_s});

        QCOMPARE(result.out, QByteArray("federal.small-help Kleine hulp\nfederal.rent-help Huurhulp\n"));
    }

    void listsFactsWithTheDaysOfAStatus()
    {
        const Run result = run({u"facts"_s, u"--json"_s});

        QStringList ids;
        for (const QJsonValue &fact : QJsonDocument::fromJson(result.out)[u"facts"].toArray())
            ids << fact[u"id"].toString();
        QVERIFY(ids.contains(u"federal.small_help_since"));
        QVERIFY(ids.contains(u"federal.small_help_months"));
        QVERIFY(ids.contains(u"federal.tenure"));
    }

    void asksAndShowsTheResult()
    {
        const Run result = run({u"ask"_s, u"--date"_s, u"2026-11-20"_s}, "8500\n1984\n1 1986\n\n=5000\n?\n=9000\n2\n");

        QVERIFY(!result.crashed);
        QCOMPARE(result.exitCode, 0);
        QVERIFY2(result.out.contains("How much do you have in savings?"), result.out.constData());
        QVERIFY(result.out.contains("Why this question?"));
        QVERIFY(result.out.contains("Likely: apply for it"));
    }

    void goesBackSkipsAndStopsInTheTerminal()
    {
        const Run result = run({u"ask"_s, u"--date"_s, u"2026-11-20"_s}, "8500\nb\n9000\n1\n0\n\n-\nrubbish\ns\nq\n");

        QVERIFY(!result.crashed);
        QCOMPARE(result.exitCode, 0);
        QVERIFY(result.out.contains("! rubbish"));
        QVERIFY(result.out.contains("You may stop"));
    }
};

QTEST_GUILESS_MAIN(TestCli)
#include "tst_cli.moc"
