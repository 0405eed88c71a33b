// SPDX-FileCopyrightText: 2026 TakeUp contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/interview/answering.h"

#include "core/interview/candidates.h"

#include <algorithm>

namespace takeup {

using namespace Qt::Literals::StringLiterals;

namespace {

bool isChoice(const Screen &screen, const QString &id)
{
    return std::ranges::any_of(screen.choices, [&](const ScreenChoice &choice) { return choice.id == id; });
}

bool isWithin(const NumberRange &range, const std::optional<Decimal> &low, const std::optional<Decimal> &high)
{
    if (!range.min && !range.max)
        return false;
    if (range.min && range.max && *range.min > *range.max)
        return false;
    const auto outside = [&](const Decimal &bound) { return (low && bound < *low) || (high && bound > *high); };
    return !(range.min && outside(*range.min)) && !(range.max && outside(*range.max));
}

bool isInOrder(const DateRange &range)
{
    if (!range.min.isValid() && !range.max.isValid())
        return false;
    return !range.min.isValid() || !range.max.isValid() || range.min <= range.max;
}

bool acceptsValue(const Screen &screen, const FactValue &value)
{
    const auto *word = std::get_if<Word>(&value);
    switch (screen.kind) {
    case ScreenKind::YesNo: return std::holds_alternative<bool>(value);
    case ScreenKind::Municipality: return word && !word->text.isEmpty();
    case ScreenKind::OneOf:
    case ScreenKind::Kinship: return word && isChoice(screen, word->text);
    case ScreenKind::MemberPick: return std::holds_alternative<Nothing>(value) || (word && isChoice(screen, word->text));
    case ScreenKind::SeveralOf: {
        const auto *words = std::get_if<Words>(&value);
        return words && std::ranges::all_of(words->texts, [&](const QString &id) { return isChoice(screen, id); });
    }
    case ScreenKind::Money:
    case ScreenKind::Number: {
        const auto *range = std::get_if<NumberRange>(&value);
        return range && isWithin(*range, screen.min, screen.max);
    }
    case ScreenKind::Date: {
        const auto *range = std::get_if<DateRange>(&value);
        return std::holds_alternative<Nothing>(value) || (range && isInOrder(*range));
    }
    case ScreenKind::Members:
    case ScreenKind::Items: break;
    }
    return false;
}

bool acceptsMembers(const MemberEntries &entries)
{
    if (entries.empty() || entries.front().relation != u"self")
        return false;
    return std::ranges::all_of(entries, [&](const MemberEntry &entry) {
        const bool once = entry.id.isEmpty() || std::ranges::count(entries, entry.id, &MemberEntry::id) == 1;
        return once && relationWords().contains(entry.relation) && (&entry == &entries.front() || entry.relation != u"self");
    });
}

/// Whether a finer answer fits what was said before it.
bool sharpens(const FactValue &finer, const FactValue *coarse)
{
    if (!coarse)
        return false;
    const auto *numbers = std::get_if<NumberRange>(&finer);
    const auto *within = std::get_if<NumberRange>(coarse);
    if (numbers && within)
        return (!within->min || (numbers->min && *numbers->min >= *within->min))
            && (!within->max || (numbers->max && *numbers->max <= *within->max));
    const auto *days = std::get_if<DateRange>(&finer);
    const auto *year = std::get_if<DateRange>(coarse);
    if (days && year)
        return (!year->min.isValid() || (days->min.isValid() && days->min >= year->min))
            && (!year->max.isValid() || (days->max.isValid() && days->max <= year->max));
    return false;
}

FactValues &valuesOf(Answers &answers, int member)
{
    return member < 0 ? answers.facts : answers.members[static_cast<std::size_t>(member)].facts;
}

FactKey factKey(const Content &content, const FactRef &ref)
{
    const QString &id = content.facts[static_cast<std::size_t>(ref.fact)].id;
    return {ref.part == FactRef::Part::Value ? id : id + u"_since"_s, ref.year};
}

void applyKinship(Answers &answers, const ScreenKey &key, const FactValue &value)
{
    const QString of = answers.members[static_cast<std::size_t>(key.member)].id;
    const QString to = answers.members[static_cast<std::size_t>(key.other)].id;
    std::erase_if(answers.kinships, [&](const Kinship &kinship) { return kinship.of == of && kinship.to == to; });
    if (const auto *word = std::get_if<Word>(&value))
        answers.kinships.push_back({of, to, word->text});
}

void applyToFacts(Answers &answers, const Content &content, const Screen &screen, const FactValue &value)
{
    const auto *words = screen.question ? std::get_if<Words>(&value) : nullptr;
    for (const FactRef &ref : screen.facts) {
        FactValue own = value;
        if (words)
            own = words->texts.contains(content.facts[static_cast<std::size_t>(ref.fact)].id);
        valuesOf(answers, ref.member)[factKey(content, ref)] = own;
    }
}

} // namespace

bool accepts(const Screen &screen, const ScreenAnswer &answer)
{
    if (isUnanswered(answer))
        return true;
    if (screen.kind == ScreenKind::Items)
        return std::holds_alternative<Items>(answer);
    if (screen.kind == ScreenKind::Members) {
        const auto *entries = std::get_if<MemberEntries>(&answer);
        return entries && acceptsMembers(*entries);
    }
    const auto *value = std::get_if<FactValue>(&answer);
    return value && acceptsValue(screen, *value);
}

bool applyAnswer(Answers &answers, const Content &content, const ScreenKey &key, const Screen &screen, const ScreenAnswer &answer)
{
    if (key.kind == ScreenKey::Kind::List) {
        const auto *items = std::get_if<Items>(&answer);
        const QString &list = content.lists[static_cast<std::size_t>(key.index)].id;
        answers.members[static_cast<std::size_t>(key.member)].lists[list] = items ? *items : Items{.items = {}, .complete = false};
        return true;
    }
    const auto *value = std::get_if<FactValue>(&answer);
    if (!value)
        return false;
    if (key.kind == ScreenKey::Kind::Kinship) {
        applyKinship(answers, key, *value);
        return true;
    }
    if (key.level > 0) {
        const FactValue *coarse = screen.facts.empty() ? nullptr : givenValue(answers, content, screen.facts.front());
        if (std::holds_alternative<Unanswered>(*value))
            return coarse != nullptr;
        if (!sharpens(*value, coarse))
            return false;
    }
    applyToFacts(answers, content, screen, *value);
    return true;
}

void applyMembers(Answers &answers, const Content &content, const AskingPlan &plan, const MemberEntries &entries)
{
    std::vector<MemberAnswers> members;
    for (const MemberEntry &entry : entries) {
        const auto known = std::ranges::find(answers.members, entry.id, &MemberAnswers::id);
        MemberAnswers member;
        if (known != answers.members.end())
            member = *known;
        member.id = entry.id;
        member.relation = entry.relation;
        member.client = entry.client;
        const auto *unanswered = std::get_if<Unanswered>(&entry.birthDate);
        if (plan.birthDate() >= 0) {
            const FactKey key{content.facts[static_cast<std::size_t>(plan.birthDate())].id, 0};
            if (unanswered && *unanswered == Unanswered::Skipped)
                member.facts.erase(key);
            else
                member.facts[key] = entry.birthDate;
        }
        members.push_back(std::move(member));
    }
    answers.members = std::move(members);
    answers.membersComplete = true;
    std::erase_if(answers.kinships, [&](const Kinship &kinship) {
        const auto isHere = [&](const QString &id) {
            return std::ranges::find(answers.members, id, &MemberAnswers::id) != answers.members.end();
        };
        return !isHere(kinship.of) || !isHere(kinship.to);
    });
}

MemberEntries memberEntries(const Answers &answers, const Content &content, const AskingPlan &plan)
{
    MemberEntries entries;
    for (const MemberAnswers &member : answers.members) {
        MemberEntry entry{.id = member.id, .relation = member.relation, .birthDate = Unanswered::Skipped, .client = member.client};
        if (plan.birthDate() >= 0) {
            const auto born = member.facts.find(FactKey{content.facts[static_cast<std::size_t>(plan.birthDate())].id, 0});
            if (born != member.facts.end())
                entry.birthDate = born->second;
        }
        entries.push_back(std::move(entry));
    }
    return entries;
}

void openUntoldLists(Answers &answers, const Content &content)
{
    for (MemberAnswers &member : answers.members) {
        for (const List &list : content.lists) {
            if (list.assumeNone)
                member.lists.try_emplace(list.id, Items{{}, false});
        }
    }
}

} // namespace takeup
