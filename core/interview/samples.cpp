// SPDX-FileCopyrightText: 2026 TakeUp contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/interview/samples.h"

#include <algorithm>

namespace takeup {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::size_t maxChoices = 4;
constexpr double unlikely = 0.2; ///< That a yes_no is yes when the content says nothing about it.

std::optional<double> likelihood(const Fact &fact, const QString &answer)
{
    for (const auto &[word, share] : fact.likelihood) {
        if (word == answer)
            return share.toDouble();
    }
    return std::nullopt;
}

double likelihoodOfYes(const Fact &fact)
{
    if (const auto yes = likelihood(fact, u"yes"_s))
        return *yes;
    if (const auto yes = likelihood(fact, u"true"_s))
        return *yes;
    if (const auto no = likelihood(fact, u"no"_s))
        return 1 - *no;
    return fact.type == ValueType::Status ? unlikely / 2 : unlikely;
}

using Weighted = std::vector<std::pair<double, FactValue>>;

Weighted ofChoices(const Fact &fact)
{
    Weighted values;
    for (const Choice &choice : fact.choices) {
        FactValue value = Word{choice.id};
        if (fact.type == ValueType::SomeOf)
            value = Words{{choice.id}};
        values.emplace_back(likelihood(fact, choice.id).value_or(1.0 / static_cast<double>(fact.choices.size())), value);
    }
    if (fact.type == ValueType::SomeOf)
        values.emplace(values.begin(), 1.0, FactValue(Words{}));
    std::ranges::stable_sort(values, std::greater(), [](const auto &entry) { return entry.first; });
    if (values.size() > maxChoices)
        values.resize(maxChoices);
    return values;
}

Weighted ofNumbers(const Fact &fact)
{
    const Decimal low = fact.min.value_or(Decimal());
    const Decimal high =
        fact.bracketMax ? *fact.bracketMax : fact.max.value_or(fact.type == ValueType::Money ? Decimal(20000) : Decimal(20));
    const Decimal span = Decimal::subtract(high, low).value_or(high);
    const auto at = [&](int tenths) {
        const auto part = Decimal::multiply(span, Decimal::scaled(tenths, -1));
        return FactValue(NumberRange::exactly(Decimal::add(low, part.value_or(Decimal())).value_or(low)));
    };
    return {{0.45, at(1)}, {0.35, at(3)}, {0.2, at(7)}};
}

Weighted ofDates(QDate today)
{
    const auto ago = [&](int days) { return FactValue(DateRange::exactly(today.addDays(-days))); };
    return {{0.4, ago(60)}, {0.3, ago(500)}, {0.3, ago(4000)}};
}

Weighted ofPlaces(const Answers &answers, const FactRef &ref, const AskingPlan &plan, const RuleGraph &graph)
{
    if (ref.fact != plan.dwelling() && plan.dwelling() >= 0) {
        const auto known = answers.facts.find(FactKey{graph.content().facts[static_cast<std::size_t>(plan.dwelling())].id, 0});
        if (known != answers.facts.end() && std::holds_alternative<Word>(known->second))
            return {{1.0, known->second}};
    }
    const auto &all = graph.geography().municipalities();
    return all.empty() ? Weighted{} : Weighted{{1.0, FactValue(Word{all.front().nis})}};
}

Weighted ofMembers(const Answers &answers, int member)
{
    Weighted values{{0.7, FactValue(Nothing{})}};
    for (std::size_t other = 0; other < answers.members.size() && values.size() < 3; ++other) {
        if (static_cast<int>(other) != member)
            values.emplace_back(0.3, FactValue(Word{answers.members[other].id}));
    }
    return values;
}

Weighted ofFact(const FactRef &ref, const Assessor &assessor, const AskingPlan &plan)
{
    const Fact &fact = assessor.graph().content().facts[static_cast<std::size_t>(ref.fact)];
    if (ref.part != FactRef::Part::Value)
        return ofDates(assessor.answers().date);
    switch (fact.type) {
    case ValueType::YesNo:
    case ValueType::Status: {
        const double yes = likelihoodOfYes(fact);
        return {{1 - yes, FactValue(false)}, {yes, FactValue(true)}};
    }
    case ValueType::OneOf:
    case ValueType::SomeOf: return ofChoices(fact);
    case ValueType::Money:
    case ValueType::Number: return ofNumbers(fact);
    case ValueType::Date: return ofDates(assessor.answers().date);
    case ValueType::Municipality: return ofPlaces(assessor.answers(), ref, plan, assessor.graph());
    case ValueType::Member: return ofMembers(assessor.answers(), ref.member);
    case ValueType::Duration:
    case ValueType::Members: break;
    }
    return {};
}

/// None of these, and each of the likeliest alone.
std::vector<Sample> ofQuestion(const Candidate &candidate, const Content &content)
{
    std::vector<std::pair<double, std::size_t>> byLikelihood;
    Sample none{.weight = 1, .values = {}, .items = {}};
    for (std::size_t place = 0; place < candidate.facts.size(); ++place) {
        const FactRef &ref = candidate.facts[place];
        if (ref.part != FactRef::Part::Value)
            continue;
        none.values.emplace_back(ref, FactValue(false));
        const double yes = likelihoodOfYes(content.facts[static_cast<std::size_t>(ref.fact)]);
        none.weight *= 1 - yes;
        byLikelihood.emplace_back(yes, none.values.size() - 1);
    }
    std::ranges::stable_sort(byLikelihood, std::greater(), [](const auto &entry) { return entry.first; });
    if (byLikelihood.size() >= maxChoices)
        byLikelihood.resize(maxChoices - 1);

    std::vector<Sample> samples{none};
    for (const auto &[yes, place] : byLikelihood) {
        Sample one = none;
        one.weight = yes;
        one.values[place].second = true;
        samples.push_back(std::move(one));
    }
    return samples;
}

std::vector<Sample> ofList(const List &list)
{
    Item item;
    for (const ListField &field : list.fields) {
        if (!field.choices.empty())
            item.fields[field.id] = Word{field.choices.front().id};
        else if (field.type == ValueType::Money)
            item.fields[field.id] = NumberRange::exactly(Decimal(1500));
        if (!field.units.empty() && field.type == ValueType::Money && item.unit.isPlain())
            item.unit = field.units.front();
    }
    return {{.weight = 0.5, .values = {}, .items = Items{}}, {.weight = 0.5, .values = {}, .items = Items{{item}, true}}};
}

} // namespace

std::vector<Sample> samplesOf(const Candidate &candidate, const Assessor &assessor, const AskingPlan &plan)
{
    const Content &content = assessor.graph().content();
    switch (candidate.key.kind) {
    case ScreenKey::Kind::Question: return ofQuestion(candidate, content);
    case ScreenKey::Kind::List: return ofList(content.lists[static_cast<std::size_t>(candidate.key.index)]);
    case ScreenKey::Kind::Fact:
    case ScreenKey::Kind::Since: {
        std::vector<Sample> samples;
        for (const auto &[weight, value] : ofFact(candidate.facts.front(), assessor, plan)) {
            FactRef ref = candidate.facts.front();
            if (ref.part == FactRef::Part::Months)
                ref.part = FactRef::Part::Since;
            samples.push_back({.weight = weight, .values = {{ref, value}}, .items = {}});
        }
        return samples;
    }
    case ScreenKey::Kind::Kinship:
    case ScreenKey::Kind::Members: break;
    }
    return {};
}

} // namespace takeup
