// SPDX-FileCopyrightText: 2026 TakeUp contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/content/content.h"
#include "core/rules/assessment.h"

namespace takeup {

/// One value as the rules see it, ready to be put into words.
struct ShownValue
{
    enum class Kind { Unknown, Nothing, YesNo, Number, Date, Choice, Place, Person, People, Duration };

    Kind kind = Kind::Unknown;
    bool yes = false;
    NumberRange number; ///< Of Number, in `unit`.
    Unit unit;
    DateRange date;
    std::vector<const Choice *> choices; ///< Of Choice: what it can be; one when known. They live as long as the content.
    QString text; ///< Of Place: the NIS code.
    std::vector<int> members; ///< Of Person and People: places in Answers::members.
    bool open = false; ///< Of People: there may be more.
    Period period;
};

/// A fact of one member (or of the household) that the rules read.
struct FactRef
{
    enum class Part {
        Value, ///< The fact itself.
        Since, ///< x_since of a status.
        Months, ///< x_months of a status.
        ListComplete, ///< A list of a member: whether there may be more.
        ListField, ///< A field of one item of a list.
        MembersComplete, ///< Whether there may be more members.
        Kinship, ///< What member is to otherMember.
    };

    Part part = Part::Value;
    int fact = -1; ///< Place in Content::facts, or in Content::lists for the list parts; -1 for the household parts.
    int member = -1; ///< Place in Answers::members; -1 for a fact of the household.
    int year = 0; ///< Of a fact by year.
    int item = -1; ///< Of ListField: the item ...
    int field = -1; ///< ... and the field in List::fields.
    int otherMember = -1; ///< Of Kinship.

    friend auto operator<=>(const FactRef &, const FactRef &) = default;
    friend bool operator==(const FactRef &, const FactRef &) = default;
};

/// Something that keeps an outcome open.
struct OpenItem
{
    enum class Kind {
        Answer, ///< A fact that can be asked.
        Figure, ///< A figure of the law that is not known here; no answer settles it.
        Service, ///< For the service to judge.
    };

    Kind kind = Kind::Answer;
    FactRef fact; ///< Of Answer, and of Service where a service sets a number.
    int parameter = -1; ///< Of Figure: place in Content::parameters.
    Text label; ///< Of Service: the condition.
    QStringList evidence; ///< Ids of what settles it.

    friend bool operator==(const OpenItem &, const OpenItem &) = default;
};

/// A figure that was used, as it stands on the assessment date.
struct UsedFigure
{
    int parameter = 0; ///< Place in Content::parameters.
    int value = 0; ///< Place in Parameter::values.
    QString key; ///< Of a table: the row; empty when the row is not known.
    Figure figure;
    bool stale = false; ///< A newer one is due.
};

/// An answer or assumption that was used.
struct UsedFact
{
    FactRef fact;
    ShownValue value;
    bool assumed = false;
};

/// A notion that was used, with what the law counts.
struct UsedNotion
{
    int notion = 0; ///< Place in Content::notions.
    int member = -1;
    ShownValue value;
};

/// A condition with its state and what it rests on.
struct ConditionState
{
    enum class State { Met, NotMet, Open, ForService };

    const Condition *condition = nullptr; ///< Lives as long as the content.
    State state = State::Open;
    std::vector<std::pair<QString, ShownValue>> values; ///< For each {path} of the label.
    std::vector<UsedFact> facts;
    std::vector<UsedNotion> notions;
    std::vector<UsedFigure> figures;
    std::vector<OpenItem> open;
    std::vector<ConditionState> children;
};

struct DeadlineState
{
    const Deadline *deadline = nullptr;
    DateRange lastDay; ///< Of a day; unknown: both invalid.
    std::optional<int> daysLeft; ///< To the earliest possible last day; negative when past.
    std::optional<Period> within; ///< Of a while after an event.
};

/// Why a right has its outcome for one person.
struct Explanation
{
    int right = 0;
    int member = -1;
    Outcome outcome = Outcome::Possible;
    ConditionState rule;
    std::vector<OpenItem> open; ///< All that is open, each once.
    std::vector<UsedFigure> figures; ///< All figures, each once.
    QDate oldestFigure; ///< The oldest `from` among the dated figures used; invalid when none.
    Confidence confidence = Confidence::High; ///< The lowest it rests on.
    std::vector<const Gift *> gives; ///< Lines whose condition holds or is open.
    const Automatic *automatic = nullptr; ///< The line that holds; null when open or none.
    const StartDay *starts = nullptr;
    DateRange startDay;
    std::vector<DeadlineState> deadlines;
    std::vector<const Remark *> notEnough; ///< With a no: what was wrongly taken for sufficient.
    std::vector<const Remark *> notNeeded;
    std::vector<const Remark *> notes;
    std::vector<int> otherwise; ///< With a no: rights to see instead.
    std::vector<std::pair<QString, ShownValue>> values; ///< For each {path} in texts other than conditions (gives, remarks, amounts).
    std::vector<int> opens; ///< Rights that read this one's status.
    std::vector<int> waitsFor; ///< Of later: rights whose grant opens it.
    int laterMonths = 0; ///< Of later: full months the status must have lasted, 0 when at once.
};

} // namespace takeup
