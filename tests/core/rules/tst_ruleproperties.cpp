// SPDX-FileCopyrightText: 2026 TakeUp contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/rules/assessor.h"
#include "tests/core/rules/plainfeel.h"
#include "tests/core/rules/randomcontent.h"
#include "tests/core/rules/randomhousehold.h"
#include "tests/core/rules/refinement.h"
#include "tests/core/rules/rulesupport.h"

#include <QTest>

#include <algorithm>

using namespace takeup;
using namespace takeup::tests;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int rowsOfSeeds = 20; ///< Each its own row, so that a failure names its seeds.

int setting(const char *name, int otherwise)
{
    bool given = false;
    const int value = qEnvironmentVariableIntValue(name, &given);
    return given ? value : otherwise;
}

/// Random content as a graph; null when an expression happened to nest too deep, and when it is unsound (then told).
std::shared_ptr<const RuleGraph> graphOf(const RandomContent &content, QStringList &faults)
{
    const RuleGraph::Compiled compiled = compiledText(content.yaml);
    for (const QString &text : errorTexts(compiled.issues)) {
        if (!text.contains(u"nests deeper"))
            faults << text;
    }
    return compiled.graph;
}

/// Whether there was no fault; prints the first few with the seed that makes them.
bool holds(const QStringList &faults, quint64 seed)
{
    for (const QString &fault : faults.mid(0, 4))
        qWarning().noquote() << u"seed %1: %2"_s.arg(seed).arg(fault);
    return faults.isEmpty();
}

/// Answers known less and less: what each step says holds for every step that knows more.
QStringList soundness(const std::shared_ptr<const RuleGraph> &graph, Dice &dice, const HouseholdOptions &options = {})
{
    const Answers full = fullHousehold(*graph, dice, options);
    const Blurs blurs(*graph, full, dice, dice.pick({5, 15, 40, 80}));
    Evaluation known(graph);
    Evaluation half(graph);
    Evaluation little(graph);
    assess(known, full);
    assess(half, blurs.upTo(full, std::size_t(blurs.size() / 2)));
    assess(little, blurs.all(full));
    QStringList faults = contradictions(half, known);
    if (faults.isEmpty())
        faults = contradictions(little, half);
    if (faults.isEmpty())
        faults = contradictions(little, known);
    if (faults.isEmpty())
        faults = unexplained(half) + unexplained(little);
    return faults;
}

/// The answers with everybody but the first, and everything in lists, in another order.
Answers shuffled(Answers answers, Dice &dice)
{
    for (std::size_t i = answers.members.size(); i > 2; --i)
        std::swap(answers.members[i - 1], answers.members[std::size_t(dice.between(1, int(i) - 1))]);
    for (std::size_t i = answers.kinships.size(); i > 1; --i)
        std::swap(answers.kinships[i - 1], answers.kinships[std::size_t(dice.below(qsizetype(i)))]);
    for (MemberAnswers &member : answers.members) {
        for (auto &list : member.lists)
            std::reverse(list.second.items.begin(), list.second.items.end());
    }
    return answers;
}

/// Outcomes and amounts by right and id of the member: the same whatever the order of the members.
QMap<QString, std::pair<Outcome, std::vector<AmountResult>>> byId(const Assessment &assessment, const Answers &answers)
{
    QMap<QString, std::pair<Outcome, std::vector<AmountResult>>> result;
    for (const RightAssessment &right : assessment.rights) {
        for (const PersonAssessment &person : right.persons) {
            const QString id = person.member < 0 ? QString() : answers.members[std::size_t(person.member)].id;
            auto &entry = result[u"%1 %2"_s.arg(right.right).arg(id)];
            entry = {person.outcome, person.amounts};
            // A sum of numbers of 34 digits may differ in its last one.
            for (AmountResult &amount : entry.second) {
                for (auto *bound : {&amount.value.min, &amount.value.max})
                    *bound = *bound ? (*bound)->rounded(15, Decimal::Rounding::HalfEven) : *bound;
            }
        }
    }
    return result;
}

QString textOf(const std::pair<Outcome, std::vector<AmountResult>> &result)
{
    QString text = outcomeWord(result.first);
    for (const AmountResult &amount : result.second) {
        for (const auto &bound : {amount.value.min, amount.value.max})
            text += u' ' + (bound ? bound->toText() : u"?"_s);
    }
    return text;
}

