// SPDX-FileCopyrightText: 2026 TakeUp contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/rules/casecheck.h"
#include "tests/core/rules/rulesupport.h"

#include <QTest>

using namespace takeup;
using namespace Qt::Literals::StringLiterals;

/// The rules of the content that ships: they compile, and each case beside them gives what it expects.
class TestContent : public QObject
{
    Q_OBJECT

private:
    const RuleGraph::Compiled m_compiled = tests::compiledContent();

    static bool holds(const Issues &issues)
    {
        const QStringList errors = tests::errorTexts(issues);
        for (const QString &error : errors)
            qWarning().noquote() << error;
        return errors.isEmpty();
    }

private slots:
    void compiles()
    {
        QVERIFY(holds(m_compiled.issues));
        QVERIFY(m_compiled.graph);
    }

    void meetsEveryCase()
    {
        QVERIFY(m_compiled.graph);
        QVERIFY(m_compiled.graph->content().cases.size() > 100);

        QVERIFY(holds(checkCases(m_compiled.graph)));
    }
};

QTEST_GUILESS_MAIN(TestContent)
#include "tst_content.moc"
