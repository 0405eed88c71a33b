// SPDX-FileCopyrightText: 2026 TakeUp contributors
// SPDX-License-Identifier: EUPL-1.2
#include "tests/core/rules/refinement.h"

#include "core/rules/explainer.h"
#include "core/rules/outcomes.h"

#include <algorithm>
#include <functional>

namespace takeup::tests {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Every value of a node that only members are variables of, for the members an evaluation knows.
void forEachValue(const Evaluation &evaluation, const std::function<void(const Edge &, const Frame &)> &visit)
{
    const auto &nodes = evaluation.data().nodes;
    for (std::size_t place = 0; place < nodes.size(); ++place) {
        const GraphNode &node = nodes[place];
        bool overItems = false;
        int count = 1;
        for (int v = 0; v < node.variables; ++v) {
            overItems = overItems || node.kinds[std::size_t(v)] >= 0;
            count *= evaluation.memberCount();
        }
        for (int i = 0; i < count && !overItems; ++i) {
            Frame frame;
            for (int v = 0, rest = i; v < node.variables; ++v, rest /= evaluation.memberCount())
                frame.at[std::size_t(v)] = std::int16_t(rest % evaluation.memberCount());
            visit({std::int32_t(place), {0, 1, 2}}, frame);
        }
    }
}

/// Open with a yes and with what is not met: then nothing has been decided.
bool isOpen(YesNoState state)
{
    return (state & State::yes) && (state & (State::no | State::null));
}

bool holds(YesNoState less, YesNoState more)
{
    return isOpen(less) || (more & 7 & ~less) == 0;
}

bool holds(const NumberCell &less, const NumberCell &more)
{
    if ((more.canBeNull() && !less.canBeNull()) || (!more.isNull() && less.isNull()))
        return false;
    if (more.isNull())
        return true;
    return (!less.hasLow() || (more.hasLow() && more.low >= less.low)) && (!less.hasHigh() || (more.hasHigh() && more.high <= less.high));
}

bool holdsRange(const PlainCell &less, const PlainCell &more)
{
    if (more.isNull())
        return true;
    const bool low = !less.hasLow() || (more.hasLow() && more.low >= less.low && std::int64_t(more.a) >= std::int64_t(less.a));
    const bool high = !less.hasHigh() || (more.hasHigh() && more.high <= less.high && std::int64_t(more.b) <= std::int64_t(less.b));
    return low && high;
}

bool holds(NodeType type, const PlainCell &less, const PlainCell &more, std::uint64_t told)
{
    const bool isList = type == NodeType::Members || type == NodeType::Items || type == NodeType::Words;
    if (!isList && ((more.canBeNull() && !less.canBeNull()) || (!more.isNull() && less.isNull())))
        return false;
    switch (type) {
    case NodeType::Date:
    case NodeType::Period: return holdsRange(less, more);
    case NodeType::Place: return more.isNull() || less.low < 0 || less.low == more.low;
    case NodeType::Word: return (more.a & ~less.a) == 0;
    case NodeType::Member: return (more.a & told & ~less.a) == 0;
    case NodeType::Words: return (less.a & ~more.a) == 0 && (more.b & ~less.b) == 0;
    case NodeType::Items:
    case NodeType::Members: {
        if (type == NodeType::Items && less.isOpen())
            told = less.b; // Items left out are not known at all.
        const bool others = (more.b & ~told) != 0 || more.isOpen();
        return (less.a & ~more.a) == 0 && (more.b & told & ~less.b) == 0 && (!others || less.isOpen() || type == NodeType::Items);
    }
    default: return true;
    }
}

QString named(const Evaluation &evaluation, const Edge &edge, const Frame &frame)
{
    const GraphNode &node = evaluation.data().nodes[std::size_t(edge.node)];
    QString text = u"node %1 op %2 type %3 (%4 %5) of member %6 %7"_s.arg(edge.node)
                       .arg(int(node.op))
                       .arg(int(node.type))
                       .arg(node.a)
                       .arg(node.b)
                       .arg(frame.at[0])
                       .arg(frame.at[1]);
    const int notion = evaluation.data().nodeNotion[std::size_t(edge.node)];
    return notion < 0 ? text : text + u" = "_s + evaluation.graph().content().notions[std::size_t(notion)].id;
}

QString textOf(const NumberCell &cell)
{
    return u"%1[%2..%3]"_s.arg(cell.state).arg(cell.hasLow() ? cell.low.toText() : u"?"_s, cell.hasHigh() ? cell.high.toText() : u"?"_s);
}

QString textOf(const PlainCell &cell)
{
    return u"%1[%2..%3 a %4 b %5]"_s.arg(cell.state).arg(cell.low).arg(cell.high).arg(cell.a, 0, 16).arg(cell.b, 0, 16);
}

/// A value, and those of its children that are of the same variables.
QString textOf(Evaluation &evaluation, const Edge &edge, const Frame &frame)
{
    const GraphNode &node = evaluation.data().nodes[std::size_t(edge.node)];
    if (node.type == NodeType::YesNo)
        return QString::number(evaluation.yesNo(edge, frame));
    return node.type == NodeType::Number ? textOf(evaluation.number(edge, frame)) : textOf(evaluation.plain(edge, frame));
}

QString withChildren(Evaluation &evaluation, const Edge &edge, const Frame &frame)
{
    const GraphNode &node = evaluation.data().nodes[std::size_t(edge.node)];
    const Frame own = evaluation.entered(edge, frame);
    QString text = textOf(evaluation, edge, frame) + u" of"_s;
    for (int i = 0; i < node.edgeCount; ++i) {
        const Edge &child = evaluation.data().edges[std::size_t(node.firstEdge + i)];
        bool reads = child.node >= 0;
        for (int v = 0; reads && v < evaluation.data().nodes[std::size_t(child.node)].variables; ++v)
            reads = child.map[std::size_t(v)] == Edge::self || child.map[std::size_t(v)] < node.variables;
        text += u' ' + (reads ? textOf(evaluation, child, own) : u"-"_s);
    }
    return text;
}

void compareValues(Evaluation &less, Evaluation &more, QStringList &found)
{
    const std::uint64_t told = (1ULL << less.memberCount()) - 1;
    forEachValue(less, [&](const Edge &edge, const Frame &frame) {
        const NodeType type = less.data().nodes[std::size_t(edge.node)].type;
        bool sound = true;
        if (type == NodeType::YesNo)
            sound = holds(less.yesNo(edge, frame), more.yesNo(edge, frame));
        else if (type == NodeType::Number)
            sound = holds(less.number(edge, frame), more.number(edge, frame));
        else
            sound = holds(type, less.plain(edge, frame), more.plain(edge, frame), told);
        if (!sound)
            found << named(less, edge, frame) + u": "_s + withChildren(less, edge, frame) + u" and "_s + withChildren(more, edge, frame);
    });
}

/// A right that is not there now may wait for another that has only now become likely: later, or open by way of it.
bool waitsForGrant(Outcome more, bool readsStatus)
{
    return readsStatus && (more == Outcome::Later || more == Outcome::Possible);
}

/// Whether an outcome still stands, or has become what more answers may make of it.
bool mayBecome(Outcome less, Outcome more, bool readsStatus)
{
    switch (less) {
    case Outcome::Ended:
    case Outcome::Elsewhere: return more == less;
    case Outcome::Received: return more == less || more == Outcome::Elsewhere;
    case Outcome::Automatic: return more == less || more == Outcome::Received;
    case Outcome::Likely: return more == less || more == Outcome::Automatic || more == Outcome::Received;
    case Outcome::Assessed: return more == less || more == Outcome::Received;
    // A grant more may also close what another one opens.
    case Outcome::Later: return more == less || more == Outcome::Received || more == Outcome::No || more == Outcome::Possible;
    case Outcome::No: return more == less || more == Outcome::Elsewhere || more == Outcome::Received || waitsForGrant(more, readsStatus);
    case Outcome::Possible: break;
    }
    return true;
}

const PersonAssessment *personIn(const RightAssessment &right, int member)
{
    const auto found =
        std::find_if(right.persons.begin(), right.persons.end(), [&](const auto &person) { return person.member == member; });
    return found == right.persons.end() ? nullptr : &*found;
}

/// An amount that is not there is nothing.
NumberRange amountIn(const PersonAssessment &person, int amount)
{
    for (const AmountResult &result : person.amounts) {
        if (result.amount == amount)
            return result.value;
    }
    return NumberRange::exactly(Decimal());
}

bool holds(const NumberRange &less, const NumberRange &more)
{
    return (!less.min || (more.min && *more.min >= *less.min)) && (!less.max || (more.max && *more.max <= *less.max));
}

void comparePersons(const Right &right, bool readsStatus, const PersonAssessment &less, const PersonAssessment &more, QStringList &found)
{
    const QString who = u"%1 of member %2: "_s.arg(right.id).arg(less.member);
    if (!mayBecome(less.outcome, more.outcome, readsStatus))
        found << who + outcomeWord(less.outcome) + u" became "_s + outcomeWord(more.outcome);
    if (more.perhaps && !less.perhaps)
        found << who + u"was sure, and is only perhaps for this person"_s;
    const auto hasAmounts = [](Outcome outcome) {
        return outcome == Outcome::Received || outcome == Outcome::Automatic || outcome == Outcome::Likely || outcome == Outcome::Assessed
            || outcome == Outcome::Possible;
    };
    for (std::size_t amount = 0; amount < right.amounts.size() && hasAmounts(less.outcome) && hasAmounts(more.outcome); ++amount) {
        if (!holds(amountIn(less, int(amount)), amountIn(more, int(amount))))
            found << who + u"the amount %1 leaves its range"_s.arg(right.amounts[amount].id);
    }
}

void compareOutcomes(Evaluation &less, Evaluation &more, QStringList &found)
{
    const Content &content = less.graph().content();
    for (std::size_t i = 0; i < content.rights.size(); ++i) {
        const RightAssessment &before = less.assessment().rights[i];
        const RightAssessment &after = more.assessment().rights[i];
        const bool readsStatus = more.data().rights[i].reads.any();
        for (const PersonAssessment &person : before.persons) {
            if (const PersonAssessment *other = personIn(after, person.member))
                comparePersons(content.rights[i], readsStatus, person, *other, found);
            else if (!person.perhaps)
                found << u"%1 is no longer for member %2"_s.arg(content.rights[i].id).arg(person.member);
        }
        for (const PersonAssessment &person : after.persons) {
            if (person.member < less.memberCount() && !personIn(before, person.member))
                found << u"%1 is for member %2 all of a sudden"_s.arg(content.rights[i].id).arg(person.member);
        }
        const bool closed = before.outcome == Outcome::No || before.outcome == Outcome::Elsewhere || before.outcome == Outcome::Ended;
        const bool opened = after.outcome != Outcome::No && after.outcome != Outcome::Elsewhere && after.outcome != Outcome::Ended
            && after.outcome != Outcome::Received;
        if (closed && opened && !waitsForGrant(after.outcome, readsStatus))
            found << u"%1 as a whole: %2 became %3"_s.arg(content.rights[i].id, outcomeWord(before.outcome), outcomeWord(after.outcome));
    }
}

} // namespace

