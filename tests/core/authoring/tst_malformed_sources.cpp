// SPDX-FileCopyrightText: 2026 TakeUp contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/authoring/loader.h"
#include "tests/core/authoring/soundsources.h"

#include <QElapsedTimer>
#include <QTest>

using namespace takeup;
using namespace Qt::Literals::StringLiterals;

/// Every fault of a source is told as an issue with its file, its line and a sentence, and breaks nothing.
class TestMalformedSources : public QObject
{
    Q_OBJECT

private slots:
    void findsNothingInSoundSources()
    {
        const Loaded loaded = loadTexts(tests::filled(tests::soundSources()));

        for (const Issue &issue : loaded.issues)
            qWarning("%s:%d: %s", qPrintable(issue.place.file), issue.place.line, qPrintable(issue.message));
        QVERIFY(loaded.issues.empty());
        QCOMPARE(loaded.content.rights.size(), std::size_t(1));
        QCOMPARE(loaded.content.cases.size(), std::size_t(3));
    }

    /// A fault is made by putting `to` in the place of `from` in sound sources.
    void tellsAFault_data()
    {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::addColumn<QString>("sentence");
        const auto row = [](const char *name, const char *from, const char *to, const QString &sentence) {
            QTest::newRow(name) << QByteArray(from) << QByteArray(to) << sentence;
        };

        // Files and keys
        row("no publisher", "publisher: federal\nright:", "right:", u"lacks “publisher: federal”"_s);
        row("another publisher than the folder",
            "publisher: federal\nright:", "publisher: flanders\nright:", u"should be that of the folder"_s);
        row("unknown section", "organisations:", "organizations:", u"no key “organizations”"_s);
        row("section that is no list", "people:\n", "questions: 12\npeople:\n", u"the key “questions” is there twice"_s);
        row("unknown key of a right", "  channel: counter", "  chanel: counter", u"no key “chanel”"_s);
        row("unknown key of a fact", "asks: year_first", "ask: year_first", u"no key “ask”"_s);
        row("unknown key from an unquoted comma", "source: not found, confidence: low", "source: not, found, confidence: low",
            u"no key “found”"_s);
        row("entity that is no map", "  - {id: identity-card, names: <T>, where: <T>}", "  - identity-card", u"should be a map"_s);
        row("right that is a list", "right:\n  id: federal.help\n  names: <T>", "right: []\nrest:\n  id: federal.help\n  names: <T>",
            u"a right should be a map"_s);

        // Ids and references
        row("no id", "{id: federal.help_rate, unit", "{unit", u"lacks “id”"_s);
        row("foreign publisher's id", "id: federal.help_rate", "id: flanders.help_rate", u"should begin with its publisher: federal."_s);
        row("id in capitals", "id: federal.help_rate", "id: federal.helpRate", u"small letters, digits and underscores"_s);
        row("right's id with underscores", "  id: federal.help\n", "  id: federal.help_right\n", u"small letters, digits and hyphens"_s);
        row("reserved word as name", "id: federal.union,", "id: federal.person,", u"meaning of its own"_s);
        row("duplicate fact", "id: federal.share,", "id: federal.savings,", u"defined twice; first in federal/facts.yaml:4"_s);
        row("fact and notion of one name", "id: federal.age,", "id: federal.savings,", u"defined twice"_s);
        row("duplicate case", "  - id: open", "  - id: likely", u"defined twice"_s);
        row("unknown evidence", "evidence: [identity-card]\n  organisation", "evidence: [passport]\n  organisation",
            u"no evidence “passport”"_s);
        row("unknown organisation", "organisation: town-hall", "organisation: moon-base", u"no organisation “moon-base”"_s);
        row("unknown fact in a question", "sets: [benefit, help]", "sets: [benefit, helpp, help]", u"“helpp”, which is no fact"_s);
        row("fact set that is no yes or no", "sets: [benefit, help]", "sets: [benefit, help, savings]", u"neither yes_no nor status"_s);
        row("status that is no status", "status: help", "status: student", u"no fact of type status"_s);
        row("conflict with an unknown right", "  channel: counter", "  with: [{right: federal.gone, effect: excludes}]\n  channel: counter",
            u"“federal.gone”, which is no right"_s);
        row("otherwise an unknown right", "  channel: counter", "  otherwise: [{see: federal.gone}]\n  channel: counter",
            u"“otherwise” of federal.help"_s);
        row("opens though there is a rule", "  channel: counter", "  opens: [federal.help]\n  channel: counter",
            u"what it opens is computed"_s);
        row("table by something unknown", "by: union,", "by: unions,", u"no fact, notion or field"_s);
        row("table row that is no choice", "table: {married: 600", "table: {maried: 600", u"is no choice of union"_s);
        row("parameter called as part of a status", "id: federal.help_rate", "id: federal.help_months",
            u"the status federal.help declares federal.help_months"_s);
        row("unknown area", "in: [belgium]", "in: [atlantis]", u"“atlantis” is no area"_s);

        // Types of values
        row("text where a map should be", "  where: {of: dwelling, in: [belgium]}", "  where: belgium", u"“where” should be a map"_s);
        row("list where a text should be", "  organisation: town-hall", "  organisation: [town-hall]", u"should be a text"_s);
        row("text where a list should be", "evidence: [identity-card]\n  organisation", "evidence: identity-card\n  organisation",
            u"should be a list"_s);
        row("number in words", "effort_minutes: 30", "effort_minutes: half an hour", u"should be a number, not “half an hour”"_s);
        row("figure with a comma", "value: 0.06,", "value: '0,06',", u"should be a number, not “0,06”"_s);
        row("yes where true should be", "none_of_these: true", "none_of_these: yes", u"should be true or false"_s);
        row("unknown theme", "theme: income", "theme: money", u"not “money”"_s);
        row("unknown level", "level: federal", "level: province", u"should be one of federal, community, region, municipality"_s);
        row("unknown topic", "topic: school", "topic: university", u"should be one of you, family"_s);
        row("unknown confidence", "confidence: high", "confidence: sure", u"should be one of low, medium, high"_s);
        row("list assumed to be full", "    item: income\n", "    item: income\n    assume: all\n", u"should be one of none, not “all”"_s);
        row("unknown type", "type: municipality", "type: town", u"not “town”"_s);
        row("unknown unit", "unit: 1/year", "unit: percent", u"not “percent”"_s);
        row("money without unit", "type: money, unit: EUR, topic", "type: money, topic", u"is money, so its unit"_s);
        row("unit in euro of a number", "type: number, unit: ratio, min: 0", "type: number, unit: EUR, min: 0", u"should be money"_s);
        row("unit of a yes or no", "type: yes_no, topic", "type: yes_no, unit: years, topic", u"has no unit"_s);
        row("unit of an amount", "unit: EUR/month}\n  gives", "unit: EUR/l}\n  gives", u"the unit of an amount"_s);
        row("choices without one_of", "type: yes_no, topic", "type: yes_no, choices: {a: <T>}, topic", u"has choices, nothing else has"_s);
        row("one_of without choices", ", choices: {married: <T>, none: <T>}", "", u"has choices, nothing else has"_s);
        row("bare choices of a fact", "choices: {married: <T>, none: <T>}", "choices: [married, none]",
            u"a map from each word to its text"_s);
        row("min above max", "min: 0, max: 1, decided", "min: 2, max: 1, decided", u"min above its max"_s);
        row("figure with min above max", "none: {min: 1200}", "none: {min: 1200, max: 3}", u"min above its max"_s);
        row("http link", "https://example.org/town-hall", "http://example.org", u"begins with https://"_s);
        row("about of a household fact", "type: municipality, topic: home", "type: municipality, about: <P>, topic: home",
            u"is of the household"_s);

        // Texts
        row("missing language", "where: <T>}", "where: {nl: \"a\", fr: \"b\", en: \"c\"}}", u"lacks the language de"_s);
        row("empty language", "where: <T>}", "where: {nl: \"a\", fr: \"b\", de: \" \", en: \"c\"}}", u"(de) should be a text"_s);
        row("fifth language", "where: <T>}", "where: {nl: \"a\", fr: \"b\", de: \"c\", en: \"d\", lb: \"e\"}}",
            u"“lb”, which is not one of"_s);
        row("text in one language", "where: <T>}", "where: \"At the town hall\"}", u"text in nl, fr, de and en"_s);
        row("words without a language", "words: {nl: [hulp], ", "words: {", u"lacks “nl”"_s);
        row("escaped control character", "where: <T>}", "where: {nl: \"a\\x07\", fr: \"b\", de: \"c\", en: \"d\"}}",
            u"control character"_s);
        row("text that turns its direction", "where: <T>}", "where: {nl: \"a\\u202eb\", fr: \"b\", de: \"c\", en: \"d\"}}",
            u"control character"_s);
        row("placeholders that differ", "de: \"{person.means} x\"", "de: \"{person.mean} x\"", u"placeholders in de"_s);
        row("about without its person", "question: <T>, about: <P>, asks: year_first", "question: <T>, about: <T>, asks: year_first",
            u"should name {person}"_s);

        // Days and series
        row("impossible date", "in_force: {from: 2010-01-01}", "in_force: {from: 2010-02-30}",
            u"a day that exists, as 2026-03-01, not “2010-02-30”"_s);
        row("date of another style", "from: 2024-10-01, label", "from: 1/10/2024, label", u"a day that exists"_s);
        row("line that ends before it begins", "from: 2024-10-01, label", "from: 2024-10-01, to: 2024-09-30, label",
            u"ends before it begins"_s);
        row("values out of order", "{from: 2025-01-01, min: 1000.50", "{from: 2009-01-01, min: 1000.50", u"not in order"_s);
        row("two values from one day", "{from: 2025-01-01, min: 1000.50", "{from: 2010-01-01, min: 1000.50",
            u"two values from 2010-01-01"_s);
        row("parameter gap", "values: [{from: 2010-01-01, value: 0.06", "values: [{from: 2023-01-02, value: 0.06",
            u"reads it from 2023-01-01 on"_s);
        row("gap behind a condition's day", "values: [{from: 2024-10-01, value: 3", "values: [{from: 2024-10-02, value: 3",
            u"reads it from 2024-10-01 on"_s);
        row("value without source", "value: 0.06, source: law", "value: 0.06", u"lacks “source”"_s);
        row("value without figure", "value: 0.06, source", "source", u"needs value, min, max or table"_s);
        row("parameter without values", "values: [{from: 2010-01-01, value: 0.06, source: law}]", "values: []", u"has no values"_s);
        row("duration in words", "value: P30D", "value: 30 days", u"a duration as P30D"_s);
        row("next change in words", "each: 09-01", "each: september", u"a day of the year as 09-01"_s);

        // Expressions and rules
        row("expression that does not parse", "when: person.means < help_limit", "when: person.means < ", u"“when”: "_s);
        row("empty expression", "'person.age >= 18'}", "''}", u"should be an expression"_s);
        row("condition of two kinds", "{label: <T>, assessed: service}", "{label: <T>, assessed: service, when: 'true'}",
            u"exactly one of all, any"_s);
        row("condition of no kind", "{label: <T>, assessed: service}", "{label: <T>}", u"exactly one of all, any"_s);
        row("condition without label", "{label: <T>, assessed: service}", "{assessed: service}", u"lacks “label”"_s);
        row("empty group", "      - {label: <T>, assessed: service}", "      - {any: []}", u"a group of conditions is empty"_s);
        row("at least more than there are", "      - {label: <T>, assessed: service}",
            "      - {at_least: {count: 3, of: [{label: <T>, assessed: service}]}}", u"from 1 to 1"_s);
        row("deadline without end", "after: request, within: help_term, ", "after: request, ",
            u"either “last_day”, or “after” and “within”"_s);
        row("notion that depends on itself", "'person.savings * help_rate + total(person.incomes.net_year)'", "person.means",
            u"in a circle: federal.means → federal.means"_s);
        row("notions that depend on each other", "(person.birth_date, today()).years'",
            "(person.birth_date, today()).years + person.means - person.means'}\n  - {id: federal.loop, of: member, type: number, value: "
            "person.loop_back}\n  - {id: federal.loop_back, of: member, type: number, value: 'person.loop'",
            u"in a circle: federal.loop → federal.loop_back → federal.loop"_s);

        // Asking
        row("fact that nobody asks", "question: <T>, about: <P>, asks: year_first", "asks: year_first", u"is never asked"_s);
        row("question without about", "question: <T>, about: <P>, asks: year_first", "question: <T>, asks: year_first", u"lacks “about”"_s);
        row("asked though a service decides", "decided_by: service, ", "decided_by: service, question: <T>, about: <P>, ",
            u"so it is not asked"_s);
        row("fact that no expression names", "when: person.student, text", "text", u"no expression names the fact federal.student"_s);
        row("right without a case for no", "expect: {federal.help: {m1: 'no'}}", "expect: {federal.help: likely}",
            u"no case that expects no"_s);

        // Cases
        row("case of an unknown right", "expect: {federal.help: possible}", "expect: {federal.hlep: possible}",
            u"no right “federal.hlep”"_s);
        row("case with an unknown outcome", "expect: {federal.help: possible}", "expect: {federal.help: perhaps}",
            u"should be one of likely, automatic"_s);
        row("case of an unknown fact", "{federal.savings: null}", "{federal.saving: null}", u"no fact “federal.saving”"_s);
        row("case with a short name", "{federal.savings: null}", "{savings: null}", u"did you mean “federal.savings”?"_s);
        row("case with a wrong type", "{federal.savings: null}", "{federal.savings: much}", u"a number without quotes"_s);
        row("case with an unknown choice", "{federal.savings: null}", "{federal.union: widowed}", u"should be one of married, none"_s);
        row("case with an unknown template", "like: adult, facts: {federal.savings: null}", "like: elder", u"no person “elder”"_s);
        row("case with an unknown amount", "m1.monthly: {", "m1.yearly: {", u"has no amount “yearly”"_s);
        row("case with an unknown member", "m1.monthly: {", "m7.monthly: {", u"“m7” is no member"_s);
        row("case that expects nothing", "    expect: {federal.help: possible}\n    open: {federal.help: [federal.savings]}\n", "",
            u"expects nothing"_s);
    }

