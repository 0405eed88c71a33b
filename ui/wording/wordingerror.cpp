// SPDX-FileCopyrightText: 2026 TakeUp contributors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/wording/wording.h"

namespace takeup {

using namespace Qt::Literals::StringLiterals;

namespace {

Text sentence(const char *nl, const char *fr, const char *de, const char *en)
{
    return Text{{QString::fromUtf8(nl), QString::fromUtf8(fr), QString::fromUtf8(de), QString::fromUtf8(en)}};
}

Text sentenceOf(Error::Code code)
{
    switch (code) {
    case Error::Code::FileUnreadable:
        return sentence("Het bestand {a} kan niet worden gelezen.", "Le fichier {a} ne peut pas être lu.",
                        "Die Datei {a} kann nicht gelesen werden.", "The file {a} can’t be read.");
    case Error::Code::FileTooLarge:
        return sentence("Het bestand {a} is te groot.", "Le fichier {a} est trop grand.", "Die Datei {a} ist zu groß.",
                        "The file {a} is too large.");
    case Error::Code::NotJson:
        return sentence("Dit is geen geldige JSON: {a}.", "Ce n’est pas du JSON valable : {a}.", "Das ist kein gültiges JSON: {a}.",
                        "This is not valid JSON: {a}.");
    case Error::Code::NotUtf8:
        return sentence("De tekst is geen geldige UTF-8: {a}.", "Le texte n’est pas de l’UTF-8 valable : {a}.",
                        "Der Text ist kein gültiges UTF-8: {a}.", "The text is not valid UTF-8: {a}.");
    case Error::Code::NotNumber:
        return sentence("Dit is geen getal: {a}.", "Ce n’est pas un nombre : {a}.", "Das ist keine Zahl: {a}.",
                        "This is not a number: {a}.");
    case Error::Code::NotDate:
        return sentence("Dit is geen bestaande datum: {a}.", "Cette date n’existe pas : {a}.", "Dieses Datum gibt es nicht: {a}.",
                        "This is not an existing date: {a}.");
    case Error::Code::FieldMissing:
        return sentence("Een gegeven ontbreekt: {a}.", "Une donnée manque : {a}.", "Eine Angabe fehlt: {a}.", "Something is missing: {a}.");
    case Error::Code::WrongType:
        return sentence("Deze waarde is van de verkeerde soort: {a}.", "Cette valeur n’est pas du bon type : {a}.",
                        "Dieser Wert hat die falsche Art: {a}.", "This value is of the wrong kind: {a}.");
    case Error::Code::UnknownId:
        return sentence("Dit is niet bekend: {a}.", "Ceci n’est pas connu : {a}.", "Das ist nicht bekannt: {a}.",
                        "This is not known: {a}.");
    case Error::Code::UnknownKey:
        return sentence("Dit veld bestaat niet: {a}.", "Ce champ n’existe pas : {a}.", "Dieses Feld gibt es nicht: {a}.",
                        "There is no such field: {a}.");
    case Error::Code::OutOfRange:
        return sentence("Deze waarde is te klein of te groot: {a}.", "Cette valeur est trop petite ou trop grande : {a}.",
                        "Dieser Wert ist zu klein oder zu groß: {a}.", "This value is too small or too large: {a}.");
    case Error::Code::Duplicate:
        return sentence("Dit komt twee keer voor: {a}.", "Ceci apparaît deux fois : {a}.", "Das kommt zweimal vor: {a}.",
                        "This occurs twice: {a}.");
    case Error::Code::SyntaxError:
        return sentence("Er staat een fout in: {a}.", "Il y a une erreur dans : {a}.", "Darin ist ein Fehler: {a}.",
                        "There is a mistake in: {a}.");
    case Error::Code::ContentFaulty:
        return sentence("De inhoud is niet bruikbaar: {a}.", "Le contenu n’est pas utilisable : {a}.",
                        "Der Inhalt ist nicht brauchbar: {a}.", "The content can’t be used: {a}.");
    }
    return {};
}

} // namespace

QString Wording::error(const Error &error) const
{
    return fill(text(sentenceOf(error.code)), {{u"a"_s, error.subject}});
}

} // namespace takeup
