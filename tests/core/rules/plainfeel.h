// SPDX-FileCopyrightText: 2026 TakeUp contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/feel/evaluator.h"
#include "core/rules/rulegraph.h"

#include <QHash>

namespace takeup::tests {

/// The rules of a content for a household of which everything is known, worked out by the plain interpreter of FEEL: each
/// expression as it is written, over a context made of the household. No graph is involved; slow.
class PlainFeel
{
public:
    /// `plain` gives each expression's text in plain FEEL.
    PlainFeel(const Content &content, const Geography &geography, const QHash<QString, QString> &plain, const Answers &answers);

    /// A notion of a member, or (-1) of the household.
    feel::Value notion(int notion, int member) const;
    /// Whether the right is for the member.
    bool isFor(const Right &right, int member) const;
    bool isHere(const Right &right, int member) const;
    bool holdsRule(const Right &right, int member) const;
    bool isAutomatic(const Right &right, int member) const;
    /// Null when the amount doesn't apply.
    feel::Value amount(const Amount &amount, int member) const;

private:
    feel::Value value(const Expr &expression, int member) const;
    bool holds(const Expr &expression, int member) const;
    bool holds(const Condition &condition, int member) const;
    bool isInForce(const QDate &from, const QDate &to) const;
    void addParameters();
    void addFact(const Fact &fact, int member);
    void addList(const List &list, int member);
    void addNotion(std::size_t place);
    void refresh();
    std::vector<feel::Value> people(int depth) const;
    feel::Functions functions() const;
    std::size_t placeOf(const feel::Value &person) const;
    std::vector<std::size_t> placesOf(const feel::Value &people) const;
    feel::Value peopleAt(const std::vector<std::size_t> &places) const;
    feel::Value figure(const Parameter &parameter, const ParameterValue &value) const;
    feel::Value told(const Fact &fact, int member) const;
    feel::Value told(const FactValue &value) const;
    feel::Entries &of(int member) { return member < 0 ? m_household : m_members[std::size_t(member)]; }

    const Content &m_content;
    const Geography &m_geography;
    const QHash<QString, QString> &m_plain;
    const Answers &m_answers;
    std::vector<std::uint64_t> m_kinships;
    feel::Functions m_functions;
    feel::Entries m_household;
    std::vector<feel::Entries> m_members;
    feel::Entries m_context; ///< All names, without person.
    std::vector<feel::Value> m_people;
    QHash<QString, std::vector<std::vector<std::size_t>>> m_lists; ///< Notions that are people: by name, for each member (or once) who.
    std::vector<std::vector<feel::Value>> m_notions; ///< By notion; one for the household, or one per member.
    mutable QHash<QString, feel::ExpressionPtr> m_parsed;
};

} // namespace takeup::tests
