// SPDX-FileCopyrightText: 2026 TakeUp contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/feel/arithmetic.h"

namespace takeup::feel {

/// The entry of a context, or a part of a date, time, duration or range: date.year, duration.months. Of null: null.
Outcome property(const Value &object, const QString &name);

/// What stands after @ in quotes: a date, time, date and time or duration. Null when it is none of them.
Value fromLiteral(const QString &text);

/// Whether a value conforms to a type as written after 'instance of'. Null conforms to none but Null and Any.
bool isInstance(const Value &value, const QString &type);

} // namespace takeup::feel
