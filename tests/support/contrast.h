// SPDX-FileCopyrightText: 2026 TakeUp contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

class QColor;
class QWidget;

namespace takeup {

/// The contrast of two colours as WCAG counts it, 1 to 21.
double contrastRatio(const QColor &one, const QColor &other);

/// The contrast of a widget's text with what is behind it, measured on the pixels as drawn; 0 when there is no telling.
double textContrast(QWidget *widget);

} // namespace takeup
