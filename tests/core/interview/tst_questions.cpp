// SPDX-FileCopyrightText: 2026 TakeUp contributors
// SPDX-License-Identifier: EUPL-1.2
#include "tests/core/interview/smallcontent.h"

#include <QTest>

using namespace takeup;
using namespace Qt::Literals::StringLiterals;

namespace {

const QDate today(2026, 11, 20);

/// Statuses asked together, a list of incomes, a fact by year, a day that matters only sometimes, and an assumption.
std::shared_ptr<const RuleGraph> benefits()
{
    static const auto graph = graphOf(contentYaml(
        factYaml("pension", "member", "status", "income") + factYaml("invalidity", "member", "status", "income")
            + factYaml("taxable", "member", "money", "income", "    unit: EUR/year\n    by: year\n    asks: {step: 50, max: 150000}\n")
            + factYaml("lives_here", "member", "yes_no", "you", "    assume: 'true'\n"),
        rightYaml("pension-help", "self.pension and self.lives_here")
            + rightYaml("invalid-help", "self.invalidity and self.invalidity_since <= date(2025, 6, 1)")
            + rightYaml("tax-help", "lookup(self.taxable, 2024) < tax_limit and total(self.incomes.amount) < income_limit")
            + rightYaml("old-help", "self.birth_date < date(1960, 7, 1) and self.pension"),
        "questions:\n  - id: federal.q_benefits\n    of: member\n    topic: income\n    sets: [pension, invalidity]\n    none_of_these: "
        "true\n    question: "
            + inAll("benefits") + "\n    about: " + inAll("{person}")
            + "\n"
              "lists:\n  - id: federal.incomes\n    of: member\n    item: income\n    topic: income\n    names: "
            + inAll("incomes") + "\n    question: " + inAll("incomes") + "\n    about: " + inAll("{person}")
            + "\n    fields:\n      amount: {type: money, unit: EUR/month, names: " + inAll("amount")
            + "}\n"
              "parameters:\n"
              "  - {id: federal.tax_limit, unit: EUR/year, names: "
            + inAll("limit")
            + ", values: [{from: 2020-01-01, value: 20000, source: 'https://example.org'}]}\n"
              "  - {id: federal.income_limit, unit: EUR/month, names: "
            + inAll("limit") + ", values: [{from: 2020-01-01, value: 1500, source: 'https://example.org'}]}\n"));
    return graph;
}

/// Goes on, with "no", "nothing" and small amounts, until a screen with this id is shown; false when it never is.
bool reach(Interview &interview, const QString &id)
{
    for (int guard = 0; interview.current() && guard < 50; ++guard) {
        const Screen screen = *interview.current();
        if (screen.id == id)
            return true;
        switch (screen.kind) {
        case ScreenKind::SeveralOf: interview.answer(FactValue(Words{})); break;
        case ScreenKind::Items: interview.answer(Items{}); break;
        case ScreenKind::Money: interview.answer(FactValue(NumberRange::exactly(Decimal(1)))); break;
        default: interview.answer(FactValue(false)); break;
        }
    }
    return false;
}

} // namespace

class TestQuestions : public QObject
{
    Q_OBJECT

private slots:
    void asksTheFactsOfAQuestionTogether()
    {
        Interview interview(benefits(), today);
        answerFixedScreens(interview);
        QVERIFY(reach(interview, u"federal.q_benefits@m1"_s));

        QCOMPARE(interview.current()->kind, ScreenKind::SeveralOf);
        QCOMPARE(interview.current()->choices.size(), 2u);
        QVERIFY(interview.answer(FactValue(Words{{u"federal.pension"_s}})));

        const FactValues &facts = interview.answers().members[0].facts;
        QCOMPARE(std::get<bool>(facts.at(FactKey{u"federal.pension"_s, 0})), true);
        QCOMPARE(std::get<bool>(facts.at(FactKey{u"federal.invalidity"_s, 0})), false);
    }

    void refusesAChoiceTheScreenDoesNotHave()
    {
        Interview interview(benefits(), today);
        answerFixedScreens(interview);
        QVERIFY(reach(interview, u"federal.q_benefits@m1"_s));

        QVERIFY(!interview.answer(FactValue(Words{{u"federal.lives_here"_s}})));
        QVERIFY(!interview.answer(FactValue(true)));
        QCOMPARE(interview.current()->id, u"federal.q_benefits@m1"_s);
    }

