// SPDX-FileCopyrightText: 2026 TakeUp contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QStringList>

namespace takeup::cli {

/// `takeupctl explain RIGHT`: why a household has, or lacks, one right: every condition with its values, figures and sources.
int runExplain(const QStringList &arguments);

} // namespace takeup::cli