/// Tells the answers one after another, in any order, looking in between now and then.
const Assessment &toldOneByOne(Assessor &assessor, const Answers &answers, Dice &dice)
{
    const Content &content = assessor.graph().content();
    Answers blank = answers;
    std::vector<std::pair<FactRef, FactValue>> values;
    const auto take = [&](FactValues &facts, int member) {
        for (const auto &[key, value] : facts) {
            FactRef ref;
            const QString status = content.fact(key.id) ? QString() : statusFactOf(content, key.id);
            ref.fact = int(content.fact(status.isEmpty() ? key.id : status) - content.facts.data());
            ref.member = member;
            ref.year = key.year;
            if (!status.isEmpty())
                ref.part = key.id.endsWith(u"_months") ? FactRef::Part::Months : FactRef::Part::Since;
            values.emplace_back(ref, value);
        }
        facts.clear();
    };
    take(blank.facts, -1);
    for (std::size_t member = 0; member < blank.members.size(); ++member)
        take(blank.members[member].facts, int(member));
    for (std::size_t i = values.size(); i > 1; --i)
        std::swap(values[i - 1], values[std::size_t(dice.below(qsizetype(i)))]);
    assessor.setAnswers(blank);
    for (const auto &[ref, value] : values) {
        assessor.suppose(ref, value);
        if (dice.chance(5))
            assessor.assess();
    }
    return assessor.assess();
}

QString textOf(const ShownValue &shown)
{
    QString text = u"of kind %1: %2"_s.arg(int(shown.kind)).arg(shown.yes);
    for (const auto &bound : {shown.number.min, shown.number.max})
        text += u' ' + (bound ? bound->toText() : u"?"_s);
    for (const QDate &day : {shown.date.min, shown.date.max})
        text += u' ' + day.toString(Qt::ISODate);
    return text;
}

QString textOf(const Notion &notion)
{
    QStringList texts;
    for (const Notion::DatedValue &value : notion.values)
        texts << value.value.text;
    return texts.join(u" | "_s);
}

/// What the plain interpreter says of a number, yes or no, date or word, beside what the graph says.
bool isSame(const feel::Value &plain, const ShownValue &shown, const Content &content, const Answers &answers)
{
    switch (shown.kind) {
    case ShownValue::Kind::YesNo: return plain.isTrue() == shown.yes;
    case ShownValue::Kind::Nothing: return plain.isNull();
    case ShownValue::Kind::Number: return plain.is(feel::Value::Type::Number) && shown.number == NumberRange::exactly(plain.number());
    case ShownValue::Kind::Date:
        return plain.is(feel::Value::Type::Date)
            && shown.date == DateRange::exactly(QDate(plain.date().year, plain.date().month, plain.date().day));
    case ShownValue::Kind::People: {
        QStringList ids;
        for (const int member : shown.members)
            ids << answers.members[std::size_t(member)].id;
        QStringList plainIds;
        for (const feel::Value &person : plain.list())
            plainIds << person.entry(u"id"_s)->string();
        ids.sort();
        plainIds.sort();
        return ids == plainIds;
    }
    default: break;
    }
    Q_UNUSED(content)
    return true;
}

QStringList differences(const std::shared_ptr<const RuleGraph> &graph, const QHash<QString, QString> &plainTexts, Dice &dice)
{
    HouseholdOptions options;
    options.exact = true;
    const Content &content = graph->content();
    const Answers full = fullHousehold(*graph, dice, options);
    const PlainFeel plain(content, graph->geography(), plainTexts, full);
    Assessor assessor(graph);
    assessor.setAnswers(full);
    const Assessment &assessment = assessor.assess();
    QStringList faults;
    for (std::size_t i = 0; i < content.notions.size(); ++i) {
        const Notion &notion = content.notions[i];
        for (int member = notion.of == Of::Member ? 0 : -1; member < (notion.of == Of::Member ? int(full.members.size()) : 0); ++member) {
            const ShownValue shown = assessor.notion(int(i), member);
            const feel::Value value = plain.notion(int(i), member);
            if (!isSame(value, shown, content, full))
                faults << u"%1 of %2 is %3 in plain FEEL, not %4: %5"_s.arg(notion.id).arg(member).arg(value.toText(), textOf(shown),
                                                                                                       textOf(notion));
        }
    }
    for (const RightAssessment &assessed : assessment.rights) {
        const Right &right = content.rights[std::size_t(assessed.right)];
        const int members = right.forHousehold ? 0 : int(full.members.size());
        for (int member = right.forHousehold ? -1 : 0; member < members; ++member) {
            const auto person =
                std::find_if(assessed.persons.begin(), assessed.persons.end(), [&](const auto &one) { return one.member == member; });
            const bool isFor = person != assessed.persons.end();
            if (isFor != plain.isFor(right, member)) {
                faults << u"%1 is for member %2 according to one only: %3"_s.arg(right.id).arg(member).arg(right.forMembers.text);
                continue;
            }
            if (!isFor)
                continue;
            Outcome expected = Outcome::Elsewhere;
            const bool held = !right.status.isEmpty() && full.members[std::size_t(member)].facts.at({right.status, 0}) == FactValue(true);
            if (plain.isHere(right, member))
                expected = held                        ? Outcome::Received
                    : !plain.holdsRule(right, member)  ? Outcome::No
                    : plain.isAutomatic(right, member) ? Outcome::Automatic
                                                       : Outcome::Likely;
            const Outcome now = person->outcome == Outcome::Later ? Outcome::No : person->outcome;
            if (now != expected)
                faults << u"%1 of %2 is %3 in plain FEEL, not %4"_s.arg(right.id).arg(member).arg(outcomeWord(expected),
                                                                                                  outcomeWord(person->outcome));
            if (now == Outcome::No || now == Outcome::Elsewhere)
                continue;
            for (std::size_t a = 0; a < right.amounts.size(); ++a) {
                const feel::Value amount = plain.amount(right.amounts[a], member);
                const auto found =
                    std::find_if(person->amounts.begin(), person->amounts.end(), [&](const auto &one) { return one.amount == int(a); });
                const bool same = found == person->amounts.end()
                    ? amount.isNull()
                    : amount.is(feel::Value::Type::Number) && found->value == NumberRange::exactly(amount.number());
                if (!same)
                    faults << u"%1 of %2: the amount %3 is %4 in plain FEEL"_s.arg(right.id).arg(member).arg(right.amounts[a].value.text,
                                                                                                             amount.toText());
            }
        }
    }
    return faults;
}

} // namespace

