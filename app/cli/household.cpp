// SPDX-FileCopyrightText: 2026 TakeUp contributors
// SPDX-License-Identifier: EUPL-1.2
#include "app/cli/household.h"

#include "core/content/answersdecoder.h"
#include "core/content/json.h"
#include "ui/wording/wording.h"

#include <algorithm>
#include <iostream>

namespace takeup::cli {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype largestAnswers = 4 * 1024 * 1024;
constexpr int deepestAnswers = 32;

/// Puts the assessment date into the answers where it has none, or where the command line gives another.
void setDate(Node &node, QDate given)
{
    const auto own = std::ranges::find(node.children, u"date"_s, &Node::key);
    const bool hasDate = own != node.children.end() && !own->isNull();
    if (!given.isValid() && hasDate)
        return;
    const QDate date = given.isValid() ? given : QDate::currentDate();
    if (own != node.children.end())
        node.children.erase(own);
    Node entry;
    entry.kind = Node::Kind::Scalar;
    entry.place = node.place;
    entry.keyLine = node.place.line;
    entry.key = u"date"_s;
    entry.text = date.toString(Qt::ISODate);
    entry.quoted = true;
    node.children.push_back(std::move(entry));
}

QString sentenceOf(const Issue &issue)
{
    return issue.place.line > 0 ? u"%1, line %2: %3."_s.arg(issue.place.file).arg(issue.place.line).arg(issue.message)
                                : u"%1: %2."_s.arg(issue.place.file, issue.message);
}

} // namespace

tl::expected<Answers, Complaints> readHousehold(const Options &options, const RuleGraph &graph)
{
    const QString path = options.value(u"--answers"_s);
    if (path.isEmpty())
        return tl::unexpected(Complaints{u"--answers FILE is missing: the household to check; '-' reads it from standard input."_s});
    const QString shown = path == u"-" ? u"standard input"_s : path;
    const auto bytes = readInput(path, largestAnswers);
    if (!bytes)
        return tl::unexpected(Complaints{Wording(options.language, graph.content(), graph.geography()).error({bytes.error().code, shown})});
    auto node = readJson(*bytes, Place{shown, 1}, JsonLimits{.bytes = largestAnswers, .depth = deepestAnswers});
    if (!node)
        return tl::unexpected(Complaints{sentenceOf(node.error())});
    if (!node->isMap())
        return tl::unexpected(Complaints{u"%1: an answers file is a JSON object."_s.arg(shown)});
    setDate(*node, options.date);
    DecodedAnswers decoded = decodeAnswers(*node, graph.content(), &graph.geography());
    Complaints complaints;
    for (const Issue &issue : decoded.issues) {
        if (issue.severity == Issue::Severity::Error)
            complaints << sentenceOf(issue);
    }
    if (!complaints.isEmpty())
        return tl::unexpected(complaints);
    return decoded.answers;
}

void complain(const QStringList &sentences)
{
    for (const QString &sentence : sentences)
        std::cerr << sentence.toStdString() << '\n';
}

} // namespace takeup::cli
