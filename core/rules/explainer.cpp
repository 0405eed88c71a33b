// SPDX-FileCopyrightText: 2026 TakeUp contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/rules/explainer.h"

#include "core/rules/openwalk.h"
#include "core/rules/outcomes.h"
#include "core/rules/shown.h"
#include "core/rules/usedwalk.h"

#include <algorithm>

namespace takeup {

namespace {

class Explainer
{
public:
    Explainer(Evaluation &evaluation, int right, int member)
        : m_evaluation(evaluation), m_content(evaluation.graph().content()), m_right(m_content.rights[std::size_t(right)]),
          m_nodes(evaluation.data().rights[std::size_t(right)])
    {
        m_explanation.right = right;
        m_explanation.member = member;
        m_frame.at[0] = std::int16_t(std::max(0, member));
    }

    Explanation explained()
    {
        m_explanation.outcome = outcome();
        m_explanation.confidence = m_right.confidence;
        const bool later = restsOnLaterWorld(m_evaluation, m_explanation.right, m_explanation.member, m_explanation.outcome);
        // The rule is told as it stands now; what is open is told of the world in which it is open.
        m_evaluation.setWorld(0);
        if (m_right.hasRule)
            m_explanation.rule = condition(m_nodes.rule);
        m_evaluation.setWorld(later ? 1 : 0);
        openItems();
        if (later)
            grants();
        amounts();
        lines();
        m_evaluation.setWorld(0);
        m_explanation.opens = m_nodes.opens;
        for (const UsedFigure &figure : m_explanation.figures) {
            const QDate from = m_content.parameters[std::size_t(figure.parameter)].values[std::size_t(figure.value)].from;
            if (!m_explanation.oldestFigure.isValid() || from < m_explanation.oldestFigure)
                m_explanation.oldestFigure = from;
        }
        return m_explanation;
    }

private:
    Outcome outcome() const
    {
        for (const PersonAssessment &person : m_evaluation.assessment().rights[std::size_t(m_explanation.right)].persons) {
            if (person.member == m_explanation.member)
                return person.outcome;
        }
        return Outcome::No;
    }

    void use(const UsedWalk &used)
    {
        m_explanation.confidence = std::min(m_explanation.confidence, used.confidence);
        for (const UsedFigure &figure : used.figures) {
            const bool known = std::any_of(m_explanation.figures.begin(), m_explanation.figures.end(), [&](const UsedFigure &other) {
                return other.parameter == figure.parameter && other.value == figure.value && other.key == figure.key;
            });
            if (!known)
                m_explanation.figures.push_back(figure);
        }
    }

    OpenWalk::Finder finder(std::vector<OpenItem> &items, const QStringList &evidence)
    {
        const auto add = [&items](const OpenItem &item) {
            if (std::find(items.begin(), items.end(), item) == items.end())
                items.push_back(item);
        };
        return {[this, add, evidence](const FactRef &ref, bool, bool byService) {
                    OpenItem item;
                    item.kind = byService ? OpenItem::Kind::Service : OpenItem::Kind::Answer;
                    item.fact = ref;
                    if (byService)
                        item.label = m_content.facts[std::size_t(ref.fact)].names;
                    const bool isList = ref.part == FactRef::Part::ListField || ref.part == FactRef::Part::ListComplete;
                    if (isList)
                        item.evidence = m_content.lists[std::size_t(ref.fact)].evidence;
                    else if (ref.fact >= 0)
                        item.evidence = m_content.facts[std::size_t(ref.fact)].evidence;
                    if (item.evidence.isEmpty())
                        item.evidence = evidence;
                    add(item);
                },
                [add](int parameter) {
                    OpenItem item;
                    item.kind = OpenItem::Kind::Figure;
                    item.parameter = parameter;
                    add(item);
                },
                [this, add](int service) {
                    OpenItem item;
                    item.kind = OpenItem::Kind::Service;
                    item.label = m_evaluation.data().services[std::size_t(service)]->label;
                    item.evidence = m_evaluation.data().services[std::size_t(service)]->evidence;
                    add(item);
                },
                {}};
    }

    ConditionState condition(const RuleNode &node)
    {
        ConditionState state;
        state.condition = node.condition;
        const YesNoState holds = m_evaluation.yesNo(node.edge, m_frame);
        if (isSurelyYes(holds))
            state.state = ConditionState::State::Met;
        else if (isSurelyNot(holds))
            state.state = ConditionState::State::NotMet;
        else
            state.state = (holds & State::origins) == State::byService ? ConditionState::State::ForService : ConditionState::State::Open;
        for (const RuleNode::Label &label : node.labels)
            state.values.emplace_back(label.path, shown(m_evaluation, label.edge, m_frame));
        if (node.children.empty()) {
            UsedWalk used(m_evaluation);
            used.walk(node.edge, m_frame);
            for (const RuleNode::Label &label : node.labels)
                used.walk(label.edge, m_frame);
            state.facts = used.facts;
            state.notions = used.notions;
            state.figures = used.figures;
            use(used);
            if (!isDecided(holds)) {
                OpenWalk walk(m_evaluation, finder(state.open, node.condition->evidence));
                walk.walk(node.edge, m_frame);
            }
        }
        for (const RuleNode &child : node.children) {
            if (m_evaluation.today() >= child.window.from && m_evaluation.today() <= child.window.to)
                state.children.push_back(condition(child));
        }
        return state;
    }

