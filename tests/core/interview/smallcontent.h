// SPDX-FileCopyrightText: 2026 TakeUp contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/authoring/loader.h"
#include "core/interview/interview.h"

#include <QFile>

#include <memory>

namespace takeup {

/// "xx" as a text in the four languages, as YAML.
inline QByteArray inAll(const char *text)
{
    return QByteArray("{nl: \"") + text + "\", fr: \"" + text + "\", de: \"" + text + "\", en: \"" + text + "\"}";
}

inline QByteArray fileText(const QString &name)
{
    QFile file(QStringLiteral(TAKEUP_SOURCE_DIR "/resources/geography/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

inline std::shared_ptr<const Geography> realGeography()
{
    static const auto geography = std::make_shared<const Geography>(
        *Geography::fromCsv(fileText(QStringLiteral("municipalities.csv")), fileText(QStringLiteral("postal-codes.csv")),
                            fileText(QStringLiteral("municipality-changes.csv"))));
    return geography;
}

/// The rule graph of YAML written in a test; all issues go to the log, and the graph is null when one is an error.
inline std::shared_ptr<const RuleGraph> graphOf(const QByteArray &yaml)
{
    Loaded loaded = loadTexts({{QStringLiteral("federal/small.yaml"), yaml}}, realGeography().get());
    for (const Issue &issue : loaded.issues)
        qWarning("%d: %s", issue.place.line, qPrintable(issue.message));
    if (hasErrors(loaded.issues))
        return nullptr;
    auto content = std::make_shared<Content>(std::move(loaded.content));
    content->index();
    RuleGraph::Compiled compiled = RuleGraph::compile(content, realGeography());
    for (const Issue &issue : compiled.issues)
        qWarning("%d: %s", issue.place.line, qPrintable(issue.message));
    return compiled.graph;
}

/// One fact as YAML; `more` holds further lines, each indented by four.
inline QByteArray factYaml(const char *id, const char *of, const char *type, const char *topic, const QByteArray &more = {})
{
    return QByteArray("  - id: federal.") + id + "\n    of: " + of + "\n    type: " + type + "\n    topic: " + topic
        + "\n    names: " + inAll(id) + "\n    question: " + inAll(id)
        + (QByteArray(of) == "member" ? "\n    about: " + inAll("{person}") : QByteArray()) + '\n' + more;
}

/// One right for the household, met when `when` is.
inline QByteArray rightYaml(const char *id, const char *when)
{
    return QByteArray("  - id: federal.") + id + "\n    names: " + inAll(id)
        + "\n    theme: income\n    level: federal\n    where: {of: dwelling, in: [belgium]}\n" + "    for: household\n    rule: {label: "
        + inAll(id) + ", when: '" + when + "'}\n" + "    sources: [{url: 'https://example.org', as_of: '2026'}]\n    confidence: high\n";
}

inline QByteArray contentYaml(const QByteArray &facts, const QByteArray &rights, const QByteArray &rest = {})
{
    return "publisher: federal\nfacts:\n" + factYaml("dwelling", "household", "municipality", "home")
        + factYaml("birth_date", "member", "date", "you", "    asks: year_first\n") + facts + "rights:\n" + rights + rest;
}

/// Answers the two fixed screens: Kortrijk, and somebody alone born in 1980.
inline void answerFixedScreens(Interview &interview)
{
    interview.answer(FactValue(Word{QStringLiteral("34022")}));
    interview.answer(
        MemberEntries{{.id = {}, .relation = QStringLiteral("self"), .birthDate = DateRange::exactly(QDate(1980, 5, 1)), .client = {}}});
}

} // namespace takeup
