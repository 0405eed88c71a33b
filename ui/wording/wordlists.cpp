// SPDX-FileCopyrightText: 2026 TakeUp contributors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/wording/wordlists.h"

#include <span>

namespace takeup {

namespace {

struct Entry
{
    const char *id;
    const char *nl;
    const char *fr;
    const char *de;
    const char *en;
};

constexpr Entry topics[] = {
    {"you", "Wie bent u?", "Qui êtes-vous ?", "Wer sind Sie?", "About you"},
    {"family", "Gezin", "Famille", "Familie", "Family"},
    {"income", "Inkomen", "Revenus", "Einkommen", "Income"},
    {"home", "Wonen en energie", "Logement et énergie", "Wohnen und Energie", "Home and energy"},
    {"health", "Gezondheid", "Santé", "Gesundheit", "Health"},
    {"school", "School en kinderen", "École et enfants", "Schule und Kinder", "School and children"},
    {"other", "Andere vragen", "Autres questions", "Weitere Fragen", "Other questions"},
};

constexpr Entry themes[] = {
    {"bank", "Bank", "Banque", "Bank", "Bank"},
    {"care", "Zorg", "Soins", "Pflege", "Care"},
    {"culture", "Cultuur en vrije tijd", "Culture et loisirs", "Kultur und Freizeit", "Culture and leisure"},
    {"debt", "Schulden", "Dettes", "Schulden", "Debts"},
    {"digital", "Digitaal", "Numérique", "Digitales", "Digital"},
    {"disability", "Handicap", "Handicap", "Behinderung", "Disability"},
    {"education", "School en studie", "École et études", "Schule und Studium", "School and studies"},
    {"energy", "Energie en water", "Énergie et eau", "Energie und Wasser", "Energy and water"},
    {"family", "Gezin en kinderen", "Famille et enfants", "Familie und Kinder", "Family and children"},
    {"health", "Gezondheid", "Santé", "Gesundheit", "Health"},
    {"housing", "Wonen", "Logement", "Wohnen", "Housing"},
    {"income", "Inkomen", "Revenus", "Einkommen", "Income"},
    {"justice", "Justitie", "Justice", "Justiz", "Justice"},
    {"migration", "Migratie en verblijf", "Migration et séjour", "Migration und Aufenthalt", "Migration and residence"},
    {"mobility", "Mobiliteit", "Mobilité", "Mobilität", "Mobility"},
    {"pension", "Pensioen", "Pension", "Pension", "Pension"},
    {"tax", "Belastingen", "Impôts", "Steuern", "Taxes"},
    {"telecom", "Telefoon en internet", "Téléphone et internet", "Telefon und Internet", "Telephone and internet"},
    {"transport", "Vervoer", "Transport", "Verkehr", "Transport"},
    {"work", "Werk", "Travail", "Arbeit", "Work"},
};

constexpr Entry levels[] = {
    {"federal", "Federaal", "Fédéral", "Föderal", "Federal"},
    {"community", "Gemeenschap", "Communauté", "Gemeinschaft", "Community"},
    {"region", "Gewest", "Région", "Region", "Region"},
    {"province", "Provincie", "Province", "Provinz", "Province"},
    {"municipality", "Gemeente", "Commune", "Gemeinde", "Municipality"},
};

constexpr Entry channels[] = {
    {"online", "online", "en ligne", "online", "online"},
    {"counter", "aan het loket", "au guichet", "am Schalter", "at the counter"},
    {"post", "per post", "par courrier", "per Post", "by post"},
    {"phone", "per telefoon", "par téléphone", "per Telefon", "by phone"},
    {"automatic", "automatisch", "automatiquement", "automatisch", "by itself"},
};

constexpr Entry relations[] = {
    {"self", "uzelf", "vous-même", "Sie selbst", "yourself"},
    {"partner", "partner", "partenaire", "Partner", "partner"},
    {"child", "kind", "enfant", "Kind", "child"},
    {"partner_child", "kind van de partner", "enfant du partenaire", "Kind des Partners", "child of the partner"},
    {"parent", "ouder", "parent", "Elternteil", "parent"},
    {"parent_partner", "partner van een ouder", "partenaire d’un parent", "Partner eines Elternteils", "partner of a parent"},
    {"sibling", "broer of zus", "frère ou sœur", "Bruder oder Schwester", "brother or sister"},
    {"grandparent", "grootouder", "grand-parent", "Großelternteil", "grandparent"},
    {"grandchild", "kleinkind", "petit-enfant", "Enkelkind", "grandchild"},
    {"parent_in_law", "schoonouder", "beau-parent", "Schwiegerelternteil", "parent-in-law"},
    {"child_in_law", "schoonzoon of schoondochter", "gendre ou belle-fille", "Schwiegerkind", "son- or daughter-in-law"},
    {"sibling_in_law", "schoonbroer of schoonzus", "beau-frère ou belle-sœur", "Schwager oder Schwägerin", "brother- or sister-in-law"},
    {"great_grandparent", "overgrootouder", "arrière-grand-parent", "Urgroßelternteil", "great-grandparent"},
    {"great_grandchild", "achterkleinkind", "arrière-petit-enfant", "Urenkelkind", "great-grandchild"},
    {"uncle_aunt", "oom of tante", "oncle ou tante", "Onkel oder Tante", "uncle or aunt"},
    {"nephew_niece", "neef of nicht (kind van broer of zus)", "neveu ou nièce", "Neffe oder Nichte", "nephew or niece"},
    {"cousin", "neef of nicht (kind van oom of tante)", "cousin ou cousine", "Cousin oder Cousine", "cousin"},
    {"foster_child", "pleegkind", "enfant placé en famille d’accueil", "Pflegekind", "foster child"},
    {"foster_parent", "pleegouder", "parent d’accueil", "Pflegeelternteil", "foster parent"},
    {"other_family", "andere familie", "autre membre de la famille", "andere Verwandte", "other family"},
    {"unrelated", "geen familie", "sans lien de famille", "nicht verwandt", "not related"},
};

constexpr Entry ofYours[] = {
    {"self", "u", "vous", "Sie", "you"},
    {"partner", "uw partner", "votre partenaire", "Ihr Partner", "your partner"},
    {"child", "uw kind", "votre enfant", "Ihr Kind", "your child"},
    {"partner_child", "het kind van uw partner", "l’enfant de votre partenaire", "das Kind Ihres Partners", "your partner’s child"},
    {"parent", "uw ouder", "votre parent", "Ihr Elternteil", "your parent"},
    {"parent_partner", "de partner van uw ouder", "le partenaire de votre parent", "der Partner Ihres Elternteils",
     "your parent’s partner"},
    {"sibling", "uw broer of zus", "votre frère ou sœur", "Ihr Geschwister", "your brother or sister"},
    {"grandparent", "uw grootouder", "votre grand-parent", "Ihr Großelternteil", "your grandparent"},
    {"grandchild", "uw kleinkind", "votre petit-enfant", "Ihr Enkelkind", "your grandchild"},
    {"parent_in_law", "uw schoonouder", "votre beau-parent", "Ihr Schwiegerelternteil", "your parent-in-law"},
    {"child_in_law", "uw schoonkind", "votre gendre ou belle-fille", "Ihr Schwiegerkind", "your son- or daughter-in-law"},
    {"sibling_in_law", "uw schoonbroer of schoonzus", "votre beau-frère ou belle-sœur", "Ihr Schwager oder Ihre Schwägerin",
     "your brother- or sister-in-law"},
    {"great_grandparent", "uw overgrootouder", "votre arrière-grand-parent", "Ihr Urgroßelternteil", "your great-grandparent"},
    {"great_grandchild", "uw achterkleinkind", "votre arrière-petit-enfant", "Ihr Urenkelkind", "your great-grandchild"},
    {"uncle_aunt", "uw oom of tante", "votre oncle ou tante", "Ihr Onkel oder Ihre Tante", "your uncle or aunt"},
    {"nephew_niece", "uw neef of nicht", "votre neveu ou nièce", "Ihr Neffe oder Ihre Nichte", "your nephew or niece"},
    {"cousin", "uw neef of nicht", "votre cousin ou cousine", "Ihr Cousin oder Ihre Cousine", "your cousin"},
    {"foster_child", "uw pleegkind", "votre enfant d’accueil", "Ihr Pflegekind", "your foster child"},
    {"foster_parent", "uw pleegouder", "votre parent d’accueil", "Ihr Pflegeelternteil", "your foster parent"},
    {"other_family", "uw familielid", "votre parent éloigné", "Ihr Familienmitglied", "your family member"},
    {"unrelated", "uw huisgenoot", "votre cohabitant", "Ihr Mitbewohner", "your housemate"},
};

Text find(std::span<const Entry> entries, const QString &id)
{
    for (const Entry &entry : entries) {
        if (id == QLatin1StringView(entry.id))
            return Text{
                {QString::fromUtf8(entry.nl), QString::fromUtf8(entry.fr), QString::fromUtf8(entry.de), QString::fromUtf8(entry.en)}};
    }
    return Text{{id, id, id, id}};
}

} // namespace

Text topicText(const QString &id)
{
    return find(topics, id);
}
Text themeText(const QString &id)
{
    return find(themes, id);
}
Text levelText(const QString &id)
{
    return find(levels, id);
}
Text channelText(const QString &id)
{
    return find(channels, id);
}
Text relationText(const QString &word)
{
    return find(relations, word);
}
Text relationOfYours(const QString &word)
{
    return find(ofYours, word);
}

} // namespace takeup
