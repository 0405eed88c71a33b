// SPDX-FileCopyrightText: 2026 TakeUp contributors
// SPDX-License-Identifier: EUPL-1.2
#include "app/desktop/contentfiles.h"

#include "core/authoring/loader.h"
#include "core/content/answersdecoder.h"
#include "core/content/json.h"
#include "core/content/pack.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <iostream>

using namespace Qt::StringLiterals;

namespace takeup {

namespace {

constexpr qsizetype largestTable = 16 * 1024 * 1024;
constexpr qsizetype largestAnswers = 4 * 1024 * 1024;
constexpr int deepestAnswers = 32;

Result<QByteArray> readFile(const QString &path, qsizetype limit)
{
    QFile file(path);
    if (QFileInfo(path).isDir() || !file.open(QIODevice::ReadOnly))
        return failure(Error::Code::FileUnreadable, path);
    QByteArray bytes = file.read(limit + 1);
    if (bytes.size() > limit)
        return failure(Error::Code::FileTooLarge, path);
    return bytes;
}

/// share/takeup beside the program's bin folder, or above it in a build tree; where it should be when it is nowhere.
QString installedFolder()
{
    QDir directory(QCoreApplication::applicationDirPath());
    const QString expected = QDir::cleanPath(directory.filePath(u"../share/takeup"_s));
    for (int up = 0; up < 4; ++up) {
        if (directory.exists(u"share/takeup/content.jsonl"_s))
            return directory.filePath(u"share/takeup"_s);
        if (!directory.cdUp())
            break;
    }
    return expected;
}

Result<Geography> loadGeography(const QString &contentPath)
{
    const QFileInfo info(contentPath);
    const QDir beside(info.isDir() ? info.absoluteFilePath() + u"/.."_s : info.absolutePath());
    const QString folder =
        beside.exists(u"geography/municipalities.csv"_s) ? beside.filePath(u"geography"_s) : installedFolder() + u"/geography"_s;
    const auto municipalities = readFile(folder + u"/municipalities.csv"_s, largestTable);
    const auto postalCodes = readFile(folder + u"/postal-codes.csv"_s, largestTable);
    const auto changes = readFile(folder + u"/municipality-changes.csv"_s, largestTable);
    for (const auto *table : {&municipalities, &postalCodes, &changes}) {
        if (!table->has_value())
            return tl::unexpected(table->error());
    }
    return Geography::fromCsv(*municipalities, *postalCodes, *changes);
}

bool report(const Issues &issues)
{
    for (const Issue &issue : issues) {
        if (issue.severity == Issue::Severity::Error)
            std::cerr << issue.place.file.toStdString() << ':' << issue.place.line << ": " << issue.message.toStdString() << '\n';
    }
    return hasErrors(issues);
}

} // namespace

Result<std::shared_ptr<const RuleGraph>> loadRules(const QString &path)
{
    const QString source = path.isEmpty() ? installedFolder() + u"/content.jsonl"_s : path;
    auto geography = loadGeography(source);
    if (!geography)
        return tl::unexpected(geography.error());
    Loaded loaded;
    if (QFileInfo(source).isDir()) {
        loaded = loadSources(source, *geography);
    } else {
        const auto pack = readFile(source, largestPack);
        if (!pack)
            return tl::unexpected(pack.error());
        loaded = loadPack(*pack, &*geography);
    }
    if (report(loaded.issues))
        return failure(Error::Code::ContentFaulty, source);
    auto content = std::make_shared<Content>(std::move(loaded.content));
    content->index();
    RuleGraph::Compiled compiled = RuleGraph::compile(content, std::make_shared<const Geography>(std::move(*geography)));
    if (!compiled.graph) {
        report(compiled.issues);
        return failure(Error::Code::ContentFaulty, source);
    }
    return compiled.graph;
}

Result<Answers> loadAnswers(const QString &path, QDate day, const RuleGraph &graph)
{
    const auto bytes = readFile(path, largestAnswers);
    if (!bytes)
        return tl::unexpected(bytes.error());
    auto node = readJson(*bytes, Place{path, 1}, JsonLimits{.bytes = largestAnswers, .depth = deepestAnswers});
    if (!node)
        return failure(Error::Code::NotJson, path);
    DecodedAnswers decoded = decodeAnswers(*node, graph.content(), &graph.geography());
    if (!decoded.answers.date.isValid())
        decoded.answers.date = day;
    if (report(decoded.issues))
        return failure(Error::Code::SyntaxError, path);
    return decoded.answers;
}

} // namespace takeup
