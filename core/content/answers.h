// SPDX-FileCopyrightText: 2026 TakeUp contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/decimal.h"
#include "core/content/place.h"
#include "core/content/types.h"

#include <QDate>
#include <QStringList>

#include <compare>
#include <map>
#include <optional>
#include <variant>
#include <vector>

namespace takeup {

/// Asked, and not known. The rules treat all three alike; the interview doesn't ask again.
enum class Unanswered { DontKnow, RatherNotSay, Skipped };

/// Does not apply, or nobody: a member fact answered "nobody", a date that does not exist.
struct Nothing
{
    friend bool operator==(Nothing, Nothing) = default;
};

/// A number, or bounds of it; exact when both are there and equal.
struct NumberRange
{
    std::optional<Decimal> min;
    std::optional<Decimal> max;

    static NumberRange exactly(Decimal value) { return {value, value}; }
    bool isExact() const { return min && max && *min == *max; }
    friend bool operator==(const NumberRange &, const NumberRange &) = default;
};

/// A day, or bounds of it.
struct DateRange
{
    QDate min; ///< Invalid: no bound.
    QDate max;

    static DateRange exactly(QDate day) { return {day, day}; }
    bool isExact() const { return min.isValid() && min == max; }
    friend bool operator==(const DateRange &, const DateRange &) = default;
};

/// A word: the id of a choice, the NIS code of a municipality, the id of a member.
struct Word
{
    QString text;
    friend bool operator==(const Word &, const Word &) = default;
};

/// The chosen words of a some_of.
struct Words
{
    QStringList texts;
    friend bool operator==(const Words &, const Words &) = default;
};

/// A value given for a fact. yes_no and status: bool; number and money: NumberRange in the fact's unit; date: DateRange;
/// one_of, municipality, member: Word; some_of: Words.
using FactValue = std::variant<Unanswered, Nothing, bool, NumberRange, DateRange, Word, Words>;

/// A fact, and the year of an answer by year (0 otherwise). A status x has x_since and x_months as facts of their own.
struct FactKey
{
    QString id; ///< Full id.
    int year = 0;

    friend std::strong_ordering operator<=>(const FactKey &, const FactKey &) = default;
    friend bool operator==(const FactKey &, const FactKey &) = default;
};

using FactValues = std::map<FactKey, FactValue>;

/// One income or property: its typed fields. `unit` says in which of the field's units an amount stands (period month or year).
struct Item
{
    std::map<QString, FactValue> fields;
    Unit unit;

    friend bool operator==(const Item &, const Item &) = default;
};

/// What a member has several of. Open ("there may be more") when not complete.
struct Items
{
    std::vector<Item> items;
    bool complete = true;

    friend bool operator==(const Items &, const Items &) = default;
};

struct MemberAnswers
{
    QString id; ///< m1, m2, ... unique in the household.
    QString relation; ///< To the first member: self, partner, child, partner_child, parent, grandparent, ..., unrelated.
    std::optional<bool> client; ///< Whether the check is for this member; absent: self, partner and their children are.
    FactValues facts;
    std::map<QString, Items> lists; ///< By full list id; an absent list is open and empty.

    friend bool operator==(const MemberAnswers &, const MemberAnswers &) = default;
};

/// What `of` is to `to`: partner, child, parent, ...
struct Kinship
{
    QString of;
    QString to;
    QString is;

    friend bool operator==(const Kinship &, const Kinship &) = default;
};

/// All that is known of one household on one day. The first member is the one who asks.
struct Answers
{
    QDate date;
    FactValues facts;
    std::vector<MemberAnswers> members;
    bool membersComplete = true;
    std::vector<Kinship> kinships;

    friend bool operator==(const Answers &, const Answers &) = default;
};

/// The words a relation or kinship can be, in the order people are asked about them.
const QStringList &relationWords();

/// A household with the outcomes expected of it: a test of the content, kept beside it.
struct Case
{
    struct Expectation
    {
        QString right;
        QStringList outcomes; ///< One for all, or one for each person the right is for; `perPerson` says which.
        bool perPerson = false;
        QStringList members; ///< Whose each outcome is, when they were named ({m2: likely}); other persons may get anything.
    };
    struct ExpectedAmount
    {
        QString right;
        QString key; ///< m2.monthly: the member and the amount's id; of a household right just the amount's id.
        NumberRange value;
    };
    struct ExpectedOpen
    {
        QString right;
        QStringList facts;
    };

    QString id;
    Place place;
    QString source;
    Answers answers;
    std::vector<Expectation> expect;
    std::vector<ExpectedAmount> amounts;
    std::vector<ExpectedOpen> open;
};

} // namespace takeup
