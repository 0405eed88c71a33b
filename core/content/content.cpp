// SPDX-FileCopyrightText: 2026 TakeUp contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/content/content.h"

namespace takeup {

using namespace Qt::Literals::StringLiterals;

namespace {

template<typename Entity> QHash<QString, int> placesById(const std::vector<Entity> &entities)
{
    QHash<QString, int> places;
    places.reserve(qsizetype(entities.size()));
    for (std::size_t i = 0; i < entities.size(); ++i)
        places.insert(entities[i].id, int(i));
    return places;
}

template<typename Entity> const Entity *at(const std::vector<Entity> &entities, const QHash<QString, int> &places, const QString &id)
{
    const auto place = places.constFind(id);
    return place == places.cend() ? nullptr : &entities[std::size_t(*place)];
}

} // namespace

const Right *Content::right(const QString &id) const
{
    return at(rights, m_rights, id);
}

const Fact *Content::fact(const QString &id) const
{
    return at(facts, m_facts, id);
}

const List *Content::list(const QString &id) const
{
    return at(lists, m_lists, id);
}

const Notion *Content::notion(const QString &id) const
{
    return at(notions, m_notions, id);
}

const Parameter *Content::parameter(const QString &id) const
{
    return at(parameters, m_parameters, id);
}

const Evidence *Content::evidenceById(const QString &id) const
{
    return at(evidence, m_evidence, id);
}

const Organisation *Content::organisation(const QString &id) const
{
    return at(organisations, m_organisations, id);
}

const QStringList &Content::topics()
{
    static const QStringList words{u"you"_s, u"family"_s, u"income"_s, u"home"_s, u"health"_s, u"school"_s, u"other"_s};
    return words;
}

void Content::index()
{
    m_rights = placesById(rights);
    m_facts = placesById(facts);
    m_lists = placesById(lists);
    m_notions = placesById(notions);
    m_parameters = placesById(parameters);
    m_evidence = placesById(evidence);
    m_organisations = placesById(organisations);
    m_names.clear();
    for (const Fact &fact : facts) {
        m_names.insert(fact.id);
        if (fact.type == ValueType::Status)
            m_names.unite({fact.id + u"_since"_s, fact.id + u"_months"_s});
    }
    for (const auto *places : {&m_lists, &m_notions, &m_parameters}) {
        for (auto place = places->cbegin(); place != places->cend(); ++place)
            m_names.insert(place.key());
    }
}

QString publisherOf(const QString &id)
{
    const qsizetype point = id.indexOf(u'.');
    return point < 0 ? QString() : id.left(point);
}

QString statusFactOf(const Content &content, const QString &id)
{
    for (const QString &ending : {u"_since"_s, u"_months"_s}) {
        if (!id.endsWith(ending))
            continue;
        const QString status = id.chopped(ending.size());
        const Fact *fact = content.fact(status);
        if (fact && fact->type == ValueType::Status)
            return status;
    }
    return {};
}

QString resolveName(const Content &content, const QString &publisher, const QString &name)
{
    for (const QString &prefix : {publisher + u'.', u"federal."_s, QString()}) {
        const QString id = prefix + name;
        if (content.isNamed(id))
            return id;
    }
    return {};
}

} // namespace takeup
