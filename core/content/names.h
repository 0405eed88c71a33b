// SPDX-FileCopyrightText: 2026 TakeUp contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/content/content.h"

namespace takeup {

/// The full ids of the facts, lists, notions and parameters that an expression of a publisher names, in order, each once.
/// A status fact x stands for its x_since and x_months too. Other names (variables, fields of items) are left out.
QStringList namesIn(const Content &content, const QString &publisher, const Expr &expression);

/// The same for all expressions of a content, each looked through once. The content outlives it and does not change.
class NameIndex
{
public:
    explicit NameIndex(const Content &content) : m_content(content) { }

    QStringList of(const QString &publisher, const Expr &expression);

private:
    const Content &m_content;
    QHash<const feel::Expression *, QStringList> m_names;
};

/// Every expression of a right's rule and of whom it is for, with the day it is in force from (invalid: always).
struct RuleExpression
{
    Expr expression;
    QDate from;
};
std::vector<RuleExpression> expressionsOfRule(const Right &right);
/// Those and all others of a right: place, amounts, days, remarks.
std::vector<RuleExpression> expressionsOf(const Right &right);

} // namespace takeup
