// SPDX-FileCopyrightText: 2026 TakeUp contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/rules/evaluation.h"

namespace takeup {

/// Why a right has its outcome for a person (member -1: the household). The evaluation has been assessed.
Explanation explained(Evaluation &evaluation, int right, int member);

} // namespace takeup
