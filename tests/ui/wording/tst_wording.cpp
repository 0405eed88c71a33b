// SPDX-FileCopyrightText: 2026 TakeUp contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/content/geography.h"
#include "ui/wording/wording.h"
#include "ui/wording/wordlists.h"

#include <QTest>

using namespace takeup;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr Unit euro{.euro = 1};
constexpr Unit perMonth{.euro = 1, .month = -1};
constexpr Unit perLitre{.euro = 1, .litre = -1};
constexpr Unit months{.month = 1};

/// With ordinary spaces, so that a test can be read.
QString plain(QString text)
{
    return text.replace(QChar(0x00A0), u' ').replace(QChar(0x202F), u' ');
}

Answers family()
{
    const auto member = [](const QString &id, const QString &relation, int year) {
        MemberAnswers answers{.id = id, .relation = relation, .client = {}, .facts = {}, .lists = {}};
        answers.facts[FactKey{u"federal.birth_date"_s, 0}] = DateRange{QDate(year, 1, 1), QDate(year, 12, 31)};
        return answers;
    };
    Answers answers;
    answers.members = {member(u"m1"_s, u"self"_s, 1980), member(u"m2"_s, u"partner"_s, 1982), member(u"m3"_s, u"child"_s, 2015),
                       member(u"m4"_s, u"child"_s, 2017)};
    return answers;
}

Fact savings()
{
    Fact fact;
    fact.id = u"federal.savings"_s;
    fact.type = ValueType::Money;
    fact.unit = euro;
    fact.names = Text{{u"Spaargeld"_s, u"Épargne"_s, u"Ersparnisse"_s, u"Savings"_s}};
    fact.question = Text{{u"Hoeveel spaargeld hebt u?"_s, u"Combien d’épargne avez-vous ?"_s, u"Wie viel Erspartes haben Sie?"_s,
                          u"How much do you have in savings?"_s}};
    fact.about = Text{{u"Hoeveel spaargeld heeft {person}?"_s, u"Combien d’épargne a {person} ?"_s, u"Wie viel Erspartes hat {person}?"_s,
                       u"How much does {person} have in savings?"_s}};
    return fact;
}

} // namespace

class TestWording : public QObject
{
    Q_OBJECT

private slots:
    void writesMoneyAsEachLanguageDoes_data()
    {
        QTest::addColumn<Language>("language");
        QTest::addColumn<QString>("expected");
        QTest::newRow("nl") << Language::Nl << u"€ 1.249,08 per maand"_s;
        QTest::newRow("fr") << Language::Fr << u"1 249,08 € par mois"_s;
        QTest::newRow("de") << Language::De << u"1.249,08 € im Monat"_s;
        QTest::newRow("en") << Language::En << u"€1,249.08 a month"_s;
    }

    void writesMoneyAsEachLanguageDoes()
    {
        QFETCH(Language, language);
        QFETCH(QString, expected);

        QCOMPARE(plain(ValueWords(language).quantity(Decimal::scaled(124908, -2), perMonth)), expected);
    }

    void writesRanges()
    {
        const ValueWords nl(Language::Nl);

        QCOMPARE(plain(nl.quantity({Decimal(100), Decimal::scaled(2505, -1)}, euro)), u"tussen € 100 en € 250,50"_s);
        QCOMPARE(plain(nl.quantity({Decimal(100), std::nullopt}, perMonth)), u"minstens € 100 per maand"_s);
        QCOMPARE(plain(nl.quantity({std::nullopt, Decimal(100)}, euro)), u"hoogstens € 100"_s);
        QCOMPARE(nl.quantity(NumberRange{}, euro), u"nog niet bekend"_s);
    }

    void roundsToCentsButKeepsAPriceALitre()
    {
        const ValueWords en(Language::En);

        QCOMPARE(en.money(Decimal::scaled(1234567, -4), euro), u"€123.46"_s);
        QCOMPARE(en.quantity(Decimal::scaled(995, -3), perLitre), u"€0.995 a litre"_s);
        QCOMPARE(en.money(Decimal(-1500), euro), u"−€1,500"_s);
    }

    void leavesYearsAndSmallCountsUngrouped()
    {
        QCOMPARE(ValueWords(Language::Nl).number(Decimal(2024)), u"2024"_s);
        QCOMPARE(ValueWords(Language::Nl).quantity(Decimal(1), months), u"1 maand"_s);
        QCOMPARE(ValueWords(Language::Fr).quantity(Decimal(3), months), u"3 mois"_s);
    }

    void writesBracketsWithoutCentsTricks()
    {
        const ValueWords nl(Language::Nl);

        QCOMPARE(plain(nl.bracket({Decimal(0), Decimal::scaled(619999, -2)}, euro, true)), u"minder dan € 6.200"_s);
        QCOMPARE(plain(nl.bracket({Decimal(6200), Decimal::scaled(629999, -2)}, euro, false)), u"van € 6.200 tot € 6.300"_s);
        QCOMPARE(plain(nl.bracket({Decimal(6300), std::nullopt}, euro, false)), u"€ 6.300 of meer"_s);
        QCOMPARE(plain(nl.bracket({Decimal::scaled(620001, -2), std::nullopt}, euro, false)), u"meer dan € 6.200"_s);
        QCOMPARE(plain(nl.bracket({Decimal(0), Decimal(6200)}, euro, true)), u"hoogstens € 6.200"_s);
    }

