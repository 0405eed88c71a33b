// SPDX-FileCopyrightText: 2026 TakeUp contributors
// SPDX-License-Identifier: EUPL-1.2
#include "tests/bench/simulatedperson.h"

#include <algorithm>
#include <cmath>

namespace takeup {

using namespace Qt::Literals::StringLiterals;

namespace {

/// splitmix64: the same on every machine.
quint64 mixed(quint64 value)
{
    value += 0x9E3779B97F4A7C15ULL;
    value = (value ^ (value >> 30)) * 0xBF58476D1CE4E5B9ULL;
    value = (value ^ (value >> 27)) * 0x94D049BB133111EBULL;
    return value ^ (value >> 31);
}

double likelihoodOfYes(const Fact &fact)
{
    for (const auto &[answer, share] : fact.likelihood) {
        if (answer == u"yes" || answer == u"true")
            return share.toDouble();
    }
    return fact.type == ValueType::Status ? 0.1 : 0.25;
}

DateRange wholeYear(QDate day)
{
    return {QDate(day.year(), 1, 1), QDate(day.year(), 12, 31)};
}

/// What a screen asks, without its level: a finer question is about the same.
QString subjectOf(const Screen &screen)
{
    return screen.id.section(u'#', 0, 0);
}

Decimal euros(double amount)
{
    return Decimal::scaled(static_cast<std::int64_t>(std::llround(amount * 100)), -2);
}

} // namespace

double SimulatedPerson::chance(const QString &about) const
{
    quint64 value = mixed(m_seed);
    for (const QChar character : about)
        value = mixed(value ^ character.unicode());
    return static_cast<double>(value >> 11) / 9007199254740992.0;
}

MemberEntries SimulatedPerson::household() const
{
    const auto born = [](int year, double part) {
        return FactValue(DateRange::exactly(QDate(year, 1, 1).addDays(static_cast<int>(part * 364))));
    };
    const int year = 1940 + static_cast<int>(chance(u"age"_s) * 66);
    MemberEntries entries{{.id = {}, .relation = u"self"_s, .birthDate = born(year, chance(u"birthday"_s)), .client = {}}};
    if (chance(u"partner"_s) < 0.45)
        entries.push_back({.id = {},
                           .relation = u"partner"_s,
                           .birthDate = born(year + static_cast<int>(chance(u"gap"_s) * 10) - 5, chance(u"day 2"_s)),
                           .client = {}});
    const bool young = year > 1965 && year < 2004;
    const int children = young ? static_cast<int>(chance(u"children"_s) * 3.5) : 0;
    for (int child = 0; child < children; ++child) {
        const QString about = u"child %1"_s.arg(child);
        const int age = static_cast<int>(chance(about) * std::min(22, 2024 - year - 18));
        entries.push_back(
            {.id = {}, .relation = u"child"_s, .birthDate = born(2026 - std::max(0, age), chance(about + u" day"_s) * 0.8), .client = {}});
    }
    if (chance(u"lodger"_s) < 0.06)
        entries.push_back({.id = {}, .relation = u"unrelated"_s, .birthDate = born(1970, 0.5), .client = {}});
    return entries;
}

FactValue SimulatedPerson::place(const Interview &interview) const
{
    const auto &all = interview.graph().geography().municipalities();
    return Word{all[static_cast<std::size_t>(chance(u"place"_s) * static_cast<double>(all.size()))].nis};
}

FactValue SimulatedPerson::choice(const Screen &screen) const
{
    double left = chance(subjectOf(screen));
    if (screen.fact && !screen.fact->likelihood.empty()) {
        for (const auto &[id, share] : screen.fact->likelihood) {
            left -= share.toDouble();
            if (left <= 0)
                return Word{id};
        }
    }
    const auto place = static_cast<std::size_t>(chance(subjectOf(screen)) * static_cast<double>(screen.choices.size()));
    return Word{screen.choices[place].id};
}

FactValue SimulatedPerson::several(const Screen &screen, const Interview &interview) const
{
    Words words;
    for (const ScreenChoice &choice : screen.choices) {
        const Fact *fact = interview.content().fact(choice.id);
        const double yes = fact ? likelihoodOfYes(*fact) : 0.2;
        if (chance(subjectOf(screen) + choice.id) < yes)
            words.texts << choice.id;
    }
    return words;
}

FactValue SimulatedPerson::number(const Screen &screen) const
{
    const double high = screen.fact->bracketMax ? screen.fact->bracketMax->toDouble() : screen.fact->max.value_or(Decimal(30)).toDouble();
    const double amount = high * std::pow(chance(subjectOf(screen)), 2.5);
    const Decimal known = screen.kind == ScreenKind::Money ? euros(amount) : Decimal(static_cast<int>(amount));
    const auto holds = [&](const NumberRange &bracket) {
        return (!bracket.min || *bracket.min <= known) && (!bracket.max || known <= *bracket.max);
    };
    const auto found = std::ranges::find_if(screen.brackets, holds);
    return found == screen.brackets.end() ? NumberRange::exactly(known) : *found;
}

FactValue SimulatedPerson::day(const Screen &screen, const Interview &interview) const
{
    const int ago = static_cast<int>(std::pow(chance(subjectOf(screen)), 2) * 3000);
    const QDate day = interview.answers().date.addDays(-ago);
    return screen.yearOnly ? wholeYear(day) : DateRange::exactly(day);
}

Items SimulatedPerson::items(const Screen &screen, const Interview &interview) const
{
    Items items;
    const auto count = static_cast<int>(chance(subjectOf(screen)) * 2.4);
    for (int place = 0; place < count; ++place) {
        Item item;
        for (const ListField &field : screen.list->fields) {
            const QString about = subjectOf(screen) + field.id + QString::number(place);
            if (!field.choices.empty())
                item.fields[field.id] =
                    Word{field.choices[static_cast<std::size_t>(chance(about) * static_cast<double>(field.choices.size()))].id};
            else if (field.type == ValueType::Money)
                item.fields[field.id] = NumberRange::exactly(euros(chance(about) * 2500));
            else if (field.type == ValueType::Date)
                item.fields[field.id] = DateRange::exactly(interview.answers().date.addDays(-static_cast<int>(chance(about) * 2000)));
            if (field.units.size() > 1)
                item.unit = field.units.front();
        }
        items.items.push_back(std::move(item));
    }
    return items;
}

ScreenAnswer SimulatedPerson::answerTo(const Screen &screen, const Interview &interview) const
{
    switch (screen.kind) {
    case ScreenKind::Municipality: return place(interview);
    case ScreenKind::Members: return household();
    case ScreenKind::YesNo: return FactValue(chance(subjectOf(screen)) < likelihoodOfYes(*screen.fact));
    case ScreenKind::OneOf:
    case ScreenKind::Kinship: return choice(screen);
    case ScreenKind::SeveralOf: return several(screen, interview);
    case ScreenKind::Money:
    case ScreenKind::Number: return number(screen);
    case ScreenKind::Date: return day(screen, interview);
    case ScreenKind::Items: return items(screen, interview);
    case ScreenKind::MemberPick: break;
    }
    return FactValue(Nothing{});
}

} // namespace takeup
