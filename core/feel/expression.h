// SPDX-FileCopyrightText: 2026 TakeUp contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/decimal.h"

#include <QString>
#include <QStringList>

#include <memory>
#include <vector>

namespace takeup::feel {

struct Expression;
using ExpressionPtr = std::shared_ptr<const Expression>;

/// A parsed expression: an immutable tree. What a node holds depends on its kind:
///
/// | kind        | text                    | children                                   | names            |
/// | ----------- | ----------------------- | ------------------------------------------ | ---------------- |
/// | Null        |                         |                                            |                  |
/// | Boolean     | "true" or "false"       |                                            |                  |
/// | Number      | as written; `number`    |                                            |                  |
/// | String      | its value, unescaped    |                                            |                  |
/// | AtLiteral   | P1Y, 2024-01-01, ...    |                                            |                  |
/// | Name        | the name                |                                            |                  |
/// | Path        | the property            | the object                                 |                  |
/// | Filter      |                         | the list, the condition or index           |                  |
/// | Call        | the function's name     | the arguments                              | of named arguments, else empty |
/// | Negate      |                         | the operand                                |                  |
/// | Arithmetic  | + - * / **              | left, right                                |                  |
/// | Comparison  | = != < <= > >=          | left, right                                |                  |
/// | And, Or     |                         | left, right                                |                  |
/// | Between     |                         | value, low, high                           |                  |
/// | In          |                         | value, then one or more tests: an expression, Range or UnaryTest | |
/// | UnaryTest   | = != < <= > >=          | the operand                                |                  |
/// | Range       | [] [) (] () as brackets | low, high (Null: open end)                 |                  |
/// | If          |                         | condition, then, else                      |                  |
/// | For         |                         | a domain per name, then the result         | the variables    |
/// | Some, Every |                         | a domain per name, then the condition      | the variables    |
/// | List        |                         | the items                                  |                  |
/// | Context     |                         | the values                                 | the keys         |
/// | InstanceOf  | the type's name         | the value                                  |                  |
struct Expression
{
    enum class Kind {
        Null,
        Boolean,
        Number,
        String,
        AtLiteral,
        Name,
        Path,
        Filter,
        Call,
        Negate,
        Arithmetic,
        Comparison,
        And,
        Or,
        Between,
        In,
        UnaryTest,
        Range,
        If,
        For,
        Some,
        Every,
        List,
        Context,
        InstanceOf
    };

    Kind kind = Kind::Null;
    int position = 0; ///< Offset of the first character in the source, from 0.
    QString text;
    Decimal number;
    std::vector<ExpressionPtr> children;
    QStringList names;
};

} // namespace takeup::feel
