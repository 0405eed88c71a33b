// SPDX-FileCopyrightText: 2026 TakeUp contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/interview/interview.h"

namespace takeup {

/// Somebody who knows every answer about an invented household. The answer to a question depends on the seed and on what is
/// asked, never on when it is asked: so orders of questions can be compared on the same people.
class SimulatedPerson
{
public:
    explicit SimulatedPerson(quint64 seed) : m_seed(seed) { }

    ScreenAnswer answerTo(const Screen &screen, const Interview &interview) const;

private:
    /// An even number from 0 to 1 that belongs to a word.
    double chance(const QString &about) const;
    MemberEntries household() const;
    FactValue place(const Interview &interview) const;
    FactValue choice(const Screen &screen) const;
    FactValue several(const Screen &screen, const Interview &interview) const;
    FactValue number(const Screen &screen) const;
    FactValue day(const Screen &screen, const Interview &interview) const;
    Items items(const Screen &screen, const Interview &interview) const;

    quint64 m_seed;
};

} // namespace takeup
