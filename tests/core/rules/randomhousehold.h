// SPDX-FileCopyrightText: 2026 TakeUp contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/rules/rulegraph.h"
#include "tests/core/rules/dice.h"

#include <functional>

namespace takeup::tests {

struct HouseholdOptions
{
    int mostMembers = 4;
    int mostItems = 3;
    bool exact = false; ///< Told so that nothing has to be guessed: incomes net, statuses by the day they began.
    QStringList places = {QStringLiteral("34022"), QStringLiteral("52011"), QStringLiteral("21004"), QStringLiteral("63023"),
                          QStringLiteral("44021")};
};

/// A household that has answered everything, exactly: every fact (those with an assumption now and then stay unasked), every
/// list, every kinship that doesn't follow.
Answers fullHousehold(const RuleGraph &graph, Dice &dice, const HouseholdOptions &options = {});

/// Ways to know less of a household. Any subset of them may be applied, in any order: the more of them, the less is known, and
/// whatever is left out still allows what was there.
class Blurs
{
public:
    /// Each answer is blurred with this chance.
    Blurs(const RuleGraph &graph, const Answers &full, Dice &dice, int percent);

    qsizetype size() const { return qsizetype(m_blurs.size()); }
    Answers all(Answers answers) const { return upTo(std::move(answers), m_blurs.size()); }
    /// Only the first of them.
    Answers upTo(Answers answers, std::size_t count) const;

private:
    using Blur = std::function<void(Answers &)>;

    void facts(const FactValues &values, int member, int percent);
    void lists(const MemberAnswers &member, int place, int percent);
    void household(const Answers &full);
    FactValue less(const FactValue &value);

    const Content &m_content;
    Dice &m_dice;
    std::vector<Blur> m_blurs;
};

} // namespace takeup::tests
