// SPDX-FileCopyrightText: 2026 TakeUp contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/content/entity.h"

#include <QByteArray>

#include <utility>
#include <vector>

namespace takeup {

/// What a set of source files holds, taken apart, in the order of the interview.
struct Sources
{
    std::vector<Entity> entities;
    Issues issues; ///< Of files that could not be read or are not built as a source.
};

/// Reads every *.yaml in the folders of a directory: federal first, then the other publishers by name; in a folder the
/// files whose name begins with "facts" first, then by name. A folder's name is the publisher's.
Sources readSources(const QString &directory);

/// The same of texts in memory; a path is "publisher/file.yaml" and the order is theirs.
Sources readSourceTexts(const std::vector<std::pair<QString, QByteArray>> &texts);

} // namespace takeup
