// SPDX-FileCopyrightText: 2026 TakeUp contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/rules/assessment.h"
#include "core/rules/explanation.h"
#include "core/rules/rulegraph.h"

#include <memory>

namespace takeup {

class Evaluation;

/// An open fact, and the rights whose outcome it can still change.
struct OpenFact
{
    FactRef fact;
    std::vector<int> rights; ///< Places in Content::rights, in order.
    bool gateOpen = false; ///< Whether the fact applies at all (asked_when) is itself open.

    friend bool operator==(const OpenFact &, const OpenFact &) = default;
};

/// Assesses one household, over and over while its answers change. Holds the working memory; not for two threads at once.
class Assessor
{
public:
    explicit Assessor(std::shared_ptr<const RuleGraph> graph);
    ~Assessor();
    Assessor(Assessor &&) noexcept;
    Assessor &operator=(Assessor &&) noexcept;

    const RuleGraph &graph() const;

    /// Takes over all answers. Facts that the content doesn't know are ignored (the answers decoder refuses them).
    void setAnswers(const Answers &answers);
    const Answers &answers() const;
    /// A what-if: changes one bound value (part Value, Since, Months or ListField) without touching answers(); setAnswers() undoes it.
    void suppose(const FactRef &fact, const FactValue &value);
    /// Takes a what-if back to what answers() says.
    void unsuppose(const FactRef &fact);

    /// Outcomes and amounts of all rights under the bound answers.
    const Assessment &assess();

    /// After assess(): the facts that can still change an undecided outcome (possible, or later while open), each with its rights;
    /// in the order of Content::facts. Facts that only a service sets are left out; answered "don't know" ones are kept.
    std::vector<OpenFact> openFacts();

    /// After assess(): the states (0 no, 1 yes, 2 open) of the yes/no conditions on the way from undecided outcomes that read this
    /// fact. Two values of the fact with the same signature decide the same conditions: brackets are cut where it changes.
    std::vector<signed char> signature(const FactRef &fact);

    /// Why a right has its outcome for a person (member -1: the household).
    Explanation explain(int right, int member);

    /// A fact as the rules see it now: the answer, the assumption, or what holds while it doesn't apply.
    ShownValue value(const FactRef &fact);
    /// Whether the fact applies (asked_when): yes, no, or open (empty).
    std::optional<bool> applies(const FactRef &fact);
    /// Whether the value is an assumption nobody confirmed.
    bool isAssumed(const FactRef &fact);
    /// A notion, of a member or (-1) of the household.
    ShownValue notion(int notion, int member);
    /// What member `of` is to member `to` (partner, child, ...; "self" for the same); empty when not known.
    QString kinship(int of, int to);
    /// Whether the check is for this member.
    bool isClient(int member);

private:
    std::unique_ptr<Evaluation> m_evaluation;
};

} // namespace takeup
