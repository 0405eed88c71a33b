// SPDX-FileCopyrightText: 2026 TakeUp contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/decimal.h"

#include <QByteArray>
#include <QDate>
#include <QStringList>

#include <optional>

namespace takeup::cli {

/// Writes JSON text in the order it is called. Numbers are exact decimals and never pass through a binary number.
class JsonWriter
{
public:
    JsonWriter &beginObject();
    JsonWriter &endObject();
    JsonWriter &beginArray();
    JsonWriter &endArray();
    JsonWriter &key(QStringView name);

    JsonWriter &value(QStringView text);
    JsonWriter &value(const Decimal &number);
    JsonWriter &value(const std::optional<Decimal> &number);
    JsonWriter &value(bool yes);
    JsonWriter &value(int number);
    JsonWriter &value(QDate day); ///< ISO; null when invalid.
    JsonWriter &value(const QStringList &texts);
    JsonWriter &null();

    /// The text so far, ending in a new line.
    QByteArray text() const { return m_text + '\n'; }

private:
    void beforeValue();
    void close(char bracket);
    void newLine();
    void quoted(QStringView text);

    QByteArray m_text;
    int m_depth = 0;
    bool m_first = true; ///< Nothing was written yet in the innermost object or array.
    bool m_afterKey = false;
};

} // namespace takeup::cli
