// SPDX-FileCopyrightText: 2026 TakeUp contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/content/answers.h"
#include "core/content/fact.h"
#include "core/content/notion.h"
#include "core/content/parameter.h"
#include "core/content/right.h"

#include <QHash>
#include <QSet>

namespace takeup {

struct Evidence
{
    QString id;
    Text names;
    Text where; ///< Where to get it.
};

struct Organisation
{
    QString id;
    Text names;
    QString url; ///< https, or empty.
};

/// All content of all publishers, checked: ids are full and unique, references resolve, every text is there in four languages.
/// Facts, questions, lists and rights keep the order of the sources (files by name within a publisher; federal first):
/// that order is the fixed order of the interview within a topic.
struct Content
{
    std::vector<Right> rights;
    std::vector<Fact> facts;
    std::vector<Question> questions;
    std::vector<List> lists;
    std::vector<Notion> notions;
    std::vector<Parameter> parameters;
    std::vector<Evidence> evidence;
    std::vector<Organisation> organisations;
    std::vector<Case> cases;

    const Right *right(const QString &id) const;
    const Fact *fact(const QString &id) const;
    const List *list(const QString &id) const;
    const Notion *notion(const QString &id) const;
    const Parameter *parameter(const QString &id) const;
    const Evidence *evidenceById(const QString &id) const;
    const Organisation *organisation(const QString &id) const;

    /// Whether an id is one of a fact, list, notion or parameter, or x_since or x_months of a status x.
    bool isNamed(const QString &id) const { return m_names.contains(id); }

    /// The fixed order of topics in an interview.
    static const QStringList &topics();

    /// To be called once after filling; look-ups use it.
    void index();

private:
    QHash<QString, int> m_rights, m_facts, m_lists, m_notions, m_parameters, m_evidence, m_organisations;
    QSet<QString> m_names;
};

/// The publisher an id begins with; empty when there is no point in it.
QString publisherOf(const QString &id);

/// The id of the status fact x when the id is x_since or x_months of one; else empty.
QString statusFactOf(const Content &content, const QString &id);

/// The full id a short or full name stands for in an expression of a publisher: the publisher's own, else federal's, else
/// as written. Empty when there is none among facts, lists, notions and parameters. x_since and x_months of a status x resolve too.
QString resolveName(const Content &content, const QString &publisher, const QString &name);

} // namespace takeup
