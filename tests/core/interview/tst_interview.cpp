// SPDX-FileCopyrightText: 2026 TakeUp contributors
// SPDX-License-Identifier: EUPL-1.2
#include "tests/core/interview/smallcontent.h"

#include <QTest>

using namespace takeup;
using namespace Qt::Literals::StringLiterals;

namespace {

const QDate today(2026, 11, 20);

/// Tenants with a rent under 700, and people with little savings: a gate, two topics, and a fact no rule reads.
std::shared_ptr<const RuleGraph> tenants()
{
    static const auto graph = graphOf(contentYaml(
        factYaml("savings", "member", "money", "income", "    unit: EUR\n    asks: {step: 100, max: 50000}\n")
            + factYaml("hobby", "household", "yes_no", "other")
            + factYaml("rent", "household", "money", "home",
                       "    unit: EUR/month\n    asked_when: tenant\n    asks: {step: 10, max: 2000}\n")
            + factYaml("tenant", "household", "yes_no", "home") + factYaml("damp", "household", "yes_no", "home")
            + factYaml("debts", "member", "yes_no", "income"),
        rightYaml("rent-help", "tenant and rent < rent_limit and damp")
            + rightYaml("savings-help", "self.savings < savings_limit and self.debts") + rightYaml("damp-help", "damp and tenant"),
        "parameters:\n"
        "  - {id: federal.rent_limit, unit: EUR/month, names: "
            + inAll("limit")
            + ", values: [{from: 2020-01-01, value: 700.00, source: 'https://example.org'}]}\n"
              "  - {id: federal.savings_limit, unit: EUR, names: "
            + inAll("limit") + ", values: [{from: 2020-01-01, value: 6213.50, source: 'https://example.org'}]}\n"));
    return graph;
}

QStringList path(const Interview &interview)
{
    QStringList ids;
    for (const AnsweredScreen &answered : interview.history())
        ids << answered.screen.id + (answered.counts ? u""_s : u" (rests)"_s);
    return ids;
}

QString currentId(const Interview &interview)
{
    return interview.current() ? interview.current()->id : u"-"_s;
}

/// Answers yes, the first choice or the lowest bracket until nothing is asked any more; gives the topics in the order asked.
QStringList answerAll(Interview &interview)
{
    QStringList topics;
    for (int guard = 0; interview.current() && guard < 50; ++guard) {
        topics << interview.current()->topic;
        const Screen screen = *interview.current();
        const bool taken = screen.kind == ScreenKind::Money ? interview.answer(FactValue(NumberRange::exactly(Decimal(100))))
                                                            : interview.answer(FactValue(true));
        if (!taken)
            break;
    }
    return topics;
}

} // namespace

class TestInterview : public QObject
{
    Q_OBJECT

private slots:
    void startsWithTheMunicipalityThenEveryoneAtHomeOnce()
    {
        Interview interview(tenants(), today);

        QCOMPARE(currentId(interview), u"federal.dwelling"_s);
        QVERIFY(interview.answer(FactValue(Word{u"34022"_s})));
        QCOMPARE(currentId(interview), u"members"_s);
        QVERIFY(interview.answer(MemberEntries{
            {.id = {}, .relation = u"self"_s, .birthDate = DateRange::exactly(QDate(1980, 5, 1)), .client = {}},
            {.id = {}, .relation = u"child"_s, .birthDate = DateRange{QDate(2015, 1, 1), QDate(2015, 12, 31)}, .client = {}}}));

        QCOMPARE(interview.answers().members.size(), 2u);
        QCOMPARE(interview.answers().members[1].id, u"m2"_s);
        QVERIFY(interview.answers().membersComplete);
        answerAll(interview);
        QCOMPARE(path(interview).count(u"members"_s), 1);
    }

    void finishesATopicBeforeTheNext()
    {
        Interview interview(tenants(), today);
        answerFixedScreens(interview);

        const QStringList topics = answerAll(interview);

        QStringList order = topics;
        order.removeDuplicates();
        QStringList grouped;
        for (const QString &topic : topics) {
            if (grouped.isEmpty() || grouped.last() != topic)
                grouped << topic;
        }
        QCOMPARE(grouped, order);
        QCOMPARE(order, QStringList({u"income"_s, u"home"_s}));
    }

