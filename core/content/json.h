// SPDX-FileCopyrightText: 2026 TakeUp contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/content/node.h"

#include <QByteArray>

#include <tl/expected.hpp>

namespace takeup {

/// What a JSON text may cost at most.
struct JsonLimits
{
    qsizetype bytes = 16 * 1024 * 1024;
    int depth = 100;
};

/// Reads one JSON text (RFC 8259, strictly: no comments, no trailing commas, no duplicate keys, valid UTF-8). Numbers keep
/// their text. `place` names the file and the line the text begins on.
tl::expected<Node, Issue> readJson(const QByteArray &text, const Place &place, const JsonLimits &limits = {});

/// The node as JSON on one line, keys sorted except in choices, fields, tables and how_common, whose order counts. Unquoted true, false and null stay words; every other scalar is a string.
QByteArray writeCanonicalJson(const Node &node);

/// The line, from 1, of the first byte that is not valid UTF-8; 0 when all are.
int firstLineNotUtf8(const QByteArray &text);

} // namespace takeup
