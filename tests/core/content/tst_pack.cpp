// SPDX-FileCopyrightText: 2026 TakeUp contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/authoring/loader.h"
#include "core/content/pack.h"
#include "tests/core/authoring/soundsources.h"

#include <QRandomGenerator>
#include <QTest>

using namespace takeup;
using namespace Qt::Literals::StringLiterals;

/// A pack holds what its sources hold, in their order, and is believed as little as they are.
class TestPack : public QObject
{
    Q_OBJECT

private:
    const Sources m_sources = readSourceTexts(tests::filled(tests::soundSources()));
    const QByteArray m_pack = writePack(m_sources.entities);

    static QStringList idsOf(const Content &content)
    {
        QStringList ids;
        const auto add = [&](const auto &entities) {
            for (const auto &entity : entities)
                ids.append(entity.id);
        };
        add(content.rights);
        add(content.facts);
        add(content.questions);
        add(content.lists);
        add(content.notions);
        add(content.parameters);
        add(content.evidence);
        add(content.organisations);
        return ids;
    }

    static bool says(const Issues &issues, QStringView sentence)
    {
        return std::any_of(issues.begin(), issues.end(), [&](const Issue &issue) { return issue.message.contains(sentence); });
    }

private slots:
    void givesBackTheContentInItsOrder()
    {
        const Loaded fromSources = loadSources(m_sources, nullptr);
        const Loaded fromPack = loadPack(m_pack);

        for (const Issue &issue : fromPack.issues)
            qWarning("%d: %s", issue.place.line, qPrintable(issue.message));
        QVERIFY(fromPack.issues.empty());
        QCOMPARE(idsOf(fromPack.content), idsOf(fromSources.content));
        QVERIFY(fromPack.content.cases.empty());
        const Right &right = fromPack.content.rights.front();
        QCOMPARE(right.amounts.front().value.text, fromSources.content.rights.front().amounts.front().value.text);
        QCOMPARE(right.names, fromSources.content.rights.front().names);
        const Parameter *table = fromPack.content.parameter(u"federal.help_amount"_s);
        QCOMPARE(table->values.front().table, fromSources.content.parameter(u"federal.help_amount"_s)->values.front().table);
        QCOMPARE(fromPack.content.fact(u"federal.union"_s)->choices.front().id, u"married"_s);
    }

    void isTheSameTextWhateverItWasReadFrom() { QCOMPARE(writePack(readPack(m_pack).entities), m_pack); }

    void isSortedByKindAndId()
    {
        const QList<QByteArray> lines = m_pack.split('\n');

        QVERIFY(lines[1].contains("\"kind\":\"evidence\""));
        QVERIFY(lines[2].contains("\"kind\":\"fact\"") && lines[2].contains("federal.benefit"));
        QVERIFY(lines.last().isEmpty());
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("pack");
        QTest::addColumn<QString>("sentence");
        const auto spoilt = [this](const char *from, const char *to) {
            QByteArray pack = m_pack;
            return pack.replace(from, to);
        };
        QTest::newRow("nothing") << QByteArray() << u"the pack is empty"_s;
        QTest::newRow("another schema") << spoilt("{\"schema\":1}", "{\"schema\":2}") << u"not a pack of schema 1"_s;
        QTest::newRow("no header") << m_pack.mid(m_pack.indexOf('\n') + 1) << u"not a pack of schema"_s;
        QTest::newRow("no JSON") << QByteArray("hello\n") << u"not a JSON value"_s;
        QTest::newRow("a torn line") << m_pack.chopped(2) << u"a comma or closing brace is missing"_s;
        QTest::newRow("an unknown kind") << spoilt("\"kind\":\"list\"", "\"kind\":\"lust\"") << u"not “lust”"_s;
        QTest::newRow("a foreign publisher") << spoilt("\"publisher\":\"federal\"", "\"publisher\":\"flanders\"")
                                             << u"should begin with its publisher: flanders."_s;
        QTest::newRow("a missing language") << spoilt("\"de\":\"eins\",", "") << u"lacks the language de"_s;
        QTest::newRow("a line twice") << m_pack + m_pack.mid(m_pack.indexOf('\n') + 1) << u"is defined twice"_s;
        QTest::newRow("an unknown key") << spoilt("\"order\":", "\"ordr\":") << u"no key “ordr”"_s;
        QTest::newRow("invalid UTF-8") << m_pack + "\"\xff\"\n" << u"not valid UTF-8"_s;
    }

    void refuses()
    {
        QFETCH(QByteArray, pack);
        QFETCH(QString, sentence);

        const Issues issues = loadPack(pack).issues;

        QVERIFY(hasErrors(issues));
        QVERIFY2(says(issues, sentence), qPrintable(issues.front().message));
    }

    void survivesSpoiltBytes_data()
    {
        QTest::addColumn<quint32>("seed");
        for (quint32 seed = 1; seed <= 20; ++seed)
            QTest::addRow("seed %u", seed) << seed;
    }

    void survivesSpoiltBytes()
    {
        QFETCH(quint32, seed);
        QRandomGenerator random(seed);

        for (int round = 0; round < 20; ++round) {
            QByteArray pack = m_pack;
            for (int change = 0; change < 4; ++change)
                pack[random.bounded(pack.size())] = char(random.bounded(256));
            loadPack(pack);
        }
    }
};

QTEST_GUILESS_MAIN(TestPack)
#include "tst_pack.moc"