    void tellsAFault()
    {
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, to);
        QFETCH(QString, sentence);
        tests::SourceTexts sources = tests::soundSources();
        int line = 0;
        QString file;
        for (auto &[path, text] : sources) {
            const qsizetype position = text.indexOf(from);
            if (position < 0 || line > 0)
                continue;
            line = int(text.first(position).count('\n')) + 1;
            file = path;
            text.replace(position, from.size(), to);
        }
        QVERIFY2(line > 0, "the sound sources have no such text");

        QElapsedTimer timer;
        timer.start();
        const Loaded loaded = loadTexts(tests::filled(sources));
        const qint64 elapsed = timer.elapsed();

        QString found;
        for (const Issue &issue : loaded.issues) {
            QVERIFY(issue.place.line > 0);
            QVERIFY(!issue.place.file.isEmpty());
            found += u"%1:%2: %3\n"_s.arg(issue.place.file).arg(issue.place.line).arg(issue.message);
        }
        QVERIFY2(found.contains(sentence), qPrintable(u"wanted “%1” in:\n%2"_s.arg(sentence, found)));
        QVERIFY(elapsed < 1000);
    }

    void refusesACircleOfStatuses()
    {
        tests::SourceTexts sources = tests::soundSources();
        sources.emplace_back(u"federal/other.yaml"_s, R"(publisher: federal
right: {id: federal.other, names: <T>, theme: income, level: federal, where: {of: dwelling, in: [belgium]}, for: clients, status: benefit, confidence: low,
  rule: {label: <T>, when: person.help_months >= 3}}
)");

        const Loaded loaded = loadTexts(tests::filled(sources));

        const auto isCircle = [](const Issue &issue) {
            return issue.message.contains("the rules of statuses form a circle"_L1) && issue.severity == Issue::Severity::Error;
        };
        QCOMPARE(std::count_if(loaded.issues.begin(), loaded.issues.end(), isCircle), 1);
    }

    void refusesAStatusOfTwoRights()
    {
        tests::SourceTexts sources = tests::soundSources();
        sources.emplace_back(u"federal/other.yaml"_s, R"(publisher: federal
right: {id: federal.other, names: <T>, theme: income, level: federal, where: {of: dwelling, in: [belgium]}, for: clients, status: help, confidence: low}
)");

        const Loaded loaded = loadTexts(tests::filled(sources));

        QCOMPARE(loaded.issues.size(), std::size_t(1));
        QVERIFY(loaded.issues.front().message.contains("belongs to both federal.help and federal.other"_L1));
    }

    void sortsIssuesByFileAndLine()
    {
        tests::SourceTexts sources = tests::filled(tests::soundSources());
        for (auto &[path, text] : sources)
            text.replace("confidence: ", "confidnce: ").replace("topic: ", "topik: ");

        const Issues issues = loadTexts(sources).issues;

        QVERIFY(issues.size() > 10);
        for (std::size_t i = 1; i < issues.size(); ++i) {
            const Place &before = issues[i - 1].place;
            const Place &after = issues[i].place;
            QVERIFY(before.file < after.file || (before.file == after.file && before.line <= after.line));
        }
    }
};

QTEST_GUILESS_MAIN(TestMalformedSources)
#include "tst_malformed_sources.moc"
