// SPDX-FileCopyrightText: 2026 TakeUp contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/interview/screenkey.h"
#include "core/rules/explanation.h"

#include <vector>

namespace takeup {

/// A screen that could be asked next: at least one of its facts can still change an outcome.
struct Candidate
{
    ScreenKey key;
    int topic = 0; ///< Place in Content::topics().
    int order = 0; ///< Place in the fixed order.
    std::vector<FactRef> facts; ///< The open ones.
    std::vector<int> rights; ///< That hang on it, in order, each once.
    bool gateOpen = false; ///< Whether it applies at all is open: asked after its gate.
    bool assumed = false; ///< Has an assumption (that is open itself): asked when nothing else is left in the topic.
};

} // namespace takeup
