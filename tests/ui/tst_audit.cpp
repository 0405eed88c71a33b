// SPDX-FileCopyrightText: 2026 TakeUp contributors
// SPDX-License-Identifier: EUPL-1.2
#include "tests/support/audit.h"
#include "ui/controls/button.h"
#include "ui/controls/choicecard.h"
#include "ui/controls/textlabel.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace takeup;

class TestAudit : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { installTheme(*qApp); }

    void findsNothingOnAGoodForm()
    {
        QWidget form;
        auto *layout = new QVBoxLayout(&form);
        auto *label = new TextLabel(TextStyle::Body, u"Postal code"_s, &form);
        auto *field = new QLineEdit(&form);
        label->setBuddy(field);
        auto *card = new ChoiceCard(&form);
        card->setText(u"Yes, below"_s);
        auto *next = new Button(Button::Kind::Primary, &form);
        next->setText(u"Next"_s);
        for (QWidget *each :
             {static_cast<QWidget *>(label), static_cast<QWidget *>(field), static_cast<QWidget *>(card), static_cast<QWidget *>(next)})
            layout->addWidget(each);
        form.show();
        QVERIFY(QTest::qWaitForWindowExposed(&form));

        QCOMPARE(auditText(&form), QString());
    }

    void findsThePlantedFault_data()
    {
        QTest::addColumn<QString>("fault");
        QTest::newRow("button without a name") << u"name"_s;
        QTest::newRow("field without a label") << u"label"_s;
        QTest::newRow("text edit that swallows Tab") << u"trap"_s;
        QTest::newRow("text paler than 4.5 : 1") << u"contrast"_s;
        QTest::newRow("label lower than its text") << u"clip"_s;
        QTest::newRow("label narrower than a word") << u"word"_s;
        QTest::newRow("button of 20 by 20") << u"target"_s;
        QTest::newRow("child beyond the edge of its parent") << u"outside"_s;
    }

    void findsThePlantedFault()
    {
        QFETCH(QString, fault);
        QWidget form;
        form.resize(400, 300);
        auto *good = new QPushButton(u"A good button"_s, &form);
        good->setGeometry(10, 10, 200, 50);
        if (fault == u"name"_s)
            (new QPushButton(&form))->setGeometry(10, 80, 60, 60);
        else if (fault == u"label"_s)
            (new QLineEdit(&form))->setGeometry(10, 80, 200, 50);
        else if (fault == u"trap"_s)
            (new QPlainTextEdit(&form))->setGeometry(10, 80, 200, 100);
        else if (fault == u"target"_s)
            (new QPushButton(u"x"_s, &form))->setGeometry(10, 80, 20, 20);
        else if (fault == u"outside"_s)
            (new QPushButton(u"Far away"_s, &form))->setGeometry(350, 80, 150, 50);
        else
            plantLabel(form, fault);
        form.show();
        QVERIFY(QTest::qWaitForWindowExposed(&form));

        QStringList found;
        for (const Finding &finding : audit(&form))
            found += finding.check;

        QVERIFY2(found.contains(fault), qPrintable(found.join(u' ')));
    }

private:
    static void plantLabel(QWidget &form, const QString &fault)
    {
        auto *label = new QLabel(u"Energieversorgungsunternehmen everywhere around the town and in the villages"_s, &form);
        label->setWordWrap(true);
        label->setGeometry(10, 80, fault == u"word"_s ? 60 : 300, fault == u"clip"_s ? 12 : 200);
        if (fault == u"contrast"_s) {
            QPalette pale = label->palette();
            pale.setColor(QPalette::WindowText, QColor(200, 200, 200));
            label->setPalette(pale);
        }
    }
};

QTEST_MAIN(TestAudit)
#include "tst_audit.moc"