void assess(Evaluation &evaluation, const Answers &answers)
{
    evaluation.bind(answers);
    assessAll(evaluation);
}

QStringList contradictions(Evaluation &less, Evaluation &more)
{
    QStringList found;
    compareOutcomes(less, more, found);
    compareValues(less, more, found);
    return found;
}

QStringList unexplained(Evaluation &evaluation)
{
    QStringList found;
    forEachValue(evaluation, [&](const Edge &edge, const Frame &frame) {
        if (!evaluation.isSettled(edge, frame) && !(evaluation.stateOf(edge, frame) & State::origins))
            found << named(evaluation, edge, frame) + u" is open and nothing says why"_s;
    });
    const Content &content = evaluation.graph().content();
    for (const RightAssessment &right : evaluation.assessment().rights) {
        for (const PersonAssessment &person : right.persons) {
            const Explanation explanation = explained(evaluation, right.right, person.member);
            const QString who = u"%1 of member %2 "_s.arg(content.rights[std::size_t(right.right)].id).arg(person.member);
            if (explanation.outcome != person.outcome)
                found << who + u"is explained as another outcome"_s;
            if (person.outcome == Outcome::Possible && explanation.open.empty())
                found << who + u"is possible and nothing is open"_s;
        }
    }
    return found;
}

} // namespace takeup::tests
