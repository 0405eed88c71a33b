// SPDX-FileCopyrightText: 2026 TakeUp contributors
// SPDX-License-Identifier: EUPL-1.2
// How many questions the interview asks, by the order it asks them in, over the same invented households; and how long
// people wait for the next one. Usage: bench_interview [--quick | --households=N] [CONTENT-DIR]
#include "core/authoring/loader.h"
#include "core/interview/interview.h"
#include "tests/bench/simulatedperson.h"

#include <QFile>

#include <algorithm>
#include <chrono>
#include <cstdio>

using namespace takeup;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int maxQuestions = 400;

QByteArray geographyTable(const QString &name)
{
    QFile file(QStringLiteral(TAKEUP_SOURCE_DIR "/resources/geography/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

std::shared_ptr<const RuleGraph> graphOf(const QString &directory)
{
    const auto geography = Geography::fromCsv(geographyTable(u"municipalities.csv"_s), geographyTable(u"postal-codes.csv"_s),
                                              geographyTable(u"municipality-changes.csv"_s));
    if (!geography)
        return nullptr;
    Loaded loaded = loadSources(directory, *geography);
    if (hasErrors(loaded.issues))
        return nullptr;
    auto content = std::make_shared<Content>(std::move(loaded.content));
    content->index();
    return RuleGraph::compile(content, std::make_shared<const Geography>(*geography)).graph;
}

struct Measured
{
    std::vector<int> questions; ///< One per household.
    std::vector<double> waits; ///< Milliseconds from an answer to the next question.
    int unfinished = 0;
};

void interviewOne(Interview &interview, const SimulatedPerson &person, Measured &measured)
{
    int questions = 0;
    while (interview.current() && questions < maxQuestions) {
        const ScreenAnswer answer = person.answerTo(*interview.current(), interview);
        const auto start = std::chrono::steady_clock::now();
        if (!interview.answer(answer))
            interview.dontKnow();
        measured.waits.push_back(std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start).count());
        ++questions;
    }
    measured.questions.push_back(questions);
    measured.unfinished += interview.current() ? 1 : 0;
}

template<typename Value> Value percentile(std::vector<Value> values, double share)
{
    if (values.empty())
        return {};
    std::ranges::sort(values);
    return values[std::min(values.size() - 1, static_cast<std::size_t>(share * static_cast<double>(values.size())))];
}

template<typename Value> double mean(const std::vector<Value> &values)
{
    double sum = 0;
    for (const Value value : values)
        sum += value;
    return values.empty() ? 0 : sum / static_cast<double>(values.size());
}

} // namespace

int main(int argc, char *argv[])
{
    std::setvbuf(stdout, nullptr, _IOLBF, 0);
    int households = 1000;
    QString directory = QStringLiteral(TAKEUP_SOURCE_DIR "/resources/content");
    for (int place = 1; place < argc; ++place) {
        if (QByteArray(argv[place]) == "--quick")
            households = 200;
        else if (QByteArray(argv[place]).startsWith("--households="))
            households = QByteArray(argv[place]).mid(13).toInt();
        else
            directory = QString::fromLocal8Bit(argv[place]);
    }
    const auto graph = graphOf(directory);
    if (!graph) {
        std::fprintf(stderr, "The content in %s can't be used.\n", qPrintable(directory));
        return 2;
    }
    std::printf("%d households, %zu rights, %zu facts\n", households, graph->content().rights.size(), graph->content().facts.size());
    std::printf("%-14s %10s %8s %8s %8s | %9s %9s %9s\n", "order", "mean", "median", "90 %", "most", "wait ms", "99 %", "longest");
    struct Named
    {
        const char *name;
        AskingOrder order;
    };
    for (const Named &named : {Named{"look-ahead", AskingOrder::LookAhead}, Named{"fixed", AskingOrder::Fixed},
                               Named{"most-mentioned", AskingOrder::MostMentioned}}) {
        Measured measured;
        for (int seed = 0; seed < households; ++seed) {
            Interview interview(graph, QDate(2026, 11, 20), named.order);
            interviewOne(interview, SimulatedPerson(static_cast<quint64>(seed)), measured);
        }
        std::printf("%-14s %10.2f %8d %8d %8d | %9.2f %9.2f %9.2f%s\n", named.name, mean(measured.questions),
                    percentile(measured.questions, 0.5), percentile(measured.questions, 0.9), percentile(measured.questions, 1),
                    mean(measured.waits), percentile(measured.waits, 0.99), percentile(measured.waits, 1),
                    measured.unfinished ? "  (some did not end)" : "");
    }
    return 0;
}
