// SPDX-FileCopyrightText: 2026 TakeUp contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/content/checks.h"
#include "core/content/nodevalues.h"

#include <algorithm>

namespace takeup {

using namespace Qt::Literals::StringLiterals;

namespace {

/// What depends on what. Depth first without recursion: content may chain thousands of notions.
class Dependencies
{
public:
    void add(const QString &from, const QStringList &to) { m_edges[from] += to; }
    const QStringList edges(const QString &from) const { return m_edges.value(from); }

    /// The cycles met first, each as the way around: a, b, a.
    std::vector<QStringList> cycles(const QStringList &starts) const
    {
        std::vector<QStringList> found;
        QHash<QString, Mark> marks;
        for (const QString &start : starts) {
            if (!marks.contains(start))
                search(start, marks, found);
        }
        return found;
    }

private:
    enum class Mark { OnTheWay, Done };
    struct Step
    {
        QString id;
        qsizetype next = 0;
    };

    void search(const QString &start, QHash<QString, Mark> &marks, std::vector<QStringList> &found) const
    {
        std::vector<Step> way{{start}};
        marks.insert(start, Mark::OnTheWay);
        while (!way.empty()) {
            Step &step = way.back();
            const QStringList neighbours = edges(step.id);
            if (step.next == neighbours.size()) {
                marks.insert(step.id, Mark::Done);
                way.pop_back();
                continue;
            }
            const QString next = neighbours[step.next++];
            const auto mark = marks.constFind(next);
            if (mark == marks.cend()) {
                marks.insert(next, Mark::OnTheWay);
                way.push_back({next});
            } else if (*mark == Mark::OnTheWay) {
                found.push_back(around(way, next));
            }
        }
    }

    static QStringList around(const std::vector<Step> &way, const QString &start)
    {
        QStringList cycle;
        const auto first = std::find_if(way.begin(), way.end(), [&](const Step &step) { return step.id == start; });
        for (auto step = first; step != way.end(); ++step)
            cycle.append(step->id);
        cycle.append(start);
        return cycle;
    }

    QHash<QString, QStringList> m_edges;
};

} // namespace

Issues checkCycles(const Content &content, NameIndex &names)
{
    IssueList issues;
    Dependencies dependencies;
    QHash<QString, Place> places;
    QStringList starts;
    for (const Notion &notion : content.notions) {
        for (const Notion::DatedValue &value : notion.values)
            dependencies.add(notion.id, names.of(publisherOf(notion.id), value.value));
        places.insert(notion.id, notion.place);
        starts.append(notion.id);
    }
    for (const Fact &fact : content.facts) {
        for (const Expr &expression : {fact.askedWhen, fact.assume})
            dependencies.add(fact.id, names.of(publisherOf(fact.id), expression));
        places.insert(fact.id, fact.place);
        starts.append(fact.id);
    }
    const std::vector<QStringList> cycles = dependencies.cycles(starts);
    for (const QStringList &cycle : cycles)
        issues.error(places.value(cycle.first()), u"these depend on each other in a circle: %1"_s.arg(cycle.join(u" → "_s)));

    // A status depends on the right that grants it; that one on the statuses its rule reads. A right and a fact may have one id.
    const auto nodeOf = [](const Right &right) { return u"the right "_s + right.id; };
    starts.clear();
    for (const Right &right : content.rights) {
        if (!right.hasRule)
            continue;
        for (const RuleExpression &line : expressionsOfRule(right))
            dependencies.add(nodeOf(right), names.of(right.publisher, line.expression));
        if (!right.status.isEmpty())
            dependencies.add(right.status, {nodeOf(right)});
        places.insert(nodeOf(right), right.place);
        starts.append(nodeOf(right));
    }
    if (!cycles.empty())
        return issues.issues();
    for (const QStringList &cycle : dependencies.cycles(starts)) {
        const qsizetype rights =
            std::count_if(cycle.begin(), cycle.end() - 1, [](const QString &id) { return id.startsWith("the right "_L1); });
        const QString way = cycle.join(u" → "_s);
        if (rights == 1)
            issues.warn(places.value(cycle.first()),
                        u"a rule reads the status that its own right gives, so only as it is held now: %1"_s.arg(way));
        else
            issues.error(places.value(cycle.first()), u"the rules of statuses form a circle: %1"_s.arg(way));
    }
    return issues.issues();
}

} // namespace takeup
