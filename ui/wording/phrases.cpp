// SPDX-FileCopyrightText: 2026 TakeUp contributors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/wording/phrases.h"

#include <array>

namespace takeup {

namespace {

struct Entry
{
    Phrase phrase;
    const char *nl;
    const char *fr;
    const char *de;
    const char *en;
};

using P = Phrase;

constexpr std::array entries{
    Entry{P::Yes, "ja", "oui", "ja", "yes"},
    Entry{P::No, "nee", "non", "nein", "no"},
    Entry{P::Unknown, "nog niet bekend", "pas encore connu", "noch nicht bekannt", "not known yet"},
    Entry{P::Nobody, "niemand", "personne", "niemand", "nobody"},
    Entry{P::Nothing, "niet van toepassing", "sans objet", "nicht zutreffend", "does not apply"},
    Entry{P::Unspecified, "onbepaald", "non précisé", "unbestimmt", "not specified"},
    Entry{P::Between, "tussen {a} en {b}", "entre {a} et {b}", "zwischen {a} und {b}", "between {a} and {b}"},
    Entry{P::FromTo, "van {a} tot {b}", "de {a} à {b}", "von {a} bis {b}", "from {a} to {b}"},
    Entry{P::AtLeast, "minstens {a}", "au moins {a}", "mindestens {a}", "at least {a}"},
    Entry{P::AtMost, "hoogstens {a}", "au plus {a}", "höchstens {a}", "at most {a}"},
    Entry{P::LessThan, "minder dan {a}", "moins de {a}", "weniger als {a}", "less than {a}"},
    Entry{P::MoreThan, "meer dan {a}", "plus de {a}", "mehr als {a}", "more than {a}"},
    Entry{P::OrMore, "{a} of meer", "{a} ou plus", "{a} oder mehr", "{a} or more"},
    Entry{P::FromDay, "vanaf {a}", "à partir du {a}", "ab dem {a}", "from {a}"},
    Entry{P::ToDay, "tot {a}", "jusqu’au {a}", "bis zum {a}", "until {a}"},
    Entry{P::PerMonth, "{a} per maand", "{a} par mois", "{a} im Monat", "{a} a month"},
    Entry{P::PerYear, "{a} per jaar", "{a} par an", "{a} im Jahr", "{a} a year"},
    Entry{P::PerLitre, "{a} per liter", "{a} par litre", "{a} pro Liter", "{a} a litre"},
    Entry{P::PerMonthShort, "per maand", "par mois", "im Monat", "a month"},
    Entry{P::PerYearShort, "per jaar", "par an", "im Jahr", "a year"},
    Entry{P::Litres, "{a} liter", "{a} litres", "{a} Liter", "{a} litres"},
    Entry{P::OneDay, "1 dag", "1 jour", "1 Tag", "1 day"},
    Entry{P::Days, "{n} dagen", "{n} jours", "{n} Tage", "{n} days"},
    Entry{P::OneMonth, "1 maand", "1 mois", "1 Monat", "1 month"},
    Entry{P::Months, "{n} maanden", "{n} mois", "{n} Monate", "{n} months"},
    Entry{P::OneYear, "1 jaar", "1 an", "1 Jahr", "1 year"},
    Entry{P::Years, "{n} jaar", "{n} ans", "{n} Jahre", "{n} years"},
    Entry{P::And, "{a} en {b}", "{a} et {b}", "{a} und {b}", "{a} and {b}"},
    Entry{P::Or, "{a} of {b}", "{a} ou {b}", "{a} oder {b}", "{a} or {b}"},
    Entry{P::OrMorePeople, "{a}, misschien nog iemand", "{a}, peut-être encore une personne", "{a}, vielleicht noch jemand",
          "{a}, perhaps someone else"},
    Entry{P::NobodyHere, "niemand in dit gezin", "personne dans ce ménage", "niemand in diesem Haushalt", "nobody in this household"},

    Entry{P::OutcomeEnded, "bestaat niet meer", "n’existe plus", "besteht nicht mehr", "no longer exists"},
    Entry{P::OutcomeElsewhere, "niet op deze plaats", "pas à cet endroit", "nicht an diesem Ort", "not in this place"},
    Entry{P::OutcomeReceived, "krijgt u al", "déjà reçu", "erhalten Sie schon", "already received"},
    Entry{P::OutcomeAutomatic, "automatisch", "automatique", "automatisch", "automatic"},
    Entry{P::OutcomeLikely, "waarschijnlijk", "probable", "wahrscheinlich", "likely"},
    Entry{P::OutcomeAssessed, "de dienst beslist", "le service décide", "die Behörde entscheidet", "the service decides"},
    Entry{P::OutcomePossible, "mogelijk", "possible", "möglich", "possible"},
    Entry{P::OutcomeLater, "later", "plus tard", "später", "later"},
    Entry{P::OutcomeNo, "nu niet", "pas maintenant", "jetzt nicht", "not now"},

    Entry{P::GroupEnded, "Bestaat niet meer", "N’existe plus", "Besteht nicht mehr", "No longer exists"},
    Entry{P::GroupElsewhere, "Bestaat niet waar u woont", "N’existe pas là où vous habitez", "Gibt es an Ihrem Wohnort nicht",
          "Does not exist where you live"},
    Entry{P::GroupReceived, "Dit krijgt u al", "Vous le recevez déjà", "Das erhalten Sie schon", "You already receive this"},
    Entry{P::GroupAutomatic, "Komt automatisch: controleer of het er is", "Vient automatiquement : vérifiez qu’il est là",
          "Kommt automatisch: Prüfen Sie, ob es da ist", "Comes by itself: check that it has come"},
    Entry{P::GroupLikely, "Waarschijnlijk: vraag het aan", "Probable : demandez-le", "Wahrscheinlich: Beantragen Sie es",
          "Likely: apply for it"},
    Entry{P::GroupAssessed, "De dienst beslist na een gesprek of onderzoek", "Le service décide après un entretien ou une enquête",
          "Die Behörde entscheidet nach Gespräch oder Prüfung", "The service decides after a talk or inquiry"},
    Entry{P::GroupPossible, "Mogelijk: er ontbreekt nog een antwoord", "Possible : il manque encore une réponse",
          "Möglich: Es fehlt noch eine Antwort", "Possible: an answer is missing"},
    Entry{P::GroupLater, "Later: zodra een ander recht is toegekend", "Plus tard : dès qu’un autre droit est accordé",
          "Später: sobald ein anderes Recht gewährt ist", "Later: once another right has been granted"},
    Entry{P::GroupNo, "Nu niet", "Pas maintenant", "Jetzt nicht", "Not now"},

    Entry{P::StateMet, "in orde", "rempli", "erfüllt", "met"},
    Entry{P::StateNotMet, "niet vervuld", "non rempli", "nicht erfüllt", "not met"},
    Entry{P::StateOpen, "nog open", "encore ouvert", "noch offen", "still open"},
    Entry{P::StateForService, "voor de dienst", "pour le service", "für die Behörde", "for the service"},
    Entry{P::ConfidenceLow, "te controleren", "à vérifier", "zu prüfen", "to be verified"},
    Entry{P::ConfidenceMedium, "redelijk zeker", "assez sûr", "ziemlich sicher", "fairly certain"},
    Entry{P::ConfidenceHigh, "zeker", "sûr", "sicher", "certain"},
    Entry{P::ToBeVerified, "Te controleren: een cijfer of regel hierin is niet zeker.",
          "À vérifier : un montant ou une règle n’est pas certain.", "Zu prüfen: Ein Betrag oder eine Regel ist nicht sicher.",
          "To be verified: a figure or rule in this is not certain."},

    Entry{P::DeadlineApply, "Aanvragen", "Demander", "Beantragen", "Apply"},
    Entry{P::DeadlineService, "De dienst antwoordt", "Le service répond", "Die Behörde antwortet", "The service answers"},
    Entry{P::DeadlineAppeal, "In beroep gaan", "Introduire un recours", "Widerspruch einlegen", "Appeal"},
    Entry{P::DeadlineRenewal, "Vernieuwen", "Renouveler", "Erneuern", "Renew"},
    Entry{P::AfterRequest, "na de aanvraag", "après la demande", "nach dem Antrag", "after the request"},
    Entry{P::AfterDecision, "na de beslissing", "après la décision", "nach der Entscheidung", "after the decision"},
    Entry{P::AfterNotification, "nadat u de beslissing kreeg", "après la notification", "nach der Zustellung", "after the notification"},
    Entry{P::ByDay, "ten laatste op {a}", "au plus tard le {a}", "spätestens am {a}", "by {a}"},
    Entry{P::DaysLeft, "nog {n} dagen", "encore {n} jours", "noch {n} Tage", "{n} days left"},
    Entry{P::OneDayLeft, "nog 1 dag", "encore 1 jour", "noch 1 Tag", "1 day left"},
    Entry{P::LastDayToday, "vandaag is de laatste dag", "c’est le dernier jour", "heute ist der letzte Tag", "today is the last day"},
    Entry{P::DayPassed, "de dag is voorbij", "la date est passée", "der Tag ist vorbei", "the day has passed"},
    Entry{P::WithinAfter, "binnen {a} {b}", "dans les {a} {b}", "innerhalb von {a} {b}", "within {a} {b}"},
    Entry{P::StartsOn, "vanaf {a}", "à partir du {a}", "ab dem {a}", "from {a}"},
    Entry{P::StartsRequest, "vanaf de dag van de aanvraag", "à partir du jour de la demande", "ab dem Tag des Antrags",
          "from the day of the request"},
    Entry{P::StartsConditionMet, "vanaf de dag waarop alles vervuld is", "à partir du jour où tout est rempli",
          "ab dem Tag, an dem alles erfüllt ist", "from the day on which all is met"},
    Entry{P::StartsMonthAfterRequest, "vanaf de maand na de aanvraag", "à partir du mois qui suit la demande",
          "ab dem Monat nach dem Antrag", "from the month after the request"},

    Entry{P::MembersQuestion, "Wie woont er bij u?", "Qui habite avec vous ?", "Wer wohnt bei Ihnen?", "Who lives with you?"},
    Entry{P::MembersHelp, "Zet iedereen op het adres erbij, ook wie geen familie is. Het geboortejaar is vaak genoeg.",
          "Indiquez chaque personne à l’adresse, même hors famille. L’année de naissance suffit souvent.",
          "Geben Sie alle an der Adresse an, auch wer nicht verwandt ist. Das Geburtsjahr reicht oft.",
          "Add everyone at the address, family or not. The year of birth is often enough."},
    Entry{P::KinshipQuestion, "Wat is {a} van {b}?", "Qui est {a} pour {b} ?", "Was ist {a} für {b}?", "What is {a} to {b}?"},
    Entry{P::SinceQuestion, "Sinds wanneer geldt dit voor u: {name}?", "Depuis quand est-ce votre cas : {name} ?",
          "Seit wann gilt das für Sie: {name}?", "Since when does this hold for you: {name}?"},
    Entry{P::SinceAbout, "Sinds wanneer geldt dit voor {person}: {name}?", "Depuis quand est-ce le cas de {person} : {name} ?",
          "Seit wann gilt das für {person}: {name}?", "Since when does this hold for {person}: {name}?"},
    Entry{P::FinerAmount, "Kunt u het iets preciezer zeggen? {a}", "Pouvez-vous être un peu plus précis ? {a}",
          "Können Sie es etwas genauer sagen? {a}", "Can you say it a little more precisely? {a}"},
    Entry{P::ExactDay, "De juiste dag telt hier. {a}", "Le jour exact compte ici. {a}", "Hier zählt der genaue Tag. {a}",
          "The exact day matters here. {a}"},
    Entry{P::HoldsForYou, "Klopt dit voor u: {name}?", "Est-ce votre cas : {name} ?", "Trifft das auf Sie zu: {name}?",
          "Does this hold for you: {name}?"},
    Entry{P::HoldsForPerson, "Klopt dit voor {person}: {name}?", "Est-ce le cas de {person} : {name} ?",
          "Trifft das auf {person} zu: {name}?", "Does this hold for {person}: {name}?"},
    Entry{P::SomeoneAsks, "{person}: {name}", "{person} : {name}", "{person}: {name}", "{person}: {name}"},
    Entry{P::ExactAmount, "Ik vul het exacte bedrag in", "J’indique le montant exact", "Ich gebe den genauen Betrag ein",
          "I fill in the exact amount"},
    Entry{P::NoneOfThese, "Geen van deze", "Aucune de ces réponses", "Nichts davon", "None of these"},
    Entry{P::NoIncome, "Niets", "Rien", "Nichts", "Nothing"},
    Entry{P::DontKnow, "Ik weet het niet", "Je ne sais pas", "Ich weiß es nicht", "I don’t know"},
    Entry{P::RatherNotSay, "Ik zeg het liever niet", "Je préfère ne pas le dire", "Ich möchte es nicht sagen", "I’d rather not say"},
    Entry{P::SkipForNow, "Sla voorlopig over", "Passer pour l’instant", "Vorerst überspringen", "Skip for now"},
    Entry{P::WhyAsked, "Waarom deze vraag? Het antwoord telt voor: {a}.", "Pourquoi cette question ? La réponse compte pour : {a}.",
          "Warum diese Frage? Die Antwort zählt für: {a}.", "Why this question? The answer counts for: {a}."},

    Entry{P::OpenAnswer, "Nog te antwoorden: {name} ({person})", "Réponse manquante : {name} ({person})",
          "Noch zu beantworten: {name} ({person})", "Still to answer: {name} ({person})"},
    Entry{P::OpenFigure, "Een cijfer dat hier niet bekend is: {name}", "Un chiffre qui n’est pas connu ici : {name}",
          "Eine Zahl, die hier nicht bekannt ist: {name}", "A figure that is not known here: {name}"},
    Entry{P::OpenService, "De dienst beoordeelt: {name}", "Le service apprécie : {name}", "Die Behörde beurteilt: {name}",
          "The service judges: {name}"},
    Entry{P::ProvenBy, "blijkt uit: {a}", "prouvé par : {a}", "geht hervor aus: {a}", "shown by: {a}"},
    Entry{P::FigureFrom, "{name}: {a}, geldig vanaf {b}", "{name} : {a}, valable depuis le {b}", "{name}: {a}, gültig seit {b}",
          "{name}: {a}, valid from {b}"},
    Entry{P::FigureStale, "mogelijk verouderd", "peut-être dépassé", "möglicherweise veraltet", "possibly out of date"},
    Entry{P::Source, "bron: {a}", "source : {a}", "Quelle: {a}", "source: {a}"},
    Entry{P::Assumed, "{a} (aangenomen)", "{a} (supposé)", "{a} (angenommen)", "{a} (assumed)"},
    Entry{P::OldestFigure, "Oudste cijfer: {a}", "Chiffre le plus ancien : {a}", "Älteste Zahl: {a}", "Oldest figure: {a}"},
    Entry{P::AllRequired, "Alles hiervan", "Tout ceci", "All dies", "All of these"},
    Entry{P::AnyRequired, "Eén hiervan is genoeg", "Un seul suffit", "Eines davon genügt", "One of these is enough"},
    Entry{P::NoneAllowed, "Niets hiervan", "Rien de ceci", "Nichts davon", "None of these"},
    Entry{P::SomeRequired, "Minstens {n} hiervan", "Au moins {n} de ceux-ci", "Mindestens {n} davon", "At least {n} of these"},
    Entry{P::LaterAfter, "zodra toegekend: {a}", "dès l’octroi de : {a}", "sobald gewährt: {a}", "once granted: {a}"},
    Entry{P::LaterAtOnce, "meteen daarna", "aussitôt après", "gleich danach", "at once after that"},
    Entry{P::LaterAfterMonths, "na {n} maanden", "après {n} mois", "nach {n} Monaten", "after {n} months"},
    Entry{P::PerhapsPerson, "{person} (misschien)", "{person} (peut-être)", "{person} (vielleicht)", "{person} (perhaps)"},
    Entry{P::HouseholdWord, "het gezin", "le ménage", "der Haushalt", "the household"},
    Entry{P::QuestionsLeft, "U mag stoppen: nog ongeveer {n} vragen kunnen iets veranderen.",
          "Vous pouvez arrêter : environ {n} questions peuvent encore changer quelque chose.",
          "Sie können aufhören: etwa {n} Fragen können noch etwas ändern.",
          "You may stop: about {n} questions can still change something."},
    Entry{P::OneQuestionLeft, "U mag stoppen: nog 1 vraag kan iets veranderen.",
          "Vous pouvez arrêter : 1 question peut encore changer quelque chose.", "Sie können aufhören: 1 Frage kann noch etwas ändern.",
          "You may stop: 1 question can still change something."},
    Entry{P::NoQuestionsLeft, "Geen vraag verandert nog iets.", "Plus aucune question ne change quelque chose.",
          "Keine Frage ändert mehr etwas.", "No question changes anything any more."},
};

static_assert(entries.size() == static_cast<std::size_t>(Phrase::Count));

constexpr bool inOrder()
{
    for (std::size_t place = 0; place < entries.size(); ++place) {
        if (entries[place].phrase != static_cast<Phrase>(place))
            return false;
    }
    return true;
}

static_assert(inOrder());

} // namespace

Text phrase(Phrase phrase)
{
    const Entry &entry = entries[static_cast<std::size_t>(phrase)];
    return Text{{QString::fromUtf8(entry.nl), QString::fromUtf8(entry.fr), QString::fromUtf8(entry.de), QString::fromUtf8(entry.en)}};
}

QString fill(QString text, std::initializer_list<std::pair<QString, QString>> values)
{
    qsizetype from = 0;
    while ((from = text.indexOf(u'{', from)) >= 0) {
        const qsizetype end = text.indexOf(u'}', from);
        if (end < 0)
            break;
        const QStringView key = QStringView(text).mid(from + 1, end - from - 1);
        qsizetype skip = 1;
        for (const auto &[name, value] : values) {
            if (key == name) {
                text.replace(from, end - from + 1, value);
                skip = value.size();
                break;
            }
        }
        from += skip;
    }
    return text;
}

} // namespace takeup
