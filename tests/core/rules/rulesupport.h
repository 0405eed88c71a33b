// SPDX-FileCopyrightText: 2026 TakeUp contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/rules/rulegraph.h"

#include <QByteArray>

namespace takeup::tests {

std::shared_ptr<const Geography> realGeography();

/// The rule graph of a source in YAML, and every issue of loading and compiling it. In the source <T> stands for a text in all
/// languages, <P> for one that names {person}.
RuleGraph::Compiled compiledText(QByteArray yaml);
/// The same of the content that ships.
RuleGraph::Compiled compiledContent();

/// The graph of a source that should be sound; its errors go to the log when it isn't.
std::shared_ptr<const RuleGraph> graphOf(const QByteArray &yaml);

/// "federal/test.yaml:12: what is wrong" of each error.
QStringList errorTexts(const Issues &issues);

/// The answers of an answers file, here in YAML; an issue goes to the log.
Answers answersOf(const RuleGraph &graph, const QByteArray &yaml);

} // namespace takeup::tests