    void asksNothingThatNoRuleReads()
    {
        Interview interview(tenants(), today);
        answerFixedScreens(interview);

        answerAll(interview);

        QVERIFY(interview.current() == nullptr);
        QVERIFY(!path(interview).join(u' ').contains(u"hobby"));
    }

    void asksAGateBeforeWhatItOpens()
    {
        Interview interview(tenants(), today, AskingOrder::Fixed);
        answerFixedScreens(interview);

        answerAll(interview);

        const QStringList ids = path(interview);
        QVERIFY(ids.indexOf(u"federal.tenant"_s) < ids.indexOf(u"federal.rent"_s));
    }

    void goesBackAndForthWithoutReshuffling()
    {
        Interview interview(tenants(), today);
        answerFixedScreens(interview);
        answerAll(interview);
        const QStringList before = path(interview);

        interview.back();
        interview.back();
        const QString second = currentId(interview);
        interview.forward();
        interview.forward();

        QCOMPARE(second, before[before.size() - 2]);
        QVERIFY(!interview.isRevisiting());
        QCOMPARE(path(interview), before);
    }

    void keepsAnAnswerThatBecameIrrelevantAndCountsItAgainLater()
    {
        Interview interview(tenants(), today);
        answerFixedScreens(interview);
        answerAll(interview);
        const QStringList before = path(interview);
        QVERIFY(before.contains(u"federal.rent"_s));

        QVERIFY(interview.goTo(u"federal.tenant"_s));
        QVERIFY(interview.answer(FactValue(false)));
        const QStringList without = path(interview);
        QVERIFY(interview.goTo(u"federal.tenant"_s));
        QVERIFY(interview.answer(FactValue(true)));

        QVERIFY(without.contains(u"federal.rent (rests)"_s));
        QCOMPARE(path(interview), before);
    }

    void comesBackToWhereOneWasAfterChangingAnEarlierAnswer()
    {
        Interview interview(tenants(), today);
        answerFixedScreens(interview);
        QVERIFY(interview.current());
        const QString waiting = currentId(interview);

        QVERIFY(interview.goTo(u"members"_s));
        QVERIFY(interview.isRevisiting());
        QVERIFY(interview.answer(
            MemberEntries{{.id = u"m1"_s, .relation = u"self"_s, .birthDate = DateRange::exactly(QDate(1981, 5, 1)), .client = {}}}));

        QCOMPARE(currentId(interview), waiting);
        QVERIFY(!interview.isRevisiting());
    }

    void doesNotAskAgainWhatIsNotKnown_data()
    {
        QTest::addColumn<bool>("rather");
        QTest::newRow("I don't know") << false;
        QTest::newRow("I'd rather not say") << true;
    }

    void doesNotAskAgainWhatIsNotKnown()
    {
        QFETCH(bool, rather);
        Interview interview(tenants(), today);
        answerFixedScreens(interview);

        QStringList asked;
        for (int guard = 0; interview.current() && guard < 50; ++guard) {
            asked << currentId(interview);
            rather ? interview.ratherNotSay() : interview.dontKnow();
        }

        QVERIFY(interview.current() == nullptr);
        QCOMPARE(asked.size(), QSet<QString>(asked.begin(), asked.end()).size());
        QVERIFY2(!asked.contains(u"federal.rent"_s), "who does not know whether they rent does not know the rent");
    }

    void offersASkippedQuestionOnceMoreAtTheEnd()
    {
        Interview interview(tenants(), today);
        answerFixedScreens(interview);
        const QString skipped = currentId(interview);

        interview.skip();
        QStringList asked;
        for (int guard = 0; interview.current() && guard < 50; ++guard) {
            asked << currentId(interview);
            interview.skip();
        }

        QCOMPARE(asked.count(skipped), 1);
        QVERIFY(interview.current() == nullptr);
    }

