// SPDX-FileCopyrightText: 2026 TakeUp contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QColor>

class QPalette;

namespace takeup {

/// What a colour is for. Pages name roles; only this folder knows colours.
enum class Role {
    Ink, ///< Text.
    Muted, ///< Secondary text.
    Paper, ///< The page.
    Panel, ///< A panel beside the page.
    Card,
    Line, ///< Between things; never the only sign of a control.
    Field, ///< Border of a control: 3:1 against card and paper.
    Deep, ///< Navigation.
    DeepRaised,
    OnDeep,
    Action,
    ActionDark, ///< Pressed.
    ActionTint, ///< Chosen.
    OnAction,
    Likely,
    LikelyTint,
    Open,
    OpenTint,
    Automatic,
    AutomaticTint,
    No,
    NoTint,
    Urgent,
    UrgentTint,
    Accent,
    Hint,
    HintLine,
    Disabled,
};

QColor color(Role role);

/// The same roles for Qt's own widgets.
QPalette takeUpPalette();

} // namespace takeup
