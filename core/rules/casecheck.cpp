// SPDX-FileCopyrightText: 2026 TakeUp contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/rules/casecheck.h"

#include "core/rules/assessor.h"

#include <algorithm>

namespace takeup {

using namespace Qt::Literals::StringLiterals;

namespace {

std::optional<Decimal> toCents(const std::optional<Decimal> &value)
{
    return value ? value->rounded(2, Decimal::Rounding::HalfUp) : std::nullopt;
}

QString rangeText(const NumberRange &range)
{
    if (range.isExact())
        return range.min->toText();
    return (range.min ? range.min->toText() : u"?"_s) + u" to "_s + (range.max ? range.max->toText() : u"?"_s);
}

class CaseRun
{
public:
    CaseRun(Assessor &assessor, const Case &example, Issues &issues)
        : m_assessor(assessor), m_content(assessor.graph().content()), m_case(example), m_issues(issues)
    {
        m_assessor.setAnswers(example.answers);
        m_assessment = &m_assessor.assess();
    }

    void outcomes()
    {
        for (const Case::Expectation &expected : m_case.expect) {
            const RightAssessment *right = assessed(expected.right);
            if (!right)
                continue;
            QStringList found;
            if (expected.perPerson) {
                for (const PersonAssessment &person : right->persons)
                    found << outcomeWord(person.outcome);
            } else {
                found << outcomeWord(right->outcome);
            }
            if (!matches(expected.outcomes, found)) {
                tell(u"%1 is expected to be %2, and is %3%4"_s.arg(expected.right, list(expected.outcomes), list(found), why(*right)));
            }
        }
    }

    void amounts()
    {
        for (const Case::ExpectedAmount &expected : m_case.amounts) {
            const RightAssessment *right = assessed(expected.right);
            if (!right)
                continue;
            const QString member = expected.key.contains(u'.') ? expected.key.section(u'.', 0, 0) : QString();
            const QString id = expected.key.section(u'.', -1);
            bool found = false;
            for (const PersonAssessment &person : right->persons) {
                if (!member.isEmpty() && (person.member < 0 || m_assessor.answers().members[std::size_t(person.member)].id != member))
                    continue;
                for (const AmountResult &amount : person.amounts) {
                    if (m_content.rights[std::size_t(right->right)].amounts[std::size_t(amount.amount)].id != id)
                        continue;
                    found = true;
                    const NumberRange value{toCents(amount.value.min), toCents(amount.value.max)};
                    if (value != expected.value)
                        tell(u"%1 %2 is expected to be %3, and is %4"_s.arg(expected.right, expected.key, rangeText(expected.value),
                                                                            rangeText(value)));
                }
            }
            const bool nothing = expected.value.isExact() && expected.value.min->isZero();
            if (!found && !nothing)
                tell(u"%1 gives no amount %2 (outcome %3)"_s.arg(expected.right, expected.key, outcomeWord(right->outcome)));
        }
    }

    void openFacts()
    {
        for (const Case::ExpectedOpen &expected : m_case.open) {
            const RightAssessment *right = assessed(expected.right);
            if (!right)
                continue;
            QStringList found;
            for (const PersonAssessment &person : right->persons)
                found << openOf(*right, person.member);
            for (const QString &fact : expected.facts) {
                if (!found.contains(fact))
                    tell(u"%1 is expected to wait for %2; open are %3"_s.arg(expected.right, fact,
                                                                             found.isEmpty() ? u"none"_s : list(found)));
            }
        }
    }

private:
    void tell(const QString &message)
    {
        m_issues.push_back({Issue::Severity::Error, m_case.place, u"case %1: %2"_s.arg(m_case.id, message)});
    }

    /// What comes by itself is likely too: a case that says likely is met by automatic.
    static bool matches(const QStringList &expected, QStringList found)
    {
        for (qsizetype i = 0; i < found.size() && i < expected.size(); ++i) {
            if (expected[i] == u"likely"_s && found[i] == u"automatic"_s)
                found[i] = expected[i];
        }
        return expected == found;
    }

    static QString list(const QStringList &words) { return words.isEmpty() ? u"[]"_s : words.join(u", "_s); }

    const RightAssessment *assessed(const QString &id)
    {
        const Right *right = m_content.right(id);
        return right ? &m_assessment->rights[std::size_t(right - m_content.rights.data())] : nullptr;
    }

    QStringList openOf(const RightAssessment &right, int member)
    {
        QStringList found;
        for (const OpenItem &item : m_assessor.explain(right.right, member).open) {
            const bool isList = item.fact.part == FactRef::Part::ListComplete || item.fact.part == FactRef::Part::ListField;
            QString name = u"the service"_s;
            if (item.kind == OpenItem::Kind::Figure)
                name = m_content.parameters[std::size_t(item.parameter)].id;
            else if (item.fact.fact >= 0 && isList)
                name = m_content.lists[std::size_t(item.fact.fact)].id;
            else if (item.fact.fact >= 0)
                name = m_content.facts[std::size_t(item.fact.fact)].id + (item.fact.part == FactRef::Part::Since ? u"_since"_s : QString());
            else if (item.kind == OpenItem::Kind::Answer)
                name = u"members"_s;
            if (!found.contains(name))
                found << name;
        }
        return found;
    }

    void failed(const ConditionState &state, QStringList &found)
    {
        if (state.children.empty() && state.state == ConditionState::State::NotMet)
            found << (state.condition->when.text.isEmpty() ? state.condition->label[Language::En]
                                                           : state.condition->when.text.simplified());
        for (const ConditionState &child : state.children)
            failed(child, found);
    }

    /// What keeps it open or makes it fail, to help the author.
    QString why(const RightAssessment &right)
    {
        QStringList found;
        for (const PersonAssessment &person : right.persons) {
            if (person.outcome == Outcome::Possible)
                found << openOf(right, person.member);
            else if (person.outcome == Outcome::No)
                failed(m_assessor.explain(right.right, person.member).rule, found);
        }
        return found.isEmpty() ? QString() : u" (%1)"_s.arg(found.join(u"; "_s));
    }

    Assessor &m_assessor;
    const Content &m_content;
    const Case &m_case;
    Issues &m_issues;
    const Assessment *m_assessment = nullptr;
};

} // namespace

Issues checkCases(const std::shared_ptr<const RuleGraph> &graph)
{
    Issues issues;
    Assessor assessor(graph);
    for (const Case &example : graph->content().cases) {
        CaseRun run(assessor, example, issues);
        run.outcomes();
        run.amounts();
        run.openFacts();
    }
    return issues;
}

} // namespace takeup
