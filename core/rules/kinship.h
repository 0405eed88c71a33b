// SPDX-FileCopyrightText: 2026 TakeUp contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/content/answers.h"

#include <cstdint>
#include <vector>

namespace takeup {

/// For each pair of members (of, to), as of * members + to: the relations that `of` may have to `to`, a bit for each word of
/// relationWords(). Follows from each one's relation to the first member where it can, else from the kinships told, else open.
std::vector<std::uint64_t> kinships(const Answers &answers);

} // namespace takeup
