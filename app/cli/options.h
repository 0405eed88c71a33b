// SPDX-FileCopyrightText: 2026 TakeUp contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/text.h"

#include <QDate>
#include <QMap>
#include <QStringList>

#include <tl/expected.hpp>

namespace takeup::cli {

/// What a sub-command takes: --names with a value, --names without, and how many plain words.
struct OptionSpec
{
    QStringList withValue;
    QStringList flags;
    qsizetype words = 0;
    QString usage; ///< "takeupctl check --answers FILE [--lang L]"
};

/// A command line that was read. Languages and dates are checked.
struct Options
{
    QMap<QString, QString> values; ///< By name, with the dashes.
    QStringList flags;
    QStringList words;
    Language language = Language::En; ///< Of --lang.
    QDate date; ///< Of --date; invalid when not given.

    bool has(const QString &flag) const { return flags.contains(flag); }
    QString value(const QString &name) const { return values.value(name); }
};

/// The options, or a sentence that says what is wrong with the usage line below it.
tl::expected<Options, QString> readOptions(const QStringList &arguments, const OptionSpec &spec);

} // namespace takeup::cli
