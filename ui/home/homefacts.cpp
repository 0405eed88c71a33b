// SPDX-FileCopyrightText: 2026 TakeUp contributors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/home/homepage.h"

#include <algorithm>

namespace takeup {

namespace {

/// The value of a parameter on a day: the last that began.
const ParameterValue *valueOn(const Parameter &parameter, QDate day)
{
    const ParameterValue *found = nullptr;
    for (const ParameterValue &value : parameter.values) {
        if (value.from <= day)
            found = &value;
    }
    return found;
}

bool isDue(const NextChange &change, const ParameterValue &value, QDate day)
{
    if (!change.isSet())
        return false;
    if (change.month != 0) {
        QDate next(value.from.year(), change.month, change.day);
        if (next <= value.from)
            next = next.addYears(1);
        return next <= day;
    }
    const QDate start = change.after.isValid() ? change.after : value.from;
    return start.addMonths(change.within.months).addDays(change.within.days) <= day;
}

} // namespace

HomeFacts homeFactsOf(const Content &content, QDate day)
{
    HomeFacts facts;
    facts.rights = static_cast<int>(content.rights.size());
    for (const Right &right : content.rights) {
        const auto known =
            std::find_if(facts.themes.begin(), facts.themes.end(), [&](const HomeFacts::Theme &theme) { return theme.id == right.theme; });
        if (known == facts.themes.end())
            facts.themes.push_back({right.theme, 1});
        else
            ++known->rights;
    }
    std::stable_sort(facts.themes.begin(), facts.themes.end(),
                     [](const auto &left, const auto &right) { return left.rights > right.rights; });
    for (const Parameter &parameter : content.parameters) {
        if (parameter.byBirthDate)
            continue;
        const ParameterValue *value = valueOn(parameter, day);
        if (!value || !value->from.isValid())
            continue;
        facts.newestFigure = std::max(facts.newestFigure, value->from);
        if (parameter.nextChange.isSet())
            facts.oldestFigure = facts.oldestFigure.isValid() ? std::min(facts.oldestFigure, value->from) : value->from;
        facts.staleFigures += isDue(parameter.nextChange, *value, day);
    }
    return facts;
}

} // namespace takeup
