// SPDX-FileCopyrightText: 2026 TakeUp contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QFont>

class QApplication;

namespace takeup {

enum class TextStyle { Title, Heading, Subheading, Body, BodyStrong, Small, SmallStrong, Tiny };

inline constexpr int baseTextPx = 16;

/// The font of a style at the text size that is set. Widgets ask again on QEvent::ApplicationFontChange.
QFont font(TextStyle style);

/// A length at 100 % text size, grown with the text: for icons and for widths of panels, not for spacing.
int scaled(int px);

/// The text size that is set, in per cent.
int textSize();

/// Sets the text size of the whole program, in per cent; all open widgets follow.
void setTextSize(int percent);

} // namespace takeup
