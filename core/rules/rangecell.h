// SPDX-FileCopyrightText: 2026 TakeUp contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/content/parameter.h"
#include "core/rules/cell.h"

namespace takeup {

/// A whole number between two, both included; the origins count only while they differ.
NumberCell wholeBetween(std::int64_t low, std::int64_t high, std::uint8_t origins);

/// A figure of the law, which is never below zero.
NumberCell figureCell(const Figure &figure);

/// A date or period without its origins once the bounds leave nothing open.
PlainCell settledRange(PlainCell cell);

/// The full months from one Julian day to another; negative when the second is earlier. As FEEL's years and months duration.
int fullMonths(std::int32_t from, std::int32_t to);

} // namespace takeup
