// SPDX-FileCopyrightText: 2026 TakeUp contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/rules/evaluation.h"

#include <QStringList>

namespace takeup::tests {

/// What an evaluation that knows less says and one that knows more contradicts, one sentence each. The members told to the
/// first are the first ones of the second.
QStringList contradictions(Evaluation &less, Evaluation &more);

/// Values that are open without an origin, and undecided outcomes of which nothing says what is open.
QStringList unexplained(Evaluation &evaluation);

/// Answers, ready to be read: bound and assessed.
void assess(Evaluation &evaluation, const Answers &answers);

} // namespace takeup::tests
