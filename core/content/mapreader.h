// SPDX-FileCopyrightText: 2026 TakeUp contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/content/nodevalues.h"

#include <initializer_list>
#include <utility>

namespace takeup {

/// Reads the fields of one map and reports the keys that nobody read. A field that is not there gives the empty value;
/// only need() minds.
class MapReader
{
public:
    /// `what` names the map in messages: "the right federal.x", "an amount".
    MapReader(const Node &node, QString what, IssueList &issues);
    /// Reports unknown keys.
    ~MapReader();
    MapReader(const MapReader &) = delete;
    MapReader &operator=(const MapReader &) = delete;

    /// Marks the keys as needed: each that is missing is an issue.
    void need(std::initializer_list<QStringView> keys);

    bool has(QStringView key) const { return m_node.child(key) != nullptr; }
    const Node *find(QStringView key);
    /// The items under a key; an issue when it isn't a list.
    const std::vector<Node> &list(QStringView key);
    /// The items under a key, where a single map may stand for a list of one.
    std::vector<const Node *> oneOrMore(QStringView key);

    QString string(QStringView key);
    QStringList strings(QStringView key);
    Text text(QStringView key);
    std::optional<Decimal> number(QStringView key);
    /// A whole number from `least` to `most`; 0 when it isn't there.
    int count(QStringView key, int least, int most);
    bool flag(QStringView key);
    QDate date(QStringView key);
    Unit unit(QStringView key);
    Expr expression(QStringView key);
    Confidence confidence(Confidence otherwise);
    Of of();

    /// One word of several.
    template<typename Value> Value word(QStringView key, std::initializer_list<std::pair<QStringView, Value>> words, Value otherwise)
    {
        const Node *node = find(key);
        if (!node)
            return otherwise;
        QStringList known;
        for (const auto &[word, value] : words) {
            if (node->isScalar() && node->text == word)
                return value;
            known.append(word.toString());
        }
        reportWord(*node, key, known);
        return otherwise;
    }
    QString word(QStringView key, const QStringList &words);

    const Node &node() const { return m_node; }
    const QString &what() const { return m_what; }
    IssueList &issues() { return m_issues; }

private:
    Naming named(QStringView key) const { return {key, m_what}; }
    void reportWord(const Node &node, QStringView key, const QStringList &known);

    const Node &m_node;
    QString m_what;
    IssueList &m_issues;
    std::vector<bool> m_read; ///< Of each child of the map, whether it was read.
};

} // namespace takeup
