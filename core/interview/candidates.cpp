// SPDX-FileCopyrightText: 2026 TakeUp contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/interview/candidates.h"

#include "core/interview/brackets.h"

#include <algorithm>
#include <tuple>

namespace takeup {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int finestLevel = 2;

const Fact &factOf(const Content &content, const FactRef &ref)
{
    return content.facts[static_cast<std::size_t>(ref.fact)];
}

bool isSince(const FactRef &ref)
{
    return ref.part == FactRef::Part::Since || ref.part == FactRef::Part::Months;
}

/// Whether an answered amount still holds a cut: what a finer question could settle.
bool holdsCut(Assessor &assessor, const FactRef &ref, const NumberRange &given)
{
    const Fact &fact = factOf(assessor.graph().content(), ref);
    const Decimal step = fact.bracketStep.value_or(Decimal(1));
    const Decimal low = given.min.value_or(fact.min.value_or(Decimal()));
    const Decimal fallback = fact.bracketMax ? *fact.bracketMax : fact.max.value_or(Decimal());
    const Decimal high = given.max.value_or(fallback);
    return high > low && !findCuts(assessor, ref, low, high, step).empty();
}

bool canBeSharper(Assessor &assessor, const FactRef &ref, const FactValue &given)
{
    if (const auto *range = std::get_if<NumberRange>(&given))
        return !range->isExact() && factOf(assessor.graph().content(), ref).type == ValueType::Money && holdsCut(assessor, ref, *range);
    if (const auto *range = std::get_if<DateRange>(&given))
        return !range->isExact();
    return false;
}

/// The first level at which the screen has not been answered yet; empty when the finest was.
std::optional<int> nextLevel(ScreenKey key, const Content &content, const Answers &answers, const QSet<QString> &answered)
{
    for (key.level = 1; key.level <= finestLevel; ++key.level) {
        if (!answered.contains(key.id(content, answers)))
            return key.level;
    }
    return std::nullopt;
}

/// Whether a fact's asked_when is open because the person does not know what it hangs on: then this is not known either.
bool gateIsUnknown(const OpenFact &open, const Answers &answers, const Content &content, const AskingPlan &plan)
{
    return std::ranges::any_of(plan.gatesOf(open.fact.fact), [&](int gate) {
        const Fact &fact = content.facts[static_cast<std::size_t>(gate)];
        if (fact.type == ValueType::Date)
            return false;
        FactRef ref;
        ref.fact = gate;
        ref.member = fact.of == Of::Member ? open.fact.member : -1;
        const FactValue *given = givenValue(answers, content, ref);
        const auto *unanswered = given ? std::get_if<Unanswered>(given) : nullptr;
        return unanswered && *unanswered != Unanswered::Skipped;
    });
}

/// Whether a status must be answered before the day it began.
bool statusIsOpen(Assessor &assessor, const FactRef &ref)
{
    FactRef status = ref;
    status.part = FactRef::Part::Value;
    const ShownValue value = assessor.value(status);
    return value.kind != ShownValue::Kind::YesNo || !value.yes;
}

/// The screen to ask an open fact on, at the level that is due; empty when there is nothing (more) to ask.
std::optional<ScreenKey> dueScreen(const OpenFact &open, Assessor &assessor, const AskingPlan &plan, const QSet<QString> &answered)
{
    const Content &content = assessor.graph().content();
    const Answers &answers = assessor.answers();
    ScreenKey key = screenFor(open.fact, plan);
    if (isSince(open.fact) && statusIsOpen(assessor, open.fact))
        return std::nullopt;
    if (const FactValue *given = givenValue(answers, content, open.fact)) {
        if (!canBeSharper(assessor, open.fact, *given))
            return std::nullopt;
        const bool ofQuestion = key.kind == ScreenKey::Kind::Question;
        const auto level = ofQuestion ? std::nullopt : nextLevel(key, content, answers, answered);
        if (!level)
            return std::nullopt;
        key.level = *level;
        return key;
    }
    if (key.kind == ScreenKey::Kind::Question && answered.contains(key.id(content, answers)))
        key = {.kind = ScreenKey::Kind::Fact, .index = open.fact.fact, .member = open.fact.member}; // left over: on a screen of its own
    if (answered.contains(key.id(content, answers)))
        return std::nullopt;
    return key;
}

} // namespace

ScreenKey screenFor(const FactRef &fact, const AskingPlan &plan)
{
    switch (fact.part) {
    case FactRef::Part::Value: {
        const int question = plan.questionOf(fact.fact);
        if (question >= 0)
            return {.kind = ScreenKey::Kind::Question, .index = question, .member = fact.member};
        return {.kind = ScreenKey::Kind::Fact, .index = fact.fact, .member = fact.member, .year = fact.year};
    }
    case FactRef::Part::Since:
    case FactRef::Part::Months: return {.kind = ScreenKey::Kind::Since, .index = fact.fact, .member = fact.member};
    case FactRef::Part::ListComplete:
    case FactRef::Part::ListField: return {.kind = ScreenKey::Kind::List, .index = fact.fact, .member = fact.member};
    case FactRef::Part::Kinship: return {.kind = ScreenKey::Kind::Kinship, .member = fact.member, .other = fact.otherMember};
    case FactRef::Part::MembersComplete: break;
    }
    return {.kind = ScreenKey::Kind::Members};
}

const FactValue *givenValue(const Answers &answers, const Content &content, const FactRef &ref)
{
    if (ref.part != FactRef::Part::Value && !isSince(ref))
        return nullptr;
    const QString id = factOf(content, ref).id;
    const FactKey key{isSince(ref) ? id + u"_since"_s : id, ref.year};
    if (ref.member >= static_cast<int>(answers.members.size()))
        return nullptr;
    const FactValues &values = ref.member < 0 ? answers.facts : answers.members[static_cast<std::size_t>(ref.member)].facts;
    const auto found = values.find(key);
    return found == values.end() ? nullptr : &found->second;
}

std::vector<Candidate> findCandidates(const std::vector<OpenFact> &open, Assessor &assessor, const AskingPlan &plan,
                                      const QSet<QString> &answered)
{
    const Content &content = assessor.graph().content();
    std::vector<Candidate> candidates;
    for (const OpenFact &fact : open) {
        const bool ofFact = fact.fact.part == FactRef::Part::Value || isSince(fact.fact);
        if (ofFact && fact.gateOpen && gateIsUnknown(fact, assessor.answers(), content, plan))
            continue;
        const auto key = dueScreen(fact, assessor, plan, answered);
        if (!key)
            continue;
        auto found = std::ranges::find(candidates, *key, &Candidate::key);
        if (found == candidates.end()) {
            const bool assumed = key->kind == ScreenKey::Kind::Fact && bool(factOf(content, fact.fact).assume);
            candidates.push_back({.key = *key,
                                  .topic = plan.topicOf(*key),
                                  .order = plan.orderOf(*key),
                                  .facts = {},
                                  .rights = {},
                                  .gateOpen = true,
                                  .assumed = assumed});
            found = candidates.end() - 1;
        }
        found->facts.push_back(fact.fact);
        found->gateOpen = found->gateOpen && fact.gateOpen;
        std::vector<int> rights;
        std::ranges::set_union(found->rights, fact.rights, std::back_inserter(rights));
        found->rights = std::move(rights);
    }
    std::ranges::stable_sort(candidates, {}, [](const Candidate &candidate) {
        return std::tuple(candidate.gateOpen, candidate.topic, candidate.assumed, candidate.order, candidate.key.year,
                          candidate.key.member);
    });
    return candidates;
}

} // namespace takeup
