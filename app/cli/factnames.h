// SPDX-FileCopyrightText: 2026 TakeUp contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/content/content.h"
#include "core/rules/explanation.h"

namespace takeup::cli {

/// The id under which an answers file gives this: a fact's id, x_since, a list's id with the field; members_complete, kinship.
QString idOf(const FactRef &fact, const Content &content);

/// The id of a member, or nothing for the household.
std::optional<QString> memberIdOf(int member, const Answers &answers);

} // namespace takeup::cli
