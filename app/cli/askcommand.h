// SPDX-FileCopyrightText: 2026 TakeUp contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QStringList>

namespace takeup::cli {

/// `takeupctl ask`: the interview in the terminal. Reads lines from standard input, so it needs no terminal at all.
int runAsk(const QStringList &arguments);

} // namespace takeup::cli
