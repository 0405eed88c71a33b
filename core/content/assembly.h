// SPDX-FileCopyrightText: 2026 TakeUp contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/content/content.h"
#include "core/content/entity.h"
#include "core/content/geography.h"

namespace takeup {

/// Content, and everything that is wrong with it. With an error among the issues the content is not to be used.
struct Loaded
{
    Content content;
    Issues issues;
};

/// Makes content of entities: decodes them in their order, links what they name, checks all and decodes the cases.
/// Without a geography NIS codes are checked for their form only.
Loaded assemble(const std::vector<Entity> &entities, const Geography *geography = nullptr);

} // namespace takeup
