// SPDX-FileCopyrightText: 2026 TakeUp contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/decimal.h"
#include "core/content/expr.h"
#include "core/content/types.h"

#include <QStringList>

namespace takeup {

/// An input that a person can give, or that only a service can set.
/// A status fact x also stands for x_since (date) and x_months (full months up to the assessment date).
struct Fact
{
    QString id;
    Place place;
    Of of = Of::Household;
    ValueType type = ValueType::YesNo;
    Unit unit;
    QString basis; ///< Of money: net, gross, gross_taxable; else empty.
    std::optional<Decimal> min; ///< Numbers and money are 0 or more unless this says otherwise.
    std::optional<Decimal> max;
    bool byYear = false; ///< One answer a calendar year.
    std::vector<Choice> choices; ///< Of one_of and some_of.
    QString topic;
    Text names; ///< A short noun phrase.
    Text question; ///< To the person.
    Text about; ///< The same about someone else; {person} is the subject.
    Text plain; ///< A shorter wording for the kiosk.
    Text help;
    Text explanation;
    QStringList evidence; ///< Ids of what settles it.
    Expr askedWhen; ///< When no: the fact does not apply and is no, 0 or null.
    Expr assume; ///< Taken so until someone says otherwise.
    bool yearFirst = false; ///< A date of which the year is asked first.
    std::optional<Decimal> bracketStep; ///< Of money: brackets are rounded outwards to this ...
    std::optional<Decimal> bracketMax; ///< ... and cut within [0, this].
    bool sensitive = false;
    bool decidedByService = false; ///< Never asked.
    std::vector<std::pair<QString, Decimal>> likelihood; ///< How common each answer is, 0 to 1; for look-ahead.
};

/// One screen that fills several facts.
struct Question
{
    QString id;
    Place place;
    Of of = Of::Household;
    QString topic;
    QStringList sets; ///< Full ids of yes_no and status facts.
    bool noneOfThese = false; ///< Offers "none of these", which sets all of them to no.
    Text question;
    Text about;
    Text plain;
    Text help;
    Expr askedWhen;
};

/// A typed field of a list's items.
struct ListField
{
    QString id;
    ValueType type = ValueType::YesNo;
    std::vector<Unit> units; ///< More than one: the answer says which (EUR/month or EUR/year).
    std::vector<Choice> choices;
    Expr assume;
    Text names;
};

/// What a member has several of: incomes, properties.
struct List
{
    QString id; ///< federal.incomes; rules read person.incomes.
    Place place;
    QString item; ///< What one element is called: income.
    QString topic;
    Text names;
    Text question;
    Text about;
    Text help;
    QStringList evidence;
    std::vector<ListField> fields;
    Expr askedWhen; ///< When no: the list is empty.
    bool assumeNone = false; ///< Taken to be empty until someone says otherwise; an interview asks all the same.
};

} // namespace takeup
