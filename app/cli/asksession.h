// SPDX-FileCopyrightText: 2026 TakeUp contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/interview/interview.h"
#include "ui/wording/wording.h"

#include <istream>
#include <ostream>

namespace takeup::cli {

/// The interview as lines of text: shows a screen, reads a line, answers; until nothing is left, "q" or the end of the input.
class AskSession
{
public:
    AskSession(Interview &interview, const Wording &wording, std::istream &in, std::ostream &out);

    void run();

private:
    void show(const Screen &screen);
    void showChoices(const Screen &screen);
    /// Commands that every screen knows: 0 - s b q ?. True when the line was one.
    bool obey(const QString &line);
    void take(const Screen &screen, const QString &line);
    std::optional<ScreenAnswer> read(const Screen &screen, const QString &line);
    std::optional<ScreenAnswer> readSeveral(const Screen &screen, const QString &line);
    std::optional<ScreenAnswer> readMunicipality(const QString &line);
    std::optional<ScreenAnswer> readMembers(const QString &firstLine);
    std::optional<ScreenAnswer> readItems(const Screen &screen, const QString &firstLine);
    std::optional<FactValue> readField(const ListField &field, Unit &unit);
    std::optional<QString> nextLine(const QString &prompt);
    void say(const QString &line);

    Interview &m_interview;
    const Wording &m_wording;
    std::istream &m_in;
    std::ostream &m_out;
    bool m_stopped = false;
};

/// A day or a whole year: 1981, 1981-06-14 or 14/06/1981; empty for anything else.
std::optional<DateRange> readDay(const QString &text);
/// An amount, written with a point or a comma: 1249.08 or 1249,08; empty for anything else.
std::optional<Decimal> readAmount(const QString &text);

} // namespace takeup::cli
