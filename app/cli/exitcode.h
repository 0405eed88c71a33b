// SPDX-FileCopyrightText: 2026 TakeUp contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

namespace takeup::cli {

inline constexpr int exitFine = 0;
inline constexpr int exitFindings = 1; ///< The command did its work and found something wrong.
inline constexpr int exitUsage = 2; ///< The command line or an input can't be used.

} // namespace takeup::cli
