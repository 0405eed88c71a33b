// SPDX-FileCopyrightText: 2026 TakeUp contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/content/assembly.h"

#include "core/content/casedecoder.h"
#include "core/content/checks.h"
#include "core/content/decoder.h"
#include "core/content/links.h"

#include <algorithm>

namespace takeup {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Ids already taken, by name space.
class TakenIds
{
public:
    explicit TakenIds(IssueList &issues) : m_issues(issues) { }

    /// Whether the id is there and was free; it is taken from now on.
    bool take(const QString &space, const QString &id, const Place &place)
    {
        if (id.isEmpty())
            return false;
        const QString key = space + u' ' + id;
        const auto first = m_places.constFind(key);
        if (first != m_places.cend()) {
            m_issues.error(place, u"“%1” is defined twice; first in %2:%3"_s.arg(id, first->file).arg(first->line));
            return false;
        }
        m_places.insert(key, place);
        return true;
    }

private:
    IssueList &m_issues;
    QHash<QString, Place> m_places;
};

class Assembler
{
public:
    explicit Assembler(const Geography *geography) : m_geography(geography) { }

    Loaded assemble(const std::vector<Entity> &entities)
    {
        for (const Entity &entity : entities)
            decode(entity);
        m_content.index();
        m_issues.add(linkContent(m_content));
        NameIndex names(m_content);
        m_issues.add(checkAsking(m_content, names));
        m_issues.add(checkCoverage(m_content, names));
        m_issues.add(checkCycles(m_content, names));
        m_issues.add(checkTexts(m_content));
        decodeCases();
        if (!m_cases.empty())
            m_issues.add(checkCases(m_content));
        Issues issues = m_issues.issues();
        std::stable_sort(issues.begin(), issues.end(), [](const Issue &left, const Issue &right) {
            return left.place.file != right.place.file ? left.place.file < right.place.file : left.place.line < right.place.line;
        });
        return {std::move(m_content), std::move(issues)};
    }

private:
    void decode(const Entity &entity)
    {
        const QString names = u"name"_s; // facts, lists, notions and parameters share one name space
        const QString &kind = entity.kind;
        if (kind == "right"_L1)
            add(m_content.rights, decodeRight(entity, m_issues), kind, entity);
        else if (kind == "fact"_L1)
            add(m_content.facts, decodeFact(entity, m_issues), names, entity);
        else if (kind == "question"_L1)
            add(m_content.questions, decodeQuestion(entity, m_issues), kind, entity);
        else if (kind == "list"_L1)
            add(m_content.lists, decodeList(entity, m_issues), names, entity);
        else if (kind == "notion"_L1)
            add(m_content.notions, decodeNotion(entity, m_issues), names, entity);
        else if (kind == "parameter"_L1)
            add(m_content.parameters, decodeParameter(entity, m_issues), names, entity);
        else if (kind == "evidence"_L1)
            add(m_content.evidence, decodeEvidence(entity, m_issues), kind, entity);
        else if (kind == "organisation"_L1)
            add(m_content.organisations, decodeOrganisation(entity, m_issues), kind, entity);
        else if (kind == "person"_L1)
            addTemplate(entity);
        else if (kind == "case"_L1)
            m_cases.push_back(&entity);
        else
            m_issues.error(entity.node.place, u"there is no kind “%1”"_s.arg(kind));
    }

    template<typename Value> void add(std::vector<Value> &values, Value value, const QString &space, const Entity &entity)
    {
        if (m_taken.take(space, value.id, entity.node.place))
            values.push_back(std::move(value));
    }

    void addTemplate(const Entity &entity)
    {
        if (m_taken.take(entity.kind, entity.node.key, entity.node.keyPlace()))
            m_templates.insert(entity.node.key, &entity.node);
    }

    void decodeCases()
    {
        const CaseDecoder decoder(m_content, m_geography, m_templates);
        for (const Entity *entity : m_cases) {
            Case example = decoder.decode(entity->node, entity->publisher, m_issues);
            add(m_content.cases, std::move(example), entity->kind, *entity);
        }
    }

    const Geography *m_geography;
    Content m_content;
    IssueList m_issues;
    TakenIds m_taken{m_issues};
    QHash<QString, const Node *> m_templates;
    std::vector<const Entity *> m_cases;
};

} // namespace

Loaded assemble(const std::vector<Entity> &entities, const Geography *geography)
{
    return Assembler(geography).assemble(entities);
}

} // namespace takeup
