// SPDX-FileCopyrightText: 2026 TakeUp contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/rules/evaluation.h"

namespace takeup {

/// The value of a node, ready to be put into words.
ShownValue shown(Evaluation &evaluation, const Edge &edge, const Frame &frame);

/// A fact as the rules see it: the answer, the assumption, or what holds while it doesn't apply.
ShownValue shownFact(Evaluation &evaluation, const FactRef &fact);

} // namespace takeup
