// SPDX-FileCopyrightText: 2026 TakeUp contributors
// SPDX-License-Identifier: EUPL-1.2
#include "app/desktop/contentfiles.h"
#include "app/desktop/desk.h"
#include "core/interview/interview.h"
#include "tests/support/audit.h"
#include "ui/controls/choicecard.h"
#include "ui/shell/announcer.h"
#include "ui/shell/segment.h"
#include "ui/theme/theme.h"
#include "ui/theme/typescale.h"

#include <QApplication>
#include <QLabel>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace takeup;

namespace {

const QDate day(2026, 11, 20);

std::shared_ptr<const RuleGraph> rules()
{
    static const auto graph = loadRules(QStringLiteral(TAKEUP_SOURCE_DIR) + u"/resources/content"_s);
    return graph.value_or(nullptr);
}

std::unique_ptr<Desk> desk(Language language, int percent = 100)
{
    setTextSize(percent);
    auto result = std::make_unique<Desk>(rules(), day, language);
    result->window().resize(1366, 768);
    result->window().QWidget::show();
    return result;
}

/// Of the cases of the content, the one with the most people.
Answers largestHousehold()
{
    const auto &cases = rules()->content().cases;
    return std::max_element(cases.begin(), cases.end(),
                            [](const Case &left, const Case &right) { return left.answers.members.size() < right.answers.members.size(); })
        ->answers;
}

QWidget *child(Desk &desk, const QString &name)
{
    return desk.window().findChild<QWidget *>(name);
}

} // namespace

/// The whole program on the offscreen platform, with the content that ships.
class TestPages : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        installTheme(*qApp);
        installAnnouncer();
        QVERIFY(rules());
    }

    void hasNoFaultAnyoneCouldTripOver_data()
    {
        QTest::addColumn<Language>("language");
        QTest::addColumn<int>("percent");
        QTest::addColumn<int>("place");
        QTest::addColumn<bool>("answered");
        for (const Language language : allLanguages) {
            for (const int percent : {100, 200}) {
                for (const int place : {0, 1, 2}) {
                    for (const bool answered : {false, true})
                        QTest::addRow("%s %d %% page %d %s", qPrintable(languageCode(language)), percent, place,
                                      answered ? "with answers" : "at first")
                            << language << percent << place << answered;
                }
            }
        }
    }

    void hasNoFaultAnyoneCouldTripOver()
    {
        QFETCH(Language, language);
        QFETCH(int, percent);
        QFETCH(int, place);
        QFETCH(bool, answered);
        const auto shown = desk(language, percent);
        if (answered)
            shown->takeUp(largestHousehold());

        shown->open(MainWindow::PageId(place));

        AuditLimits limits;
        limits.contrast = percent == 100; // colours do not change with the size
        QTRY_COMPARE(auditText(&shown->window(), limits), QString()); // a page that scrolls settles over several events
        QVERIFY(shown->window().width() == 1366 && shown->window().height() == 768);
    }

    void keepsLanguageAndTextSizeAtTheSamePlace()
    {
        const auto shown = desk(Language::Nl);
        QList<QRect> places;
        for (const auto place : {MainWindow::PageId::Home, MainWindow::PageId::Check, MainWindow::PageId::Results}) {
            shown->open(place);
            QTest::qWait(10);
            const QWidget *larger = child(*shown, u"textLarger"_s);
            places += QRect(larger->mapTo(&shown->window(), QPoint(0, 0)), larger->size());
        }

        QCOMPARE(places[1], places[0]);
        QCOMPARE(places[2], places[0]);
    }

    void asksOneQuestionAfterAnotherByKeyboardAlone()
    {
        const auto shown = desk(Language::Nl);
        shown->open(MainWindow::PageId::Check);
        QTRY_VERIFY(QApplication::focusWidget());
        QTest::keyClicks(QApplication::focusWidget(), u"8500"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return); // picks the municipality
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return); // next

        QString before;
        int asked = 0;
        for (; asked < 12; ++asked) {
            auto *title = shown->window().findChild<QLabel *>(u"question"_s);
            QVERIFY2(title->text() != before, qPrintable(u"stays at: "_s + title->text()));
            before = title->text();
            QWidget *focus = QApplication::focusWidget();
            QVERIFY(focus);
            auto *dontKnow = shown->window().findChild<ChoiceCard *>(u"dontKnow"_s);
            if (!dontKnow->isVisible()) { // the members: as they are
                QTest::keyClick(focus, Qt::Key_Return);
                continue;
            }
            while (QApplication::focusWidget() != dontKnow)
                QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
            QTest::keyClick(dontKnow, Qt::Key_0);
            QTest::keyClick(dontKnow, Qt::Key_Return);
        }

        QCOMPARE(asked, 12);
    }

    void keepsTheAnswersWhenTheLanguageChanges()
    {
        const auto shown = desk(Language::Nl);
        shown->open(MainWindow::PageId::Check);
        QTRY_VERIFY(QApplication::focusWidget());
        QTest::keyClicks(QApplication::focusWidget(), u"8500"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        const QString dutch = shown->window().findChild<QLabel *>(u"question"_s)->text();

        QTest::mouseClick(child(*shown, u"language_fr"_s), Qt::LeftButton);

        const QString french = shown->window().findChild<QLabel *>(u"question"_s)->text();
        QVERIFY(french != dutch);
        QTest::mouseClick(child(*shown, u"language_nl"_s), Qt::LeftButton);
        QCOMPARE(shown->window().findChild<QLabel *>(u"question"_s)->text(), dutch);
        QVERIFY(child(*shown, u"back"_s)->isEnabled());
    }

    void closesWithoutAskingWhenNothingIsLost()
    {
        const auto shown = desk(Language::En);

        QVERIFY(shown->window().close());
    }

    void growsTheTextOfEveryPage()
    {
        const auto shown = desk(Language::De);
        shown->open(MainWindow::PageId::Home);
        const int before = child(*shown, u"startCheck"_s)->height();

        for (int i = 0; i < 4; ++i)
            QTest::mouseClick(child(*shown, u"textLarger"_s), Qt::LeftButton);
        QTest::qWait(20);

        QCOMPARE(textSize(), 200);
        QVERIFY(child(*shown, u"startCheck"_s)->height() > before);
        QVERIFY(!child(*shown, u"textLarger"_s)->isEnabled());
    }
};

QTEST_MAIN(TestPages)
#include "tst_pages.moc"
