// SPDX-FileCopyrightText: 2026 TakeUp contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/decimal.h"

namespace takeup {

/// Irrational functions, within one unit of the 34th digit. Empty where the result is not a real number of decimal128.
std::optional<Decimal> squareRoot(const Decimal &value);
std::optional<Decimal> exponential(const Decimal &value);
std::optional<Decimal> naturalLogarithm(const Decimal &value);

} // namespace takeup
