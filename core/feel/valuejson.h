// SPDX-FileCopyrightText: 2026 TakeUp contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/error.h"
#include "core/feel/value.h"

#include <QJsonObject>

namespace takeup::feel {

/// Values as typed objects, so that numbers never pass through a double: {"t": "number", "v": "1.50"},
/// {"t": "list", "v": [...]}, {"t": "context", "v": {...}}, {"t": "null"}. Other types: boolean, string, date, time,
/// dateTime, duration; range is only written.
QJsonObject toJson(const Value &value);

Result<Value> valueFromJson(const QJsonValue &json);

/// The names in a context, and in the contexts inside it, that FEEL can't read without being told of them.
QStringList unusualNames(const Value &value);

/// A result brought to its declared type: a list of one becomes its item where no list is wanted and an item a list of
/// one where one is, a date a date and time; what then still differs is null. Types that are not FEEL's own pass.
Value conformed(const Value &value, const QString &type);

} // namespace takeup::feel