/// What must hold of any content and any household. Seeds are printed: TAKEUP_SEED and TAKEUP_ROUNDS start from another one
/// and make more.
class TestRuleProperties : public QObject
{
    Q_OBJECT

private:
    void addSeeds(int contents)
    {
        QTest::addColumn<quint64>("seed");
        QTest::addColumn<int>("contents");
        const int rounds = setting("TAKEUP_ROUNDS", contents);
        const auto first = quint64(setting("TAKEUP_SEED", 1));
        for (int row = 0; row < rowsOfSeeds; ++row) {
            const quint64 seed = first + quint64(row) * 1'000'000;
            QTest::addRow("seed %llu, %d contents", static_cast<unsigned long long>(seed), rounds) << seed << rounds;
        }
    }

    /// Does something with each random content of a row.
    template<typename Check> bool everyContent(bool exact, int households, Check check)
    {
        QFETCH(quint64, seed);
        QFETCH(int, contents);
        int graphs = 0;
        for (int i = 0; i < contents; ++i) {
            const quint64 own = seed + quint64(i);
            Dice dice(own);
            const RandomContent content = randomContent(dice, exact);
            QStringList faults;
            const auto graph = graphOf(content, faults);
            graphs += graph ? 1 : 0;
            for (int household = 0; graph && faults.isEmpty() && household < households; ++household)
                faults = check(graph, content, dice);
            if (!holds(faults, own)) {
                if (qEnvironmentVariableIsSet("TAKEUP_SHOW"))
                    qWarning().noquote() << content.yaml;
                return false;
            }
        }
        if (graphs * 2 < contents)
            qWarning("only %d of %d contents compile", graphs, contents);
        return graphs * 2 >= contents;
    }

private slots:
    void whatIsDecidedStaysSo_data() { addSeeds(60); }
    void whatIsDecidedStaysSo()
    {
        QVERIFY(everyContent(false, 6, [](const auto &graph, const RandomContent &, Dice &dice) { return soundness(graph, dice); }));
    }

    void theOrderOfAnswersDoesNotMatter_data() { addSeeds(15); }
    void theOrderOfAnswersDoesNotMatter()
    {
        const auto check = [](const auto &graph, const RandomContent &, Dice &dice) {
            const Answers full = fullHousehold(*graph, dice);
            const Answers some = Blurs(*graph, full, dice, 30).all(full);
            Assessor assessor(graph);
            assessor.setAnswers(some);
            const Assessment expected = assessor.assess();
            QStringList faults;
            if (toldOneByOne(assessor, some, dice) != expected)
                faults << u"another outcome when told one by one"_s;
            const Answers other = shuffled(some, dice);
            assessor.setAnswers(other);
            const auto before = byId(expected, some);
            const auto after = byId(assessor.assess(), other);
            for (auto right = before.cbegin(); right != before.cend(); ++right) {
                if (!after.contains(right.key()) || *right != after[right.key()])
                    faults << u"told in another order, right and member %1: %2, then %3"_s.arg(right.key(), textOf(*right),
                                                                                               textOf(after.value(right.key())));
            }
            return faults;
        };
        QVERIFY(everyContent(false, 4, check));
    }

    void whatIsDecidedOfTheRealContentStaysSo_data() { addSeeds(20); }
    void whatIsDecidedOfTheRealContentStaysSo()
    {
        QFETCH(quint64, seed);
        QFETCH(int, contents);
        static const auto graph = compiledContent().graph;
        QVERIFY(graph);
        for (int household = 0; household < contents; ++household) {
            const quint64 own = seed + quint64(household);
            Dice dice(own);
            QVERIFY(holds(soundness(graph, dice), own));
        }
    }

    void fullAnswersGivePlainFeel_data() { addSeeds(40); }
    void fullAnswersGivePlainFeel()
    {
        QVERIFY(everyContent(
            true, 3, [](const auto &graph, const RandomContent &content, Dice &dice) { return differences(graph, content.plain, dice); }));
    }
};

QTEST_GUILESS_MAIN(TestRuleProperties)
#include "tst_ruleproperties.moc"
