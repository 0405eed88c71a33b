// SPDX-FileCopyrightText: 2026 TakeUp contributors
// SPDX-License-Identifier: EUPL-1.2
#include "app/cli/askcommand.h"

#include "app/cli/asksession.h"
#include "app/cli/checktext.h"
#include "app/cli/exitcode.h"
#include "app/cli/household.h"

#include <iostream>

namespace takeup::cli {

using namespace Qt::Literals::StringLiterals;

int runAsk(const QStringList &arguments)
{
    const OptionSpec spec{.withValue = {u"--date"_s, u"--lang"_s, u"--content"_s},
                          .flags = {},
                          .words = 0,
                          .usage = u"takeupctl ask [--date YYYY-MM-DD] [--lang nl|fr|de|en] [--content DIR|PACK]"_s};
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
    const Wording wording(options->language, rules->graph->content(), rules->graph->geography());
    Interview interview(rules->graph, options->date.isValid() ? options->date : QDate::currentDate());
    AskSession(interview, wording, std::cin, std::cout).run();
    std::cout << '\n' << checkAsText(interview.assessor(), wording).toStdString() << std::flush;
    return exitFine;
}

} // namespace takeup::cli
