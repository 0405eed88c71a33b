// SPDX-FileCopyrightText: 2026 TakeUp contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/decimal.h"
#include "core/feel/temporal.h"

#include <memory>
#include <utility>
#include <variant>
#include <vector>

namespace takeup::feel {

class Value;
struct Range;
using Items = std::vector<Value>;
using Entries = std::vector<std::pair<QString, Value>>; ///< In the order written; each key once.

/// Any value of FEEL. Lists, contexts and ranges are shared and never change, so copies are cheap.
class Value
{
public:
    /// In the order of the variant below.
    enum class Type { Null, Boolean, Number, String, Date, Time, DateTime, DaysDuration, MonthsDuration, List, Context, Range };

    Value() = default;
    Value(bool value) : m_value(value) { } // NOLINT: a value is anything it can hold
    Value(const Decimal &value) : m_value(value) { } // NOLINT
    Value(QString value) : m_value(std::move(value)) { } // NOLINT
    Value(const feel::Date &value) : m_value(value) { } // NOLINT
    Value(const feel::Time &value) : m_value(value) { } // NOLINT
    Value(const feel::DateTime &value) : m_value(value) { } // NOLINT
    Value(const feel::DaysDuration &value) : m_value(value) { } // NOLINT
    Value(const feel::MonthsDuration &value) : m_value(value) { } // NOLINT
    Value(Items items); // NOLINT
    Value(Entries entries); // NOLINT
    Value(feel::Range range); // NOLINT
    Value(const void *) = delete; // a pointer would silently become a boolean

    Type type() const { return static_cast<Type>(m_value.index()); }
    bool is(Type type) const { return this->type() == type; }
    bool isNull() const { return is(Type::Null); }
    bool isTrue() const { return is(Type::Boolean) && boolean(); }
    bool isFalse() const { return is(Type::Boolean) && !boolean(); }

    /// The content; each may only be asked for when the type is right.
    bool boolean() const { return std::get<bool>(m_value); }
    const Decimal &number() const { return std::get<Decimal>(m_value); }
    const QString &string() const { return std::get<QString>(m_value); }
    const feel::Date &date() const { return std::get<feel::Date>(m_value); }
    const feel::Time &time() const { return std::get<feel::Time>(m_value); }
    const feel::DateTime &dateTime() const { return std::get<feel::DateTime>(m_value); }
    const feel::DaysDuration &daysDuration() const { return std::get<feel::DaysDuration>(m_value); }
    const feel::MonthsDuration &monthsDuration() const { return std::get<feel::MonthsDuration>(m_value); }
    const Items &list() const { return *std::get<std::shared_ptr<const Items>>(m_value); }
    const Entries &context() const { return *std::get<std::shared_ptr<const Entries>>(m_value); }
    const feel::Range &range() const { return *std::get<std::shared_ptr<const feel::Range>>(m_value); }

    /// The entry of a context, or null pointer when there is none.
    const Value *entry(const QString &key) const;

    /// As FEEL's string() writes it; texts inside lists and contexts are quoted.
    QString toText() const;

private:
    std::variant<std::monostate, bool, Decimal, QString, feel::Date, feel::Time, feel::DateTime, feel::DaysDuration, feel::MonthsDuration,
                 std::shared_ptr<const Items>, std::shared_ptr<const Entries>, std::shared_ptr<const feel::Range>>
        m_value;
};

/// All values between two ends. An end that is not there leaves its side open: (< 10) has no low end. That is not
/// the same as an end that is null, which makes the range unknown.
struct Range
{
    Value low;
    Value high;
    bool hasLow = true;
    bool hasHigh = true;
    bool lowIncluded = true;
    bool highIncluded = true;
};

/// For messages: "a number", "a list".
QString nameOf(Value::Type type);

} // namespace takeup::feel
