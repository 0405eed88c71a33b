// SPDX-FileCopyrightText: 2026 TakeUp contributors
// SPDX-License-Identifier: EUPL-1.2
//
// What it costs to assess a household under 300 rights, with a third of the answers unknown or known as a range. Times are of
// the processor, so that a busy machine counts less; of each household the median of its rounds, of these p50 and p99.
#include "core/rules/assessor.h"
#include "core/rules/graph.h"
#include "tests/bench/repeatedcontent.h"
#include "tests/core/rules/randomhousehold.h"
#include "tests/core/rules/rulesupport.h"

#include <benchmark/benchmark.h>

#include <algorithm>
#include <ctime>

using namespace takeup;

namespace {

constexpr std::size_t rights = 300;
constexpr int households = 200;
constexpr int percentUnknown = 30;

double processorMicroseconds()
{
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return double(now.tv_sec) * 1e6 + double(now.tv_nsec) / 1e3;
}

const std::shared_ptr<const RuleGraph> &graph()
{
    static const auto compiled = [] {
        const RuleGraph::Compiled real = tests::compiledContent();
        const auto content = std::make_shared<Content>(repeatedContent(real.graph->content(), rights));
        return RuleGraph::compile(content, tests::realGeography()).graph;
    }();
    return compiled;
}

const std::vector<Answers> &caseload()
{
    static const auto answers = [] {
        std::vector<Answers> made;
        tests::HouseholdOptions options;
        options.mostMembers = 5;
        for (quint64 seed = 1; made.size() < households; ++seed) {
            tests::Dice dice(seed);
            const Answers full = tests::fullHousehold(*graph(), dice, options);
            made.push_back(tests::Blurs(*graph(), full, dice, percentUnknown).all(full));
        }
        return made;
    }();
    return answers;
}

double percentile(std::vector<double> values, double share)
{
    std::sort(values.begin(), values.end());
    return values[std::min(values.size() - 1, std::size_t(share * double(values.size())))];
}

/// Runs a step on every household in each round and reports its times.
template<typename Prepare, typename Step> void measure(benchmark::State &state, Prepare prepare, Step step)
{
    std::vector<std::vector<double>> times(caseload().size());
    Assessor assessor(graph());
    for (auto round : state) {
        Q_UNUSED(round)
        for (std::size_t i = 0; i < caseload().size(); ++i) {
            prepare(assessor, caseload()[i]);
            const double start = processorMicroseconds();
            step(assessor, caseload()[i]);
            times[i].push_back(processorMicroseconds() - start);
        }
    }
    std::vector<double> typical;
    for (const auto &own : times)
        typical.push_back(percentile(own, 0.5));
    state.counters["p50_us"] = percentile(typical, 0.5);
    state.counters["p99_us"] = percentile(typical, 0.99);
    state.counters["most_us"] = percentile(typical, 1);
    state.counters["nodes"] = graph()->nodeCount();
    state.counters["rights"] = double(graph()->content().rights.size());
}

void bind(Assessor &assessor, const Answers &answers)
{
    assessor.setAnswers(answers);
}

void assess(Assessor &assessor, const Answers &)
{
    benchmark::DoNotOptimize(assessor.assess());
}

void explain(Assessor &assessor, const Answers &answers)
{
    assess(assessor, answers);
    for (const RightAssessment &right : Assessment(assessor.assess()).rights) {
        for (const PersonAssessment &person : right.persons)
            benchmark::DoNotOptimize(assessor.explain(right.right, person.member));
    }
}

void benchBind(benchmark::State &state)
{
    measure(
        state, [](Assessor &, const Answers &) {}, bind);
}

void benchAssess(benchmark::State &state)
{
    measure(state, bind, assess);
}

void benchExplain(benchmark::State &state)
{
    measure(state, bind, explain);
}

void benchOpenFacts(benchmark::State &state)
{
    const auto assessed = [](Assessor &assessor, const Answers &answers) {
        bind(assessor, answers);
        assessor.assess();
    };
    measure(state, assessed, [](Assessor &assessor, const Answers &) { benchmark::DoNotOptimize(assessor.openFacts()); });
}

void benchCompile(benchmark::State &state)
{
    const auto content = std::make_shared<const Content>(graph()->content());
    for (auto round : state) {
        Q_UNUSED(round)
        benchmark::DoNotOptimize(RuleGraph::compile(content, tests::realGeography()).graph);
    }
    state.counters["nodes"] = graph()->nodeCount();
}

BENCHMARK(benchCompile)->Name("compile")->Unit(benchmark::kMillisecond);
BENCHMARK(benchBind)->Name("bind")->Unit(benchmark::kMillisecond)->Iterations(20);
BENCHMARK(benchAssess)->Name("assess")->Unit(benchmark::kMillisecond)->Iterations(40);
BENCHMARK(benchExplain)->Name("assess and explain all")->Unit(benchmark::kMillisecond)->Iterations(5);
BENCHMARK(benchOpenFacts)->Name("open facts")->Unit(benchmark::kMillisecond)->Iterations(5);

} // namespace

BENCHMARK_MAIN();
