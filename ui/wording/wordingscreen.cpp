// SPDX-FileCopyrightText: 2026 TakeUp contributors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/wording/wording.h"
#include "ui/wording/wordlists.h"

#include <algorithm>

namespace takeup {

using namespace Qt::Literals::StringLiterals;

namespace {

/// German puts a person in the case that the word before asks for: "von Ihrem Partner", "für Ihren Partner".
QString inGermanCase(const QString &person, const QString &wordBefore)
{
    static const QStringList dative{u"von"_s, u"mit"_s, u"bei"_s, u"zu"_s, u"aus"_s, u"nach"_s, u"vom"_s};
    static const QStringList accusative{u"für"_s, u"auf"_s, u"über"_s, u"an"_s, u"ohne"_s};
    const bool masculine = person.startsWith(u"Ihr Partner"_s) || person.startsWith(u"Ihr Mitbewohner"_s);
    const bool neuter = !masculine && person.startsWith(u"Ihr "_s);
    if (dative.contains(wordBefore) && (masculine || neuter))
        return u"Ihrem"_s + person.mid(3);
    if (accusative.contains(wordBefore) && masculine)
        return u"Ihren"_s + person.mid(3);
    return person;
}

QString wordBefore(const QString &text, qsizetype place)
{
    const qsizetype start = text.lastIndexOf(u' ', std::max<qsizetype>(0, place - 2)) + 1;
    return text.mid(start, place - start).trimmed().toLower();
}

QString capitalised(QString text)
{
    if (!text.isEmpty())
        text[0] = text[0].toUpper();
    return text;
}

} // namespace

QString Wording::inPerson(const QString &text, int member, int year, const Answers &answers) const
{
    QString filled = text;
    const QString placeholder = u"{person}"_s;
    const QString name = person(member, answers);
    for (qsizetype place = filled.indexOf(placeholder); place >= 0; place = filled.indexOf(placeholder, place)) {
        QString form = language() == Language::De ? inGermanCase(name, wordBefore(filled, place)) : name;
        if (place == 0)
            form = capitalised(form);
        filled.replace(place, placeholder.size(), form);
        place += form.size();
    }
    return fill(filled, {{u"year"_s, QString::number(year)}});
}

QString Wording::nameOf(const Screen &screen) const
{
    if (screen.fact)
        return fill(text(screen.fact->names), {{u"year"_s, QString::number(screen.year)}});
    if (screen.list)
        return text(screen.list->names);
    return {};
}

QString Wording::askedText(const Screen &screen, const Text &question, const Text &about, const Answers &answers) const
{
    const bool ofOther = screen.member > 0;
    const QString asked = ofOther && !text(about).isEmpty() ? text(about) : text(question);
    if (!asked.isEmpty()) {
        const QString filled = inPerson(asked, screen.member, screen.year, answers);
        const bool names = !ofOther || asked.contains(u"{person}"_s);
        return names ? filled
                     : text(Phrase::SomeoneAsks, {{u"person"_s, capitalised(person(screen.member, answers))}, {u"name"_s, filled}});
    }
    const QString name = nameOf(screen);
    if (screen.kind == ScreenKind::YesNo) {
        const QString form = text(ofOther ? Phrase::HoldsForPerson : Phrase::HoldsForYou);
        return fill(inPerson(form, screen.member, screen.year, answers), {{u"name"_s, name}});
    }
    return ofOther ? text(Phrase::SomeoneAsks, {{u"person"_s, capitalised(person(screen.member, answers))}, {u"name"_s, name}}) : name;
}

QString Wording::question(const Screen &screen, const Answers &answers) const
{
    if (screen.kind == ScreenKind::Members)
        return text(Phrase::MembersQuestion);
    if (screen.kind == ScreenKind::Kinship)
        return text(Phrase::KinshipQuestion, {{u"a"_s, person(screen.member, answers)}, {u"b"_s, person(screen.otherMember, answers)}});
    QString asked;
    if (screen.since) {
        const QString form = text(screen.member > 0 ? Phrase::SinceAbout : Phrase::SinceQuestion);
        asked = fill(inPerson(form, screen.member, screen.year, answers), {{u"name"_s, nameOf(screen)}});
    } else if (screen.question) {
        asked = askedText(screen, screen.question->question, screen.question->about, answers);
    } else if (screen.list) {
        asked = askedText(screen, screen.list->question, screen.list->about, answers);
    } else if (screen.fact) {
        asked = askedText(screen, screen.fact->question, screen.fact->about, answers);
    }
    if (screen.level > 0 && screen.kind == ScreenKind::Money)
        return text(Phrase::FinerAmount, {{u"a"_s, asked}});
    if (screen.level > 0 && screen.kind == ScreenKind::Date)
        return text(Phrase::ExactDay, {{u"a"_s, asked}});
    return asked;
}

QString Wording::plainQuestion(const Screen &screen, const Answers &answers) const
{
    const Text *plain = screen.question ? &screen.question->plain : screen.fact && !screen.since ? &screen.fact->plain : nullptr;
    const bool usable = plain && !text(*plain).isEmpty() && screen.member <= 0 && screen.level == 0;
    return usable ? inPerson(text(*plain), screen.member, screen.year, answers) : question(screen, answers);
}

QString Wording::help(const Screen &screen, const Answers &answers) const
{
    if (screen.kind == ScreenKind::Members)
        return text(Phrase::MembersHelp);
    const Text *help = screen.question ? &screen.question->help
        : screen.list                  ? &screen.list->help
        : screen.fact                  ? &screen.fact->help
                                       : nullptr;
    return help ? inPerson(text(*help), screen.member, screen.year, answers) : QString();
}

QString Wording::choice(const ScreenChoice &choice, const Answers &answers) const
{
    if (!text(choice.label).isEmpty())
        return text(choice.label);
    const auto member = std::ranges::find(answers.members, choice.id, &MemberAnswers::id);
    if (member != answers.members.end())
        return person(static_cast<int>(member - answers.members.begin()), answers);
    return text(relationText(choice.id));
}

QString Wording::bracket(const Screen &screen, std::size_t place) const
{
    return m_values.bracket(screen.brackets[place], screen.unit, place == 0);
}

QString Wording::whyAsked(const Screen &screen, int most) const
{
    if (screen.rights.empty())
        return {};
    QStringList names;
    for (const int place : screen.rights) {
        if (names.size() == most && static_cast<int>(screen.rights.size()) > most + 1) {
            names << u"+ %1"_s.arg(screen.rights.size() - static_cast<std::size_t>(most));
            break;
        }
        names << right(place);
    }
    return text(Phrase::WhyAsked, {{u"a"_s, names.join(u", "_s)}});
}

QString Wording::questionsLeft(int questions) const
{
    if (questions == 0)
        return text(Phrase::NoQuestionsLeft);
    return questions == 1 ? text(Phrase::OneQuestionLeft) : text(Phrase::QuestionsLeft, {{u"n"_s, QString::number(questions)}});
}

} // namespace takeup
