// SPDX-FileCopyrightText: 2026 TakeUp contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/rules/assessor.h"
#include "ui/wording/wording.h"

namespace takeup::cli {

/// The result of a check in words: what was found, grouped as on the screen; rights that are elsewhere or ended are only counted.
QString checkAsText(Assessor &assessor, const Wording &wording);

/// Why one right has its outcome, for each of its persons: the tree of conditions with values, figures, days and sources.
QString explanationAsText(Assessor &assessor, const Wording &wording, const RightAssessment &right);

} // namespace takeup::cli
