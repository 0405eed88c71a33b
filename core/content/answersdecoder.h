// SPDX-FileCopyrightText: 2026 TakeUp contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/content/content.h"
#include "core/content/geography.h"
#include "core/content/node.h"

namespace takeup {

/// Answers as far as they could be read, and what is wrong with the rest; each issue names the fact and the member.
struct DecodedAnswers
{
    Answers answers;
    Issues issues;
};

/// Reads an answers file (see resources/content/README.md) and checks every id, type, choice, day and member against the
/// content. Without a geography any NIS code of five digits passes.
DecodedAnswers decodeAnswers(const Node &node, const Content &content, const Geography *geography = nullptr);

} // namespace takeup