    void offersBracketsAtTheThresholdAndAsksFinerOnlyWithinTheOneThatHoldsIt()
    {
        Interview interview(tenants(), today, AskingOrder::Fixed);
        answerFixedScreens(interview);
        QCOMPARE(currentId(interview), u"federal.savings@m1"_s);
        const std::vector<NumberRange> brackets = interview.current()->brackets;

        QCOMPARE(brackets.size(), 3u);
        QCOMPARE(brackets[0], (NumberRange{Decimal(0), Decimal::scaled(619999, -2)}));
        QCOMPARE(brackets[1], (NumberRange{Decimal(6200), Decimal::scaled(629999, -2)}));
        QCOMPARE(brackets[2], (NumberRange{Decimal(6300), std::nullopt}));
        QVERIFY(interview.answer(FactValue(brackets[1])));
        QCOMPARE(currentId(interview), u"federal.savings@m1#1"_s);
        QVERIFY(!interview.answer(FactValue(NumberRange::exactly(Decimal(7000)))));
        QVERIFY(interview.answer(FactValue(NumberRange::exactly(Decimal(6213)))));
        QVERIFY(!currentId(interview).startsWith(u"federal.savings"));
    }

    void asksNoFinerWhenTheBracketDecides()
    {
        Interview interview(tenants(), today, AskingOrder::Fixed);
        answerFixedScreens(interview);

        QVERIFY(interview.answer(FactValue(interview.current()->brackets.front())));
        answerAll(interview);

        QVERIFY(!path(interview).join(u' ').contains(u"savings@m1#"));
    }

    void forgetsNobodyWhoStaysWhenTheHouseholdChanges()
    {
        Interview interview(tenants(), today);
        interview.answer(FactValue(Word{u"34022"_s}));
        const MemberEntry self{.id = {}, .relation = u"self"_s, .birthDate = DateRange::exactly(QDate(1980, 5, 1)), .client = {}};
        const MemberEntry child{.id = {}, .relation = u"child"_s, .birthDate = DateRange::exactly(QDate(2015, 5, 1)), .client = {}};
        const MemberEntry partner{.id = {}, .relation = u"partner"_s, .birthDate = DateRange::exactly(QDate(1982, 5, 1)), .client = {}};
        interview.answer(MemberEntries{self, child, partner});
        answerAll(interview);
        const FactValues known = interview.answers().members[0].facts;

        interview.goTo(u"members"_s);
        MemberEntries fewer = std::get<MemberEntries>(*interview.current()->answer);
        fewer.erase(fewer.begin() + 1);
        QVERIFY(interview.answer(fewer));

        QCOMPARE(interview.answers().members.size(), 2u);
        QCOMPARE(interview.answers().members[1].id, u"m3"_s);
        QVERIFY(interview.answers().members[0].facts == known);
    }

    void takesUpAConversationFromItsAnswers()
    {
        Interview first(tenants(), today);
        answerFixedScreens(first);
        answerAll(first);

        Interview second(tenants(), first.answers());

        QVERIFY(second.answers() == first.answers());
        QVERIFY(second.current() == nullptr);
        QCOMPARE(second.history().size(), first.history().size());
        QVERIFY(second.assessment() == first.assessment());
    }

    void asksTheFactOfAnOpenItemAtOnce()
    {
        Interview interview(tenants(), today);
        answerFixedScreens(interview);
        FactRef damp;
        damp.fact = static_cast<int>(interview.content().fact(u"federal.damp"_s) - interview.content().facts.data());

        QVERIFY(interview.goTo(damp));
        QCOMPARE(currentId(interview), u"federal.damp"_s);
        QVERIFY(interview.answer(FactValue(false)));

        QCOMPARE(interview.current()->topic, u"income"_s);
    }

    void startsOverWithNothing()
    {
        Interview interview(tenants(), today);
        answerFixedScreens(interview);

        interview.startOver();

        QVERIFY(!interview.hasAnswers());
        QCOMPARE(currentId(interview), u"federal.dwelling"_s);
        QCOMPARE(interview.answers().date, today);
    }

    void saysHowFarEachTopicIs()
    {
        Interview interview(tenants(), today);
        answerFixedScreens(interview);

        const std::vector<Topic> topics = interview.topics();

        QCOMPARE(topics[0].id, u"you"_s);
        QCOMPARE(topics[0].state, TopicState::Done);
        QCOMPARE(topics[2].state, TopicState::Current);
        QCOMPARE(topics[3].state, TopicState::ToCome);
        QCOMPARE(topics[6].state, TopicState::NotNeeded);
        QVERIFY(interview.questionsLeft() > 0);
    }
};

QTEST_GUILESS_MAIN(TestInterview)
#include "tst_interview.moc"
