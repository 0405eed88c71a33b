// SPDX-FileCopyrightText: 2026 TakeUp contributors
// SPDX-License-Identifier: EUPL-1.2
#include "tests/architecture/house.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QLibraryInfo>
#include <QMap>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace takeup::house {

namespace {

constexpr qsizetype mostLines = 400;

struct Include
{
    qsizetype line;
    QString header;
};

QList<Include> includesOf(const File &file)
{
    static const QRegularExpression pattern(uR"(^\s*#\s*include\s*[<"]([^>"]+)[>"])"_s);
    QList<Include> includes;
    const QStringList lines = file.text.split(u'\n');
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (const auto match = pattern.match(lines[i]); match.hasMatch())
            includes.append({i + 1, match.captured(1)});
    }
    return includes;
}

/// "core/feel/parser.cpp" and "core/feel" are both in "core/feel".
QString folderOf(const QString &path)
{
    return path.section(u'/', 0, 1);
}

bool isHouse(const QString &path)
{
    static const QStringList tops{u"app"_s, u"core"_s, u"ui"_s};
    return tops.contains(path.section(u'/', 0, 0));
}

/// What each folder of core/ may use besides core/base. A new folder gets its row here and its words in the map of core/.
const QMap<QString, QStringList> &coreArrows()
{
    static const QMap<QString, QStringList> arrows{
        {u"core/base"_s, {}},
        {u"core/feel"_s, {}},
        {u"core/content"_s, {u"core/feel"_s}},
        {u"core/authoring"_s, {u"core/content"_s, u"core/feel"_s}},
        {u"core/rules"_s, {u"core/content"_s, u"core/feel"_s}},
        {u"core/interview"_s, {u"core/rules"_s, u"core/content"_s, u"core/feel"_s}},
        {u"core/screening"_s, {u"core/rules"_s, u"core/content"_s, u"core/feel"_s}},
        {u"core/library"_s, {u"core/content"_s, u"core/feel"_s}},
        {u"core/sync"_s, {u"core/library"_s, u"core/content"_s, u"core/feel"_s}},
    };
    return arrows;
}

bool coreMayUse(const QString &from, const QString &to)
{
    return to == u"core/base" || coreArrows().value(from).contains(to);
}

bool uiMayUse(const QString &from, const QString &to)
{
    // Those two know nothing of rights.
    if (from == u"ui/theme" || from == u"ui/controls")
        return to == u"core/base" || (from == u"ui/controls" && to == u"ui/theme");
    if (to.startsWith(u"core/"))
        return true;
    if (from == u"ui/wording")
        return false;
    return to == u"ui/theme" || to == u"ui/controls" || to == u"ui/wording";
}

bool mayUse(const QString &from, const QString &to)
{
    if (from == to)
        return true;
    if (from.startsWith(u"core/"))
        return coreMayUse(from, to);
    if (from.startsWith(u"ui/"))
        return uiMayUse(from, to);
    // A program without a screen only borrows the words of ui/.
    if (from == u"app/cli")
        return to.startsWith(u"core/") || to == u"ui/wording";
    return !to.startsWith(u"app/");
}

bool mayUseModule(const QString &from, const QString &module)
{
    const bool screenless = from.startsWith(u"core/") || from == u"ui/wording" || from == u"app/cli";
    if (screenless && (module == u"Gui" || module == u"Widgets" || module == u"PrintSupport" || module == u"Svg"))
        return false;
    if (module == u"Sql")
        return from == u"core/library";
    if (module == u"Network")
        return from == u"core/sync";
    return true;
}

QString moduleOf(const QString &header, const QtModules &modules)
{
    static const QRegularExpression qualified(u"^Qt([A-Z][A-Za-z0-9]*)/"_s);
    if (const auto match = qualified.match(header); match.hasMatch())
        return match.captured(1) == u"Core" ? QString() : match.captured(1);
    return modules.value(header);
}

/// The folder a target of ours is built in, empty for others: "core_feel" to "core/feel".
QString folderOfTarget(QString target)
{
    static const QRegularExpression ours(u"^(core|ui)_"_s);
    return ours.match(target).hasMatch() ? target.replace(target.indexOf(u'_'), 1, u"/"_s) : QString();
}

/// What the USES lines of a CMake list name.
QStringList usesOf(const File &list)
{
    static const QRegularExpression comment(u"#[^\n]*"_s);
    static const QRegularExpression pattern(uR"(takeup_(?:library|program)\s*\([^)]*?\bUSES\s+([^)]*)\))"_s);
    static const QRegularExpression space(uR"(\s+)"_s);
    QString text = list.text;
    text.remove(comment);
    QStringList uses;
    for (const auto &match : pattern.globalMatch(text))
        uses += match.captured(1).split(space, Qt::SkipEmptyParts);
    return uses;
}

