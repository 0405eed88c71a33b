// SPDX-FileCopyrightText: 2026 TakeUp contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/content/content.h"

namespace takeup {

/// Replaces short names of facts (in questions and statuses) by full ids and reports every reference to something that isn't there.
Issues linkContent(Content &content);

} // namespace takeup
