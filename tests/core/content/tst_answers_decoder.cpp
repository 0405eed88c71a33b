// SPDX-FileCopyrightText: 2026 TakeUp contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/authoring/loader.h"
#include "core/content/answersdecoder.h"
#include "core/content/json.h"
#include "tests/core/authoring/soundsources.h"

#include <QTest>

using namespace takeup;
using namespace Qt::Literals::StringLiterals;

/// Answers files: what each way to write a value means, and every fault named by its fact and member.
class TestAnswersDecoder : public QObject
{
    Q_OBJECT

private:
    const Content m_content = loadTexts(tests::filled(tests::soundSources())).content;

    DecodedAnswers decode(const QByteArray &text) const { return decodeAnswers(readJson(text, {u"answers.json"_s, 1}).value(), m_content); }

    /// A household of one whose facts are these.
    DecodedAnswers decodeFacts(const QByteArray &facts) const
    {
        return decode("{\"date\": \"2026-11-20\", \"members\": [{\"id\": \"m1\", \"relation\": \"self\", \"facts\": {" + facts + "}}]}");
    }

    FactValue factOf(const QByteArray &facts, const QString &id, int year = 0) const
    {
        const DecodedAnswers decoded = decodeFacts(facts);
        if (!decoded.issues.empty())
            qWarning("%s", qPrintable(decoded.issues.front().message));
        return decoded.answers.members.front().facts.at({id, year});
    }

private slots:
    void readsAHousehold()
    {
        const DecodedAnswers decoded = decode(R"({"date": "2026-11-20", "facts": {"federal.dwelling": "34022"}, "members": [
            {"relation": "self", "incomes": [{"kind": "wage", "amount": 900.10, "period": "month", "since": null}], "incomes_complete": false},
            {"id": "mother", "relation": "parent", "client": true, "incomes": []},
            {"relation": "unrelated", "incomes_complete": false}, {"relation": "child"}],
            "members_complete": false, "kinship": [{"of": "m3", "to": "mother", "is": "sibling"}]})");

        QVERIFY(decoded.issues.empty());
        const Answers &answers = decoded.answers;
        QCOMPARE(answers.date, QDate(2026, 11, 20));
        QCOMPARE(std::get<Word>(answers.facts.at({u"federal.dwelling"_s, 0})).text, u"34022"_s);
        QVERIFY(!answers.membersComplete);
        QCOMPARE(answers.members[0].id, u"m1"_s);
        QCOMPARE(answers.members[1].client, std::optional(true));
        QCOMPARE(answers.members[2].id, u"m3"_s);
        QCOMPARE(answers.kinships.front(), (Kinship{u"m3"_s, u"mother"_s, u"sibling"_s}));
        const Items &items = answers.members[0].lists.at(u"federal.incomes"_s);
        QVERIFY(!items.complete);
        QCOMPARE(items.items[0].unit, Unit::fromText(u"EUR/month").value());
        QCOMPARE(std::get<NumberRange>(items.items[0].fields.at(u"amount"_s)), NumberRange::exactly(Decimal::fromText(u"900.1").value()));
        QCOMPARE(std::get<Unanswered>(items.items[0].fields.at(u"since"_s)), Unanswered::DontKnow);
        QVERIFY(answers.members[1].lists.at(u"federal.incomes"_s).complete);
        QVERIFY(!answers.members[2].lists.at(u"federal.incomes"_s).complete);
        QVERIFY(!answers.members[3].lists.contains(u"federal.incomes"_s));
    }

    void readsValues()
    {
        QCOMPARE(std::get<bool>(factOf(R"("federal.benefit": true)", u"federal.benefit"_s)), true);
        QCOMPARE(std::get<NumberRange>(factOf(R"("federal.savings": {"max": 6200})", u"federal.savings"_s)),
                 (NumberRange{{}, Decimal(6200)}));
        QCOMPARE(
            std::get<DateRange>(factOf(R"("federal.birth_date": {"min": "1979-01-01", "max": "1979-12-31"})", u"federal.birth_date"_s)),
            (DateRange{QDate(1979, 1, 1), QDate(1979, 12, 31)}));
        QCOMPARE(std::get<DateRange>(factOf(R"("federal.benefit_since": "2025-03-01")", u"federal.benefit_since"_s)),
                 DateRange::exactly(QDate(2025, 3, 1)));
        QCOMPARE(std::get<NumberRange>(factOf(R"("federal.benefit_months": 7)", u"federal.benefit_months"_s)), NumberRange::exactly(7));
        QCOMPARE(std::get<Word>(factOf(R"("federal.union": "none")", u"federal.union"_s)).text, u"none"_s);
        QCOMPARE(std::get<Word>(factOf(R"("federal.dependant_of": "m1")", u"federal.dependant_of"_s)).text, u"m1"_s);
    }

    void tellsUnknownFromNobodyAndNotAsked()
    {
        QCOMPARE(std::get<Unanswered>(factOf(R"("federal.savings": null)", u"federal.savings"_s)), Unanswered::DontKnow);
        QCOMPARE(std::get<Nothing>(factOf(R"("federal.dependant_of": null)", u"federal.dependant_of"_s)), Nothing{});
        QCOMPARE(std::get<Unanswered>(factOf(R"("federal.dependant_of": {"unknown": true})", u"federal.dependant_of"_s)),
                 Unanswered::DontKnow);
        QCOMPARE(std::get<Unanswered>(factOf(R"("federal.savings": {"unknown": "rather_not_say"})", u"federal.savings"_s)),
                 Unanswered::RatherNotSay);
        QCOMPARE(std::get<Unanswered>(factOf(R"("federal.savings": {"unknown": "skipped"})", u"federal.savings"_s)), Unanswered::Skipped);
        QCOMPARE(std::get<Nothing>(factOf(R"("federal.birth_date": {"nothing": true})", u"federal.birth_date"_s)), Nothing{});
        QVERIFY(decodeFacts("").answers.members.front().facts.empty());
    }

    void keepsOneAnswerAYear()
    {
        const QByteArray facts = R"("federal.taxable_income": {"2024": 17850.40, "2025": null})";

        QCOMPARE(std::get<NumberRange>(factOf(facts, u"federal.taxable_income"_s, 2024)),
                 NumberRange::exactly(Decimal::fromText(u"17850.4").value()));
        QCOMPARE(std::get<Unanswered>(factOf(facts, u"federal.taxable_income"_s, 2025)), Unanswered::DontKnow);
    }

    void namesTheFactAtFault_data()
    {
        QTest::addColumn<QByteArray>("facts");
        QTest::addColumn<QString>("sentence");
        const auto row = [](const char *name, const QByteArray &facts, const QString &sentence) {
            QTest::newRow(name) << facts << sentence;
        };
        row("unknown fact", R"("federal.gold": 1)", u"no fact “federal.gold”"_s);
        row("short name", R"("savings": 1)", u"did you mean “federal.savings”?"_s);
        row("household fact", R"("federal.dwelling": "34022")", u"fact of the household, not of a member"_s);
        row("since of no status", R"("federal.savings_since": "2025-01-01")", u"no fact “federal.savings_since”"_s);
        row("number in quotes", R"("federal.savings": "1")", u"federal.savings of m1 should be a number without quotes"_s);
        row("negative money", R"("federal.savings": -0.01)", u"should be 0 or more"_s);
        row("above the greatest", R"("federal.share": 1.01)", u"should be from 0 to 1"_s);
        row("range upside down", R"("federal.savings": {"min": 2, "max": 1})", u"min is not above its max"_s);
        row("range without bounds", R"("federal.savings": {})", u"federal.savings of m1"_s);
        row("range with another key", R"("federal.savings": {"min": 2, "about": 1})", u"no key “about”"_s);
        row("number for a date", R"("federal.birth_date": 1990)", u"a day that exists"_s);
        row("impossible date", R"("federal.birth_date": "1990-02-29")", u"a day that exists"_s);
        row("dates upside down", R"("federal.birth_date": {"min": "1990-02-02", "max": "1990-02-01"})", u"min is not after its max"_s);
        row("text for yes or no", R"("federal.benefit": "true")", u"true or false, without quotes"_s);
        row("unknown choice", R"("federal.union": "widowed")", u"one of married, none"_s);
        row("unknown member", R"("federal.dependant_of": "m9")", u"the id of a member"_s);
        row("year that is none", R"("federal.taxable_income": {"last": 1})", u"“last” is no year"_s);
        row("value without year", R"("federal.taxable_income": 1)", u"a map from year to value"_s);
        row("unknown way not to know", R"("federal.savings": {"unknown": "maybe"})", u"should be one of"_s);
    }

    void namesTheFactAtFault()
    {
        QFETCH(QByteArray, facts);
        QFETCH(QString, sentence);

        const DecodedAnswers decoded = decodeFacts(facts);

        QVERIFY(!decoded.issues.empty());
        QVERIFY2(decoded.issues.front().message.contains(sentence), qPrintable(decoded.issues.front().message));
    }

    void namesTheFaultOfAHousehold_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("sentence");
        const auto row = [](const char *name, const QByteArray &members, const QString &sentence) {
            QTest::newRow(name) << "{\"date\": \"2026-11-20\", \"members\": " + members + "}" << sentence;
        };
        QTest::newRow("no date") << QByteArray(R"({"members": [{}]})") << u"lacks “date”"_s;
        QTest::newRow("a list") << QByteArray("[]") << u"should be a map"_s;
        QTest::newRow("unknown key") << QByteArray(R"({"date": "2026-11-20", "members": [{}], "people": 3})") << u"no key “people”"_s;
        row("nobody", "[]", u"at least one member"_s);
        row("a number as members", "3", u"should be a list"_s);
        row("members that are no maps", "[1]", u"the member m1 should be a map"_s);
        row("one id twice", R"([{"id": "a"}, {"id": "a", "relation": "child"}])", u"two members have the id “a”"_s);
        row("an id that another has by its place", R"([{"id": "m2"}, {"relation": "child"}])", u"two members have the id “m2”"_s);
        row("unknown relation", R"([{}, {"relation": "lodger"}])", u"should be one of self, partner"_s);
        row("a second self", R"([{}, {"relation": "self"}])", u"the first member is self, and no other"_s);
        row("unknown list", R"([{"boats": []}])", u"no key “boats”"_s);
        row("list that is none", R"([{"incomes": 3}])", u"incomes of m1 should be a list"_s);
        row("item without period", R"([{"incomes": [{"kind": "wage", "amount": 3}]}])", u"lacks “period”"_s);
        row("item with an unknown kind", R"([{"incomes": [{"kind": "luck", "amount": 3, "period": "month"}]}])",
            u"“kind” of an income of m1 should be one of wage"_s);
        row("item with an unknown field", R"([{"incomes": [{"sort": "wage"}]}])", u"no key “sort”"_s);
        row("too many members", "[" + QByteArray("{},").repeated(100) + "{}]", u"at most 100 members"_s);
        QTest::newRow("kinship with a stranger")
            << QByteArray(R"({"date": "2026-11-20", "members": [{}], "kinship": [{"of": "m1", "to": "m2", "is": "child"}]})")
            << u"“m2”, who is no member"_s;
        QTest::newRow("kinship with oneself") << QByteArray(
            R"({"date": "2026-11-20", "members": [{}], "kinship": [{"of": "m1", "to": "m1", "is": "child"}]})")
                                              << u"between two members"_s;
    }

    void namesTheFaultOfAHousehold()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, sentence);

        const DecodedAnswers decoded = decode(text);

        QString found;
        for (const Issue &issue : decoded.issues)
            found += issue.message + u'\n';
        QVERIFY2(found.contains(sentence), qPrintable(found));
    }

    void keepsWhatCouldBeRead()
    {
        const DecodedAnswers decoded = decodeFacts(R"("federal.savings": "much", "federal.union": "none")");

        QCOMPARE(decoded.issues.size(), std::size_t(1));
        QVERIFY(decoded.answers.members.front().facts.contains({u"federal.union"_s, 0}));
        QVERIFY(!decoded.answers.members.front().facts.contains({u"federal.savings"_s, 0}));
    }

    void putsTemplatesIntoCases()
    {
        const Case &example = m_content.cases.front();

        const FactValues &facts = example.answers.members.front().facts;
        QCOMPARE(std::get<bool>(facts.at({u"federal.benefit"_s, 0})), false);
        QCOMPARE(std::get<Nothing>(facts.at({u"federal.dependant_of"_s, 0})), Nothing{});
        QVERIFY(example.answers.members.front().lists.at(u"federal.incomes"_s).complete);
        const MemberAnswers &child = m_content.cases[1].answers.members[1];
        QVERIFY(!child.facts.contains({u"federal.benefit"_s, 0}));
        QCOMPARE(m_content.cases[1].expect.front().members, QStringList{u"m1"_s});
    }
};

QTEST_GUILESS_MAIN(TestAnswersDecoder)
#include "tst_answers_decoder.moc"
