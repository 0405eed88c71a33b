// SPDX-FileCopyrightText: 2026 TakeUp contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/content/names.h"

namespace takeup {

// What must hold between linked entities. Types and units of expressions are checked where rules are compiled.

/// Every fact can come to be known, and every fact that is asked matters to some expression.
Issues checkAsking(const Content &content, NameIndex &names);
/// Dated values hold on every day on which a right in force may read them, from 2023-01-01 on.
Issues checkCoverage(const Content &content, NameIndex &names);
/// Notions and facts don't depend on themselves; the rules of statuses form no cycle. A rule that reads the status of its own
/// right (of another member, as a rate that depends on it) is a warning.
Issues checkCycles(const Content &content, NameIndex &names);
/// A text has the same placeholders in every language, and {person} where it is about someone else.
Issues checkTexts(const Content &content);
/// Every right with a rule has cases that expect yes, no and possible.
Issues checkCases(const Content &content);

} // namespace takeup
