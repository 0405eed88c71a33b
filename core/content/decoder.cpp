// SPDX-FileCopyrightText: 2026 TakeUp contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/content/decoder.h"

namespace takeup {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Names that mean something else in an expression.
bool isReserved(QStringView name)
{
    static const QStringList words{u"self"_s,    u"clients"_s,  u"members"_s, u"person"_s, u"item"_s,     u"today"_s, u"null"_s,
                                   u"true"_s,    u"false"_s,    u"and"_s,     u"or"_s,     u"not"_s,      u"if"_s,    u"then"_s,
                                   u"else"_s,    u"for"_s,      u"in"_s,      u"return"_s, u"some"_s,     u"every"_s, u"satisfies"_s,
                                   u"between"_s, u"function"_s, u"date"_s,    u"time"_s,   u"duration"_s, u"total"_s, u"monthly"_s,
                                   u"yearly"_s,  u"lookup"_s,   u"at"_s,      u"kin"_s,    u"count"_s,    u"sum"_s,   u"min"_s,
                                   u"max"_s,     u"mean"_s,     u"id"_s,      u"number"_s};
    return words.contains(name);
}

QString decodePlainId(MapReader &reader)
{
    reader.need({u"id"});
    const QString id = reader.string(u"id");
    if (!id.isEmpty() && !isHyphenated(id))
        reader.issues().error(reader.node().place, u"the id “%1” should be small letters, digits and hyphens"_s.arg(id));
    return id;
}

} // namespace

const QStringList &entityKinds()
{
    static const QStringList kinds{u"right"_s,     u"fact"_s,     u"question"_s,     u"list"_s,   u"notion"_s,
                                   u"parameter"_s, u"evidence"_s, u"organisation"_s, u"person"_s, u"case"_s};
    return kinds;
}

QString nameOfEntity(const Entity &entity)
{
    const Node *id = entity.node.child(u"id");
    return id && id->isScalar() ? u"the %1 %2"_s.arg(entity.kind, id->text) : u"a %1"_s.arg(entity.kind);
}

QString decodeNamedId(MapReader &reader, const QString &publisher, bool hyphenated)
{
    reader.need({u"id"});
    const Node *node = reader.find(u"id");
    if (!node)
        return {};
    const QString id = decodeString(*node, u"the id of "_s + reader.what(), reader.issues());
    const qsizetype point = id.indexOf(u'.');
    const QString name = id.mid(point + 1);
    if (point < 0 || id.left(point) != publisher)
        reader.issues().error(node->place, u"the id “%1” should begin with its publisher: %2."_s.arg(id, publisher));
    else if (hyphenated ? !isHyphenated(name) : !isSnakeCase(name))
        reader.issues().error(
            node->place, u"the id “%1” should be small letters, digits and %2"_s.arg(id, hyphenated ? u"hyphens"_s : u"underscores"_s));
    else if (!hyphenated && isReserved(name))
        reader.issues().error(node->place, u"“%1” has a meaning of its own in expressions"_s.arg(name));
    return id;
}

QString decodeUrl(MapReader &reader, QStringView key)
{
    const Node *node = reader.find(key);
    if (!node)
        return {};
    const QString url = decodeString(*node, u"“%1” of %2"_s.arg(key, reader.what()), reader.issues());
    if (!url.isEmpty() && !(url.startsWith("https://"_L1) && url.size() > 11 && !url.contains(u' '))) {
        reader.issues().error(node->place, u"“%1” should be a link that begins with https://"_s.arg(url));
        return {};
    }
    return url;
}

Evidence decodeEvidence(const Entity &entity, IssueList &issues)
{
    MapReader reader(entity.node, nameOfEntity(entity), issues);
    Evidence evidence;
    evidence.id = decodePlainId(reader);
    reader.need({u"names"});
    evidence.names = reader.text(u"names");
    evidence.where = reader.text(u"where");
    return evidence;
}

Organisation decodeOrganisation(const Entity &entity, IssueList &issues)
{
    MapReader reader(entity.node, nameOfEntity(entity), issues);
    Organisation organisation;
    organisation.id = decodePlainId(reader);
    reader.need({u"names"});
    organisation.names = reader.text(u"names");
    organisation.url = decodeUrl(reader, u"url");
    return organisation;
}

} // namespace takeup
