// SPDX-FileCopyrightText: 2026 TakeUp contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/content/content.h"
#include "core/rules/explanation.h"

#include <variant>
#include <vector>

namespace takeup {

/// What a screen looks like and which answer it takes.
enum class ScreenKind {
    Municipality, ///< Word: the NIS code.
    Members, ///< MemberEntries: everyone at home, the one who asks first.
    YesNo, ///< bool.
    OneOf, ///< Word: the id of a choice.
    SeveralOf, ///< Words: the ids of the choices that hold; none of them is an empty Words.
    Money, ///< NumberRange in Screen::unit: a bracket or an exact amount.
    Number, ///< NumberRange in Screen::unit.
    Date, ///< DateRange: a day, a whole year (1 January to 31 December) or anything between.
    Items, ///< Items: everything the member has of a list; complete and empty is "none".
    MemberPick, ///< Word: the id of a member; Nothing: nobody.
    Kinship, ///< Word: what `member` is to `otherMember`, one of relationWords().
};

/// One thing to choose on a screen.
struct ScreenChoice
{
    QString id; ///< Of a question with several facts: the full id of the fact. Of MemberPick: the id of the member.
    Text label; ///< Empty for members and relations: ui/wording names them.
    Text explanation;
};

/// Someone at home, as entered on the Members screen.
struct MemberEntry
{
    QString id; ///< Empty for somebody new: the interview gives an id and never uses one twice.
    QString relation; ///< To the one who asks; "self" for the first.
    FactValue birthDate = Unanswered::Skipped; ///< A day, a year as a range, or Unanswered.
    std::optional<bool> client; ///< Whether the check is for this person too; absent: self, partner and their children are.

    friend bool operator==(const MemberEntry &, const MemberEntry &) = default;
};

using MemberEntries = std::vector<MemberEntry>;

/// What was answered on a screen; Unanswered in it is "I don't know", "rather not say" or "skip for now".
using ScreenAnswer = std::variant<FactValue, Items, MemberEntries>;

/// Whether the answer is one of the three ways of giving none.
inline bool isUnanswered(const ScreenAnswer &answer)
{
    const auto *value = std::get_if<FactValue>(&answer);
    return value && std::holds_alternative<Unanswered>(*value);
}

/// One screen of the interview: what is asked, of whom, and why. ui/wording fills {person} and {year} in the texts.
struct Screen
{
    QString id; ///< Stable over the conversation: "federal.savings@m1", "federal.taxable_income@m1/2024", "members".
    ScreenKind kind = ScreenKind::YesNo;
    QString topic;
    int member = -1; ///< Place in Answers::members; -1: the household.
    int otherMember = -1; ///< Of Kinship.
    int year = 0; ///< Of a fact by year.
    int level = 0; ///< 0 the first time; higher: a finer question about the same fact (a bracket within a bracket, the day of a year).
    std::vector<FactRef> facts; ///< What the answer fills.
    const Fact *fact = nullptr; ///< The fact, where there is just one; lives as long as the content.
    const Question *question = nullptr; ///< The content's question, where it groups facts.
    const List *list = nullptr; ///< Of Items.
    bool since = false; ///< The day from which a status is held, rather than the status.
    std::vector<ScreenChoice> choices; ///< Of OneOf, SeveralOf, MemberPick and Kinship.
    bool noneOfThese = false; ///< Of SeveralOf: offers "none of these".
    std::vector<NumberRange> brackets; ///< Of Money: from low to high, without gaps; empty: only the amount can be given.
    Unit unit; ///< Of Money and Number.
    std::optional<Decimal> min; ///< Of Money and Number: the least that can be entered.
    std::optional<Decimal> max;
    bool yearOnly = false; ///< Of Date: the year is enough for now (a full day is welcome).
    DateRange within; ///< Of Date at a finer level: what is known already.
    bool sensitive = false;
    std::vector<int> rights; ///< Places in Content::rights whose outcome hangs on it: why this is asked.
    std::optional<ScreenAnswer> answer; ///< What was answered before.
};

/// How far a topic is.
enum class TopicState {
    Done, ///< Something was answered in it and nothing is left.
    Current,
    ToCome,
    NotNeeded, ///< Nothing in it can change an outcome, and nothing was asked.
};

struct Topic
{
    QString id;
    TopicState state = TopicState::ToCome;
    int answered = 0; ///< Screens answered in it.
    int left = 0; ///< Screens that can still change something, as it looks now.
};

} // namespace takeup
