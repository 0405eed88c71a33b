// SPDX-FileCopyrightText: 2026 TakeUp contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/authoring/loader.h"

#include <algorithm>

namespace takeup {

Loaded loadSources(const Sources &sources, const Geography *geography)
{
    Loaded loaded = assemble(sources.entities, geography);
    loaded.issues.insert(loaded.issues.end(), sources.issues.begin(), sources.issues.end());
    std::stable_sort(loaded.issues.begin(), loaded.issues.end(), [](const Issue &left, const Issue &right) {
        return left.place.file != right.place.file ? left.place.file < right.place.file : left.place.line < right.place.line;
    });
    return loaded;
}

Loaded loadSources(const QString &directory, const Geography &geography)
{
    return loadSources(readSources(directory), &geography);
}

Loaded loadTexts(const std::vector<std::pair<QString, QByteArray>> &texts, const Geography *geography)
{
    return loadSources(readSourceTexts(texts), geography);
}

} // namespace takeup
