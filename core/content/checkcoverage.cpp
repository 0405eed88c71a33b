// SPDX-FileCopyrightText: 2026 TakeUp contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/content/checks.h"
#include "core/content/nodevalues.h"

namespace takeup {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr QDate firstDay()
{
    return QDate::fromJulianDay(2459946); // 2023-01-01
}

/// From which day on each notion and parameter may be read by a right that is in force.
class FirstReads
{
public:
    FirstReads(const Content &content, NameIndex &names) : m_content(content), m_names(names)
    {
        for (const Right &right : content.rights) {
            for (const RuleExpression &line : expressionsOf(right))
                read(right.publisher, line.expression, later(later(firstDay(), right.inForceFrom), line.from));
        }
    }

    /// Invalid: no right reads it.
    QDate of(const QString &id) const { return m_days.value(id); }

private:
    static QDate later(QDate left, QDate right) { return right.isValid() && right > left ? right : left; }

    void read(const QString &publisher, const Expr &expression, QDate day)
    {
        for (const QString &id : m_names.of(publisher, expression)) {
            const QDate known = m_days.value(id);
            if (known.isValid() && known <= day)
                continue;
            // Days only ever move forward in time to an earlier one, so this ends; cycles too.
            m_days.insert(id, day);
            readWhatIsBehind(id, day);
        }
    }

    void readWhatIsBehind(const QString &id, QDate day)
    {
        const QString publisher = publisherOf(id);
        if (const Notion *notion = m_content.notion(id)) {
            for (const Notion::DatedValue &value : notion->values)
                read(publisher, value.value, later(day, value.from));
        } else if (const Fact *fact = m_content.fact(id)) {
            read(publisher, fact->askedWhen, day);
            read(publisher, fact->assume, day);
        }
    }

    const Content &m_content;
    NameIndex &m_names;
    QHash<QString, QDate> m_days;
};

} // namespace

Issues checkCoverage(const Content &content, NameIndex &names)
{
    IssueList issues;
    const FirstReads reads(content, names);
    const auto check = [&](const QString &id, const Place &place, QDate from) {
        const QDate needed = reads.of(id);
        if (from.isValid() && needed.isValid() && from > needed)
            issues.error(place,
                         u"the values of %1 begin on %2, and a right reads it from %3 on"_s.arg(id, from.toString(Qt::ISODate),
                                                                                                needed.toString(Qt::ISODate)));
    };
    for (const Parameter &parameter : content.parameters) {
        if (!parameter.values.empty() && !parameter.byBirthDate)
            check(parameter.id, parameter.place, parameter.values.front().from);
    }
    for (const Notion &notion : content.notions) {
        if (!notion.values.empty())
            check(notion.id, notion.place, notion.values.front().from);
    }
    return issues.issues();
}

} // namespace takeup
