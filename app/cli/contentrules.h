// SPDX-FileCopyrightText: 2026 TakeUp contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/content/content.h"
#include "core/content/geography.h"

namespace takeup::cli {

/// What compiling the rules (names, types, units) finds and, when asked, running the cases. For content without errors of form.
Issues findingsOfRules(const Content &content, const Geography &geography, bool withCases);

} // namespace takeup::cli
