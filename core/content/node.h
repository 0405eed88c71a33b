// SPDX-FileCopyrightText: 2026 TakeUp contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/content/place.h"

#include <QStringList>

#include <vector>

namespace takeup {

/// A piece of a source text, whatever it was written in (YAML, JSON): nothing, a text, a list or a map. Numbers and words
/// stay text until a decoder knows what they should be, so that 1.10 stays exact and "no" is a word.
struct Node
{
    enum class Kind { Null, Scalar, List, Map };

    Kind kind = Kind::Null;
    Place place;
    QString text; ///< Of a scalar.
    bool quoted = false; ///< Of a scalar: in quotes, so neither a number nor true or false.
    QString key; ///< Of a value of a map: the key it stands under.
    int keyLine = 0; ///< The line that key stands on.
    std::vector<Node> children; ///< The items of a list, the values of a map, in order.

    bool isNull() const { return kind == Kind::Null; }
    bool isScalar() const { return kind == Kind::Scalar; }
    bool isList() const { return kind == Kind::List; }
    bool isMap() const { return kind == Kind::Map; }

    Place keyPlace() const { return {place.file, keyLine}; }

    /// The value of a map under a key, or null.
    const Node *child(QStringView name) const
    {
        for (const Node &candidate : children) {
            if (candidate.key == name)
                return &candidate;
        }
        return nullptr;
    }
};

} // namespace takeup
