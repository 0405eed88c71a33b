// SPDX-FileCopyrightText: 2026 TakeUp contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QStringList>

namespace takeup::cli {

/// `takeupctl check`: assesses the household of an answers file; in words, or as JSON in the form of check.schema.json.
int runCheck(const QStringList &arguments);

} // namespace takeup::cli