    void openItems()
    {
        const Outcome outcome = m_explanation.outcome;
        if (outcome != Outcome::Possible && outcome != Outcome::Assessed)
            return;
        OpenWalk walk(m_evaluation, finder(m_explanation.open, m_right.evidence));
        walk.walkRight(m_explanation.right, m_explanation.member);
    }

    /// Which grants open it, and after how long.
    void grants()
    {
        const bool isLater = m_explanation.outcome == Outcome::Later;
        for (std::size_t status = 0; status < m_evaluation.data().statusRight.size(); ++status) {
            if (m_nodes.reads.test(status) && (isLater ? m_evaluation.isSurelyGranted(int(status)) : m_evaluation.changed().test(status)))
                m_explanation.waitsFor.push_back(m_evaluation.data().statusRight[status]);
        }
        if (!isLater)
            return;
        const YesNoState inTheEnd = entitlement(m_evaluation, m_explanation.right, m_explanation.member);
        static constexpr int longest = 120;
        for (int months = 0; months <= longest; ++months) {
            m_evaluation.setGrantedMonths(months);
            const YesNoState then = entitlement(m_evaluation, m_explanation.right, m_explanation.member);
            if (isSurelyYes(inTheEnd) ? isSurelyYes(then) : !isSurelyNot(then)) {
                m_explanation.laterMonths = months;
                break;
            }
        }
        m_evaluation.setGrantedMonths(1200);
    }

    void amounts()
    {
        for (const AmountNodes &amount : m_nodes.amounts) {
            if (amount.value.node < 0)
                continue;
            UsedWalk used(m_evaluation);
            used.walk(amount.value, m_frame);
            use(used);
        }
    }

    bool holds(const LineNodes &line, bool orOpen)
    {
        if (m_evaluation.today() < line.window.from || m_evaluation.today() > line.window.to)
            return false;
        if (line.when.node < 0)
            return true;
        const YesNoState state = m_evaluation.yesNo(line.when, m_frame);
        return orOpen ? !isSurelyNot(state) : isSurelyYes(state);
    }

    DateRange day(const Edge &edge) { return edge.node < 0 ? DateRange{} : shown(m_evaluation, edge, m_frame).date; }

    void lines()
    {
        for (std::size_t i = 0; i < m_right.gives.size(); ++i) {
            if (holds(m_nodes.gives[i], true))
                m_explanation.gives.push_back(&m_right.gives[i]);
        }
        for (std::size_t i = 0; i < m_right.automatic.size(); ++i) {
            if (!holds(m_nodes.automatic[i], true))
                continue;
            if (holds(m_nodes.automatic[i], false))
                m_explanation.automatic = &m_right.automatic[i];
            break;
        }
        for (std::size_t i = 0; i < m_right.starts.size(); ++i) {
            if (!holds(m_nodes.starts[i], true))
                continue;
            if (holds(m_nodes.starts[i], false)) {
                m_explanation.starts = &m_right.starts[i];
                m_explanation.startDay = day(m_nodes.starts[i].value);
            }
            break;
        }
        const auto remarks = [this](const std::vector<Remark> &lines, const std::vector<LineNodes> &nodes,
                                    std::vector<const Remark *> &target) {
            for (std::size_t i = 0; i < lines.size(); ++i) {
                if (holds(nodes[i], false))
                    target.push_back(&lines[i]);
            }
        };
        const bool refused = m_explanation.outcome == Outcome::No || m_explanation.outcome == Outcome::Later;
        if (refused)
            remarks(m_right.notEnough, m_nodes.notEnough, m_explanation.notEnough);
        remarks(m_right.notNeeded, m_nodes.notNeeded, m_explanation.notNeeded);
        remarks(m_right.notes, m_nodes.notes, m_explanation.notes);
        for (std::size_t i = 0; refused && i < m_right.otherwise.size(); ++i) {
            const Right *other = m_content.right(m_right.otherwise[i].right);
            if (other && holds(m_nodes.otherwise[i], false))
                m_explanation.otherwise.push_back(int(other - m_content.rights.data()));
        }
        for (std::size_t i = 0; i < m_right.deadlines.size(); ++i) {
            const DeadlineNodes &nodes = m_nodes.deadlines[i];
            if (nodes.when.node >= 0 && isSurelyNot(m_evaluation.yesNo(nodes.when, m_frame)))
                continue;
            DeadlineState state;
            state.deadline = &m_right.deadlines[i];
            state.lastDay = day(nodes.lastDay);
            if (state.lastDay.min.isValid())
                state.daysLeft = int(state.lastDay.min.toJulianDay() - m_evaluation.today());
            if (nodes.within.node >= 0) {
                const ShownValue within = shown(m_evaluation, nodes.within, m_frame);
                if (within.kind == ShownValue::Kind::Duration)
                    state.within = within.period;
            }
            m_explanation.deadlines.push_back(state);
        }
        for (const RuleNode::Label &text : m_nodes.texts)
            m_explanation.values.emplace_back(text.path, shown(m_evaluation, text.edge, m_frame));
    }

    Evaluation &m_evaluation;
    const Content &m_content;
    const Right &m_right;
    const RightNodes &m_nodes;
    Frame m_frame;
    Explanation m_explanation;
};

} // namespace

Explanation explained(Evaluation &evaluation, int right, int member)
{
    return Explainer(evaluation, right, member).explained();
}

} // namespace takeup
