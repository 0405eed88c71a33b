// SPDX-FileCopyrightText: 2026 TakeUp contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/content/pack.h"

#include "core/content/json.h"
#include "core/content/mapreader.h"

#include <algorithm>

namespace takeup {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int mostEntities = 200'000;

struct OrderedEntity
{
    int order = 0;
    Entity entity;
};

Node scalar(const QString &key, const QString &text)
{
    Node node;
    node.kind = Node::Kind::Scalar;
    node.key = key;
    node.text = text;
    node.quoted = true;
    return node;
}

QString idOf(const Node &node)
{
    const Node *id = node.child(u"id");
    return id && id->isScalar() ? id->text : QString();
}

/// One line after the header.
OrderedEntity readLine(Node &line, IssueList &issues)
{
    OrderedEntity result;
    MapReader reader(line, u"a line of the pack"_s, issues);
    reader.need({u"kind", u"order", u"publisher", u"source"});
    result.entity.kind = reader.word(u"kind", entityKinds());
    result.order = reader.count(u"order", 0, mostEntities);
    result.entity.publisher = reader.string(u"publisher");
    if (reader.find(u"source")) {
        for (Node &value : line.children) {
            if (value.key != "source"_L1)
                continue;
            result.entity.node = std::move(value);
            value.key = u"source"_s; // so that the reader still knows it
        }
    }
    return result;
}

bool checkHeader(const QByteArray &line, IssueList &issues)
{
    const Place place{u"pack"_s, 1};
    const auto header = readJson(line, place);
    if (!header) {
        issues.add({header.error()});
        return false;
    }
    const Node *schema = header->child(u"schema");
    if (!schema || !schema->isScalar() || schema->text != QString::number(packSchema)) {
        issues.error(place, u"this is not a pack of schema %1"_s.arg(packSchema));
        return false;
    }
    return true;
}

} // namespace

PackContents readPack(const QByteArray &pack)
{
    IssueList issues;
    if (pack.size() > largestPack) {
        issues.error({u"pack"_s, 0}, u"the pack is larger than %1 bytes"_s.arg(largestPack));
        return {{}, issues.issues()};
    }
    std::vector<OrderedEntity> lines;
    int number = 0;
    for (qsizetype start = 0; start < pack.size();) {
        qsizetype end = pack.indexOf('\n', start);
        end = end < 0 ? pack.size() : end;
        const QByteArray line = QByteArray::fromRawData(pack.constData() + start, end - start);
        start = end + 1;
        if (++number == 1) {
            if (!checkHeader(line, issues))
                return {{}, issues.issues()};
            continue;
        }
        auto node = readJson(line, {u"pack"_s, number});
        if (node)
            lines.push_back(readLine(*node, issues));
        else
            issues.add({node.error()});
    }
    if (number == 0)
        issues.error({u"pack"_s, 0}, u"the pack is empty"_s);
    std::stable_sort(lines.begin(), lines.end(),
                     [](const OrderedEntity &left, const OrderedEntity &right) { return left.order < right.order; });
    std::vector<Entity> entities;
    entities.reserve(lines.size());
    for (OrderedEntity &line : lines)
        entities.push_back(std::move(line.entity));
    return {std::move(entities), issues.issues()};
}

Loaded loadPack(const QByteArray &pack, const Geography *geography)
{
    const PackContents contents = readPack(pack);
    Loaded loaded = assemble(contents.entities, geography);
    loaded.issues.insert(loaded.issues.begin(), contents.issues.begin(), contents.issues.end());
    return loaded;
}

QByteArray writePack(const std::vector<Entity> &entities)
{
    std::vector<std::pair<QString, QByteArray>> lines;
    int order = 0;
    for (const Entity &entity : entities) {
        if (entity.kind == "case"_L1 || entity.kind == "person"_L1)
            continue;
        Node line;
        line.kind = Node::Kind::Map;
        line.children.push_back(scalar(u"kind"_s, entity.kind));
        line.children.push_back(scalar(u"order"_s, QString::number(order++)));
        line.children.push_back(scalar(u"publisher"_s, entity.publisher));
        line.children.push_back(entity.node);
        line.children.back().key = u"source"_s;
        lines.emplace_back(entity.kind + u' ' + idOf(entity.node), writeCanonicalJson(line));
    }
    std::sort(lines.begin(), lines.end());
    QByteArray pack = "{\"schema\":" + QByteArray::number(packSchema) + "}\n";
    for (const auto &[key, line] : lines)
        pack += line + '\n';
    return pack;
}

} // namespace takeup