    void writesDaysAndPeriods()
    {
        QCOMPARE(plain(ValueWords(Language::Nl).day(QDate(2026, 12, 11))), u"11 december 2026"_s);
        QCOMPARE(plain(ValueWords(Language::Fr).day(QDate(2026, 8, 1))), u"1er août 2026"_s);
        QCOMPARE(plain(ValueWords(Language::De).day(QDate(2026, 3, 5))), u"5. März 2026"_s);
        QCOMPARE(ValueWords(Language::En).days({QDate(1981, 1, 1), QDate(1981, 12, 31)}), u"1981"_s);
        QCOMPARE(ValueWords(Language::Nl).period({.months = 14, .days = 0}), u"1 jaar en 2 maanden"_s);
        QCOMPARE(ValueWords(Language::Fr).period({.months = 0, .days = 60}), u"60 jours"_s);
        QCOMPARE(ValueWords(Language::En).daysLeft(21), u"21 days left"_s);
        QCOMPARE(ValueWords(Language::En).daysLeft(-1), u"the day has passed"_s);
    }

    void callsPeopleByWhatTheyAreToTheOneWhoAsks()
    {
        const Content content;
        const Geography geography;
        Wording wording(Language::Nl, content, geography);
        const Answers answers = family();

        QCOMPARE(wording.person(0, answers), u"u"_s);
        QCOMPARE(wording.person(1, answers), u"uw partner"_s);
        QCOMPARE(wording.person(3, answers), u"kind 2 (2017)"_s);
        QCOMPARE(wording.person(-1, answers), u"het gezin"_s);
        wording.setNames({{u"m3"_s, u"Sam"_s}});
        QCOMPARE(wording.person(2, answers), u"Sam"_s);
    }

    void asksThePersonOrAboutThePerson()
    {
        const Content content;
        const Geography geography;
        const Fact fact = savings();
        const Wording wording(Language::En, content, geography);
        Screen screen;
        screen.kind = ScreenKind::Money;
        screen.fact = &fact;
        screen.member = 0;

        QCOMPARE(wording.question(screen, family()), u"How much do you have in savings?"_s);
        screen.member = 1;
        QCOMPARE(wording.question(screen, family()), u"How much does your partner have in savings?"_s);
        screen.level = 1;
        QCOMPARE(wording.question(screen, family()),
                 u"Can you say it a little more precisely? How much does your partner have in savings?"_s);
    }

    void putsAGermanPersonInTheRightCase()
    {
        const Content content;
        const Geography geography;
        Fact fact = savings();
        fact.about[Language::De] = u"Wie hoch ist das Einkommen von {person}?"_s;
        const Wording wording(Language::De, content, geography);
        Screen screen;
        screen.kind = ScreenKind::Money;
        screen.fact = &fact;
        screen.member = 1;

        QCOMPARE(wording.question(screen, family()), u"Wie hoch ist das Einkommen von Ihrem Partner?"_s);
    }

    void asksAFactWithoutAQuestionByItsName()
    {
        const Content content;
        const Geography geography;
        Fact fact = savings();
        fact.type = ValueType::YesNo;
        fact.question = {};
        fact.about = {};
        const Wording wording(Language::Fr, content, geography);
        Screen screen;
        screen.fact = &fact;
        screen.member = 1;

        QCOMPARE(wording.question(screen, family()), u"Est-ce le cas de votre partenaire : Épargne ?"_s);
    }

    void fillsTheValuesOfALabel()
    {
        const Content content;
        const Geography geography;
        Condition condition;
        condition.kind = Condition::Kind::When;
        condition.label = Text{{u"Inkomen {x}, onder {y}"_s, u"a"_s, u"b"_s, u"Income {x}, below {y}"_s}};
        ShownValue income;
        income.kind = ShownValue::Kind::Number;
        income.number = {Decimal(6000), Decimal(9000)};
        income.unit = {.euro = 1, .year = -1};
        ConditionState state;
        state.condition = &condition;
        state.values = {{u"x"_s, income}, {u"y"_s, ShownValue{}}};

        QCOMPARE(Wording(Language::En, content, geography).condition(state, family()),
                 u"Income between €6,000 and €9,000 a year, below not known yet"_s);
    }

    void hasAWordForEveryRelationInEveryLanguage()
    {
        for (const QString &relation : relationWords()) {
            for (const Language language : allLanguages) {
                QVERIFY2(relationText(relation)[language] != relation || relation == u"partner" || relation == u"parent"
                             || relation == u"child" || relation == u"cousin" || relation == u"grandparent" || relation == u"grandchild",
                         qPrintable(relation));
                QVERIFY(relationOfYours(relation)[language] != relation);
            }
        }
    }

    void saysEveryErrorInEveryLanguage()
    {
        const Content content;
        const Geography geography;
        for (int code = 0; code <= static_cast<int>(Error::Code::ContentFaulty); ++code) {
            for (const Language language : allLanguages) {
                const QString sentence = Wording(language, content, geography).error({static_cast<Error::Code>(code), u"answers.json"_s});
                QVERIFY(sentence.contains(u"answers.json"));
                QVERIFY(sentence.endsWith(u'.'));
            }
        }
    }

    void leavesNoPhraseEmpty()
    {
        for (int which = 0; which < static_cast<int>(Phrase::Count); ++which) {
            for (const Language language : allLanguages)
                QVERIFY2(!phrase(static_cast<Phrase>(which))[language].isEmpty(), QByteArray::number(which).constData());
        }
    }
};

QTEST_GUILESS_MAIN(TestWording)
#include "tst_wording.moc"
