// SPDX-FileCopyrightText: 2026 TakeUp contributors
// SPDX-License-Identifier: EUPL-1.2
#include "app/cli/asksession.h"

#include "ui/wording/wordlists.h"

#include <string>

namespace takeup::cli {

using namespace Qt::Literals::StringLiterals;

namespace {

/// A number from 1 to `count` as a place from 0.
std::optional<std::size_t> placeFrom(const QString &text, std::size_t count)
{
    bool isNumber = false;
    const uint number = text.toUInt(&isNumber);
    if (!isNumber || number < 1 || number > count)
        return std::nullopt;
    return number - 1;
}

} // namespace

AskSession::AskSession(Interview &interview, const Wording &wording, std::istream &in, std::ostream &out)
    : m_interview(interview), m_wording(wording), m_in(in), m_out(out)
{
}

void AskSession::run()
{
    while (!m_stopped) {
        const Screen *screen = m_interview.current();
        if (!screen)
            break;
        show(*screen);
        const auto line = nextLine(u"> "_s);
        if (!line)
            break;
        if (!obey(*line))
            take(*screen, *line);
    }
    say({});
    say(m_wording.questionsLeft(m_interview.questionsLeft()));
}

void AskSession::say(const QString &line)
{
    m_out << line.toStdString() << '\n';
}

std::optional<QString> AskSession::nextLine(const QString &prompt)
{
    m_out << prompt.toStdString() << std::flush;
    std::string line;
    if (!std::getline(m_in, line)) {
        m_stopped = true;
        return std::nullopt;
    }
    return QString::fromStdString(line).trimmed();
}

void AskSession::show(const Screen &screen)
{
    const Answers &answers = m_interview.answers();
    say({});
    say(u"[%1] %2"_s.arg(m_wording.text(topicText(screen.topic)), m_wording.question(screen, answers)));
    if (const QString help = m_wording.help(screen, answers); !help.isEmpty())
        say(u"    "_s + help);
    showChoices(screen);
    if (screen.answer && screen.kind != ScreenKind::Members)
        say(u"    = "_s + m_wording.answer(screen, *screen.answer, answers));
    say(u"    0 %1 | - %2 | s %3 | b | ? | q"_s.arg(m_wording.text(Phrase::DontKnow), m_wording.text(Phrase::RatherNotSay),
                                                    m_wording.text(Phrase::SkipForNow)));
}

void AskSession::showChoices(const Screen &screen)
{
    const auto option = [this](std::size_t number, const QString &text) { say(u"  %1 %2"_s.arg(number, 2).arg(text)); };
    const Answers &answers = m_interview.answers();
    switch (screen.kind) {
    case ScreenKind::YesNo:
        option(1, m_wording.yesNo(true));
        option(2, m_wording.yesNo(false));
        break;
    case ScreenKind::Money:
        for (std::size_t place = 0; place < screen.brackets.size(); ++place)
            option(place + 1, m_wording.bracket(screen, place));
        say(u"   = "_s + m_wording.text(Phrase::ExactAmount) + u" (=1249.08)"_s);
        break;
    case ScreenKind::Members: {
        std::size_t number = 0;
        for (const QString &relation : relationWords().mid(1))
            option(++number, m_wording.text(relationText(relation)));
        break;
    }
    case ScreenKind::Items:
        for (const ListField &field : screen.list->fields) {
            std::size_t number = 0;
            for (const Choice &choice : field.choices)
                option(++number, m_wording.text(choice.label));
            break;
        }
        break;
    default:
        for (std::size_t place = 0; place < screen.choices.size(); ++place)
            option(place + 1, m_wording.choice(screen.choices[place], answers));
        if (screen.kind == ScreenKind::MemberPick)
            option(screen.choices.size() + 1, m_wording.text(Phrase::Nobody));
        if (screen.kind == ScreenKind::SeveralOf)
            option(screen.choices.size() + 1, m_wording.text(Phrase::NoneOfThese));
    }
}

bool AskSession::obey(const QString &line)
{
    if (line == u"0")
        m_interview.dontKnow();
    else if (line == u"-")
        m_interview.ratherNotSay();
    else if (line == u"s")
        m_interview.skip();
    else if (line == u"b")
        m_interview.back();
    else if (line == u"q")
        m_stopped = true;
    else if (line == u"?")
        say(m_wording.whyAsked(*m_interview.current(), 10));
    else
        return false;
    return true;
}

void AskSession::take(const Screen &screen, const QString &line)
{
    const auto answer = read(screen, line);
    if (m_stopped)
        return;
    if (!answer || !m_interview.answer(*answer))
        say(u"  ! "_s + line);
}

std::optional<ScreenAnswer> AskSession::read(const Screen &screen, const QString &line)
{
    switch (screen.kind) {
    case ScreenKind::Municipality: return readMunicipality(line);
    case ScreenKind::Members: return readMembers(line);
    case ScreenKind::Items: return readItems(screen, line);
    case ScreenKind::SeveralOf: return readSeveral(screen, line);
    case ScreenKind::YesNo: {
        const auto place = placeFrom(line, 2);
        return place ? std::optional<ScreenAnswer>(FactValue(*place == 0)) : std::nullopt;
    }
    case ScreenKind::OneOf:
    case ScreenKind::Kinship: {
        const auto place = placeFrom(line, screen.choices.size());
        return place ? std::optional<ScreenAnswer>(FactValue(Word{screen.choices[*place].id})) : std::nullopt;
    }
    case ScreenKind::MemberPick: {
        const auto place = placeFrom(line, screen.choices.size() + 1);
        if (place == screen.choices.size())
            return FactValue(Nothing{});
        return place ? std::optional<ScreenAnswer>(FactValue(Word{screen.choices[*place].id})) : std::nullopt;
    }
    case ScreenKind::Date: {
        const auto days = readDay(line);
        return days ? std::optional<ScreenAnswer>(FactValue(*days)) : std::nullopt;
    }
    case ScreenKind::Money:
    case ScreenKind::Number: break;
    }
    const auto bracket = line.startsWith(u'=') ? std::nullopt : placeFrom(line, screen.brackets.size());
    if (bracket)
        return FactValue(screen.brackets[*bracket]);
    const auto amount = readAmount(line.startsWith(u'=') ? line.mid(1).trimmed() : line);
    return amount ? std::optional<ScreenAnswer>(FactValue(NumberRange::exactly(*amount))) : std::nullopt;
}

std::optional<ScreenAnswer> AskSession::readSeveral(const Screen &screen, const QString &line)
{
    Words words;
    QString spaced = line;
    for (const QString &part : spaced.replace(u',', u' ').split(u' ', Qt::SkipEmptyParts)) {
        const auto place = placeFrom(part, screen.choices.size() + 1);
        if (!place)
            return std::nullopt;
        if (*place < screen.choices.size())
            words.texts << screen.choices[*place].id;
    }
    return line.isEmpty() ? std::nullopt : std::optional<ScreenAnswer>(FactValue(words));
}

std::optional<ScreenAnswer> AskSession::readMunicipality(const QString &line)
{
    const auto found = m_interview.graph().geography().find(line);
    if (found.empty() || line.isEmpty())
        return std::nullopt;
    if (found.size() == 1)
        return FactValue(Word{found.front()->nis});
    for (std::size_t place = 0; place < found.size(); ++place)
        say(u"  %1 %2"_s.arg(place + 1, 2).arg(m_wording.text(found[place]->names)));
    const auto chosen = nextLine(u">> "_s);
    const auto place = chosen ? placeFrom(*chosen, found.size()) : std::nullopt;
    return place ? std::optional<ScreenAnswer>(FactValue(Word{found[*place]->nis})) : std::nullopt;
}

} // namespace takeup::cli
