// SPDX-FileCopyrightText: 2026 TakeUp contributors
// SPDX-License-Identifier: EUPL-1.2
#include "app/desktop/contentfiles.h"
#include "app/desktop/desk.h"
#include "app/desktop/faultwindow.h"
#include "app/desktop/measure.h"
#include "app/desktop/options.h"
#include "ui/shell/announcer.h"
#include "ui/theme/theme.h"
#include "ui/theme/typescale.h"

#include <QApplication>

#include <iostream>

using namespace Qt::StringLiterals;
using namespace takeup;

namespace {

int complain(Language language, const Error &error)
{
    const Content none;
    const Geography nowhere;
    const QString cause = Wording(language, none, nowhere).error(error);
    std::cerr << cause.toStdString() << '\n';
    Translations translations;
    translations.use(language);
    FaultWindow(cause).exec();
    return 1;
}

/// Layouts of pages that scroll settle over several rounds of events.
void settle()
{
    for (int round = 0; round < 8; ++round)
        QApplication::processEvents();
}

} // namespace

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    QApplication::setApplicationName(u"takeup"_s);
    QApplication::setApplicationDisplayName(u"TakeUp"_s);
    QApplication::setApplicationVersion(QStringLiteral(TAKEUP_VERSION));
    const Options options = readOptions(QApplication::arguments());
    if (!options.faults.isEmpty()) {
        std::cerr << options.faults.join(u'\n').toStdString() << '\n';
        return 2;
    }
    installTheme(app);
    installAnnouncer();
    setTextSize(options.textSize);

    const auto graph = loadRules(options.content);
    if (!graph)
        return complain(options.language, graph.error());
    Desk desk(*graph, options.date, options.language);
    if (!options.answers.isEmpty()) {
        const auto answers = loadAnswers(options.answers, options.date, **graph);
        if (!answers)
            return complain(options.language, answers.error());
        desk.takeUp(*answers);
    }
    desk.window().resize(desk.window().sizeHint());
    desk.window().QWidget::show();
    desk.open(options.page == u"results"     ? MainWindow::PageId::Results
                  : options.page == u"check" ? MainWindow::PageId::Check
                                             : MainWindow::PageId::Home);
    if (!options.right.isEmpty())
        desk.showRight(options.right);
    if (options.measureStart || !options.grab.isEmpty()) {
        QApplication::processEvents();
        if (options.measureStart)
            std::cout << startMeasures().toStdString() << '\n';
        if (!options.grab.isEmpty()) {
            settle();
            desk.window().grab().save(options.grab);
        }
        return 0;
    }
    return QApplication::exec();
}
