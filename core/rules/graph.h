// SPDX-FileCopyrightText: 2026 TakeUp contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/content/content.h"
#include "core/content/geography.h"

#include <array>
#include <bitset>
#include <cstdint>

namespace takeup {

/// What a node yields. Decides in which kind of cell its value is held.
enum class NodeType : std::uint8_t { YesNo, Number, Date, Period, Word, Words, Place, Member, Members, Items };

/// What a node does. The children are its edges, in the order given here.
enum class Op : std::uint8_t {
    // yes_no
    Constant, ///< a: place in the constants of its type.
    FactYesNo, ///< a: fact. Edges: gate, assumption (either may be absent, node -1).
    Not,
    And,
    Or, ///< One or two yes_no.
    AllOf,
    AnyOf,
    NoneOf,
    AtLeast, ///< Conditions of a group with their days in force; a: window of the first child; b: how many.
    NullIsNo, ///< A condition: what does not apply is not met.
    IfNotAssessed, ///< When not met, for the service to judge.
    Service, ///< A judgement of a service; a: its number.
    Less,
    LessOrEqual,
    Equal, ///< Two numbers, dates or periods; Equal of two yes_no too.
    SameWord, ///< Two words of one domain.
    SamePlace, ///< Two places.
    SameMember, ///< Two members.
    InWords, ///< One word; a: place of the mask in the masks.
    HasWord, ///< One words; a: place of the mask.
    InArea, ///< One place; a: place in the areas.
    Contains, ///< Members, member.
    IsNull, ///< Anything.
    Some,
    Every, ///< List, condition of the element.
    // any type
    If, ///< Condition, then, else.
    Dated, ///< One edge a period; a: place of the first day.
    // number
    FactNumber, ///< a: fact. Edges: gate, assumption.
    FactYear, ///< A fact by year; a: fact. Edges: year, gate, assumption.
    StatusMonths, ///< a: status fact. Edge: the status.
    Parameter,
    ParameterAt, ///< a: parameter; edge of At: the day.
    Lookup,
    LookupAt, ///< a: parameter. Edges: key, (day).
    ItemNumber, ///< a: list, b: field. Edge: assumption.
    ItemMoney, ///< a: list, b: basis * 2 + (0 month, 1 year).
    Add,
    Subtract,
    Multiply,
    Divide,
    Negate,
    Min,
    Max,
    Abs, ///< Two numbers, or one.
    Floor,
    Ceiling,
    RoundUp,
    RoundDown,
    RoundHalfUp,
    RoundHalfDown,
    RoundHalfEven, ///< Number, places; Modulo: two.
    Modulo,
    Total,
    Sum,
    MinOf,
    MaxOf,
    Mean, ///< List, number of the element. Total: null counts 0; Sum: as FEEL has it.
    Count, ///< List.
    MemberNumber, ///< The place of a member in the household, from 1.
    YearOf,
    MonthOf,
    DayOf, ///< A date.
    YearsOf,
    MonthsOf,
    DaysOf, ///< A period.
    // date, period
    FactDate, ///< a: fact. Edges: gate, assumption.
    StatusSince, ///< a: status fact. Edge: the status.
    ItemDate, ///< a: list, b: field.
    ParameterDate,
    ParameterDateAt, ///< a: parameter.
    Today,
    DateFrom, ///< Year, month, day.
    AddPeriod,
    SubtractPeriod, ///< Date, period.
    MinDate,
    MaxDate,
    ParameterPeriod,
    ParameterPeriodAt,
    MonthsBetween, ///< Two dates: full months.
    DaysBetween, ///< Two dates.
    AddPeriods,
    // word, place, member
    FactWord,
    FactWords,
    FactPlace,
    FactMember, ///< a: fact. Edges: gate, assumption.
    ItemWord, ///< a: list, b: field.
    Kin, ///< Of two variables; a, b: which variable, -1 for self.
    Remap, ///< A word into another domain; a: place of the first target in the remaps.
    Variable, ///< The member a variable stands for (edges none, one parameter), or self (no parameter).
    // members, items
    AllMembers,
    Clients,
    EmptyList,
    AllItems, ///< a: list; parameter: the member. Edge: gate.
    Filter, ///< List, condition of the element.
    Union, ///< Two members.
    Single, ///< One member.
};

/// A reference to a node from another. Each of the node's variables is fed from one of the referrer's.
struct Edge
{
    static constexpr std::uint8_t self = 0xFF; ///< The first member.

    std::int32_t node = -1;
    std::array<std::uint8_t, 3> map{};

