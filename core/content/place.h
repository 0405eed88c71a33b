// SPDX-FileCopyrightText: 2026 TakeUp contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QString>

#include <vector>

namespace takeup {

/// Where a piece of content was written.
struct Place
{
    QString file;
    int line = 0; ///< From 1; 0 when unknown.

    friend bool operator==(const Place &, const Place &) = default;
};

/// A fault in content, found by authoring or by the rule compiler. English: authors read it.
struct Issue
{
    enum class Severity { Error, Warning };

    Severity severity = Severity::Error;
    Place place;
    QString message;

    friend bool operator==(const Issue &, const Issue &) = default;
};

using Issues = std::vector<Issue>;

inline bool hasErrors(const Issues &issues)
{
    for (const Issue &issue : issues) {
        if (issue.severity == Issue::Severity::Error)
            return true;
    }
    return false;
}

} // namespace takeup
