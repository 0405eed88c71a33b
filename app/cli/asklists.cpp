// SPDX-FileCopyrightText: 2026 TakeUp contributors
// SPDX-License-Identifier: EUPL-1.2
// The screens that take several lines: who lives here, and lists such as incomes.
#include "app/cli/asksession.h"

#include "ui/wording/wordlists.h"

namespace takeup::cli {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::size_t mostMembers = 30;
constexpr std::size_t mostItems = 50;

FactValue birthFrom(const QString &text)
{
    const auto days = readDay(text);
    return days ? FactValue(*days) : FactValue(Unanswered::DontKnow);
}

/// "3 2017": a relation by its number, and the birth year or date.
std::optional<MemberEntry> entryFrom(const QString &line)
{
    const QString number = line.section(u' ', 0, 0);
    bool isNumber = false;
    const int place = number.toInt(&isNumber);
    if (!isNumber || place < 1 || place >= relationWords().size())
        return std::nullopt;
    return MemberEntry{.id = {}, .relation = relationWords()[place], .birthDate = birthFrom(line.section(u' ', 1).trimmed()), .client = {}};
}

} // namespace

std::optional<DateRange> readDay(const QString &text)
{
    bool isNumber = false;
    const int year = text.toInt(&isNumber);
    if (isNumber && year >= 1900 && year <= 2200)
        return DateRange{QDate(year, 1, 1), QDate(year, 12, 31)};
    for (const QString &format : {u"yyyy-MM-dd"_s, u"d/M/yyyy"_s, u"d.M.yyyy"_s}) {
        const QDate day = QDate::fromString(text, format);
        if (day.isValid() && day.year() >= 1900 && day.year() <= 2200)
            return DateRange::exactly(day);
    }
    return std::nullopt;
}

std::optional<Decimal> readAmount(const QString &text)
{
    QString plain = text;
    plain.replace(u',', u'.');
    return Decimal::fromText(plain);
}

std::optional<ScreenAnswer> AskSession::readMembers(const QString &firstLine)
{
    MemberEntries entries{
        {.id = m_interview.answers().members.front().id, .relation = u"self"_s, .birthDate = birthFrom(firstLine), .client = {}}};
    while (entries.size() < mostMembers) {
        const auto line = nextLine(u"+ "_s);
        if (!line)
            return std::nullopt;
        if (line->isEmpty())
            break;
        if (const auto entry = entryFrom(*line))
            entries.push_back(*entry);
        else
            say(u"  ! "_s + *line);
    }
    return entries;
}

std::optional<ScreenAnswer> AskSession::readItems(const Screen &screen, const QString &firstLine)
{
    Items items;
    QString line = firstLine;
    while (!line.isEmpty() && items.items.size() < mostItems) {
        Item item;
        bool isFirst = true;
        for (const ListField &field : screen.list->fields) {
            std::optional<FactValue> value;
            if (isFirst && !field.choices.empty()) {
                const int place = line.toInt();
                if (place < 1 || place > static_cast<int>(field.choices.size()))
                    return std::nullopt;
                value = Word{field.choices[static_cast<std::size_t>(place) - 1].id};
            } else {
                value = readField(field, item.unit);
            }
            isFirst = false;
            if (m_stopped)
                return std::nullopt;
            if (value)
                item.fields[field.id] = *value;
        }
        items.items.push_back(std::move(item));
        const auto next = nextLine(u"+ "_s);
        if (!next)
            return std::nullopt;
        line = *next;
    }
    return items;
}

std::optional<FactValue> AskSession::readField(const ListField &field, Unit &unit)
{
    std::size_t number = 0;
    for (const Choice &choice : field.choices)
        say(u"  %1 %2"_s.arg(++number, 2).arg(m_wording.text(choice.label)));
    const bool hasPeriod = field.units.size() > 1;
    const auto line = nextLine(m_wording.text(field.names) + (hasPeriod ? u" (1900 m | 22000 y): "_s : u": "_s));
    if (hasPeriod)
        unit = field.units.front();
    if (!line || line->isEmpty())
        return std::nullopt;
    if (!field.choices.empty()) {
        const int place = line->toInt();
        if (place < 1 || place > static_cast<int>(field.choices.size()))
            return std::nullopt;
        return Word{field.choices[static_cast<std::size_t>(place) - 1].id};
    }
    if (field.type == ValueType::Date) {
        const auto days = readDay(*line);
        return days ? std::optional<FactValue>(*days) : std::nullopt;
    }
    const auto amount = readAmount(line->section(u' ', 0, 0));
    if (hasPeriod && line->endsWith(u'y'))
        unit = field.units.back();
    return amount ? std::optional<FactValue>(NumberRange::exactly(*amount)) : std::nullopt;
}

} // namespace takeup::cli
