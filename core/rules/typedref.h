// SPDX-FileCopyrightText: 2026 TakeUp contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/rules/graph.h"

namespace takeup {

/// The type of an expression while it is compiled.
struct StaticType
{
    enum class Kind {
        Invalid, ///< An issue has been told already.
        Null,
        YesNo,
        Number,
        Date,
        Period,
        Word,
        Words,
        Place,
        Member,
        Item,
        Members,
        Items,
        Literal, ///< A word in quotes, whose domain the context decides.
        Mapped, ///< A value for each element of a list.
        Table, ///< A parameter with rows, for lookup() and at().
        YearFact, ///< A fact by year, for lookup().
        LiteralList, ///< Words or numbers in brackets.
    };

    Kind kind = Kind::Invalid;
    Unit unit;
    bool literal = false; ///< A number written in the expression, which takes the unit it meets.
    bool zero = false; ///< The literal 0, which may be money.
    int domain = -1; ///< Of Word and Words.
    int list = -1; ///< Of Item and Items.
};

/// A compiled expression: its node, fed from the variables of the environment, and its type.
struct TypedRef
{
    StaticType type;
    Edge edge;
    int source = -1; ///< Parameter of Table, fact of YearFact; of Member and Item: the variable, -1 for self.
    Edge day; ///< Of Table read with at(): the day.
    QString text; ///< Of Literal.
    std::vector<TypedRef> parts; ///< Of Mapped: the list and the element's value; of LiteralList: the items.

    bool isValid() const { return type.kind != StaticType::Kind::Invalid; }
};

/// A variable an expression may name.
struct ScopeVariable
{
    QString name;
    std::int16_t kind = -1; ///< -1: a member; else an item of this list.
};

/// Where an expression stands: whose names come first, and what is bound.
struct Scope
{
    QString publisher;
    std::vector<ScopeVariable> variables;
    Place place;
};

} // namespace takeup