/// Whether a USES line that names these Qt modules gives this one too.
bool covers(const QSet<QString> &modules, const QString &module)
{
    if (modules.contains(module))
        return true;
    return module == u"Gui" && (modules.contains(u"Widgets"_s) || modules.contains(u"Svg"_s) || modules.contains(u"PrintSupport"_s));
}

} // namespace

QtModules qtModules()
{
    QtModules modules;
    const QDir headers(QLibraryInfo::path(QLibraryInfo::HeadersPath));
    for (const QString &module : headers.entryList({u"Qt*"_s}, QDir::Dirs)) {
        if (module == u"QtCore")
            continue;
        for (const QString &header : QDir(headers.filePath(module)).entryList(QDir::Files))
            modules.insert(header, module.mid(2));
    }
    return modules;
}

QList<File> readTree(const QString &root)
{
    QList<File> files;
    const QDir tree(root);
    for (const QString &top : {u"app"_s, u"core"_s, u"ui"_s}) {
        QDirIterator walk(tree.filePath(top), {u"*.h"_s, u"*.cpp"_s, u"CMakeLists.txt"_s}, QDir::Files, QDirIterator::Subdirectories);
        while (walk.hasNext()) {
            QFile file(walk.next());
            if (file.open(QIODevice::ReadOnly))
                files.append({tree.relativeFilePath(file.fileName()), QString::fromUtf8(file.readAll())});
        }
    }
    return files;
}

QStringList arrowFaults(const File &file, const QtModules &modules)
{
    QStringList faults;
    const QString from = folderOf(file.path);
    if (from.startsWith(u"core/") && from.contains(u'/') && !coreArrows().contains(from) && !from.endsWith(u".txt"))
        faults << u"%1: %2 has no row in the arrows of tests/architecture/house.cpp"_s.arg(file.path, from);
    for (const Include &include : includesOf(file)) {
        const QString place = u"%1:%2"_s.arg(file.path).arg(include.line);
        if (isHouse(include.header)) {
            const QString to = folderOf(include.header);
            if (!mayUse(from, to))
                faults << u"%1: %2 may not use %3"_s.arg(place, from, to);
        } else if (const QString module = moduleOf(include.header, modules); !module.isEmpty()) {
            if (!mayUseModule(from, module))
                faults << u"%1: %2 may not use Qt %3"_s.arg(place, from, module);
        } else if (include.header.endsWith(u".h") && QFileInfo(file.path).dir().exists(include.header)) {
            faults << u"%1: write \"%2\" from the root of the tree"_s.arg(place, include.header);
        }
    }
    return faults;
}

QStringList usesFaults(const QList<File> &files, const QtModules &modules)
{
    QMap<QString, QStringList> uses; // Folder to its USES line.
    QStringList faults;
    for (const File &file : files) {
        if (!file.path.endsWith(u"CMakeLists.txt") || file.path.count(u'/') < 2)
            continue;
        const QString from = folderOf(file.path);
        uses[from] = usesOf(file);
        for (const QString &target : uses[from]) {
            const QString to = folderOfTarget(target);
            if (!to.isEmpty() && !mayUse(from, to))
                faults << u"%1: %2 may not use %3"_s.arg(file.path, from, to);
        }
    }
    for (const File &file : files) {
        const QString from = folderOf(file.path);
        if (file.path.endsWith(u"CMakeLists.txt"))
            continue;
        QSet<QString> folders{from, u"core/base"_s}; // Everything may use core/base.
        QSet<QString> given;
        for (const QString &target : uses.value(from)) {
            folders.insert(folderOfTarget(target));
            given.insert(target.startsWith(u"Qt6::") ? target.mid(5) : QString());
        }
        for (const Include &include : includesOf(file)) {
            const QString to = isHouse(include.header) ? folderOf(include.header) : QString();
            const QString module = moduleOf(include.header, modules);
            if ((!to.isEmpty() && !folders.contains(to)) || (!module.isEmpty() && !covers(given, module)))
                faults << u"%1:%2: the USES line of %3 lacks what \"%4\" belongs to"_s.arg(file.path)
                              .arg(include.line)
                              .arg(from, include.header);
        }
    }
    return faults;
}

QStringList styleFaults(const File &file)
{
    static const QRegularExpression colour(u"#[0-9a-fA-F]{6}(?![0-9a-zA-Z])"_s);
    QStringList faults;
    const QStringList lines = file.text.split(u'\n');
    const qsizetype count = lines.size() - (lines.last().isEmpty() ? 1 : 0);
    if (count > mostLines)
        faults << u"%1: %2 lines; past %3 it is two things"_s.arg(file.path).arg(count).arg(mostLines);
    if (folderOf(file.path) == u"ui/theme")
        return faults;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (lines[i].contains(colour))
            faults << u"%1:%2: a colour outside ui/theme"_s.arg(file.path).arg(i + 1);
        if (lines[i].contains(u"setStyleSheet("))
            faults << u"%1:%2: a style sheet outside ui/theme"_s.arg(file.path).arg(i + 1);
    }
    return faults;
}

} // namespace takeup::house
