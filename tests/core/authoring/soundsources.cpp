// SPDX-FileCopyrightText: 2026 TakeUp contributors
// SPDX-License-Identifier: EUPL-1.2
#include "tests/core/authoring/soundsources.h"

namespace takeup::tests {

namespace {

constexpr char factsFile[] = R"(publisher: federal
facts:
  - {id: federal.dwelling, of: household, type: municipality, topic: home, names: <T>, question: <T>}
  - {id: federal.savings, of: member, type: money, unit: EUR, topic: income, names: <T>, question: <T>, about: <P>, asks: {step: 100, max: 50000}}
  - {id: federal.birth_date, of: member, type: date, topic: you, names: <T>, question: <T>, about: <P>, asks: year_first, evidence: [identity-card]}
  - {id: federal.union, of: member, type: one_of, topic: family, names: <T>, question: <T>, about: <P>, choices: {married: <T>, none: <T>}}
  - {id: federal.taxable_income, of: member, type: money, unit: EUR/year, basis: gross_taxable, by: year, topic: income, names: <T>, question: <T>, about: <P>}
  - {id: federal.dependant_of, of: member, type: member, topic: health, names: <T>, question: <T>, about: <P>, how_common: {nobody: 0.8}}
  - {id: federal.benefit, of: member, type: status, topic: income, names: <T>}
  - {id: federal.help, of: member, type: status, topic: income, names: <T>}
  - {id: federal.share, of: member, type: number, unit: ratio, min: 0, max: 1, decided_by: service, names: <T>}
  - {id: federal.student, of: member, type: yes_no, topic: school, names: <T>, question: <T>, about: <P>, assume: 'false', asked_when: 'person.age >= 18'}
questions:
  - {id: federal.q_benefits, of: member, topic: income, sets: [benefit, help], none_of_these: true, question: <T>, about: <P>}
lists:
  - id: federal.incomes
    of: member
    item: income
    topic: income
    names: <T>
    question: <T>
    about: <P>
    fields:
      kind: {type: one_of, choices: {wage: <T>, pension: <T>}}
      amount: {type: money, unit: [EUR/month, EUR/year]}
      since: {type: date}
evidence:
  - {id: identity-card, names: <T>, where: <T>}
organisations:
  - {id: town-hall, names: <T>, url: 'https://example.org/town-hall'}
people:
  adult:
    no_other_status: true
    facts: {federal.birth_date: 1990-04-02, federal.union: none, federal.savings: 0, federal.dependant_of: null}
    incomes: []
)";

constexpr char rightFile[] = R"(publisher: federal
right:
  id: federal.help
  names: <T>
  summary: <T>
  words: {nl: [hulp], fr: [aide], de: [Hilfe], en: [help]}
  theme: income
  level: federal
  where: {of: dwelling, in: [belgium]}
  for: 'clients[item.age >= 18]'
  status: help
  in_force: {from: 2010-01-01}
  automatic: [{when: person.benefit, is: fully, check: <T>}, {is: none}]
  rule:
    all:
      - {label: {nl: "{person.means} x", fr: "{person.means} x", de: "{person.means} x", en: "{person.means} x"}, when: person.means < help_limit}
      - any:
          - {id: route_a, from: 2024-10-01, label: <T>, when: person.benefit and person.benefit_months >= help_wait}
          - {id: route_b, label: <T>, when: 'person.union = "none"', if_not: assessed, evidence: [identity-card]}
      - {label: <T>, assessed: service}
  amounts:
    - {id: monthly, label: <T>, value: 'monthly(lookup(help_amount, person.union) * person.share)', unit: EUR/month}
  gives:
    - {from: 2023-01-01, when: person.student, text: <T>}
  deadlines:
    - {id: decision, kind: service, after: request, within: help_term, label: <T>}
  starts: {day: request}
  not_enough: [{when: 'person.dependant_of = null', label: <T>}]
  evidence: [identity-card]
  organisation: town-hall
  appeal: <T>
  apply: [<T>, <T>]
  effort_minutes: 30
  channel: counter
  sources: [{url: 'https://example.org', as_of: 2026-03}]
  confidence: high
notions:
  - {id: federal.age, of: member, type: number, unit: years, value: 'years and months duration(person.birth_date, today()).years'}
  - id: federal.means
    of: member
    type: money
    unit: EUR/year
    names: <T>
    values:
      - {from: 2010-01-01, value: 'person.savings * help_rate + total(person.incomes.net_year)', source: law}
      - {from: 2024-01-01, value: 'person.savings * help_rate + lookup(person.taxable_income, today().year - 1)', source: law}
parameters:
  - {id: federal.help_limit, unit: EUR/year, next_change: {each: 09-01}, values: [{from: 2010-01-01, value: 1000.50, source: law}, {from: 2025-01-01, min: 1000.50, source: not found, confidence: low}]}
  - {id: federal.help_rate, unit: 1/year, values: [{from: 2010-01-01, value: 0.06, source: law}]}
  - {id: federal.help_wait, unit: months, values: [{from: 2024-10-01, value: 3, source: law}]}
  - {id: federal.help_term, type: duration, values: [{from: 2010-01-01, value: P30D, source: law}]}
  - {id: federal.help_amount, unit: EUR/year, by: union, values: [{from: 2010-01-01, table: {married: 600, none: {min: 1200}}, source: law}]}
cases:
  - id: likely
    date: 2023-06-01
    source: by hand
    facts: {federal.dwelling: '34022'}
    members: [{relation: self, like: adult}]
    expect: {federal.help: assessed}
    amounts: {federal.help: {m1.monthly: {min: 0, max: 100}}}
  - id: too-much
    date: 2023-06-01
    source: by hand
    facts: {federal.dwelling: '34022'}
    members: [{relation: self, like: adult, facts: {federal.savings: 100000}}, {relation: child, facts: {federal.dependant_of: m1}}]
    expect: {federal.help: {m1: 'no'}}
  - id: open
    date: 2023-06-01
    source: by hand
    facts: {federal.dwelling: '34022'}
    members: [{relation: self, like: adult, facts: {federal.savings: null}}]
    expect: {federal.help: possible}
    open: {federal.help: [federal.savings]}
)";

} // namespace

SourceTexts soundSources()
{
    return {{QStringLiteral("federal/facts.yaml"), factsFile}, {QStringLiteral("federal/help.yaml"), rightFile}};
}

SourceTexts filled(SourceTexts sources)
{
    for (auto &[path, text] : sources) {
        text.replace("<T>", "{nl: \"een\", fr: \"un\", de: \"eins\", en: \"one\"}");
        text.replace("<P>", "{nl: \"{person} een\", fr: \"{person} un\", de: \"{person} eins\", en: \"{person} one\"}");
    }
    return sources;
}

} // namespace takeup::tests
