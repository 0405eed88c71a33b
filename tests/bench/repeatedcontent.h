// SPDX-FileCopyrightText: 2026 TakeUp contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/content/content.h"

namespace takeup {

/// The content with its rights, notions and parameters again and again under other ids, up to so many rights: as much to work
/// out as that many different rights are. Facts, lists and texts are shared.
Content repeatedContent(const Content &content, std::size_t rights);

} // namespace takeup
