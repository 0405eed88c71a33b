// SPDX-FileCopyrightText: 2026 TakeUp contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/feel/arithmetic.h"

namespace takeup::feel {

/// Calls a built-in function. `names` holds a name for each argument, or nothing when they come in order. An unknown
/// function, a missing or surplus argument and one of the wrong type are errors.
Outcome callBuiltin(const QString &name, const Items &arguments, const QStringList &names);

bool isBuiltin(const QString &name);

} // namespace takeup::feel
