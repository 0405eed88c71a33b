// SPDX-FileCopyrightText: 2026 TakeUp contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/text.h"

#include <initializer_list>
#include <utility>

namespace takeup {

/// The fixed words and sentences that core values are put into. {a}, {b}, {n}, {name}, {person} are filled by fill().
enum class Phrase {
    Yes, No, Unknown, Nobody, Nothing, Unspecified,
    Between, FromTo, AtLeast, AtMost, LessThan, MoreThan, OrMore, FromDay, ToDay,
    PerMonth, PerYear, PerLitre, PerMonthShort, PerYearShort, Litres,
    OneDay, Days, OneMonth, Months, OneYear, Years, And, Or, OrMorePeople, NobodyHere,
    OutcomeEnded, OutcomeElsewhere, OutcomeReceived, OutcomeAutomatic, OutcomeLikely, OutcomeAssessed, OutcomePossible, OutcomeLater, OutcomeNo,
    GroupEnded, GroupElsewhere, GroupReceived, GroupAutomatic, GroupLikely, GroupAssessed, GroupPossible, GroupLater, GroupNo,
    StateMet, StateNotMet, StateOpen, StateForService,
    ConfidenceLow, ConfidenceMedium, ConfidenceHigh, ToBeVerified,
    DeadlineApply, DeadlineService, DeadlineAppeal, DeadlineRenewal, AfterRequest, AfterDecision, AfterNotification,
    ByDay, DaysLeft, OneDayLeft, LastDayToday, DayPassed, WithinAfter,
    StartsOn, StartsRequest, StartsConditionMet, StartsMonthAfterRequest,
    MembersQuestion, MembersHelp, KinshipQuestion, SinceQuestion, SinceAbout, FinerAmount, ExactDay, HoldsForYou, HoldsForPerson, SomeoneAsks,
    ExactAmount, NoneOfThese, NoIncome, DontKnow, RatherNotSay, SkipForNow, WhyAsked,
    OpenAnswer, OpenFigure, OpenService, ProvenBy, FigureFrom, FigureStale, Source, Assumed, OldestFigure,
    AllRequired, AnyRequired, NoneAllowed, SomeRequired, LaterAfter, LaterAtOnce, LaterAfterMonths, PerhapsPerson, HouseholdWord, QuestionsLeft,
    OneQuestionLeft, NoQuestionsLeft,
    Count
};

Text phrase(Phrase phrase);

/// The text with each {key} replaced by its value.
QString fill(QString text, std::initializer_list<std::pair<QString, QString>> values);

} // namespace takeup