    void asksSinceWhenAStatusIsHeldOnlyWhereARuleReadsIt()
    {
        Interview interview(benefits(), today);
        answerFixedScreens(interview);
        QVERIFY(reach(interview, u"federal.q_benefits@m1"_s));
        interview.answer(FactValue(Words{{u"federal.pension"_s, u"federal.invalidity"_s}}));

        QVERIFY(reach(interview, u"federal.invalidity_since@m1"_s));
        QCOMPARE(interview.current()->kind, ScreenKind::Date);
        QVERIFY(interview.current()->yearOnly);
        QVERIFY(interview.answer(FactValue(DateRange{QDate(2025, 1, 1), QDate(2025, 12, 31)})));
        QVERIFY2(reach(interview, u"federal.invalidity_since@m1#1"_s), "2025 does not settle 1 June 2025, so the day is asked");
        QVERIFY(interview.answer(FactValue(DateRange::exactly(QDate(2025, 3, 1)))));
        QVERIFY(!reach(interview, u"federal.pension_since@m1"_s));
    }

    void doesNotAskTheDayWhenTheYearSettlesIt()
    {
        Interview interview(benefits(), today);
        answerFixedScreens(interview);
        QVERIFY(reach(interview, u"federal.q_benefits@m1"_s));
        interview.answer(FactValue(Words{{u"federal.invalidity"_s}}));

        QVERIFY(reach(interview, u"federal.invalidity_since@m1"_s));
        interview.answer(FactValue(DateRange{QDate(2020, 1, 1), QDate(2020, 12, 31)}));

        QVERIFY(!reach(interview, u"federal.invalidity_since@m1#1"_s));
    }

    void asksTheBirthdayOfAYearGivenWithTheHouseholdOnlyWhenItMatters()
    {
        Interview interview(benefits(), today);
        interview.answer(FactValue(Word{u"34022"_s}));
        interview.answer(
            MemberEntries{{.id = {}, .relation = u"self"_s, .birthDate = DateRange{QDate(1960, 1, 1), QDate(1960, 12, 31)}, .client = {}}});
        QVERIFY(reach(interview, u"federal.birth_date@m1#1"_s));

        QVERIFY(interview.answer(FactValue(DateRange::exactly(QDate(1960, 3, 1)))));

        const FactValue born = interview.answers().members[0].facts.at(FactKey{u"federal.birth_date"_s, 0});
        QCOMPARE(std::get<DateRange>(born).min, QDate(1960, 3, 1));
    }

    void asksAListOnceAndClosesItWithNothing()
    {
        Interview interview(benefits(), today);
        answerFixedScreens(interview);
        QVERIFY(reach(interview, u"federal.incomes@m1"_s));

        QCOMPARE(interview.current()->kind, ScreenKind::Items);
        QVERIFY(interview.answer(Items{}));

        QVERIFY(interview.answers().members[0].lists.at(u"federal.incomes"_s).complete);
        QVERIFY(!reach(interview, u"federal.incomes@m1"_s));
    }

    void asksAFactByYearForTheYearThatARuleReads()
    {
        Interview interview(benefits(), today);
        answerFixedScreens(interview);

        QVERIFY(reach(interview, u"federal.taxable@m1/2024"_s));
        QCOMPARE(interview.current()->year, 2024);
        interview.answer(FactValue(NumberRange::exactly(Decimal(15000))));

        QVERIFY(interview.answers().members[0].facts.contains(FactKey{u"federal.taxable"_s, 2024}));
    }

    void doesNotAskWhatIsAssumed()
    {
        Interview interview(benefits(), today);
        answerFixedScreens(interview);

        QVERIFY(!reach(interview, u"federal.lives_here@m1"_s));
    }

    void choosesTheSameNextQuestionEveryTime()
    {
        QStringList paths;
        for (int run = 0; run < 3; ++run) {
            Interview interview(benefits(), today);
            answerFixedScreens(interview);
            reach(interview, u"never"_s);
            QStringList ids;
            for (const AnsweredScreen &answered : interview.history())
                ids << answered.screen.id;
            paths << ids.join(u' ');
        }

        QCOMPARE(paths[0], paths[1]);
        QCOMPARE(paths[1], paths[2]);
    }

    void saysWhichRightsHangOnAQuestion()
    {
        Interview interview(benefits(), today);
        answerFixedScreens(interview);
        QVERIFY(reach(interview, u"federal.taxable@m1/2024"_s));

        QCOMPARE(interview.current()->rights.size(), 1u);
        QCOMPARE(interview.content().rights[static_cast<std::size_t>(interview.current()->rights[0])].id, u"federal.tax-help"_s);
    }
};

QTEST_GUILESS_MAIN(TestQuestions)
#include "tst_questions.moc"
