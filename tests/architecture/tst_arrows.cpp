// SPDX-FileCopyrightText: 2026 TakeUp contributors
// SPDX-License-Identifier: EUPL-1.2
#include "tests/architecture/house.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace takeup::house;

namespace {

/// Prints every fault on its own line; whether there was none.
bool holds(const QStringList &faults)
{
    for (const QString &fault : faults)
        qWarning().noquote() << fault;
    return faults.isEmpty();
}

} // namespace

class TestArrows final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_modules = qtModules();
        m_tree = readTree(QStringLiteral(TAKEUP_SOURCE_DIR));
        QCOMPARE(m_modules.value(u"QWidget"_s), u"Widgets"_s);
        QVERIFY(m_tree.size() > 100);
    }

    void everyIncludeFollowsAnArrow()
    {
        QStringList faults;
        for (const File &file : m_tree)
            faults += arrowFaults(file, m_modules);

        QVERIFY(holds(faults));
    }

    void everyUsesLineNamesWhatItsFolderIncludes() { QVERIFY(holds(usesFaults(m_tree, m_modules))); }

    void everyFileKeepsToTheStyle()
    {
        QStringList faults;
        for (const File &file : m_tree)
            faults += styleFaults(file);

        QVERIFY(holds(faults));
    }

    void knowsAnArrow_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("header");
        QTest::addColumn<bool>("right");

        QTest::newRow("the folder itself") << u"core/feel/a.cpp"_s << u"core/feel/a.h"_s << true;
        QTest::newRow("base from everywhere in core") << u"core/sync/a.cpp"_s << u"core/base/error.h"_s << true;
        QTest::newRow("content uses feel") << u"core/content/a.h"_s << u"core/feel/value.h"_s << true;
        QTest::newRow("feel does not use content") << u"core/feel/a.h"_s << u"core/content/fact.h"_s << false;
        QTest::newRow("base uses nothing") << u"core/base/a.h"_s << u"core/feel/value.h"_s << false;
        QTest::newRow("interview uses rules") << u"core/interview/a.h"_s << u"core/rules/assessor.h"_s << true;
        QTest::newRow("rules do not use the interview") << u"core/rules/a.h"_s << u"core/interview/interview.h"_s << false;
        QTest::newRow("rules do not use authoring") << u"core/rules/a.h"_s << u"core/authoring/yaml.h"_s << false;
        QTest::newRow("screening does not use the interview") << u"core/screening/a.h"_s << u"core/interview/screen.h"_s << false;
        QTest::newRow("sync uses the library") << u"core/sync/a.h"_s << u"core/library/a.h"_s << true;
        QTest::newRow("core does not use ui") << u"core/rules/a.h"_s << u"ui/wording/wording.h"_s << false;
        QTest::newRow("a folder that is not in the table") << u"core/cellar/a.h"_s << u"core/base/error.h"_s << false;
        QTest::newRow("a page uses wording") << u"ui/home/a.h"_s << u"ui/wording/wording.h"_s << true;
        QTest::newRow("a page uses controls") << u"ui/home/a.h"_s << u"ui/controls/card.h"_s << true;
        QTest::newRow("a page uses core") << u"ui/home/a.h"_s << u"core/interview/interview.h"_s << true;
        QTest::newRow("a page does not use a page") << u"ui/home/a.h"_s << u"ui/results/resultspage.h"_s << false;
        QTest::newRow("a page does not use the shell") << u"ui/home/a.h"_s << u"ui/shell/mainwindow.h"_s << false;
        QTest::newRow("controls use the theme") << u"ui/controls/a.h"_s << u"ui/theme/palette.h"_s << true;
        QTest::newRow("controls know nothing of rights") << u"ui/controls/a.h"_s << u"core/content/right.h"_s << false;
        QTest::newRow("the theme uses no controls") << u"ui/theme/a.h"_s << u"ui/controls/card.h"_s << false;
        QTest::newRow("ui does not use app") << u"ui/home/a.h"_s << u"app/desktop/desk.h"_s << false;
        QTest::newRow("the desktop uses pages") << u"app/desktop/a.h"_s << u"ui/home/homepage.h"_s << true;
        QTest::newRow("one program does not use the other") << u"app/desktop/a.h"_s << u"app/cli/options.h"_s << false;
        QTest::newRow("the terminal shows no page") << u"app/cli/a.h"_s << u"ui/home/homepage.h"_s << false;
        QTest::newRow("values of Qt in core") << u"core/feel/a.h"_s << u"QString"_s << true;
        QTest::newRow("a widget in core") << u"core/feel/a.h"_s << u"QWidget"_s << false;
        QTest::newRow("a widget in core, in full") << u"core/feel/a.h"_s << u"QtWidgets/QWidget"_s << false;
        QTest::newRow("a picture in core") << u"core/feel/a.h"_s << u"QImage"_s << false;
        QTest::newRow("a widget in wording") << u"ui/wording/a.h"_s << u"QLabel"_s << false;
        QTest::newRow("a widget in a page") << u"ui/home/a.h"_s << u"QWidget"_s << true;
        QTest::newRow("a socket in the update client") << u"core/sync/a.h"_s << u"QNetworkAccessManager"_s << true;
        QTest::newRow("a socket elsewhere") << u"core/rules/a.h"_s << u"QNetworkAccessManager"_s << false;
        QTest::newRow("a database in the library") << u"core/library/a.h"_s << u"QSqlQuery"_s << true;
        QTest::newRow("a database elsewhere") << u"core/content/a.h"_s << u"QSqlQuery"_s << false;
    }

    void knowsAnArrow()
    {
        QFETCH(QString, path);
        QFETCH(QString, header);
        QFETCH(bool, right);
        const File file{path, u"#pragma once\n\n#include \"%1\"\n"_s.arg(header)};

        QCOMPARE(arrowFaults(file, m_modules).isEmpty(), right);
    }

    void seesAnIncludeTheUsesLineLacks()
    {
        const File list{u"ui/home/CMakeLists.txt"_s,
                        u"takeup_library(ui_home\n    SOURCES a.cpp\n    USES ui_wording Qt6::Gui) # ui_theme\n"_s};
        const File covered{u"ui/home/a.cpp"_s, u"#include \"ui/wording/wording.h\"\n#include <QImage>\n#include <vector>\n"_s};
        const File lacking{u"ui/home/b.cpp"_s, u"#include \"ui/theme/palette.h\"\n#include <QLabel>\n"_s};

        QCOMPARE(usesFaults({list, covered}, m_modules), QStringList());
        QCOMPARE(usesFaults({list, covered, lacking}, m_modules).size(), 2);
    }

    void seesAWrongArrowOfAUsesLine()
    {
        const File list{u"core/feel/CMakeLists.txt"_s, u"takeup_library(core_feel SOURCES a.cpp USES core_base core_rules)"_s};

        QCOMPARE(usesFaults({list}, m_modules), QStringList{u"core/feel/CMakeLists.txt: core/feel may not use core/rules"_s});
    }

    void seesWhatBelongsToTheTheme()
    {
        const QString text = u"const auto ink = u\"#17212b\"_s;\nlabel->setStyleSheet(sheet);\n"_s;

        QCOMPARE(styleFaults({u"ui/home/a.cpp"_s, text}).size(), 2);
        QCOMPARE(styleFaults({u"ui/theme/a.cpp"_s, text}), QStringList());
    }

    void seesAFileThatIsTooLong()
    {
        const QString line = u"int a;\n"_s;

        QCOMPARE(styleFaults({u"core/base/a.cpp"_s, line.repeated(400)}), QStringList());
        QCOMPARE(styleFaults({u"core/base/a.cpp"_s, line.repeated(401)}).size(), 1);
    }

private:
    QtModules m_modules;
    QList<File> m_tree;
};

QTEST_GUILESS_MAIN(TestArrows)
#include "tst_arrows.moc"
