// SPDX-FileCopyrightText: 2026 TakeUp contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/text.h"

#include <QString>

#include <cstdint>
#include <optional>
#include <vector>

namespace takeup {

/// The unit of a number: a product of powers of euro, month, year and litre. All zero is a plain number or ratio.
struct Unit
{
    std::int8_t euro = 0;
    std::int8_t month = 0;
    std::int8_t year = 0;
    std::int8_t litre = 0;

    /// Reads EUR, EUR/month, EUR/year, EUR/l, ratio, 1/year, 1/month, years, months, l; also "number" for a plain number.
    static std::optional<Unit> fromText(QStringView text);
    QString toText() const;
    bool isPlain() const { return *this == Unit{}; }
    bool isMoney() const { return euro != 0; }

    friend bool operator==(const Unit &, const Unit &) = default;
};

enum class Confidence { Low, Medium, High };

/// The type of a fact, notion or parameter.
enum class ValueType { YesNo, Number, Money, Date, Duration, OneOf, SomeOf, Municipality, Member, Members, Status };

std::optional<ValueType> valueTypeFromText(QStringView text);
QString valueTypeText(ValueType type);

/// One of the words a one_of or some_of value can be.
struct Choice
{
    QString id;
    Text label;
};

/// Whose a fact or notion is.
enum class Of { Household, Member };

/// A page or document a figure or right rests on, and the day (or month, or year) it was checked.
struct Source
{
    QString url;
    QString asOf;
};

} // namespace takeup
