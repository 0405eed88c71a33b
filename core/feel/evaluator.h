// SPDX-FileCopyrightText: 2026 TakeUp contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/feel/parser.h"
#include "core/feel/value.h"

#include <functional>
#include <map>

namespace takeup::feel {

/// Functions beside the built-in ones, by name. They take their arguments in order, never by name.
using Functions = std::map<QString, std::function<Value(const std::vector<Value> &)>>;

/// What an expression comes to. Where FEEL says a part is in error it is null, and a fault says why.
struct Evaluation
{
    Value value;
    std::vector<Fault> faults; ///< At most a hundred, in the order met.
};

/// Evaluates against the names of `context`, a context value or null. Pure: the same input gives the same result.
/// An expression that takes more than a million steps comes to null with a fault.
Evaluation evaluate(const Expression &expression, const Value &context, const Functions &extra = {});

} // namespace takeup::feel
