// SPDX-FileCopyrightText: 2026 TakeUp contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/content/types.h"

#include <QStringList>

namespace takeup {

using namespace Qt::Literals::StringLiterals;

namespace {

struct NamedUnit
{
    QStringView text;
    Unit unit;
};

// The first text of a unit is the one it is written with.
constexpr NamedUnit namedUnits[] = {
    {u"ratio", {}},
    {u"number", {}},
    {u"EUR", {.euro = 1}},
    {u"EUR/month", {.euro = 1, .month = -1}},
    {u"EUR/year", {.euro = 1, .year = -1}},
    {u"EUR/l", {.euro = 1, .litre = -1}},
    {u"1/year", {.year = -1}},
    {u"1/month", {.month = -1}},
    {u"years", {.year = 1}},
    {u"months", {.month = 1}},
    {u"l", {.litre = 1}},
};

struct NamedType
{
    QStringView text;
    ValueType type;
};

constexpr NamedType namedTypes[] = {
    {u"yes_no", ValueType::YesNo},      {u"number", ValueType::Number},
    {u"money", ValueType::Money},       {u"date", ValueType::Date},
    {u"duration", ValueType::Duration}, {u"one_of", ValueType::OneOf},
    {u"some_of", ValueType::SomeOf},    {u"municipality", ValueType::Municipality},
    {u"member", ValueType::Member},     {u"members", ValueType::Members},
    {u"status", ValueType::Status},
};

/// A factor of a unit that has no name of its own: month^-2.
QString factorText(QStringView name, int power)
{
    return power == 1 ? name.toString() : u"%1^%2"_s.arg(name).arg(power);
}

} // namespace

std::optional<Unit> Unit::fromText(QStringView text)
{
    for (const NamedUnit &named : namedUnits) {
        if (named.text == text)
            return named.unit;
    }
    return {};
}

QString Unit::toText() const
{
    for (const NamedUnit &named : namedUnits) {
        if (named.unit == *this)
            return named.text.toString();
    }
    QStringList factors;
    if (euro != 0)
        factors.append(factorText(u"EUR", euro));
    if (month != 0)
        factors.append(factorText(u"month", month));
    if (year != 0)
        factors.append(factorText(u"year", year));
    if (litre != 0)
        factors.append(factorText(u"l", litre));
    return factors.join(u" x "_s);
}

std::optional<ValueType> valueTypeFromText(QStringView text)
{
    for (const NamedType &named : namedTypes) {
        if (named.text == text)
            return named.type;
    }
    return {};
}

QString valueTypeText(ValueType type)
{
    for (const NamedType &named : namedTypes) {
        if (named.type == type)
            return named.text.toString();
    }
    return {};
}

} // namespace takeup
