// SPDX-FileCopyrightText: 2026 TakeUp contributors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/theme/palette.h"

#include <QPalette>

namespace takeup {

QColor color(Role role)
{
    switch (role) {
    case Role::Ink: return 0x17212b;
    case Role::Muted: return 0x4a545f;
    case Role::Paper: return 0xf6f5f1;
    case Role::Panel: return 0xfbfaf7;
    case Role::Card: return 0xffffff;
    case Role::Line: return 0xdcdad2;
    case Role::Field: return 0x7d858d;
    case Role::Deep: return 0x0d3b43;
    case Role::DeepRaised: return 0x17545e;
    case Role::OnDeep: return 0xffffff;
    case Role::Action: return 0x0a6b62;
    case Role::ActionDark: return 0x07524b;
    case Role::ActionTint: return 0xe6f3f1;
    case Role::OnAction: return 0xffffff;
    case Role::Likely: return 0x0d5a34;
    case Role::LikelyTint: return 0xd9f0e3;
    case Role::Open: return 0x7a4600;
    case Role::OpenTint: return 0xfdeccb;
    case Role::Automatic: return 0x174a8c;
    case Role::AutomaticTint: return 0xdbe8fb;
    case Role::No: return 0x46525c;
    case Role::NoTint: return 0xe9ebed;
    case Role::Urgent: return 0x8f1d14;
    case Role::UrgentTint: return 0xfbdedb;
    case Role::Accent: return 0xf2b705;
    case Role::Hint: return 0xf1f5fd;
    case Role::HintLine: return 0xc4d6f3;
    case Role::Disabled: return 0x8b939a;
    }
    return {};
}

QPalette takeUpPalette()
{
    QPalette palette;
    palette.setColor(QPalette::Window, color(Role::Paper));
    palette.setColor(QPalette::WindowText, color(Role::Ink));
    palette.setColor(QPalette::Base, color(Role::Card));
    palette.setColor(QPalette::AlternateBase, color(Role::Panel));
    palette.setColor(QPalette::Text, color(Role::Ink));
    palette.setColor(QPalette::PlaceholderText, color(Role::Muted));
    palette.setColor(QPalette::Button, color(Role::Card));
    palette.setColor(QPalette::ButtonText, color(Role::Ink));
    palette.setColor(QPalette::BrightText, color(Role::OnAction));
    palette.setColor(QPalette::Highlight, color(Role::Action));
    palette.setColor(QPalette::HighlightedText, color(Role::OnAction));
    palette.setColor(QPalette::Link, color(Role::Action));
    palette.setColor(QPalette::LinkVisited, color(Role::Action));
    palette.setColor(QPalette::ToolTipBase, color(Role::Ink));
    palette.setColor(QPalette::ToolTipText, color(Role::OnDeep));
    palette.setColor(QPalette::Light, color(Role::Card));
    palette.setColor(QPalette::Midlight, color(Role::Panel));
    palette.setColor(QPalette::Mid, color(Role::Line));
    palette.setColor(QPalette::Dark, color(Role::Field));
    palette.setColor(QPalette::Shadow, color(Role::Ink));
    for (const QPalette::ColorRole text : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, text, color(Role::Disabled));
    return palette;
}

} // namespace takeup
