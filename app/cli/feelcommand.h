// SPDX-FileCopyrightText: 2026 TakeUp contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QStringList>

namespace takeup::cli {

/// `takeupctl feel`: evaluates expressions from standard input, one JSON object a line with id, expr, context and
/// perhaps result_type, and answers each with a line on standard output. See core/feel/valuejson.h for the values.
int runFeel(const QStringList &arguments);

} // namespace takeup::cli
