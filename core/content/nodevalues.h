// SPDX-FileCopyrightText: 2026 TakeUp contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/content/expr.h"
#include "core/content/node.h"
#include "core/content/parameter.h"
#include "core/content/types.h"

#include <QDate>
#include <QStringList>

#include <optional>

namespace takeup {

/// Collects what is wrong with a source while it is decoded.
class IssueList
{
public:
    void error(const Place &place, const QString &message) { m_issues.push_back({Issue::Severity::Error, place, message}); }
    void warn(const Place &place, const QString &message) { m_issues.push_back({Issue::Severity::Warning, place, message}); }
    void add(const Issues &issues) { m_issues.insert(m_issues.end(), issues.begin(), issues.end()); }
    const Issues &issues() const { return m_issues; }

private:
    Issues m_issues;
};

/// How a value is called in a message. The words are only put together when there is one.
class Naming
{
public:
    Naming(const QString &text) : m_text(text) { } // NOLINT: any text names a value
    /// The value under a key of something.
    Naming(QStringView key, const QString &owner) : m_key(key), m_text(owner) { }

    QString text() const { return m_key.isEmpty() ? m_text : QStringLiteral("“%1” of %2").arg(m_key, m_text); }

private:
    QStringView m_key;
    QString m_text;
};

// Each reads one value from a node; on a fault it reports and returns the empty value. `what` names the value in the message.

QString decodeString(const Node &node, const Naming &what, IssueList &issues);
QStringList decodeStrings(const Node &node, const Naming &what, IssueList &issues);
/// Exactly nl, fr, de and en, none empty, without control characters.
Text decodeText(const Node &node, const Naming &what, IssueList &issues);
std::optional<Decimal> decodeNumber(const Node &node, const Naming &what, IssueList &issues);
std::optional<bool> decodeFlag(const Node &node, const Naming &what, IssueList &issues);
QDate decodeDate(const Node &node, const Naming &what, IssueList &issues);
Period decodePeriod(const Node &node, const Naming &what, IssueList &issues);
Unit decodeUnit(const Node &node, const Naming &what, IssueList &issues);
Expr decodeExpression(const Node &node, const Naming &what, IssueList &issues);
/// A map of words to texts, or a bare list of words where their labels are never shown.
std::vector<Choice> decodeChoices(const Node &node, const Naming &what, bool labelsNeeded, IssueList &issues);

/// "2026-03-01", a day that exists between 1850 and 2200; else invalid.
QDate dateFromText(QStringView text);
/// "P18M", "P1Y6M", "P30D": years, months and days in this order, at least one; else empty.
std::optional<Period> periodFromText(QStringView text);
/// Small letters, digits and underscores, a letter first.
bool isSnakeCase(QStringView text);
/// Small letters, digits and hyphens, a letter first.
bool isHyphenated(QStringView text);
/// Whether a text holds a control character or one that turns the direction of writing.
bool hasForbiddenCharacter(const QString &text);

} // namespace takeup
