// SPDX-FileCopyrightText: 2026 TakeUp contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/rules/assessor.h"

#include "core/rules/explainer.h"
#include "core/rules/outcomes.h"
#include "core/rules/shown.h"

#include <bit>

namespace takeup {

namespace {

Frame frameOf(const FactRef &fact)
{
    Frame frame;
    frame.at[0] = std::int16_t(std::max(0, fact.member));
    return frame;
}

} // namespace

Assessor::Assessor(std::shared_ptr<const RuleGraph> graph) : m_evaluation(std::make_unique<Evaluation>(std::move(graph))) { }
Assessor::~Assessor() = default;
Assessor::Assessor(Assessor &&) noexcept = default;
Assessor &Assessor::operator=(Assessor &&) noexcept = default;

const RuleGraph &Assessor::graph() const
{
    return m_evaluation->graph();
}

void Assessor::setAnswers(const Answers &answers)
{
    m_evaluation->bind(answers);
}

const Answers &Assessor::answers() const
{
    return m_evaluation->answers();
}

void Assessor::suppose(const FactRef &fact, const FactValue &value)
{
    m_evaluation->suppose(fact, value);
}

void Assessor::unsuppose(const FactRef &fact)
{
    m_evaluation->unsuppose(fact);
}

const Assessment &Assessor::assess()
{
    assessAll(*m_evaluation);
    return m_evaluation->assessment();
}

std::vector<OpenFact> Assessor::openFacts()
{
    return m_evaluation->openFacts();
}

std::vector<signed char> Assessor::signature(const FactRef &fact)
{
    return m_evaluation->signature(fact);
}

Explanation Assessor::explain(int right, int member)
{
    return explained(*m_evaluation, right, member);
}

ShownValue Assessor::value(const FactRef &fact)
{
    return shownFact(*m_evaluation, fact);
}

std::optional<bool> Assessor::applies(const FactRef &fact)
{
    if (fact.fact < 0)
        return true;
    const bool isList = fact.part == FactRef::Part::ListField || fact.part == FactRef::Part::ListComplete;
    const GraphData &data = m_evaluation->data();
    const Edge gate = isList ? data.listGates[std::size_t(fact.fact)] : data.factGates[std::size_t(fact.fact)];
    if (gate.node < 0)
        return true;
    const YesNoState state = m_evaluation->yesNo(gate, frameOf(fact));
    if (isSurelyYes(state))
        return true;
    return isSurelyNot(state) ? std::optional(false) : std::nullopt;
}

bool Assessor::isAssumed(const FactRef &fact)
{
    if (fact.part != FactRef::Part::Value || fact.year != 0 || fact.fact < 0)
        return false;
    const Fact &known = graph().content().facts[std::size_t(fact.fact)];
    return known.assume && m_evaluation->leaf(fact.fact, fact.member).told == Leaf::Told::Absent;
}

ShownValue Assessor::notion(int notion, int member)
{
    Frame frame;
    frame.at[0] = std::int16_t(std::max(0, member));
    return shown(*m_evaluation, m_evaluation->data().notionNodes[std::size_t(notion)], frame);
}

QString Assessor::kinship(int of, int to)
{
    const std::uint64_t mask = m_evaluation->kinship(of, to);
    return std::has_single_bit(mask) ? relationWords()[std::countr_zero(mask)] : QString();
}

bool Assessor::isClient(int member)
{
    return isSurelyYes(m_evaluation->client(member));
}

} // namespace takeup
