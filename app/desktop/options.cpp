// SPDX-FileCopyrightText: 2026 TakeUp contributors
// SPDX-License-Identifier: EUPL-1.2
#include "app/desktop/options.h"

#include <QCommandLineParser>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace takeup {

namespace {

Language systemLanguage()
{
    for (const QString &each : QLocale::system().uiLanguages()) {
        for (const Language language : allLanguages) {
            if (each.startsWith(languageCode(language)))
                return language;
        }
    }
    return Language::En;
}

} // namespace

Options readOptions(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(u"TakeUp: which social rights somebody probably has, and why."_s);
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addOptions({
        {u"lang"_s, u"Language of the screens: nl, fr, de or en."_s, u"code"_s},
        {u"date"_s, u"Day the check is for, as 2026-11-20."_s, u"day"_s},
        {u"content"_s, u"Content to use instead of what is installed: a pack or a folder of sources."_s, u"path"_s},
        {u"text-size"_s, u"Size of the text in per cent: 100, 125, 150, 175 or 200."_s, u"percent"_s},
        {u"answers"_s, u"For debugging: begins with the answers of this file."_s, u"file"_s},
        {u"page"_s, u"For debugging: opens home, check or results."_s, u"page"_s},
        {u"right"_s, u"For debugging: the right to show on the results page."_s, u"id"_s},
        {u"grab"_s, u"For debugging: writes a picture of the window and ends."_s, u"file"_s},
        {u"measure-start"_s, u"For debugging: prints how long the start took and the memory it takes, and ends."_s},
    });
    parser.process(arguments);

    Options options;
    options.language = systemLanguage();
    if (parser.isSet(u"lang"_s)) {
        bool known = false;
        for (const Language language : allLanguages) {
            if (parser.value(u"lang"_s) == languageCode(language)) {
                options.language = language;
                known = true;
            }
        }
        if (!known)
            options.faults += u"--lang takes nl, fr, de or en"_s;
    }
    options.date = QDate::currentDate();
    if (parser.isSet(u"date"_s)) {
        options.date = QDate::fromString(parser.value(u"date"_s), Qt::ISODate);
        if (!options.date.isValid())
            options.faults += u"--date takes a day as 2026-11-20"_s;
    }
    if (parser.isSet(u"text-size"_s)) {
        options.textSize = parser.value(u"text-size"_s).toInt();
        if (options.textSize < 100 || options.textSize > 200)
            options.faults += u"--text-size takes 100 to 200"_s;
    }
    options.content = parser.value(u"content"_s);
    options.page = parser.value(u"page"_s);
    options.answers = parser.value(u"answers"_s);
    options.right = parser.value(u"right"_s);
    options.grab = parser.value(u"grab"_s);
    options.measureStart = parser.isSet(u"measure-start"_s);
    return options;
}

} // namespace takeup
