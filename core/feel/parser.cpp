// SPDX-FileCopyrightText: 2026 TakeUp contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/feel/parser.h"

#include "core/feel/grammar.h"

namespace takeup::feel {

tl::expected<ExpressionPtr, Fault> parse(const QString &source, const QStringList &names)
{
    auto tokens = tokenize(source, names);
    if (!tokens)
        return tl::unexpected(tokens.error());
    return Grammar(std::move(*tokens)).run();
}

} // namespace takeup::feel
