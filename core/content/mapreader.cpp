// SPDX-FileCopyrightText: 2026 TakeUp contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/content/mapreader.h"

namespace takeup {

using namespace Qt::Literals::StringLiterals;

MapReader::MapReader(const Node &node, QString what, IssueList &issues)
    : m_node(node), m_what(std::move(what)), m_issues(issues), m_read(node.children.size())
{
    if (!node.isMap())
        m_issues.error(node.place, u"%1 should be a map of keys and values"_s.arg(m_what));
}

MapReader::~MapReader()
{
    if (!m_node.isMap())
        return;
    for (std::size_t i = 0; i < m_read.size(); ++i) {
        const Node &value = m_node.children[i];
        if (!m_read[i])
            m_issues.error(value.keyPlace(), u"%1 has no key “%2”"_s.arg(m_what, value.key));
    }
}

void MapReader::need(std::initializer_list<QStringView> keys)
{
    if (!m_node.isMap())
        return;
    for (const QStringView key : keys) {
        if (!has(key))
            m_issues.error(m_node.place, u"%1 lacks “%2”"_s.arg(m_what, key));
    }
}

const Node *MapReader::find(QStringView key)
{
    const Node *value = m_node.child(key);
    if (value)
        m_read[std::size_t(value - m_node.children.data())] = true;
    return value;
}

const std::vector<Node> &MapReader::list(QStringView key)
{
    static const std::vector<Node> none;
    const Node *node = find(key);
    if (!node)
        return none;
    if (!node->isList()) {
        m_issues.error(node->place, u"%1 should be a list"_s.arg(named(key).text()));
        return none;
    }
    return node->children;
}

std::vector<const Node *> MapReader::oneOrMore(QStringView key)
{
    const Node *node = m_node.child(key);
    if (node && node->isMap()) {
        find(key);
        return {node};
    }
    std::vector<const Node *> nodes;
    for (const Node &item : list(key))
        nodes.push_back(&item);
    return nodes;
}

QString MapReader::string(QStringView key)
{
    const Node *node = find(key);
    return node ? decodeString(*node, named(key), m_issues) : QString();
}

QStringList MapReader::strings(QStringView key)
{
    const Node *node = find(key);
    return node ? decodeStrings(*node, named(key), m_issues) : QStringList();
}

Text MapReader::text(QStringView key)
{
    const Node *node = find(key);
    return node ? decodeText(*node, named(key), m_issues) : Text();
}

std::optional<Decimal> MapReader::number(QStringView key)
{
    const Node *node = find(key);
    return node ? decodeNumber(*node, named(key), m_issues) : std::nullopt;
}

int MapReader::count(QStringView key, int least, int most)
{
    const Node *node = find(key);
    if (!node)
        return 0;
    const std::optional<Decimal> value = decodeNumber(*node, named(key), m_issues);
    if (!value)
        return 0;
    const std::optional<std::int64_t> whole = value->toInteger();
    if (!whole || *whole < least || *whole > most) {
        m_issues.error(node->place, u"%1 should be a whole number from %2 to %3"_s.arg(named(key).text()).arg(least).arg(most));
        return 0;
    }
    return int(*whole);
}

bool MapReader::flag(QStringView key)
{
    const Node *node = find(key);
    return node && decodeFlag(*node, named(key), m_issues).value_or(false);
}

QDate MapReader::date(QStringView key)
{
    const Node *node = find(key);
    return node ? decodeDate(*node, named(key), m_issues) : QDate();
}

Unit MapReader::unit(QStringView key)
{
    const Node *node = find(key);
    return node ? decodeUnit(*node, named(key), m_issues) : Unit();
}

Expr MapReader::expression(QStringView key)
{
    const Node *node = find(key);
    return node ? decodeExpression(*node, named(key), m_issues) : Expr();
}

Confidence MapReader::confidence(Confidence otherwise)
{
    return word<Confidence>(u"confidence", {{u"low", Confidence::Low}, {u"medium", Confidence::Medium}, {u"high", Confidence::High}},
                            otherwise);
}

Of MapReader::of()
{
    return word<Of>(u"of", {{u"household", Of::Household}, {u"member", Of::Member}}, Of::Household);
}

QString MapReader::word(QStringView key, const QStringList &words)
{
    const Node *node = find(key);
    if (!node)
        return {};
    if (node->isScalar() && words.contains(node->text))
        return node->text;
    reportWord(*node, key, words);
    return {};
}

void MapReader::reportWord(const Node &node, QStringView key, const QStringList &known)
{
    m_issues.error(node.place,
                   u"%1 should be one of %2%3"_s.arg(named(key).text(), known.join(u", "_s),
                                                     node.isScalar() ? u", not “%1”"_s.arg(node.text) : QString()));
}

} // namespace takeup
