// SPDX-FileCopyrightText: 2026 TakeUp contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/error.h"
#include "core/rules/rulegraph.h"

#include <QStringList>

namespace takeup::cli {

/// Why the content can't be used: sentences for standard error.
using Complaints = QStringList;

struct LoadedRules
{
    std::shared_ptr<const RuleGraph> graph;
    QString source; ///< The file or folder it came from.
};

/// The rules of a pack or of a folder of YAML sources; of the pack that is installed with the program when `path` is empty.
tl::expected<LoadedRules, Complaints> loadRules(const QString &path);

/// A whole file, or standard input for "-"; refused above `limit` bytes.
Result<QByteArray> readInput(const QString &path, qsizetype limit);

} // namespace takeup::cli
