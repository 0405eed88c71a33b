// SPDX-FileCopyrightText: 2026 TakeUp contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/text.h"

#include <QDate>
#include <QStringList>

namespace takeup {

/// What was asked for on the command line.
struct Options
{
    Language language = Language::En; ///< The system's, unless --lang says otherwise.
    QDate date; ///< Of the check: today, unless --date says otherwise.
    QString content; ///< --content: a pack or a folder of sources; empty: what is installed.
    QString page; ///< --page: home, check or results.
    QString answers; ///< --answers: an answers file to begin with.
    QString right; ///< --right: the id of the right to show on the results page.
    QString grab; ///< --grab: a PNG to write of the window before the program ends.
    int textSize = 100; ///< --text-size, in per cent.
    bool measureStart = false;
    QStringList faults; ///< What can't be understood, in English.
};

/// The options, and whether help was printed instead.
Options readOptions(const QStringList &arguments);

} // namespace takeup
