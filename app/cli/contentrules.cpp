// SPDX-FileCopyrightText: 2026 TakeUp contributors
// SPDX-License-Identifier: EUPL-1.2
#include "app/cli/contentrules.h"

#include "core/rules/casecheck.h"

namespace takeup::cli {

Issues findingsOfRules(const Content &content, const Geography &geography, bool withCases)
{
    const auto compiled = RuleGraph::compile(std::make_shared<const Content>(content), std::make_shared<const Geography>(geography));
    Issues issues = compiled.issues;
    if (compiled.graph && withCases) {
        const Issues cases = checkCases(compiled.graph);
        issues.insert(issues.end(), cases.begin(), cases.end());
    }
    return issues;
}

} // namespace takeup::cli
