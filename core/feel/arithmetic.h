// SPDX-FileCopyrightText: 2026 TakeUp contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/feel/value.h"

#include <tl/expected.hpp>

namespace takeup::feel {

/// A value, or the sentence that says why there is none; the expression then is null.
using Outcome = tl::expected<Value, QString>;

/// One of + - * / ** between two values. Null with anything is an error, as FEEL says.
Outcome calculate(const QString &sign, const Value &left, const Value &right);

Outcome negate(const Value &value);

} // namespace takeup::feel
