// SPDX-FileCopyrightText: 2026 TakeUp contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/error.h"
#include "core/base/text.h"

#include <QByteArray>
#include <QHash>
#include <QStringList>

#include <vector>

namespace takeup {

/// A Belgian municipality of today.
struct Municipality
{
    QString nis; ///< Five digits.
    Text names; ///< English takes the name of the language area.
    QString province;
    QString region; ///< flanders, wallonia, brussels.
    QString languageArea; ///< nl, fr, de, nl-fr.
    bool germanSpeakingCommunity = false;
    QStringList postalCodes;
};

/// The municipalities, their postal codes and the areas they belong to. Immutable.
class Geography
{
public:
    /// From the two CSV tables of resources/geography (municipalities.csv, postal-codes.csv and municipality-changes.csv).
    static Result<Geography> fromCsv(const QByteArray &municipalities, const QByteArray &postalCodes, const QByteArray &changes);

    const std::vector<Municipality> &municipalities() const { return m_municipalities; }
    /// The municipality with this NIS code; codes from before a merger give today's. Null when there is none.
    const Municipality *byNis(const QString &nis) const;
    /// The place in municipalities() of a NIS code, or -1.
    int indexOf(const QString &nis) const;
    /// Those with this postal code (a code may span several) or whose name, or a locality's name, begins with the text,
    /// accents and case aside; at most `limit`.
    std::vector<const Municipality *> find(const QString &text, int limit = 8) const;
    /// Whether a municipality lies in an area: belgium, flanders, wallonia, brussels, flemish-community (Flanders and
    /// Brussels), french-community (Wallonia outside the German-speaking Community, and Brussels), german-speaking-community, nis:34022.
    bool isIn(const Municipality &municipality, const QString &area) const;
    /// Whether the word names an area at all.
    static bool isArea(const QString &area);

private:
    std::vector<Municipality> m_municipalities;
    QHash<QString, int> m_byNis;
    QHash<QString, QString> m_today; ///< Old NIS code to today's.
    std::vector<std::pair<QString, int>> m_searchKeys; ///< Folded name or postal code, and the municipality.
};

} // namespace takeup
