// SPDX-FileCopyrightText: 2026 TakeUp contributors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/wording/wording.h"

#include <array>

namespace takeup {

using namespace Qt::Literals::StringLiterals;

namespace {

/// What editors write for a source that is no page, by how it begins, and the words for it on screen.
struct Origin
{
    QLatin1StringView begins;
    Text words;
};

const std::array<Origin, 5> &origins()
{
    static const std::array<Origin, 5> table{{
        {"own knowledge"_L1,
         {{u"eigen kennis, nog na te kijken"_s, u"connaissance propre, à vérifier"_s, u"eigenes Wissen, noch zu prüfen"_s,
           u"own knowledge, to be checked"_s}}},
        {"not found"_L1, {{u"niet gevonden"_s, u"pas trouvé"_s, u"nicht gefunden"_s, u"not found"_s}}},
        {"derived"_L1,
         {{u"berekend uit een eerder bedrag"_s, u"calculé à partir d’un montant antérieur"_s, u"aus einem früheren Betrag berechnet"_s,
           u"worked out from an earlier amount"_s}}},
        {"secondary"_L1, {{u"onrechtstreekse bron"_s, u"source indirecte"_s, u"indirekte Quelle"_s, u"indirect source"_s}}},
        {"arithmetic"_L1, {{u"rekenregel"_s, u"règle de calcul"_s, u"Rechenregel"_s, u"arithmetic"_s}}},
    }};
    return table;
}

} // namespace

QString Wording::source(const QString &written) const
{
    for (const Origin &origin : origins()) {
        if (written.startsWith(origin.begins))
            return text(origin.words);
    }
    return written;
}

} // namespace takeup
