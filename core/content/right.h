// SPDX-FileCopyrightText: 2026 TakeUp contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/decimal.h"
#include "core/content/expr.h"
#include "core/content/types.h"

#include <QDate>
#include <QStringList>

namespace takeup {

/// A condition of a right: a group of conditions or a leaf.
struct Condition
{
    enum class Kind { All, Any, None, AtLeast, When, Assessed };

    Kind kind = Kind::All;
    QString id;
    Place place;
    QDate from; ///< In force from this day; invalid: always.
    QDate to; ///< In force up to and including this day.
    Text label; ///< True when met; {path} is filled with values. A group may have one too.
    Expr when; ///< Of When.
    bool ifNotAssessed = false; ///< When not met the service decides.
    int atLeast = 0; ///< Of AtLeast.
    QStringList evidence;
    std::vector<Condition> children; ///< Of All, Any, None, AtLeast.
};

struct Amount
{
    QString id;
    Place place;
    QDate from;
    QDate to;
    Text label;
    Expr when;
    Expr value;
    Unit unit; ///< EUR, EUR/month or EUR/year.
};

/// A line of what a right gives besides amounts.
struct Gift
{
    QDate from;
    QDate to;
    Expr when;
    Text text;
};

struct Automatic
{
    enum class Degree { None, Partly, Fully };

    QDate from;
    QDate to;
    Expr when; ///< Absent: always.
    Degree degree = Degree::None;
    Text check; ///< How to see that it came.
};

/// The day a right starts or ends.
struct StartDay
{
    enum class Kind { Expression, Request, ConditionMet, MonthAfterRequest, None };

    QDate from;
    QDate to;
    Expr when;
    Kind kind = Kind::None;
    Expr day; ///< Of Expression.
};

struct Deadline
{
    enum class Kind { Apply, Service, Appeal, Renewal };
    enum class After { None, Request, Decision, Notification };

    QString id;
    Kind kind = Kind::Apply;
    Text label;
    Expr when;
    Expr lastDay; ///< A day, or ...
    After after = After::None; ///< ... a while after an event.
    Expr within; ///< A duration.
};

/// What another right does to this one.
struct Conflict
{
    enum class Effect { Excludes, BetterOf, Reduces };

    QString right;
    Effect effect = Effect::Excludes;
};

/// A sentence shown when its condition holds (not_enough, not_needed, notes).
struct Remark
{
    QDate from;
    QDate to;
    Expr when;
    Text label;
};

struct SeeAlso
{
    Expr when;
    QString right;
};

/// Where a right exists: the areas of a place.
struct Where
{
    Expr of; ///< Gives a municipality, or a community for schools.
    QStringList in; ///< belgium, flanders, wallonia, brussels, german-speaking-community, flemish-community, french-community, nis:34022
    QStringList except;
};

/// A social right, with what it takes, gives and needs.
struct Right
{
    QString id;
    Place place;
    QString publisher;
    Text names;
    Text plain; ///< A plain name beside the official one; may be empty.
    Text summary;
    std::array<QStringList, 4> words; ///< Words people really use, by language.
    QString theme;
    QStringList lifeEvents;
    QStringList targetGroups;
    QString level; ///< federal, community, region, municipality.
    Where where;
    bool forHousehold = true;
    Expr forMembers; ///< Members of clients, when not forHousehold.
    QString status; ///< Full id of the status fact that says it is held; may be empty.
    QDate inForceFrom;
    QDate inForceTo;
    QString successor;
    Condition rule;
    bool hasRule = false;
    std::vector<Amount> amounts;
    std::vector<Gift> gives;
    std::vector<Automatic> automatic;
    std::vector<StartDay> starts;
    std::vector<StartDay> ends;
    std::vector<Deadline> deadlines;
    std::vector<Conflict> with;
    std::vector<Remark> notEnough;
    std::vector<Remark> notNeeded;
    std::vector<Remark> notes;
    std::vector<SeeAlso> otherwise;
    QStringList evidence;
    QStringList procedures;
    QStringList opens; ///< By hand, only for rights without a rule.
    QString organisation;
    Text appeal;
    Text renewal;
    std::vector<Text> apply; ///< Steps, in order.
    int effortMinutes = 0; ///< 0: unknown.
    QString channel; ///< online, counter, post, phone, automatic; empty: unknown.
    std::vector<Source> sources;
    Confidence confidence = Confidence::Medium;
};

} // namespace takeup
