// SPDX-FileCopyrightText: 2026 TakeUp contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/authoring/sources.h"
#include "core/content/assembly.h"

namespace takeup {

/// Content from the YAML sources of a directory, with every issue sorted by file and line.
Loaded loadSources(const QString &directory, const Geography &geography);

/// The same of texts in memory: each a path ("federal/facts.yaml") and what stands there.
Loaded loadTexts(const std::vector<std::pair<QString, QByteArray>> &texts, const Geography *geography = nullptr);

/// Content of sources that were read before.
Loaded loadSources(const Sources &sources, const Geography *geography);

} // namespace takeup
