// SPDX-FileCopyrightText: 2026 TakeUp contributors
// SPDX-License-Identifier: EUPL-1.2
#include "app/cli/rightscommand.h"

#include "app/cli/contentsource.h"
#include "app/cli/exitcode.h"
#include "app/cli/household.h"
#include "app/cli/jsonwriter.h"

#include <iostream>

namespace takeup::cli {

using namespace Qt::Literals::StringLiterals;

namespace {

void writeTexts(JsonWriter &json, const Text &text)
{
    json.beginObject();
    for (const Language language : allLanguages)
        json.key(languageCode(language)).value(text[language]);
    json.endObject();
}

QByteArray asJson(const Content &content)
{
    JsonWriter json;
    json.beginArray();
    for (const Right &right : content.rights) {
        json.beginObject();
        json.key(u"id").value(right.id);
        json.key(u"names");
        writeTexts(json, right.names);
        json.key(u"theme").value(right.theme);
        json.key(u"level").value(right.level);
        json.key(u"for").value(QString(right.forHousehold ? u"household"_s : u"member"_s));
        json.key(u"has_rule").value(right.hasRule);
        json.key(u"status").value(right.status);
        json.key(u"in").value(right.where.in);
        json.endObject();
    }
    json.endArray();
    return json.text();
}

} // namespace

int runRights(const QStringList &arguments)
{
    const OptionSpec spec{.withValue = {u"--lang"_s, u"--content"_s},
                          .flags = {u"--json"_s},
                          .words = 0,
                          .usage = u"takeupctl rights [--json] [--lang nl|fr|de|en] [--content DIR|PACK]"_s};
    const auto options = readOptions(arguments, spec);
    if (!options) {
        complain({options.error()});
        return exitUsage;
    }
    const auto rules = loadRules(options->value(u"--content"_s));
    if (!rules) {
        complain(rules.error());
        return exitUsage;
    }
    const Content &content = rules->graph->content();
    if (options->has(u"--json"_s)) {
        std::cout << asJson(content).constData() << std::flush;
        return exitFine;
    }
    for (const Right &right : content.rights)
        std::cout << right.id.toStdString() << ' ' << right.names[options->language].toStdString() << '\n';
    return exitFine;
}

} // namespace takeup::cli
