// SPDX-FileCopyrightText: 2026 TakeUp contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/content/node.h"

#include <QByteArray>

#include <optional>

namespace takeup {

/// The largest YAML source that is read.
inline constexpr qint64 largestYaml = 4 * 1024 * 1024;
/// How deep lists and maps of a YAML source may nest.
inline constexpr int deepestYaml = 60;

/// A YAML text as nodes, and what is wrong with it. Without a root there was at least one error.
struct YamlText
{
    std::optional<Node> root;
    Issues issues;
};

/// Reads one YAML document of the subset that sources are written in: no anchors, aliases, tags, merge keys or directives,
/// one document, each key once. Scalars stay text; a plain null, ~ or nothing is null. `file` names it in issues.
YamlText readYaml(const QByteArray &text, const QString &file);

/// Reads a file, which is looked at only when it is a plain file of at most largestYaml bytes.
YamlText readYamlFile(const QString &path, const QString &file);

} // namespace takeup
