// SPDX-FileCopyrightText: 2026 TakeUp contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/content/place.h"
#include "core/feel/expression.h"

namespace takeup {

/// An expression as written in content. Absent when `tree` is null.
struct Expr
{
    feel::ExpressionPtr tree;
    QString text;
    Place place;

    explicit operator bool() const { return tree != nullptr; }
};

} // namespace takeup