    friend bool operator==(const Edge &, const Edge &) = default;
};

inline constexpr int maxStatuses = 256;
using StatusSet = std::bitset<maxStatuses>;

/// One node. Its shape is its variables: none (household), a member, an item of a list, and pairs of these.
struct GraphNode
{
    Op op = Op::Constant;
    NodeType type = NodeType::YesNo;
    std::uint8_t variables = 0; ///< How many, at most 3.
    bool readsStatus = false; ///< Whether any status that a right grants is below.
    bool neverNegative = false; ///< Of numbers: whatever is answered, never below zero.
    std::array<std::int16_t, 3> kinds{}; ///< Of each variable: -1 a member, else an item of this list.
    std::int32_t a = 0;
    std::int32_t b = 0;
    std::int32_t firstEdge = 0;
    std::int32_t edgeCount = 0;
    std::int32_t statusSet = 0; ///< Place in GraphData::statusSets.
    std::int32_t slot = -1; ///< Place of its first variable-free slot among nodes of its type without variables.
};

/// The words of a one_of.
struct Domain
{
    std::vector<const Choice *> choices; ///< One per word; null where the word has no label.
    QStringList words;
};

/// The days in force of a child of a group.
struct Window
{
    std::int32_t from = INT32_MIN; ///< A Julian day.
    std::int32_t to = INT32_MAX; ///< Last day, included.
};

/// The condition of a right as nodes, beside the written one.
struct RuleNode
{
    struct Label
    {
        QString path;
        Edge edge;
    };

    const Condition *condition = nullptr;
    Edge edge; ///< From a frame whose only variable is the person.
    Window window;
    std::vector<Label> labels;
    std::vector<RuleNode> children;
};

struct AmountNodes
{
    Window window;
    Edge when;
    Edge value;
};
struct LineNodes
{
    Window window;
    Edge when;
    Edge value;
}; ///< Of starts, ends, gives, automatic, remarks, otherwise.
struct DeadlineNodes
{
    Edge when;
    Edge lastDay;
    Edge within;
};

/// The roots of one right. All edges start from a frame whose only variable is the person (none for a household).
struct RightNodes
{
    Edge where;
    Edge forMembers; ///< Members; absent for a household.
    int status = -1; ///< Place among the granted statuses, or -1.
    int statusFact = -1; ///< Place in Content::facts.
    Edge held; ///< The status fact of the person.
    RuleNode rule;
    std::vector<AmountNodes> amounts;
    std::vector<LineNodes> gives, automatic, starts, ends, notEnough, notNeeded, notes, otherwise;
    std::vector<DeadlineNodes> deadlines;
    std::vector<RuleNode::Label> texts; ///< Of every {path} in texts other than conditions.
    StatusSet reads; ///< Granted statuses below the rule.
    std::vector<int> opens; ///< Rights that read this one's status.
};

/// A constant of any type.
struct Constant
{
    NodeType type = NodeType::YesNo;
    bool null = false;
    bool yes = false;
    Decimal number;
    std::int32_t day = 0;
    Period period;
    std::uint64_t mask = 0;
    int place = -1;

    friend bool operator==(const Constant &, const Constant &) = default;
};

/// The nodes and tables of a compiled rule graph. Immutable once compiled; children come before their parents.
class GraphData
{
public:
    std::vector<GraphNode> nodes;
    std::vector<Edge> edges;
    std::vector<Constant> constants;
    std::vector<std::uint64_t> masks;
    std::vector<Window> windows;
    std::vector<std::int32_t> days; ///< Of Dated.
    std::vector<std::int8_t> remaps;
    QStringList areas;
    std::vector<std::vector<bool>> areaHas; ///< Per area: whether each municipality lies in it.
    std::vector<Domain> domains;
    std::vector<int> nodeDomain; ///< Of word nodes, else -1.
    std::vector<int> nodeNotion; ///< The notion a node is the value of, else -1.
    std::vector<Unit> nodeUnit;
    std::vector<StatusSet> statusSets;
    std::vector<const Condition *> services;
    std::vector<RightNodes> rights;
    std::vector<int> order; ///< Rights, each after those whose status it reads.
    std::vector<int> statusRight; ///< Right per granted status.
    std::vector<int> statusOfFact; ///< Granted status per fact, or -1.
    std::vector<Edge> factNodes; ///< Per fact: its value (yes_no, number, ...), from a frame of the member; absent when no rule reads it.
    std::vector<char> factMayBeNegative; ///< Per fact of a number.
    std::vector<Edge> factGates; ///< Per fact: asked_when, or absent.
    std::vector<Edge> notionNodes; ///< Per notion, from a frame of the member.
    std::vector<Edge> questionGates; ///< Per question.
    std::vector<Edge> listGates; ///< Per list.
    std::vector<Domain> factDomains; ///< Per fact; empty for others than one_of and some_of.
    std::vector<std::vector<Domain>> listDomains; ///< Per list and field.
    int ratioNet = -1; ///< Parameter: gross taxable per net, by kind of income.
    int ratioGross = -1; ///< Parameter: gross per gross taxable, by kind of income.
    std::vector<std::vector<std::vector<int>>> lookupRows; ///< Of Lookup with a word: per value of the parameter and word, the row or -1.
    std::vector<std::vector<std::vector<Decimal>>> numericKeys; ///< Per parameter and value: its keys, when they are numbers.
    std::vector<std::array<int, 3>> listMoney; ///< Per list: the fields amount, basis, kind; -1 where it has none.
    QStringList relations; ///< The words of kin().
};

} // namespace takeup
