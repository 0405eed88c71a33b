// SPDX-FileCopyrightText: 2026 TakeUp contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/authoring/loader.h"
#include "core/content/pack.h"

#include <QFile>
#include <QTest>

using namespace takeup;
using namespace Qt::Literals::StringLiterals;

/// The content that ships: sound as it stands, and the same once it is a pack.
class TestBelgianContent : public QObject
{
    Q_OBJECT

private:
    static QByteArray table(const QString &name)
    {
        QFile file(QStringLiteral(TAKEUP_SOURCE_DIR "/resources/geography/") + name);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    const Geography m_geography =
        Geography::fromCsv(table(u"municipalities.csv"_s), table(u"postal-codes.csv"_s), table(u"municipality-changes.csv"_s)).value();
    const Sources m_sources = readSources(QStringLiteral(TAKEUP_SOURCE_DIR "/resources/content"));

private slots:
    void hasNoErrors()
    {
        const Loaded loaded = loadSources(m_sources, &m_geography);

        for (const Issue &issue : loaded.issues) {
            if (issue.severity == Issue::Severity::Error)
                qWarning("%s:%d: %s", qPrintable(issue.place.file), issue.place.line, qPrintable(issue.message));
        }
        QVERIFY(!hasErrors(loaded.issues));
        QVERIFY(!loaded.content.rights.empty());
    }

    void isTheSameAsAPack()
    {
        const Content fromSources = loadSources(m_sources, &m_geography).content;
        const QByteArray pack = writePack(m_sources.entities);

        const Loaded fromPack = loadPack(pack, &m_geography);

        QVERIFY(!hasErrors(fromPack.issues));
        QCOMPARE(fromPack.content.rights.size(), fromSources.rights.size());
        QCOMPARE(fromPack.content.facts.size(), fromSources.facts.size());
        for (std::size_t i = 0; i < fromSources.facts.size(); ++i)
            QCOMPARE(fromPack.content.facts[i].id, fromSources.facts[i].id);
        QCOMPARE(writePack(readPack(pack).entities), pack);
    }
};

QTEST_GUILESS_MAIN(TestBelgianContent)
#include "tst_belgian_content.moc"
