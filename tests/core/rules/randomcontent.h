// SPDX-FileCopyrightText: 2026 TakeUp contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "tests/core/rules/expressionwriter.h"

#include <QByteArray>
#include <QHash>

namespace takeup::tests {

/// Content made at random: a dozen facts, a list, figures, notions and a few rights that read each other's statuses.
struct RandomContent
{
    QByteArray yaml; ///< With <T> and <P> in it.
    QHash<QString, QString> plain; ///< Each expression of it in plain FEEL.
};

/// `exact`: every figure is known, nothing is for a service to judge, incomes are read net.
RandomContent randomContent(Dice &dice, bool exact);

} // namespace takeup::tests
