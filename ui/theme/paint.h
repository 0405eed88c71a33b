// SPDX-FileCopyrightText: 2026 TakeUp contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/theme/palette.h"

#include <QRectF>

class QPainter;
class QWidget;

namespace takeup {

inline constexpr int cardRadius = 16;
inline constexpr int buttonRadius = 11;
inline constexpr int fieldRadius = 9;
/// The least width and height of anything to press.
inline constexpr int targetPx = 44;

/// A rounded rectangle that lies inside the rectangle, border included.
void drawRounded(QPainter &painter, const QRectF &rect, qreal radius, Role fill, Role border, qreal width);

/// The ring of keyboard focus: 2 px of `ring` along the edge and 2 px of `gap` inside it, so that it stands out
/// against what is around and against the control.
void drawFocusRing(QPainter &painter, const QRectF &rect, qreal radius, Role ring = Role::Ink, Role gap = Role::Card);

} // namespace takeup
