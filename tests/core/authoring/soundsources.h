// SPDX-FileCopyrightText: 2026 TakeUp contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QByteArray>
#include <QString>

#include <utility>
#include <vector>

namespace takeup::tests {

using SourceTexts = std::vector<std::pair<QString, QByteArray>>;

/// A small content without a single issue: two federal files, to be spoilt by tests. <T> stands for a text in four languages,
/// <P> for one about {person}; they are filled in by filled().
SourceTexts soundSources();

/// The sources with <T> and <P> filled in.
SourceTexts filled(SourceTexts sources);

} // namespace takeup::tests
