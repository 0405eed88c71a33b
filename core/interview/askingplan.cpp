// SPDX-FileCopyrightText: 2026 TakeUp contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/interview/askingplan.h"

#include <QSet>

namespace takeup {

using namespace Qt::Literals::StringLiterals;

namespace {

void collectNames(const feel::ExpressionPtr &expression, QSet<QString> &names)
{
    if (!expression)
        return;
    if (expression->kind == feel::Expression::Kind::Name || expression->kind == feel::Expression::Kind::Path)
        names.insert(expression->text);
    for (const feel::ExpressionPtr &child : expression->children)
        collectNames(child, names);
}

int placeOf(const Content &content, const QString &factId)
{
    const Fact *fact = content.fact(factId);
    return fact ? static_cast<int>(fact - content.facts.data()) : -1;
}

} // namespace

AskingPlan::AskingPlan(const Content &content)
    : m_content(content), m_questionOf(content.facts.size(), -1), m_gatesOf(content.facts.size()),
      m_dwelling(placeOf(content, u"federal.dwelling"_s)), m_birthDate(placeOf(content, u"federal.birth_date"_s))
{
    for (std::size_t question = 0; question < content.questions.size(); ++question) {
        std::vector<int> facts;
        for (const QString &id : content.questions[question].sets) {
            const int fact = placeOf(content, id);
            if (fact < 0)
                continue;
            facts.push_back(fact);
            m_questionOf[static_cast<std::size_t>(fact)] = static_cast<int>(question);
        }
        m_factsOf.push_back(std::move(facts));
    }
    for (std::size_t fact = 0; fact < content.facts.size(); ++fact) {
        QSet<QString> names;
        collectNames(content.facts[fact].askedWhen.tree, names);
        const QString publisher = content.facts[fact].id.section(u'.', 0, 0);
        for (const QString &name : names) {
            const int gate = placeOf(content, resolveName(content, publisher, name));
            if (gate >= 0)
                m_gatesOf[fact].push_back(gate);
        }
    }
}

int AskingPlan::topicRank(const QString &topic) const
{
    const auto rank = Content::topics().indexOf(topic);
    return static_cast<int>(rank < 0 ? Content::topics().size() - 1 : rank);
}

int AskingPlan::topicOf(const ScreenKey &key) const
{
    const auto place = static_cast<std::size_t>(key.index);
    switch (key.kind) {
    case ScreenKey::Kind::Fact:
        if (key.index == m_dwelling)
            return 0; // a fixed first screen
        [[fallthrough]];
    case ScreenKey::Kind::Since: return topicRank(m_content.facts[place].topic);
    case ScreenKey::Kind::Question: return topicRank(m_content.questions[place].topic);
    case ScreenKey::Kind::List: return topicRank(m_content.lists[place].topic);
    case ScreenKey::Kind::Kinship: return topicRank(u"family"_s);
    case ScreenKey::Kind::Members: break;
    }
    return 0;
}

int AskingPlan::orderOf(const ScreenKey &key) const
{
    switch (key.kind) {
    case ScreenKey::Kind::Fact:
    case ScreenKey::Kind::Since: return key.index;
    case ScreenKey::Kind::Question: {
        const std::vector<int> &facts = factsOf(key.index);
        return facts.empty() ? 0 : facts.front();
    }
    case ScreenKey::Kind::List: return static_cast<int>(m_content.facts.size()) + key.index;
    case ScreenKey::Kind::Kinship:
    case ScreenKey::Kind::Members: break;
    }
    return -1;
}

} // namespace takeup
