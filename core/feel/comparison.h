// SPDX-FileCopyrightText: 2026 TakeUp contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/feel/value.h"

namespace takeup::feel {

/// Three-valued logic: empty is unknown.
using Truth = std::optional<bool>;

Truth both(Truth left, Truth right);
Truth either(Truth left, Truth right);
Truth opposite(Truth truth);
/// A boolean as it is; everything else, null included, is unknown.
Truth truthOf(const Value &value);
Value toValue(Truth truth);

/// FEEL's =. Unknown when the types differ; null equals null alone.
Truth equal(const Value &left, const Value &right);

/// Below, at or above zero, as left is to right. Empty when the two have no order: other types, null, booleans, lists.
std::optional<int> order(const Value &left, const Value &right);

/// One of = != < <= > >= between two values; unknown as `equal` and `order` say.
Truth compare(const QString &sign, const Value &left, const Value &right);

/// Whether the value lies in the range. Unknown when an end can't be compared with it.
Truth contains(const Range &range, const Value &value);

/// Whether an item of the list equals the value, or is a range that contains it.
bool containsItem(const Items &list, const Value &value);

/// FEEL's "value in test" for one test: equal to it, within the range, or in the list.
Truth isIn(const Value &value, const Value &test);

} // namespace takeup::feel
