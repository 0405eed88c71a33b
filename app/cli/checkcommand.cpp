// SPDX-FileCopyrightText: 2026 TakeUp contributors
// SPDX-License-Identifier: EUPL-1.2
#include "app/cli/checkcommand.h"

#include "app/cli/checkjson.h"
#include "app/cli/checktext.h"
#include "app/cli/exitcode.h"
#include "app/cli/household.h"

#include <iostream>

namespace takeup::cli {

using namespace Qt::Literals::StringLiterals;

int runCheck(const QStringList &arguments)
{
    const OptionSpec spec{.withValue = {u"--answers"_s, u"--date"_s, u"--lang"_s, u"--content"_s},
                          .flags = {u"--json"_s},
                          .words = 0,
                          .usage =
                              u"takeupctl check --answers FILE [--date YYYY-MM-DD] [--lang nl|fr|de|en] [--json] [--content DIR|PACK]"_s};
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
    const auto household = readHousehold(*options, *rules->graph);
    if (!household) {
        complain(household.error());
        return exitUsage;
    }
    Assessor assessor(rules->graph);
    assessor.setAnswers(*household);
    assessor.assess();
    const Wording wording(options->language, rules->graph->content(), rules->graph->geography());
    const QByteArray text =
        options->has(u"--json"_s) ? checkAsJson(assessor, wording, rules->source) : checkAsText(assessor, wording).toUtf8();
    std::cout << text.constData() << std::flush;
    return exitFine;
}

} // namespace takeup::cli
