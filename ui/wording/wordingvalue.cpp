// SPDX-FileCopyrightText: 2026 TakeUp contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/content/geography.h"
#include "ui/wording/wording.h"
#include "ui/wording/wordlists.h"

#include <algorithm>

namespace takeup {

using namespace Qt::Literals::StringLiterals;

namespace {

/// The year somebody was born, where it is certain.
std::optional<int> birthYear(const MemberAnswers &member)
{
    const auto born = member.facts.find(FactKey{u"federal.birth_date"_s, 0});
    if (born == member.facts.end())
        return std::nullopt;
    const auto *days = std::get_if<DateRange>(&born->second);
    if (!days || !days->min.isValid() || days->min.year() != days->max.year())
        return std::nullopt;
    return days->min.year();
}

} // namespace

Wording::Wording(Language language, const Content &content, const Geography &geography)
    : m_values(language), m_content(content), m_geography(geography)
{
}

QString Wording::person(int member, const Answers &answers) const
{
    if (member < 0 || member >= static_cast<int>(answers.members.size()))
        return text(Phrase::HouseholdWord);
    const MemberAnswers &asked = answers.members[static_cast<std::size_t>(member)];
    if (const QString name = m_names.value(asked.id); !name.isEmpty())
        return name;
    const auto sameRelation = std::ranges::count(answers.members, asked.relation, &MemberAnswers::relation);
    if (sameRelation < 2)
        return text(relationOfYours(asked.relation));
    const auto end = answers.members.begin() + member + 1;
    const auto number =
        std::count_if(answers.members.begin(), end, [&](const MemberAnswers &other) { return other.relation == asked.relation; });
    QString text = this->text(relationText(asked.relation)) + u' ' + QString::number(number);
    if (const auto year = birthYear(asked))
        text += u" (%1)"_s.arg(*year);
    return text;
}

QString Wording::people(const std::vector<int> &members, const Answers &answers) const
{
    QStringList names;
    for (const int member : members)
        names << person(member, answers);
    return names.isEmpty() ? text(Phrase::Nobody) : m_values.list(names);
}

QString Wording::municipality(const QString &nis) const
{
    const Municipality *municipality = m_geography.byNis(nis);
    return municipality ? text(municipality->names) : nis;
}

QString Wording::choiceLabel(const std::vector<Choice> &choices, const QString &id) const
{
    const auto found = std::ranges::find(choices, id, &Choice::id);
    return found == choices.end() || text(found->label).isEmpty() ? id : text(found->label);
}

QString Wording::value(const ShownValue &value, const Answers &answers) const
{
    constexpr std::size_t mostChoices = 3;
    switch (value.kind) {
    case ShownValue::Kind::Unknown: return text(Phrase::Unknown);
    case ShownValue::Kind::Nothing: return text(Phrase::Nothing);
    case ShownValue::Kind::YesNo: return yesNo(value.yes);
    case ShownValue::Kind::Number: return m_values.quantity(value.number, value.unit);
    case ShownValue::Kind::Date: return m_values.days(value.date);
    case ShownValue::Kind::Place: return municipality(value.text);
    case ShownValue::Kind::Duration: return m_values.period(value.period);
    case ShownValue::Kind::Person:
    case ShownValue::Kind::People: {
        const QString names = people(value.members, answers);
        return value.open ? text(Phrase::OrMorePeople, {{u"a"_s, names}}) : names;
    }
    case ShownValue::Kind::Choice: break;
    }
    if (value.choices.empty() || value.choices.size() > mostChoices)
        return text(Phrase::Unknown);
    QStringList labels;
    for (const Choice *choice : value.choices)
        labels << (choice ? text(choice->label) : text(Phrase::Unknown));
    return m_values.list(labels, true);
}

QString Wording::factValue(const Fact *fact, const FactValue &value, const Answers &answers) const
{
    if (const auto *unanswered = std::get_if<Unanswered>(&value)) {
        switch (*unanswered) {
        case Unanswered::DontKnow: return text(Phrase::DontKnow);
        case Unanswered::RatherNotSay: return text(Phrase::RatherNotSay);
        case Unanswered::Skipped: break;
        }
        return text(Phrase::SkipForNow);
    }
    if (const bool *yes = std::get_if<bool>(&value))
        return yesNo(*yes);
    if (const auto *range = std::get_if<NumberRange>(&value))
        return m_values.quantity(*range, fact ? fact->unit : Unit{});
    if (const auto *days = std::get_if<DateRange>(&value))
        return m_values.days(*days);
    if (const auto *words = std::get_if<Words>(&value)) {
        QStringList labels;
        for (const QString &id : words->texts)
            labels << (fact ? choiceLabel(fact->choices, id) : id);
        return labels.isEmpty() ? text(Phrase::NoneOfThese) : m_values.list(labels);
    }
    const auto *word = std::get_if<Word>(&value);
    if (!word)
        return fact && fact->type == ValueType::Member ? text(Phrase::Nobody) : text(Phrase::Nothing);
    if (fact && fact->type == ValueType::Municipality)
        return municipality(word->text);
    const auto member = std::ranges::find(answers.members, word->text, &MemberAnswers::id);
    if (member != answers.members.end())
        return person(static_cast<int>(member - answers.members.begin()), answers);
    return fact ? choiceLabel(fact->choices, word->text) : word->text;
}

QString Wording::item(const List &list, const Item &item, const Answers &answers) const
{
    QStringList parts;
    for (const ListField &field : list.fields) {
        const auto given = item.fields.find(field.id);
        if (given == item.fields.end() || std::holds_alternative<Unanswered>(given->second))
            continue;
        if (const auto *range = std::get_if<NumberRange>(&given->second)) {
            const bool many = field.units.size() > 1;
            const Unit unit = many || field.units.empty() ? item.unit : field.units.front();
            const QString shown = m_values.quantity(*range, unit);
            parts << (field.type == ValueType::Money && many ? shown : text(field.names) + u": "_s + shown);
        } else if (const auto *word = std::get_if<Word>(&given->second)) {
            parts << choiceLabel(field.choices, word->text);
        } else {
            parts << text(field.names) + u": "_s + factValue(nullptr, given->second, answers);
        }
    }
    return parts.join(u", "_s);
}

QString Wording::answer(const Screen &screen, const ScreenAnswer &answer, const Answers &answers) const
{
    if (const auto *items = std::get_if<Items>(&answer)) {
        QStringList lines;
        for (const Item &one : items->items)
            lines << (screen.list ? item(*screen.list, one, answers) : QString());
        if (lines.isEmpty())
            return text(items->complete ? Phrase::NoIncome : Phrase::Unknown);
        return lines.join(u"; "_s);
    }
    if (const auto *entries = std::get_if<MemberEntries>(&answer)) {
        QStringList names;
        for (const MemberEntry &entry : *entries)
            names << text(relationText(entry.relation));
        return names.join(u", "_s);
    }
    const FactValue &value = std::get<FactValue>(answer);
    const auto *words = screen.question ? std::get_if<Words>(&value) : nullptr;
    if (words) {
        QStringList labels;
        for (const ScreenChoice &choice : screen.choices) {
            if (words->texts.contains(choice.id))
                labels << text(choice.label);
        }
        return labels.isEmpty() ? text(Phrase::NoneOfThese) : m_values.list(labels);
    }
    const auto *word = std::get_if<Word>(&value);
    if (word && screen.kind == ScreenKind::Kinship)
        return text(relationText(word->text));
    return factValue(screen.fact, value, answers);
}

} // namespace takeup
