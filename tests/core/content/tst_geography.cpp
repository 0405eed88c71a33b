// SPDX-FileCopyrightText: 2026 TakeUp contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/content/geography.h"

#include <QFile>
#include <QTest>

using namespace takeup;
using namespace Qt::Literals::StringLiterals;

/// The shipped geography: 565 municipalities, found by code and by name.
class TestGeography : public QObject
{
    Q_OBJECT

private:
    static QByteArray table(const QString &name)
    {
        QFile file(QStringLiteral(TAKEUP_SOURCE_DIR "/resources/geography/") + name);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    static Geography shipped()
    {
        return Geography::fromCsv(table(u"municipalities.csv"_s), table(u"postal-codes.csv"_s), table(u"municipality-changes.csv"_s))
            .value();
    }

    static QStringList namesOf(const std::vector<const Municipality *> &found)
    {
        QStringList names;
        for (const Municipality *municipality : found)
            names.append(municipality->names[Language::Nl]);
        return names;
    }

    const Geography m_geography = shipped();

private slots:
    void holdsEveryMunicipality() { QCOMPARE(m_geography.municipalities().size(), std::size_t(565)); }

    void findsBySignsAndCodes_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("first");

        QTest::newRow("postal code") << u"8500"_s << u"Kortrijk"_s;
        QTest::newRow("postal code of a locality") << u"8510"_s << u"Kortrijk"_s;
        QTest::newRow("Dutch name") << u"kortr"_s << u"Kortrijk"_s;
        QTest::newRow("French name") << u"Courtrai"_s << u"Kortrijk"_s;
        QTest::newRow("German name") << u"lüttich"_s << u"Luik"_s;
        QTest::newRow("name without its accents") << u"liege"_s << u"Luik"_s;
        QTest::newRow("name with accents") << u"LIÈGE"_s << u"Luik"_s;
        QTest::newRow("hyphen as a space") << u"sint niklaas"_s << u"Sint-Niklaas"_s;
        QTest::newRow("whole name before longer ones") << u"Halle"_s << u"Halle"_s;
        QTest::newRow("locality") << u"Laken"_s << u"Brussel"_s;
        QTest::newRow("spaces around") << u"  eupen "_s << u"Eupen"_s;
    }

    void findsBySignsAndCodes()
    {
        QFETCH(QString, text);
        QFETCH(QString, first);

        const QStringList found = namesOf(m_geography.find(text));

        QVERIFY(!found.isEmpty());
        QCOMPARE(found.first(), first);
    }

    void findsNothingForNonsense()
    {
        QVERIFY(m_geography.find(u""_s).empty());
        QVERIFY(m_geography.find(u" - "_s).empty());
        QVERIFY(m_geography.find(u"Atlantis"_s).empty());
        QVERIFY(m_geography.find(u"8500"_s, 0).empty());
    }

    void namesEachMunicipalityOnce()
    {
        const auto found = m_geography.find(u"b"_s, 1000);

        QSet<const Municipality *> different(found.begin(), found.end());
        QCOMPARE(std::size_t(different.size()), found.size());
        QCOMPARE(m_geography.find(u"b"_s, 8).size(), std::size_t(8));
    }

    void leadsCodesOfBeforeAMergerToToday()
    {
        const Municipality *merged = m_geography.byNis(u"44001"_s);

        QVERIFY(merged);
        QCOMPARE(merged->nis, u"44084"_s);
        QVERIFY(!m_geography.byNis(u"99999"_s));
        QCOMPARE(m_geography.indexOf(u""_s), -1);
    }

    void knowsTheAreasOfAPlace_data()
    {
        QTest::addColumn<QString>("nis");
        QTest::addColumn<QStringList>("areas");

        QTest::newRow("Kortrijk") << u"34022"_s << QStringList{u"belgium"_s, u"flanders"_s, u"flemish-community"_s, u"nis:34022"_s};
        QTest::newRow("Brussels") << u"21004"_s << QStringList{u"belgium"_s, u"brussels"_s, u"flemish-community"_s, u"french-community"_s};
        QTest::newRow("Namur") << u"92094"_s << QStringList{u"belgium"_s, u"wallonia"_s, u"french-community"_s};
        QTest::newRow("Eupen") << u"63023"_s << QStringList{u"belgium"_s, u"wallonia"_s, u"german-speaking-community"_s};
    }

    void knowsTheAreasOfAPlace()
    {
        QFETCH(QString, nis);
        QFETCH(QStringList, areas);
        const Municipality *municipality = m_geography.byNis(nis);
        QVERIFY(municipality);

        for (const QString &area : {u"belgium"_s, u"flanders"_s, u"wallonia"_s, u"brussels"_s, u"flemish-community"_s,
                                    u"french-community"_s, u"german-speaking-community"_s, u"nis:34022"_s}) {
            QVERIFY(Geography::isArea(area));
            QCOMPARE(m_geography.isIn(*municipality, area), areas.contains(area));
        }
    }

    void refusesWordsThatAreNoArea()
    {
        QVERIFY(!Geography::isArea(u"europe"_s));
        QVERIFY(!Geography::isArea(u"nis:1"_s));
        QVERIFY(!Geography::isArea(u"nis:abcde"_s));
    }

    void refusesTablesThatAreNone()
    {
        const QByteArray municipalities = table(u"municipalities.csv"_s);
        const QByteArray codes = table(u"postal-codes.csv"_s);
        const QByteArray changes = table(u"municipality-changes.csv"_s);

        QVERIFY(!Geography::fromCsv({}, codes, changes));
        QVERIFY(!Geography::fromCsv(municipalities + "11001,again\n", codes, changes));
        QVERIFY(!Geography::fromCsv(municipalities, codes + "1,a,b,c,d,e,f,00000,,,,,,\n", changes));
    }

    void speaksEnglishByTheNameOfTheArea()
    {
        QCOMPARE(m_geography.byNis(u"63023"_s)->names[Language::En], u"Eupen"_s);
        QCOMPARE(m_geography.byNis(u"62063"_s)->names[Language::En], u"Liège"_s);
        QCOMPARE(m_geography.byNis(u"21015"_s)->names[Language::En], u"Schaarbeek / Schaerbeek"_s);
    }
};

QTEST_GUILESS_MAIN(TestGeography)
#include "tst_geography.moc"
