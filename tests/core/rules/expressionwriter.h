// SPDX-FileCopyrightText: 2026 TakeUp contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "tests/core/rules/dice.h"

#include <QStringList>

#include <vector>

namespace takeup::tests {

/// An expression as a rule writes it, and the same for the plain evaluator: at() and monthly() are told there what a graph
/// knows by itself.
struct Written
{
    QString text;
    QString plain;
};

/// The types and units that expressions are written of.
enum class Sort { YesNo, Plain, Monthly, Yearly, Years, Months, Date, Word, Members };

struct Named
{
    QString name;
    Sort sort;
    bool ofMember = false;
    int level = 0; ///< Only expressions of this level or above may read it.
};

/// Writes random expressions that are right in type and unit.
class ExpressionWriter
{
public:
    /// `netOnly`: incomes are read net only.
    ExpressionWriter(Dice &dice, const std::vector<Named> &names, bool netOnly) : m_dice(dice), m_names(names), m_netOnly(netOnly) { }

    /// `person` says whether there is one in scope, `lists` whether incomes may be read.
    Written expression(Sort sort, int depth, bool person, int level, bool lists = true);

private:
    Written any(Sort sort, int depth);
    Written yesNo(int depth);
    Written comparison(int depth);
    Written ofDates(int depth);
    Written ofWords(int depth);
    Written ofMembers(int depth);
    Written quantified(int depth);
    Written amount(Sort sort, int depth);
    Written reduced(Sort sort, int depth);
    Written plain(int depth);
    Written duration(bool months, int depth);
    Written date(int depth);
    Written word(int depth);
    Written members(int depth);
    Written incomes(int depth);
    Written leaf(Sort sort);
    Written number(Sort sort);
    QString variable();
    QString reading(Sort sort);
    Written sign();
    /// In `body`, with one more variable bound to a member (or to an income).
    template<typename Body> Written bound(const QString &name, bool income, Body body);

    Dice &m_dice;
    const std::vector<Named> &m_names;
    bool m_netOnly;
    QStringList m_members; ///< The variables that stand for a member.
    QStringList m_incomes; ///< Those that stand for an income.
    int m_level = 0;
    bool m_lists = true;
    int m_count = 0;
};

} // namespace takeup::tests
