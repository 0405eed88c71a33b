// SPDX-FileCopyrightText: 2026 TakeUp contributors
// SPDX-License-Identifier: EUPL-1.2
#include "app/cli/explaincommand.h"

#include "app/cli/checktext.h"
#include "app/cli/exitcode.h"
#include "app/cli/household.h"

#include <iostream>

namespace takeup::cli {

using namespace Qt::Literals::StringLiterals;

int runExplain(const QStringList &arguments)
{
    const OptionSpec spec{.withValue = {u"--answers"_s, u"--date"_s, u"--lang"_s, u"--content"_s},
                          .flags = {},
                          .words = 1,
                          .usage =
                              u"takeupctl explain RIGHT --answers FILE [--date YYYY-MM-DD] [--lang nl|fr|de|en] [--content DIR|PACK]"_s};
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
    const Right *right = content.right(options->words.first());
    if (!right) {
        complain({u"There is no right '%1'; takeupctl rights lists them."_s.arg(options->words.first())});
        return exitUsage;
    }
    const auto household = readHousehold(*options, *rules->graph);
    if (!household) {
        complain(household.error());
        return exitUsage;
    }
    Assessor assessor(rules->graph);
    assessor.setAnswers(*household);
    const Assessment assessment = assessor.assess();
    const Wording wording(options->language, content, rules->graph->geography());
    const auto place = static_cast<std::size_t>(right - content.rights.data());
    std::cout << explanationAsText(assessor, wording, assessment.rights[place]).toStdString() << std::flush;
    return exitFine;
}

} // namespace takeup::cli
