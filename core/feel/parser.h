// SPDX-FileCopyrightText: 2026 TakeUp contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/feel/expression.h"

#include <tl/expected.hpp>

namespace takeup::feel {

/// What is wrong with an expression, and where. The sentence is English: authors read it.
struct Fault
{
    int position = 0; ///< Offset in the source, from 0.
    QString sentence;

    friend bool operator==(const Fault &, const Fault &) = default;
};

/// Parses one FEEL expression. `names` are names in scope that hold spaces or signs ("Full Name", "a-b"), longest match
/// first; plain names need not be listed. Nesting deeper than 200 is a fault.
tl::expected<ExpressionPtr, Fault> parse(const QString &source, const QStringList &names = {});

} // namespace takeup::feel
