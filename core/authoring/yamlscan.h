// SPDX-FileCopyrightText: 2026 TakeUp contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/content/node.h"

#include <QByteArray>

#include <optional>

namespace takeup {

/// What a YAML text must be before the YAML library sees it: valid UTF-8 without control characters, tabs in the
/// indentation or brackets and indents that nest deeper than `deepest`. The first thing that is not, or nothing.
std::optional<Issue> scanYaml(const QByteArray &text, const QString &file, int deepest);

} // namespace takeup
