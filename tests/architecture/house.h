// SPDX-FileCopyrightText: 2026 TakeUp contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QHash>
#include <QList>
#include <QSet>
#include <QStringList>

/// The rules of the house, applied to the text of the sources. Every fault names its file, and its line where there is one.
namespace takeup::house {

struct File
{
    QString path; ///< From the root of the tree: "core/feel/parser.cpp".
    QString text;
};

/// Header to module, for the headers of Qt that belong to no module everybody may use: "QWidget" to "Widgets".
using QtModules = QHash<QString, QString>;

/// Reads the installed headers of Qt.
QtModules qtModules();

/// The C++ files and CMake lists of app/, core/ and ui/.
QList<File> readTree(const QString &root);

/// Includes that go against an arrow, or are not written from the root.
QStringList arrowFaults(const File &file, const QtModules &modules);

/// USES lines that go against an arrow, and includes that the folder's USES line does not cover.
QStringList usesFaults(const QList<File> &files, const QtModules &modules);

/// Colours and style sheets outside ui/theme, and files that are too long.
QStringList styleFaults(const File &file);

} // namespace takeup::house
