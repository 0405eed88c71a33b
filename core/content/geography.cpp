// SPDX-FileCopyrightText: 2026 TakeUp contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/content/geography.h"

#include <QSet>

#include <algorithm>

namespace takeup {

using namespace Qt::Literals::StringLiterals;

namespace {

/// The text as search compares it: lower case, without accents, every other sign a space.
QString folded(const QString &text)
{
    QString result;
    result.reserve(text.size());
    const QString decomposed = text.normalized(QString::NormalizationForm_D).toCaseFolded();
    for (const QChar sign : decomposed) {
        if (sign.isMark())
            continue;
        if (sign == u'œ')
            result += u"oe"_s;
        else if (sign.isLetterOrNumber())
            result += sign;
        else if (!result.isEmpty() && !result.endsWith(u' '))
            result += u' ';
    }
    return result.trimmed();
}

/// The rows below the header. Only a last column that nobody reads holds quotes and commas, so a split is enough.
Result<std::vector<QStringList>> rowsOf(const QByteArray &table, const QString &name, const QString &header)
{
    const QStringList lines = QString::fromUtf8(table).split(u'\n', Qt::SkipEmptyParts);
    if (lines.isEmpty() || !lines.first().startsWith(header))
        return failure(Error::Code::FieldMissing, name + u':' + header);
    const qsizetype columns = lines.first().count(u',') + 1;
    std::vector<QStringList> rows;
    rows.reserve(std::size_t(lines.size()));
    for (qsizetype i = 1; i < lines.size(); ++i) {
        QStringList fields = lines[i].trimmed().split(u',');
        if (fields.size() < columns)
            return failure(Error::Code::FieldMissing, u"%1:%2"_s.arg(name).arg(i + 1));
        rows.push_back(std::move(fields));
    }
    return rows;
}

QString englishName(const Municipality &municipality)
{
    const Text &names = municipality.names;
    if (municipality.languageArea == "nl"_L1)
        return names[Language::Nl];
    if (municipality.languageArea == "fr"_L1)
        return names[Language::Fr];
    if (municipality.languageArea == "de"_L1)
        return names[Language::De];
    if (names[Language::Nl] == names[Language::Fr])
        return names[Language::Nl];
    return names[Language::Nl] + u" / "_s + names[Language::Fr];
}

Municipality municipalityFrom(const QStringList &fields)
{
    Municipality municipality;
    municipality.nis = fields[0];
    municipality.names[Language::Nl] = fields[1];
    municipality.names[Language::Fr] = fields[2];
    municipality.names[Language::De] = fields[3];
    municipality.province = fields[4];
    municipality.region = fields[5];
    municipality.languageArea = fields[6];
    municipality.germanSpeakingCommunity = fields[7] == "1"_L1;
    municipality.postalCodes = fields[9].split(u' ', Qt::SkipEmptyParts);
    municipality.names[Language::En] = englishName(municipality);
    return municipality;
}

bool isNis(QStringView text)
{
    return text.size() == 5 && std::all_of(text.begin(), text.end(), [](QChar sign) { return sign >= u'0' && sign <= u'9'; });
}

} // namespace

Result<Geography> Geography::fromCsv(const QByteArray &municipalities, const QByteArray &postalCodes, const QByteArray &changes)
{
    const auto rows =
        rowsOf(municipalities, u"municipalities.csv"_s,
               u"nis5,name_nl,name_fr,name_de,province,region,language_area,german_speaking_community,facilities,postal_codes"_s);
    const auto localities =
        rowsOf(postalCodes, u"postal-codes.csv"_s,
               u"postal_code,locality_nl,locality_fr,locality_de,municipality_nl,municipality_fr,municipality_de,nis5"_s);
    const auto mergers = rowsOf(changes, u"municipality-changes.csv"_s, u"old_nis5,old_name,new_nis5"_s);
    for (const auto *table : {&rows, &localities, &mergers}) {
        if (!table->has_value())
            return tl::unexpected(table->error());
    }

    Geography geography;
    QSet<std::pair<QString, int>> keys;
    for (const QStringList &fields : *rows) {
        const int place = int(geography.m_municipalities.size());
        if (!isNis(fields[0]) || geography.m_byNis.contains(fields[0]))
            return failure(Error::Code::Duplicate, fields[0]);
        geography.m_byNis.insert(fields[0], place);
        geography.m_municipalities.push_back(municipalityFrom(fields));
        const Municipality &municipality = geography.m_municipalities.back();
        for (const QString &name : municipality.names.in)
            keys.insert({folded(name), place});
        for (const QString &code : municipality.postalCodes)
            keys.insert({code, place});
    }
    for (const QStringList &fields : *localities) {
        const int place = geography.m_byNis.value(fields[7], -1);
        if (place < 0)
            return failure(Error::Code::UnknownId, fields[7]);
        keys.insert({fields[0], place});
        for (int column = 1; column <= 3; ++column) {
            if (!fields[column].isEmpty())
                keys.insert({folded(fields[column]), place});
        }
    }
    for (const QStringList &fields : *mergers)
        geography.m_today.insert(fields[0], fields[2]);
    geography.m_searchKeys.assign(keys.cbegin(), keys.cend());
    std::sort(geography.m_searchKeys.begin(), geography.m_searchKeys.end());
    return geography;
}

const Municipality *Geography::byNis(const QString &nis) const
{
    const int place = indexOf(nis);
    return place < 0 ? nullptr : &m_municipalities[std::size_t(place)];
}

int Geography::indexOf(const QString &nis) const
{
    // A municipality may have merged twice; a code that is today's needs no step.
    QString code = nis;
    for (int steps = 0; steps < 4; ++steps) {
        const auto place = m_byNis.constFind(code);
        if (place != m_byNis.cend())
            return *place;
        code = m_today.value(code);
    }
    return -1;
}

std::vector<const Municipality *> Geography::find(const QString &text, int limit) const
{
    const QString wanted = folded(text);
    if (wanted.isEmpty() || limit <= 0)
        return {};

    // Rank 0: a whole name or code; 1: the municipality's own name begins so; 2: a locality's name or a code does.
    std::vector<std::pair<int, int>> ranked;
    QHash<int, int> ranks;
    auto key = std::lower_bound(m_searchKeys.begin(), m_searchKeys.end(), std::pair(wanted, -1));
    for (; key != m_searchKeys.end() && key->first.startsWith(wanted); ++key) {
        int rank = key->first == wanted ? 0 : 2;
        const Municipality &municipality = m_municipalities[std::size_t(key->second)];
        if (rank == 2) {
            for (const QString &name : municipality.names.in)
                rank = folded(name).startsWith(wanted) ? 1 : rank;
        }
        const auto known = ranks.find(key->second);
        if (known == ranks.end())
            ranks.insert(key->second, rank);
        else
            *known = std::min(*known, rank);
    }
    for (auto rank = ranks.cbegin(); rank != ranks.cend(); ++rank)
        ranked.emplace_back(rank.value(), rank.key());
    std::sort(ranked.begin(), ranked.end(), [this](const auto &left, const auto &right) {
        if (left.first != right.first)
            return left.first < right.first;
        const QString &leftName = m_municipalities[std::size_t(left.second)].names[Language::En];
        const QString &rightName = m_municipalities[std::size_t(right.second)].names[Language::En];
        return leftName < rightName;
    });

    std::vector<const Municipality *> found;
    for (const auto &[rank, place] : ranked) {
        if (int(found.size()) == limit)
            break;
        found.push_back(&m_municipalities[std::size_t(place)]);
    }
    return found;
}

bool Geography::isIn(const Municipality &municipality, const QString &area) const
{
    if (area == "belgium"_L1)
        return true;
    if (area == "flemish-community"_L1)
        return municipality.region == "flanders"_L1 || municipality.region == "brussels"_L1;
    if (area == "french-community"_L1) {
        return municipality.region == "brussels"_L1 || (municipality.region == "wallonia"_L1 && !municipality.germanSpeakingCommunity);
    }
    if (area == "german-speaking-community"_L1)
        return municipality.germanSpeakingCommunity;
    if (area.startsWith("nis:"_L1))
        return byNis(area.mid(4)) == &municipality;
    return municipality.region == area;
}

bool Geography::isArea(const QString &area)
{
    static const QStringList words{u"belgium"_s,
                                   u"flanders"_s,
                                   u"wallonia"_s,
                                   u"brussels"_s,
                                   u"flemish-community"_s,
                                   u"french-community"_s,
                                   u"german-speaking-community"_s};
    return words.contains(area) || (area.startsWith("nis:"_L1) && isNis(QStringView(area).mid(4)));
}

} // namespace takeup
