// SPDX-FileCopyrightText: 2026 TakeUp contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/rules/openwalk.h"
#include "core/rules/outcomes.h"

#include <algorithm>
#include <map>

namespace takeup {

namespace {

bool isUndecided(const PersonAssessment &person)
{
    return person.outcome == Outcome::Possible || person.outcome == Outcome::Assessed;
}

} // namespace

std::vector<OpenFact> Evaluation::openFacts()
{
    struct Found
    {
        std::vector<int> rights;
        bool gateOpen = true;
    };
    std::map<FactRef, Found> found;
    int current = -1;
    OpenWalk walk(*this,
                  {[&](const FactRef &fact, bool gateOpen, bool byService) {
                       if (byService)
                           return;
                       Found &entry = found[fact];
                       entry.gateOpen = entry.gateOpen && gateOpen;
                       if (entry.rights.empty() || entry.rights.back() != current)
                           entry.rights.push_back(current);
                   },
                   [](int) {},
                   [](int) {},
                   {}});
    for (const RightAssessment &right : m_assessment.rights) {
        current = right.right;
        if (right.outcome == Outcome::Possible && std::none_of(right.persons.begin(), right.persons.end(), isUndecided)) {
            walk.restart();
            walk.walk(m_data.rights[std::size_t(current)].forMembers, {}); // Open for somebody not told of.
        }
        for (const PersonAssessment &person : right.persons) {
            if (!isUndecided(person))
                continue;
            walk.restart();
            setWorld(restsOnLaterWorld(*this, right.right, person.member, person.outcome) ? 1 : 0);
            walk.walkRight(right.right, person.member);
            setWorld(0);
        }
    }
    std::vector<OpenFact> facts;
    for (auto &[fact, entry] : found)
        facts.push_back({fact, std::move(entry.rights), entry.gateOpen});
    return facts;
}

std::vector<signed char> Evaluation::signature(const FactRef &fact)
{
    auto known = m_signatures.find(fact);
    if (known == m_signatures.end()) {
        // The conditions are gathered while the fact is as it was told, so that every what-if is compared on the same ones.
        std::vector<std::pair<Edge, Frame>> conditions;
        bool reads = false;
        OpenWalk inner(*this, {[&](const FactRef &read, bool, bool) { reads = reads || read == fact; }, [](int) {}, [](int) {}, {}});
        OpenWalk outer(*this,
                       {[](const FactRef &, bool, bool) {}, [](int) {}, [](int) {},
                        [&](const Edge &edge, const Frame &frame) {
                            inner.restart();
                            reads = false;
                            inner.walk(edge, frame);
                            if (reads)
                                conditions.emplace_back(edge, frame);
                        }});
        for (const RightAssessment &right : m_assessment.rights) {
            for (const PersonAssessment &person : right.persons) {
                if (person.outcome == Outcome::Possible)
                    outer.walkRight(right.right, person.member);
            }
        }
        known = m_signatures.emplace(fact, std::move(conditions)).first;
    }
    std::vector<signed char> states;
    for (const auto &[edge, frame] : known->second) {
        const YesNoState state = yesNo(edge, frame);
        states.push_back(isSurelyYes(state) ? 1 : isSurelyNot(state) ? 0 : 2);
    }
    return states;
}

} // namespace takeup
