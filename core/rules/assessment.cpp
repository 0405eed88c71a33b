// SPDX-FileCopyrightText: 2026 TakeUp contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/rules/assessment.h"

#include <QStringList>

namespace takeup {

namespace {

const QStringList &words()
{
    static const QStringList list{QStringLiteral("ended"),     QStringLiteral("elsewhere"), QStringLiteral("received"),
                                  QStringLiteral("automatic"), QStringLiteral("likely"),    QStringLiteral("assessed"),
                                  QStringLiteral("possible"),  QStringLiteral("later"),     QStringLiteral("no")};
    return list;
}

} // namespace

QString outcomeWord(Outcome outcome)
{
    return words()[int(outcome)];
}

std::optional<Outcome> outcomeFromWord(const QString &word)
{
    const qsizetype at = words().indexOf(word);
    return at < 0 ? std::nullopt : std::optional(Outcome(at));
}

} // namespace takeup
