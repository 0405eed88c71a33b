// SPDX-FileCopyrightText: 2026 TakeUp contributors
// SPDX-License-Identifier: EUPL-1.2
#include "app/cli/contentsource.h"

#include "core/authoring/loader.h"
#include "core/content/pack.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <cstdio>

namespace takeup::cli {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype largestTable = 16 * 1024 * 1024;

/// A file of the folder share/takeup that belongs to the program: beside its bin folder, or above it in a build tree. Empty
/// when it isn't there.
QString installed(const QString &file)
{
    QDir directory(QCoreApplication::applicationDirPath());
    for (int up = 0; up < 4; ++up) {
        const QString path = directory.filePath(u"share/takeup/"_s + file);
        if (QFileInfo::exists(path))
            return path;
        if (!directory.cdUp())
            break;
    }
    return {};
}

/// The geography beside the content, else the installed one.
QString geographyFolder(const QString &contentPath)
{
    const QFileInfo info(contentPath);
    const QDir beside(info.isDir() ? info.absoluteFilePath() + u"/.."_s : info.absolutePath());
    if (beside.exists(u"geography/municipalities.csv"_s))
        return beside.filePath(u"geography"_s);
    return installed(u"geography"_s);
}

Result<Geography> loadGeography(const QString &directory)
{
    const auto municipalities = readInput(directory + u"/municipalities.csv"_s, largestTable);
    const auto postalCodes = readInput(directory + u"/postal-codes.csv"_s, largestTable);
    const auto changes = readInput(directory + u"/municipality-changes.csv"_s, largestTable);
    for (const auto *table : {&municipalities, &postalCodes, &changes}) {
        if (!table->has_value())
            return tl::unexpected(table->error());
    }
    return Geography::fromCsv(*municipalities, *postalCodes, *changes);
}

Complaints complaintsOf(const Issues &issues)
{
    Complaints complaints;
    for (const Issue &issue : issues) {
        if (issue.severity == Issue::Severity::Error)
            complaints << u"%1:%2: %3"_s.arg(issue.place.file).arg(issue.place.line).arg(issue.message);
    }
    return complaints;
}

tl::expected<Loaded, Complaints> loadContent(const QString &path, const Geography &geography)
{
    if (QFileInfo(path).isDir())
        return loadSources(path, geography);
    const auto pack = readInput(path, largestPack);
    if (!pack)
        return tl::unexpected(Complaints{u"%1 can't be read as content."_s.arg(path)});
    return loadPack(*pack, &geography);
}

} // namespace

Result<QByteArray> readInput(const QString &path, qsizetype limit)
{
    QFile file;
    if (path == u"-") {
        if (!file.open(stdin, QIODevice::ReadOnly))
            return failure(Error::Code::FileUnreadable, path);
    } else {
        file.setFileName(path);
        if (QFileInfo(path).isDir() || !file.open(QIODevice::ReadOnly))
            return failure(Error::Code::FileUnreadable, path);
    }
    QByteArray bytes = file.read(limit + 1);
    if (bytes.size() > limit)
        return failure(Error::Code::FileTooLarge, path);
    return bytes;
}

tl::expected<LoadedRules, Complaints> loadRules(const QString &path)
{
    const QString source = path.isEmpty() ? installed(u"content.jsonl"_s) : path;
    if (source.isEmpty())
        return tl::unexpected(Complaints{u"No content is installed beside this program; give a folder or pack with --content."_s});
    const auto geography = loadGeography(geographyFolder(source));
    if (!geography)
        return tl::unexpected(Complaints{u"The table of municipalities %1 can't be read."_s.arg(geography.error().subject)});
    auto loaded = loadContent(source, *geography);
    if (!loaded)
        return tl::unexpected(loaded.error());
    if (hasErrors(loaded->issues))
        return tl::unexpected(complaintsOf(loaded->issues));
    auto content = std::make_shared<Content>(std::move(loaded->content));
    content->index();
    RuleGraph::Compiled compiled = RuleGraph::compile(content, std::make_shared<const Geography>(*geography));
    if (!compiled.graph)
        return tl::unexpected(complaintsOf(compiled.issues));
    return LoadedRules{.graph = compiled.graph, .source = source};
}

} // namespace takeup::cli
