// SPDX-FileCopyrightText: 2026 TakeUp contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/content/links.h"

#include "core/content/nodevalues.h"

#include "core/content/geography.h"

namespace takeup {

using namespace Qt::Literals::StringLiterals;

namespace {

class Linker
{
public:
    explicit Linker(Content &content) : m_content(content) { }

    Issues link()
    {
        for (Question &question : m_content.questions)
            linkQuestion(question);
        for (const Fact &fact : m_content.facts) {
            checkEvidence(fact.evidence, fact.place);
            checkStatusNames(fact);
        }
        for (const List &list : m_content.lists)
            checkEvidence(list.evidence, list.place);
        for (const Parameter &parameter : m_content.parameters)
            checkKeys(parameter);
        QHash<QString, QString> rightsByStatus;
        for (Right &right : m_content.rights) {
            linkStatus(right, rightsByStatus);
            checkRight(right);
        }
        return m_issues.issues();
    }

private:
    void linkQuestion(Question &question)
    {
        for (QString &name : question.sets) {
            const Fact *fact = m_content.fact(resolveName(m_content, publisherOf(question.id), name));
            if (!fact) {
                m_issues.error(question.place, u"the question %1 sets “%2”, which is no fact"_s.arg(question.id, name));
                continue;
            }
            name = fact->id;
            if (fact->type != ValueType::YesNo && fact->type != ValueType::Status)
                m_issues.error(question.place, u"the question %1 sets %2, which is neither yes_no nor status"_s.arg(question.id, name));
            if (fact->of != question.of)
                m_issues.error(question.place,
                               u"the question %1 and the fact %2 are not of the same (household or member)"_s.arg(question.id, name));
        }
    }

    /// Nothing else may be called as what a status declares beside itself.
    void checkStatusNames(const Fact &fact)
    {
        if (fact.type != ValueType::Status)
            return;
        for (const QString &id : {fact.id + u"_since"_s, fact.id + u"_months"_s}) {
            if (m_content.fact(id) || m_content.notion(id) || m_content.parameter(id) || m_content.list(id))
                m_issues.error(fact.place, u"the status %1 declares %2, which is defined elsewhere too"_s.arg(fact.id, id));
        }
    }

    void linkStatus(Right &right, QHash<QString, QString> &rightsByStatus)
    {
        if (right.status.isEmpty())
            return;
        const Fact *fact = m_content.fact(resolveName(m_content, right.publisher, right.status));
        if (!fact || fact->type != ValueType::Status) {
            m_issues.error(right.place, u"the status “%1” of %2 is no fact of type status"_s.arg(right.status, right.id));
            right.status.clear();
            return;
        }
        right.status = fact->id;
        const QString other = rightsByStatus.value(fact->id);
        if (!other.isEmpty())
            m_issues.error(right.place, u"the status %1 belongs to both %2 and %3"_s.arg(fact->id, other, right.id));
        rightsByStatus.insert(fact->id, right.id);
    }

    void checkRight(const Right &right)
    {
        checkEvidence(right.evidence, right.place);
        checkCondition(right.rule);
        if (!right.organisation.isEmpty() && !m_content.organisation(right.organisation))
            m_issues.error(right.place, u"there is no organisation “%1” (named by %2)"_s.arg(right.organisation, right.id));
        for (const Conflict &conflict : right.with)
            checkOther(right, conflict.right, u"with"_s);
        for (const SeeAlso &line : right.otherwise)
            checkOther(right, line.right, u"otherwise"_s);
        for (const QString &opened : right.opens)
            checkOther(right, opened, u"opens"_s);
        checkOther(right, right.successor, u"successor"_s);
        if (!right.opens.isEmpty() && right.hasRule)
            m_issues.error(right.place, u"%1 has a rule, so what it opens is computed: leave out “opens”"_s.arg(right.id));
        for (const QStringList &areas : {right.where.in, right.where.except}) {
            for (const QString &area : areas) {
                if (!Geography::isArea(area))
                    m_issues.error(right.where.of.place, u"“%1” is no area (belgium, flanders, ..., nis:34022)"_s.arg(area));
            }
        }
    }

    void checkCondition(const Condition &condition)
    {
        checkEvidence(condition.evidence, condition.place);
        for (const Condition &child : condition.children)
            checkCondition(child);
    }

    void checkOther(const Right &right, const QString &other, const QString &key)
    {
        if (!other.isEmpty() && !m_content.right(other))
            m_issues.error(right.place, u"“%1” of %2 names “%3”, which is no right here"_s.arg(key, right.id, other));
    }

    void checkEvidence(const QStringList &ids, const Place &place)
    {
        for (const QString &id : ids) {
            if (!m_content.evidenceById(id))
                m_issues.error(place, u"there is no evidence “%1”"_s.arg(id));
        }
    }

    /// A table by the words of a fact, notion or field of items has no row that is none of these words.
    void checkKeys(const Parameter &parameter)
    {
        if (parameter.by.isEmpty())
            return;
        const std::vector<Choice> *choices = choicesOf(parameter);
        if (!choices) {
            m_issues.error(parameter.place,
                           u"“by” of %1 names “%2”, which is no fact, notion or field of items"_s.arg(parameter.id, parameter.by));
            return;
        }
        if (choices->empty())
            return;
        for (const ParameterValue &value : parameter.values) {
            for (const auto &[key, figure] : value.table) {
                bool known = false;
                for (const Choice &choice : *choices)
                    known = known || choice.id == key;
                if (!known)
                    m_issues.error(value.place, u"the row “%1” of %2 is no choice of %3"_s.arg(key, parameter.id, parameter.by));
            }
        }
    }

    /// The words of what a table goes by; empty for a number; null when there is no such thing.
    const std::vector<Choice> *choicesOf(const Parameter &parameter) const
    {
        const QString id = resolveName(m_content, publisherOf(parameter.id), parameter.by);
        if (const Fact *fact = m_content.fact(id))
            return &fact->choices;
        if (const Notion *notion = m_content.notion(id))
            return &notion->choices;
        for (const List &list : m_content.lists) {
            for (const ListField &field : list.fields) {
                if (parameter.by == list.item + u'_' + field.id)
                    return &field.choices;
            }
        }
        return nullptr;
    }

    Content &m_content;
    IssueList m_issues;
};

} // namespace

Issues linkContent(Content &content)
{
    return Linker(content).link();
}

} // namespace takeup
