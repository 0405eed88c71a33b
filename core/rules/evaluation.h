// SPDX-FileCopyrightText: 2026 TakeUp contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/rules/assessor.h"
#include "core/rules/cell.h"
#include "core/rules/graph.h"

#include <map>

namespace takeup {

/// The people and items a node's variables stand for.
struct Frame
{
    std::array<std::int16_t, 4> at{};
};

/// An answer as the nodes read it.
struct Leaf
{
    enum class Told : std::uint8_t { Absent, Unknown, Known };

    Told told = Told::Absent;
    YesNoState yesNo = 0;
    NumberCell number;
    PlainCell plain;
};

/// The working memory of an assessment: the bound answers, and a cell for each value of each node, filled when first read.
/// World 0 is now; world 1 is once what is likely has been granted.
class Evaluation
{
public:
    explicit Evaluation(std::shared_ptr<const RuleGraph> graph);

    // --- binding
    /// Takes answers() over; without a date they are of the first of January 2026, without members one is made.
    void bind(const Answers &answers);
    void suppose(const FactRef &fact, const FactValue &value);
    void unsuppose(const FactRef &fact);
    const Answers &answers() const { return m_answers; }
    int memberCount() const { return int(m_answers.members.size()); }
    /// Forgets all worked-out values.
    void forget();

    // --- values
    YesNoState yesNo(const Edge &edge, const Frame &frame);
    const NumberCell &number(const Edge &edge, const Frame &frame);
    const PlainCell &plain(const Edge &edge, const Frame &frame);
    /// Whether the value is settled; yes_no nodes by their state, lists by their masks.
    bool isSettled(const Edge &edge, const Frame &frame);
    /// The settledness and origins of any value.
    std::uint8_t stateOf(const Edge &edge, const Frame &frame);
    bool isWorkedOut(const Edge &edge, const Frame &frame) const;
    /// A number unique to the value of a node in a frame, below slotCount().
    int slot(const Edge &edge, const Frame &frame) const;
    int slotCount() const { return m_slotCount; }
    Frame entered(const Edge &edge, const Frame &frame) const;

    const RuleGraph &graph() const { return *m_graph; }
    const GraphData &data() const { return m_data; }
    std::int32_t today() const { return m_today; }
    int world() const { return m_world; }
    void setWorld(int world) { m_world = world; }

    // --- statuses of the later world
    void clearGrants();
    /// Without `surely` the grant is open: the status is then yes or no there.
    void grant(int status, int member, bool surely);
    enum class Granted { No, Perhaps, Surely };
    /// What the present world adds to a status fact of a member.
    Granted grantedNow(int fact, int member) const;
    /// The statuses granted to somebody, surely or perhaps.
    const StatusSet &changed() const { return m_changed; }
    bool isSurelyGranted(int status) const { return m_granted[std::size_t(status)] != 0; }
    /// Forgets what was worked out of the later world: another grant changes it.
    void forgetLater();
    /// How many full months a granted status has lasted in the later world.
    void setGrantedMonths(int months);

    // --- leaves
    const Leaf &leaf(int fact, int member) const;
    const Leaf &sinceLeaf(int fact, int member) const;
    const Leaf &monthsLeaf(int fact, int member) const;
    const Leaf &yearLeaf(int fact, int member, int year) const;
    const Leaf &fieldLeaf(int list, int item, int field) const;
    int itemBase(int list, int member) const { return m_itemBase[std::size_t(list)][std::size_t(member)]; }
    int itemCount(int list, int member) const;
    int ownerOf(int list, int item) const;
    bool isListComplete(int list, int member) const { return m_listComplete[std::size_t(list)][std::size_t(member)]; }
    std::uint64_t kinship(int of, int to) const { return m_kinships[std::size_t(of * memberCount() + to)]; }
    YesNoState client(int member) const { return m_clients[std::size_t(member)]; }

    // --- figures
    /// The place of the value in force on a day, or -1 before the first.
    int valueOn(int parameter, std::int32_t julian) const;
    /// All values that may be in force on one of these days.
    std::pair<int, int> valuesOn(int parameter, const PlainCell &day) const;
    int valueNow(int parameter) const { return m_valueNow[std::size_t(parameter)]; }
    /// The row of a numeric table for a key, or -1.
    int rowOf(int parameter, int value, const Decimal &key) const;

    Assessment &assessment() { return m_assessment; }

