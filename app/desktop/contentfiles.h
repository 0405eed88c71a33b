// SPDX-FileCopyrightText: 2026 TakeUp contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/error.h"
#include "core/content/answers.h"
#include "core/rules/rulegraph.h"

#include <QDate>

namespace takeup {

/// The rules of a pack or of a folder of sources; of what is installed with the program when `path` is empty.
/// The details of faults go to standard error: they are for who makes content.
Result<std::shared_ptr<const RuleGraph>> loadRules(const QString &path);

/// An answers file, for the day given where it names none.
Result<Answers> loadAnswers(const QString &path, QDate day, const RuleGraph &graph);

} // namespace takeup
