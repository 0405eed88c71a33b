// SPDX-FileCopyrightText: 2026 TakeUp contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/content/checks.h"
#include "core/content/nodevalues.h"

#include <algorithm>

namespace takeup {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Everything that some expression of the content names.
QSet<QString> namedAnywhere(const Content &content, NameIndex &names)
{
    QSet<QString> named;
    const auto add = [&](const QString &publisher, const Expr &expression) {
        for (const QString &id : names.of(publisher, expression))
            named.insert(id);
    };
    for (const Right &right : content.rights) {
        for (const RuleExpression &line : expressionsOf(right))
            add(right.publisher, line.expression);
        named.insert(right.status);
    }
    for (const Notion &notion : content.notions) {
        for (const Notion::DatedValue &value : notion.values)
            add(publisherOf(notion.id), value.value);
    }
    for (const Fact &fact : content.facts) {
        add(publisherOf(fact.id), fact.askedWhen);
        add(publisherOf(fact.id), fact.assume);
    }
    for (const Question &question : content.questions)
        add(publisherOf(question.id), question.askedWhen);
    for (const List &list : content.lists) {
        add(publisherOf(list.id), list.askedWhen);
        for (const ListField &field : list.fields)
            add(publisherOf(list.id), field.assume);
    }
    return named;
}

/// The placeholders of a text in one language, sorted, each once: a language may need one twice.
QStringList placeholders(const QString &text)
{
    QStringList found;
    for (qsizetype open = text.indexOf(u'{'); open >= 0; open = text.indexOf(u'{', open + 1)) {
        const qsizetype close = text.indexOf(u'}', open);
        if (close < 0)
            break;
        found.append(text.mid(open, close - open + 1));
    }
    found.removeDuplicates();
    found.sort();
    return found;
}

class TextCheck
{
public:
    void check(const Text &text, const Place &place, const QString &what)
    {
        const QStringList expected = placeholders(text[Language::En]);
        for (const Language language : allLanguages) {
            if (!text[language].isEmpty() && !text[Language::En].isEmpty() && placeholders(text[language]) != expected)
                m_issues.error(place, u"%1: the placeholders in %2 are not those in en"_s.arg(what, languageCode(language)));
            if (text[language].count(u'{') != text[language].count(u'}'))
                m_issues.error(place, u"%1: a brace is missing in %2"_s.arg(what, languageCode(language)));
        }
    }

    void checkAbout(const Text &text, const Place &place, const QString &what)
    {
        check(text, place, what);
        if (!text.isEmpty() && !text[Language::En].contains("{person}"_L1))
            m_issues.error(place, u"%1 should name {person}"_s.arg(what));
    }

    void checkCondition(const Condition &condition)
    {
        check(condition.label, condition.place, u"the label"_s);
        for (const Condition &child : condition.children)
            checkCondition(child);
    }

    const Issues &issues() const { return m_issues.issues(); }

private:
    IssueList m_issues;
};

} // namespace

Issues checkAsking(const Content &content, NameIndex &names)
{
    IssueList issues;
    QSet<QString> set;
    for (const Question &question : content.questions) {
        for (const QString &id : question.sets) {
            if (set.contains(id))
                issues.error(question.place, u"%1 is set by two questions; one is %2"_s.arg(id, question.id));
            set.insert(id);
        }
    }
    const QSet<QString> named = namedAnywhere(content, names);
    for (const Fact &fact : content.facts) {
        const bool hasQuestion = !fact.question.isEmpty();
        if (!hasQuestion && !set.contains(fact.id) && !fact.assume && !fact.decidedByService)
            issues.error(fact.place,
                         u"the fact %1 is never asked: it needs “question”, a question that sets it, “assume” or decided_by: service"_s.arg(
                             fact.id));
        if (hasQuestion && fact.of == Of::Member && fact.about.isEmpty())
            issues.error(fact.place, u"the fact %1 has a question and lacks “about”"_s.arg(fact.id));
        if (fact.decidedByService && (hasQuestion || set.contains(fact.id)))
            issues.error(fact.place, u"the fact %1 is decided by a service, so it is not asked"_s.arg(fact.id));
        if (set.contains(fact.id) && fact.names.isEmpty())
            issues.warn(fact.place, u"the fact %1 stands in a list of answers and lacks “names”"_s.arg(fact.id));
        if (fact.topic.isEmpty() && hasQuestion)
            issues.warn(fact.place, u"the fact %1 lacks “topic”"_s.arg(fact.id));
        if (!named.contains(fact.id))
            issues.warn(fact.place, u"no expression names the fact %1"_s.arg(fact.id));
    }
    return issues.issues();
}

Issues checkTexts(const Content &content)
{
    TextCheck texts;
    for (const Fact &fact : content.facts) {
        texts.check(fact.question, fact.place, u"the question of %1"_s.arg(fact.id));
        texts.checkAbout(fact.about, fact.place, u"“about” of %1"_s.arg(fact.id));
    }
    for (const Question &question : content.questions)
        texts.checkAbout(question.about, question.place, u"“about” of %1"_s.arg(question.id));
    for (const List &list : content.lists)
        texts.checkAbout(list.about, list.place, u"“about” of %1"_s.arg(list.id));
    for (const Right &right : content.rights) {
        texts.checkCondition(right.rule);
        for (const Amount &amount : right.amounts)
            texts.check(amount.label, amount.place, u"the label of the amount %1"_s.arg(amount.id));
        for (const Gift &gift : right.gives)
            texts.check(gift.text, right.place, u"a line of “gives” of %1"_s.arg(right.id));
        for (const auto *remarks : {&right.notEnough, &right.notNeeded, &right.notes}) {
            for (const Remark &remark : *remarks)
                texts.check(remark.label, right.place, u"a remark of %1"_s.arg(right.id));
        }
        for (const Deadline &deadline : right.deadlines)
            texts.check(deadline.label, right.place, u"the deadline %1 of %2"_s.arg(deadline.id, right.id));
    }
    return texts.issues();
}

Issues checkCases(const Content &content)
{
    IssueList issues;
    QHash<QString, QSet<QString>> expected;
    for (const Case &example : content.cases) {
        for (const Case::Expectation &expectation : example.expect) {
            for (const QString &outcome : expectation.outcomes)
                expected[expectation.right].insert(outcome);
        }
    }
    const QList<std::pair<QString, QStringList>> kinds{
        {u"yes (likely, assessed or automatic)"_s, {u"likely"_s, u"assessed"_s, u"automatic"_s}},
        {u"no"_s, {u"no"_s}},
        {u"possible"_s, {u"possible"_s}}};
    for (const Right &right : content.rights) {
        if (!right.hasRule)
            continue;
        const QSet<QString> outcomes = expected.value(right.id);
        for (const auto &[name, words] : kinds) {
            if (std::none_of(words.begin(), words.end(), [&](const QString &word) { return outcomes.contains(word); }))
                issues.warn(right.place, u"%1 has no case that expects %2"_s.arg(right.id, name));
        }
    }
    return issues.issues();
}

} // namespace takeup
