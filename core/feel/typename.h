// SPDX-FileCopyrightText: 2026 TakeUp contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/feel/tokencursor.h"

namespace takeup::feel {

/// Takes "instance of" and the type after it: number, date and time, list<number>, ... as one text with single spaces.
/// Empty after a fault, which the cursor keeps.
QString takeType(TokenCursor &cursor);

} // namespace takeup::feel
