// SPDX-FileCopyrightText: 2026 TakeUp contributors
// SPDX-License-Identifier: EUPL-1.2
#include "app/cli/options.h"

namespace takeup::cli {

using namespace Qt::Literals::StringLiterals;

namespace {

tl::unexpected<QString> wrong(const QString &sentence, const OptionSpec &spec)
{
    return tl::unexpected<QString>(sentence + u"\nUsage: "_s + spec.usage);
}

std::optional<Language> languageFrom(const QString &code)
{
    for (const Language language : allLanguages) {
        if (languageCode(language) == code)
            return language;
    }
    return std::nullopt;
}

} // namespace

tl::expected<Options, QString> readOptions(const QStringList &arguments, const OptionSpec &spec)
{
    Options options;
    for (qsizetype place = 0; place < arguments.size(); ++place) {
        const QString &argument = arguments[place];
        if (spec.flags.contains(argument)) {
            options.flags << argument;
        } else if (spec.withValue.contains(argument)) {
            if (place + 1 == arguments.size())
                return wrong(u"%1 needs a value after it."_s.arg(argument), spec);
            if (options.values.contains(argument))
                return wrong(u"%1 is given twice."_s.arg(argument), spec);
            options.values[argument] = arguments[++place];
        } else if (argument.startsWith(u"--"_s)) {
            return wrong(u"There is no option %1 here."_s.arg(argument), spec);
        } else {
            options.words << argument;
        }
    }
    if (options.words.size() > spec.words)
        return wrong(u"'%1' is one word too many."_s.arg(options.words.last()), spec);
    if (options.words.size() < spec.words)
        return wrong(u"Something is missing."_s, spec);
    if (options.values.contains(u"--lang"_s)) {
        const auto language = languageFrom(options.value(u"--lang"_s));
        if (!language)
            return wrong(u"'%1' is not one of the languages nl, fr, de, en."_s.arg(options.value(u"--lang"_s)), spec);
        options.language = *language;
    }
    if (options.values.contains(u"--date"_s)) {
        options.date = QDate::fromString(options.value(u"--date"_s), Qt::ISODate);
        if (!options.date.isValid())
            return wrong(u"'%1' is not a date like 2026-11-20."_s.arg(options.value(u"--date"_s)), spec);
    }
    return options;
}

} // namespace takeup::cli
