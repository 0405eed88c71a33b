// SPDX-FileCopyrightText: 2026 TakeUp contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QStringList>

namespace takeup::cli {

/// `takeupctl facts`: everything an answers file can hold: ids, types, units, choices and questions.
int runFacts(const QStringList &arguments);

} // namespace takeup::cli