    // --- openings
    std::vector<OpenFact> openFacts();
    std::vector<OpenItem> openItems(const std::vector<Edge> &roots, const Frame &frame);
    std::vector<signed char> signature(const FactRef &fact);

private:
    friend class OpenWalk;

    Leaf leafFrom(const Fact &fact, const FactValue &value) const;
    Leaf fieldLeafFrom(const ListField &field, const FactValue &value, const Unit &unit, int list, int place) const;
    Leaf *leafOf(const FactRef &fact);
    void layOut();

    YesNoState workOutYesNo(const GraphNode &node, const Frame &frame);
    void workOut(const GraphNode &node, const Frame &frame, NumberCell &cell);
    void workOut(const GraphNode &node, const Frame &frame, PlainCell &cell);
    YesNoState group(const GraphNode &node, const Frame &frame);
    YesNoState quantified(const GraphNode &node, const Frame &frame);
    YesNoState gated(const Edge &gate, const Frame &frame);
    YesNoState compared(const GraphNode &node, const Frame &frame);
    NumberCell figures(int parameter, int firstValue, int lastValue) const;
    NumberCell lookedUp(const GraphNode &node, const Frame &frame);
    NumberCell itemMoney(const GraphNode &node, const Frame &frame);
    NumberCell rounded(const GraphNode &node, const Frame &frame);
    NumberCell reduced(const GraphNode &node, const Frame &frame);
    NumberCell extreme(const GraphNode &node, const Frame &frame, const PlainCell &list);
    NumberCell counted(const GraphNode &node, const Frame &frame);
    NumberCell byYear(const GraphNode &node, const Frame &frame);
    NumberCell statusMonths(const GraphNode &node, const Frame &frame);
    NumberCell partOf(const GraphNode &node, const Frame &frame);
    NumberCell factNumber(const GraphNode &node, const Frame &frame);
    PlainCell factPlain(const GraphNode &node, const Frame &frame);
    PlainCell statusSince(const GraphNode &node, const Frame &frame);
    PlainCell dateFrom(const GraphNode &node, const Frame &frame);
    PlainCell shifted(const GraphNode &node, const Frame &frame);
    PlainCell between(const GraphNode &node, const Frame &frame);
    PlainCell filtered(const GraphNode &node, const Frame &frame);
    PlainCell joined(const GraphNode &node, const PlainCell &left, const PlainCell &right) const;
    PlainCell parameterPlain(const GraphNode &node, const Frame &frame);
    NumberCell rangeOf(const Fact &fact, std::uint8_t origin) const;
    void withinFact(NumberCell &cell, const Fact &fact) const;
    const Edge &child(const GraphNode &node, int which) const { return m_data.edges[std::size_t(node.firstEdge + which)]; }
    int index(const GraphNode &node, const Frame &frame) const;
    int worldOf(const GraphNode &node) const;

    std::shared_ptr<const RuleGraph> m_graph;
    const GraphData &m_data;
    const Content &m_content;
    Answers m_answers;
    std::int32_t m_today = 0;
    int m_world = 0;

    std::vector<Leaf> m_leaves, m_since, m_months; ///< By fact and member.
    std::map<std::array<int, 3>, Leaf> m_years; ///< By fact, member and year.
    std::vector<std::vector<std::vector<Leaf>>> m_fields; ///< By list, item and field.
    std::vector<std::vector<int>> m_itemBase; ///< By list and member; one more at the end.
    std::vector<std::vector<char>> m_listComplete;
    std::vector<std::uint64_t> m_kinships;
    std::vector<YesNoState> m_clients;
    std::vector<int> m_valueNow;

    std::vector<int> m_firstSlot; ///< By node.
    std::vector<int> m_firstCell; ///< By node, in m_numbers or m_plains.
    std::vector<int> m_dimension; ///< By list: the items; members are memberCount().
    int m_slotCount = 0;
    std::array<std::vector<std::uint8_t>, 2> m_state; ///< By world and slot; 0: not worked out.
    std::array<std::vector<NumberCell>, 2> m_numbers;
    std::array<std::vector<PlainCell>, 2> m_plains;

    std::vector<std::uint64_t> m_granted; ///< By status, a bit per member.
    std::vector<std::uint64_t> m_perhapsGranted;
    StatusSet m_changed;
    int m_grantedMonths = 1200;
    Assessment m_assessment;
    std::map<FactRef, std::vector<std::pair<Edge, Frame>>> m_signatures;
};

} // namespace takeup
