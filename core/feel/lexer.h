// SPDX-FileCopyrightText: 2026 TakeUp contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/feel/parser.h"

namespace takeup::feel {

/// One word of the language. `text` is what it means: a name with single spaces, a string without its quotes.
struct Token
{
    enum class Kind { End, Name, Number, String, AtLiteral, Symbol };

    Kind kind = Kind::End;
    int position = 0; ///< Offset in the source, from 0.
    QString text;
};

/// Cuts a source into words; the last is always End. Comments and spaces are left out. Names of several words become
/// one token: those of `names`, built-in functions before their bracket, properties after their point, and names that
/// the source itself introduces as the key of a context.
tl::expected<std::vector<Token>, Fault> tokenize(const QString &source, const QStringList &names);

/// Words that can't be names: null, true, if, ...
bool isKeyword(const QString &word);

} // namespace takeup::feel
