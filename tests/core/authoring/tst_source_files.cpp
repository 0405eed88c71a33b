// SPDX-FileCopyrightText: 2026 TakeUp contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/authoring/loader.h"
#include "core/authoring/yaml.h"
#include "tests/core/authoring/soundsources.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace takeup;
using namespace Qt::Literals::StringLiterals;

/// A directory of sources: the order of files, and things that only look like a source.
class TestSourceFiles : public QObject
{
    Q_OBJECT

private:
    static void write(const QTemporaryDir &directory, const QString &path, const QByteArray &text)
    {
        QVERIFY(QDir().mkpath(QFileInfo(directory.filePath(path)).absolutePath()));
        QFile file(directory.filePath(path));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
    }

    static QByteArray factNamed(const QByteArray &publisher, const QByteArray &name)
    {
        return "publisher: " + publisher + "\nfacts:\n  - {id: " + publisher + "." + name
            + ", of: household, type: yes_no, assume: 'false'}\n";
    }

    static bool says(const Issues &issues, QStringView sentence)
    {
        return std::any_of(issues.begin(), issues.end(), [&](const Issue &issue) { return issue.message.contains(sentence); });
    }

private slots:
    void readsFederalFirstAndFactsBeforeTheRest()
    {
        QTemporaryDir directory;
        write(directory, u"brussels/a.yaml"_s, factNamed("brussels", "a"));
        write(directory, u"federal/b.yaml"_s, factNamed("federal", "b"));
        write(directory, u"federal/facts-more.yaml"_s, factNamed("federal", "more"));
        write(directory, u"federal/facts.yaml"_s, factNamed("federal", "first"));

        const Loaded loaded = loadSources(readSources(directory.path()), nullptr);

        QStringList ids;
        for (const Fact &fact : loaded.content.facts)
            ids.append(fact.id);
        QCOMPARE(ids, (QStringList{u"federal.more"_s, u"federal.first"_s, u"federal.b"_s, u"brussels.a"_s}));
        QVERIFY(!hasErrors(loaded.issues));
    }

    void readsOnlyTheEndingYaml()
    {
        QTemporaryDir directory;
        write(directory, u"federal/notes.txt"_s, "not: [yaml");
        write(directory, u"README.md"_s, "not a source");

        const Sources sources = readSources(directory.path());

        QVERIFY(sources.issues.empty());
        QVERIFY(sources.entities.empty());
    }

    void saysThatADirectoryIsMissing() { QVERIFY(says(readSources(u"/does/not/exist"_s).issues, u"no such directory")); }

    void saysThatAFolderIsNoPublisher()
    {
        QTemporaryDir directory;
        write(directory, u"Some Folder/a.yaml"_s, "publisher: x\n");

        QVERIFY(says(readSources(directory.path()).issues, u"should be a publisher"));
    }

    void refusesAFolderNamedLikeASource()
    {
        QTemporaryDir directory;
        QVERIFY(QDir(directory.path()).mkpath(u"federal/x.yaml"_s));

        QVERIFY(says(readSources(directory.path()).issues, u"not a plain file"));
    }

    void refusesADevice() { QVERIFY(says(readYamlFile(u"/dev/zero"_s, u"x"_s).issues, u"not a plain file")); }

    void refusesAHugeFileUnread()
    {
        QTemporaryDir directory;
        write(directory, u"federal/huge.yaml"_s, "");
        QVERIFY(QFile::resize(directory.filePath(u"federal/huge.yaml"_s), 100'000'000));
        QElapsedTimer timer;
        timer.start();

        const Sources sources = readSources(directory.path());

        QVERIFY(says(sources.issues, u"larger than"));
        QVERIFY(timer.elapsed() < 1000);
    }

    void refusesAnUnreadableFile()
    {
        QTemporaryDir directory;
        write(directory, u"federal/secret.yaml"_s, "publisher: federal\n");
        const QString path = directory.filePath(u"federal/secret.yaml"_s);
        QVERIFY(QFile::setPermissions(path, {}));
        QFile probe(path);
        if (probe.open(QIODevice::ReadOnly))
            QSKIP("this user may read everything");

        QVERIFY(says(readSources(directory.path()).issues, u"cannot be read"));
    }

    void refusesABrokenLink()
    {
        QTemporaryDir directory;
        QVERIFY(QDir(directory.path()).mkpath(u"federal"_s));
        QVERIFY(QFile::link(u"/does/not/exist"_s, directory.filePath(u"federal/link.yaml"_s)));

        QVERIFY(says(readSources(directory.path()).issues, u"not a plain file"));
    }
};

QTEST_GUILESS_MAIN(TestSourceFiles)
#include "tst_source_files.moc"
