// SPDX-FileCopyrightText: 2026 TakeUp contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

class QApplication;

namespace takeup {

/// Gives the program its fonts, colours and style. Once, before the first window.
void installTheme(QApplication &app);

} // namespace takeup
