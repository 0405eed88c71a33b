// SPDX-FileCopyrightText: 2026 TakeUp contributors
// SPDX-License-Identifier: EUPL-1.2
#include "app/cli/askcommand.h"
#include "app/cli/checkcommand.h"
#include "app/cli/contentcommand.h"
#include "app/cli/exitcode.h"
#include "app/cli/explaincommand.h"
#include "app/cli/factscommand.h"
#include "app/cli/feelcommand.h"
#include "app/cli/rightscommand.h"

#include <QCoreApplication>

#include <array>
#include <iostream>

namespace {

struct Command
{
    const char *name;
    const char *help; ///< One line.
    int (*run)(const QStringList &arguments); ///< Gives the exit code.
};

constexpr std::array commands{
    Command{"ask", "Ask the questions of a check in the terminal, then show the result.", takeup::cli::runAsk},
    Command{"check", "Assess the household of an answers file, in words or as JSON.", takeup::cli::runCheck},
    Command{"content", "Check the YAML sources of the content, or build the pack.", takeup::cli::runContent},
    Command{"explain", "Say why a household has, or lacks, one right.", takeup::cli::runExplain},
    Command{"facts", "List everything an answers file can hold.", takeup::cli::runFacts},
    Command{"feel", "Evaluate FEEL expressions: JSON lines in, JSON lines out.", takeup::cli::runFeel},
    Command{"rights", "List every right: its id, then its name.", takeup::cli::runRights},
};

void printHelp(std::ostream &out)
{
    out << "Usage: takeupctl COMMAND [ARGUMENT...]\n\nCommands:\n";
    for (const Command &command : commands)
        out << "  " << QByteArray(command.name).leftJustified(12).constData() << command.help << '\n';
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    QStringList arguments = QCoreApplication::arguments().mid(1);
    if (arguments.isEmpty()) {
        printHelp(std::cerr);
        return takeup::cli::exitUsage;
    }
    const QString name = arguments.takeFirst();
    if (name == QStringLiteral("--help") || name == QStringLiteral("-h")) {
        printHelp(std::cout);
        return takeup::cli::exitFine;
    }
    for (const Command &command : commands) {
        if (name == QLatin1String(command.name))
            return command.run(arguments);
    }
    std::cerr << "There is no command '" << name.toStdString() << "'.\n";
    printHelp(std::cerr);
    return takeup::cli::exitUsage;
}
