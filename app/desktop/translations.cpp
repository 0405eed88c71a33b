// SPDX-FileCopyrightText: 2026 TakeUp contributors
// SPDX-License-Identifier: EUPL-1.2
#include "app/desktop/translations.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace takeup {

void Translations::use(Language language)
{
    QCoreApplication::removeTranslator(&m_texts);
    if (m_texts.load(u":/takeup/translations/takeup_%1.qm"_s.arg(languageCode(language))))
        QCoreApplication::installTranslator(&m_texts);
}

QLocale localeOf(Language language)
{
    switch (language) {
    case Language::Nl: return QLocale(QLocale::Dutch, QLocale::Belgium);
    case Language::Fr: return QLocale(QLocale::French, QLocale::Belgium);
    case Language::De: return QLocale(QLocale::German, QLocale::Belgium);
    case Language::En: break;
    }
    return QLocale(QLocale::English, QLocale::Belgium);
}

} // namespace takeup
