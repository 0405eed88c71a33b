// SPDX-FileCopyrightText: 2026 TakeUp contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QStringList>

namespace takeup::cli {

/// `takeupctl rights`: every right, one a line: its id, then its name.
int runRights(const QStringList &arguments);

} // namespace takeup::cli
