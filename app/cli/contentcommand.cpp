// SPDX-FileCopyrightText: 2026 TakeUp contributors
// SPDX-License-Identifier: EUPL-1.2
#include "app/cli/contentcommand.h"

#include "app/cli/contentrules.h"
#include "app/cli/exitcode.h"
#include "core/authoring/loader.h"
#include "core/content/pack.h"

#include <QDir>
#include <QFile>
#include <QSaveFile>

#include <algorithm>
#include <iostream>

namespace takeup::cli {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Options
{
    QString action; ///< check or build.
    QString sources;
    QString output;
    QString geography;
};

int usage()
{
    std::cerr << "Usage: takeupctl content check DIR [--geography DIR]\n"
                 "       takeupctl content build DIR -o FILE [--geography DIR]\n";
    return exitUsage;
}

/// Empty when the command line is wrong.
std::optional<Options> optionsFrom(const QStringList &arguments)
{
    Options options;
    QStringList plain;
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        const bool takesValue = arguments[i] == "-o"_L1 || arguments[i] == "--geography"_L1;
        if (!takesValue) {
            plain.append(arguments[i]);
            continue;
        }
        if (i + 1 == arguments.size())
            return {};
        (arguments[i] == "-o"_L1 ? options.output : options.geography) = arguments[i + 1];
        ++i;
    }
    if (plain.size() != 2 || (plain[0] != "check"_L1 && plain[0] != "build"_L1))
        return {};
    options.action = plain[0];
    options.sources = QDir::cleanPath(plain[1]);
    if ((options.action == "build"_L1) == options.output.isEmpty())
        return {};
    if (options.geography.isEmpty())
        options.geography = QDir::cleanPath(options.sources + u"/../geography"_s);
    return options;
}

Result<QByteArray> readFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(Error::Code::FileUnreadable, path);
    return file.readAll();
}

Result<Geography> readGeography(const QString &directory)
{
    const auto municipalities = readFile(directory + u"/municipalities.csv"_s);
    const auto postalCodes = readFile(directory + u"/postal-codes.csv"_s);
    const auto changes = readFile(directory + u"/municipality-changes.csv"_s);
    for (const auto *table : {&municipalities, &postalCodes, &changes}) {
        if (!table->has_value())
            return tl::unexpected(table->error());
    }
    return Geography::fromCsv(*municipalities, *postalCodes, *changes);
}

void print(const Issues &issues)
{
    for (const Issue &issue : issues) {
        std::cout << issue.place.file.toStdString() << ':' << issue.place.line << ": "
                  << (issue.severity == Issue::Severity::Warning ? "warning: " : "") << issue.message.toStdString() << '\n';
    }
}

void printSummary(const Loaded &loaded)
{
    const auto errors = std::count_if(loaded.issues.begin(), loaded.issues.end(),
                                      [](const Issue &issue) { return issue.severity == Issue::Severity::Error; });
    const Content &content = loaded.content;
    std::cerr << content.rights.size() << " rights, " << content.facts.size() << " facts, " << content.notions.size() << " notions, "
              << content.parameters.size() << " parameters, " << content.cases.size() << " cases: " << errors << " errors, "
              << qsizetype(loaded.issues.size()) - errors << " warnings\n";
}

int writeTo(const QString &path, const QByteArray &pack)
{
    if (!QDir().mkpath(QFileInfo(path).absolutePath())) {
        std::cerr << "The folder of " << path.toStdString() << " cannot be made.\n";
        return exitUsage;
    }
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(pack) != pack.size() || !file.commit()) {
        std::cerr << path.toStdString() << " cannot be written.\n";
        return exitUsage;
    }
    return exitFine;
}

} // namespace

int runContent(const QStringList &arguments)
{
    const std::optional<Options> options = optionsFrom(arguments);
    if (!options)
        return usage();
    const Result<Geography> geography = readGeography(options->geography);
    if (!geography) {
        std::cerr << "The geography cannot be read: " << geography.error().subject.toStdString() << '\n';
        return exitUsage;
    }
    const Sources sources = readSources(options->sources);
    Loaded loaded = loadSources(sources, &*geography);
    if (!hasErrors(loaded.issues)) {
        const Issues findings = findingsOfRules(loaded.content, *geography, options->action == "check"_L1);
        loaded.issues.insert(loaded.issues.end(), findings.begin(), findings.end());
    }
    print(loaded.issues);
    printSummary(loaded);
    if (hasErrors(loaded.issues))
        return exitFindings;
    return options->action == "build"_L1 ? writeTo(options->output, writePack(sources.entities)) : exitFine;
}

} // namespace takeup::cli
