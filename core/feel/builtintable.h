// SPDX-FileCopyrightText: 2026 TakeUp contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/feel/arithmetic.h"

#include <QHash>

namespace takeup::feel {

/// What a parameter takes. A list of one stands for its item and an item for a list of one, as FEEL converts them.
struct Parameter
{
    enum class Takes { Anything, Number, String, List };

    QString name;
    Takes takes = Takes::Anything;
    bool optional = false;
    bool repeated = false; ///< Takes all arguments that are left, two at least.
    bool nullable = false;
};

/// One form of a built-in function. `run` gets arguments of the right types; those left out at the end are not there.
struct Builtin
{
    std::vector<Parameter> parameters;
    Outcome (*run)(const Items &arguments) = nullptr;
};

/// All forms of each function, the first that fits is taken.
class BuiltinTable
{
public:
    /// `parameters` as in "string: string, start position: number, length: number?": after the type ? is optional,
    /// ... repeated, ~ nullable; without a type anything goes.
    void add(const QString &name, const QString &parameters, Outcome (*run)(const Items &));

    const std::vector<Builtin> *find(const QString &name) const;

private:
    QHash<QString, std::vector<Builtin>> m_forms;
};

void addNumberFunctions(BuiltinTable &table);
void addTextFunctions(BuiltinTable &table);
void addListFunctions(BuiltinTable &table);
void addTimeFunctions(BuiltinTable &table);

} // namespace takeup::feel
