// SPDX-FileCopyrightText: 2026 TakeUp contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/cli/contentsource.h"
#include "app/cli/options.h"
#include "core/content/answers.h"

namespace takeup::cli {

/// The answers file of --answers, read and checked against the content; all its problems at once. --date comes before
/// the file's own date, and today after it.
tl::expected<Answers, Complaints> readHousehold(const Options &options, const RuleGraph &graph);

/// Writes sentences to standard error, each on a line.
void complain(const QStringList &sentences);

} // namespace takeup::cli
