// SPDX-FileCopyrightText: 2026 TakeUp contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/error.h"
#include "core/interview/screen.h"
#include "core/rules/assessment.h"
#include "core/rules/explanation.h"
#include "ui/wording/phrases.h"
#include "ui/wording/valuewords.h"

#include <QHash>

namespace takeup {

class Geography;

/// Core values, screens, explanations and errors in the words of one language. Nothing else in the program makes such words.
/// The content and geography must outlive it.
class Wording
{
public:
    Wording(Language language, const Content &content, const Geography &geography);

    Language language() const { return m_values.language(); }
    const ValueWords &values() const { return m_values; }
    /// Names typed for members, by member id; used instead of "your partner" while the program runs, never kept.
    void setNames(QHash<QString, QString> names) { m_names = std::move(names); }

    QString text(const Text &text) const { return text[language()]; }
    QString text(Phrase which) const { return phrase(which)[language()]; }
    QString text(Phrase which, std::initializer_list<std::pair<QString, QString>> values) const { return fill(text(which), values); }

    /// A source as written by an editor: an address stays, "own knowledge" and the like become words.
    QString source(const QString &written) const;

    // --- values (wordingvalue.cpp)
    QString yesNo(bool yes) const { return text(yes ? Phrase::Yes : Phrase::No); }
    /// "you", "your partner", "child 1 (2017)"; fit as a subject. -1: the household.
    QString person(int member, const Answers &answers) const;
    QString people(const std::vector<int> &members, const Answers &answers) const;
    QString municipality(const QString &nis) const;
    QString value(const ShownValue &value, const Answers &answers) const;
    /// An answer as given, of a fact or (since) of a status.
    QString answer(const Screen &screen, const ScreenAnswer &answer, const Answers &answers) const;
    QString factValue(const Fact *fact, const FactValue &value, const Answers &answers) const;
    /// "Loon: € 1.900 per maand, netto".
    QString item(const List &list, const Item &item, const Answers &answers) const;

    // --- screens (wordingscreen.cpp)
    QString question(const Screen &screen, const Answers &answers) const;
    /// The shorter wording for the kiosk; the question where there is none.
    QString plainQuestion(const Screen &screen, const Answers &answers) const;
    QString help(const Screen &screen, const Answers &answers) const;
    QString choice(const ScreenChoice &choice, const Answers &answers) const;
    QString bracket(const Screen &screen, std::size_t place) const;
    /// "Why this question? The answer counts for: ...", with at most `most` rights named; empty without rights.
    QString whyAsked(const Screen &screen, int most = 4) const;
    QString questionsLeft(int questions) const;

    // --- results (wordingresult.cpp)
    QString outcome(Outcome outcome) const;
    QString outcomeGroup(Outcome outcome) const;
    QString state(ConditionState::State state) const;
    QString confidence(Confidence confidence) const;
    /// A condition's label with its values; of a group without a label what it asks for ("one of these is enough").
    /// A text of the content with a value for each {path}.
    QString filled(const Text &text, const std::vector<std::pair<QString, ShownValue>> &values, const Answers &answers) const;
    QString condition(const ConditionState &condition, const Answers &answers) const;
    QString fact(const FactRef &fact) const;
    QString openItem(const OpenItem &item, const Answers &answers) const;
    QString figure(const UsedFigure &figure) const;
    QString usedFact(const UsedFact &fact, const Answers &answers) const;
    QString evidence(const QStringList &ids) const;
    QString deadline(const DeadlineState &deadline) const;
    QString starts(const Explanation &explanation) const;
    QString later(const Explanation &explanation) const;
    QString right(int right) const;

    // --- errors (wordingerror.cpp)
    QString error(const Error &error) const;

private:
    QString inPerson(const QString &text, int member, int year, const Answers &answers) const;
    QString nameOf(const Screen &screen) const;
    QString askedText(const Screen &screen, const Text &question, const Text &about, const Answers &answers) const;
    QString choiceLabel(const std::vector<Choice> &choices, const QString &id) const;

    ValueWords m_values;
    const Content &m_content;
    const Geography &m_geography;
    QHash<QString, QString> m_names;
};

} // namespace takeup
