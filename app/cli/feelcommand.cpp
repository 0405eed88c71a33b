// SPDX-FileCopyrightText: 2026 TakeUp contributors
// SPDX-License-Identifier: EUPL-1.2
#include "app/cli/feelcommand.h"

#include "app/cli/exitcode.h"
#include "core/feel/evaluator.h"
#include "core/feel/valuejson.h"

#include <QJsonDocument>

#include <iostream>
#include <string>

namespace takeup::cli {

using namespace Qt::StringLiterals;

namespace {

QJsonObject answer(const QJsonValue &id, const feel::Value &value, const QString &error)
{
    QJsonObject object{{u"id"_s, id}, {u"result"_s, feel::toJson(value)}};
    if (!error.isEmpty())
        object.insert(u"error"_s, error);
    return object;
}

QString describe(const feel::Fault &fault)
{
    return u"at %1: %2"_s.arg(QString::number(fault.position), fault.sentence);
}

/// The context of a case is an object of names, or absent.
Result<feel::Value> contextFrom(const QJsonValue &json)
{
    if (json.isUndefined() || json.isNull())
        return feel::Value(feel::Entries());
    return feel::valueFromJson(QJsonObject{{u"t"_s, u"context"_s}, {u"v"_s, json}});
}

QJsonObject evaluateCase(const QJsonObject &given)
{
    const QJsonValue id = given[u"id"].isUndefined() ? QJsonValue() : given[u"id"];
    if (!given[u"expr"].isString())
        return answer(id, {}, u"There is no text 'expr'."_s);
    const Result<feel::Value> context = contextFrom(given[u"context"]);
    if (!context)
        return answer(id, {}, u"The context holds something wrong: "_s + context.error().subject);
    const auto expression = feel::parse(given[u"expr"].toString(), feel::unusualNames(*context));
    if (!expression)
        return answer(id, {}, describe(expression.error()));
    const feel::Evaluation evaluation = feel::evaluate(**expression, *context);
    const feel::Value result = feel::conformed(evaluation.value, given[u"result_type"].toString());
    if (!result.isNull())
        return answer(id, result, {});
    if (!evaluation.faults.empty())
        return answer(id, result, describe(evaluation.faults.front()));
    return answer(id, result, evaluation.value.isNull() ? QString() : u"The result is not of the declared type."_s);
}

QJsonObject evaluateLine(const QByteArray &line)
{
    const QJsonDocument document = QJsonDocument::fromJson(line);
    if (!document.isObject())
        return answer({}, {}, u"This line is no JSON object."_s);
    return evaluateCase(document.object());
}

} // namespace

int runFeel(const QStringList &arguments)
{
    if (!arguments.isEmpty()) {
        std::cerr << "takeupctl feel takes no arguments; it reads JSON lines from standard input.\n";
        return exitUsage;
    }
    std::string line;
    while (std::getline(std::cin, line)) {
        const QByteArray bytes = QByteArray::fromStdString(line).trimmed();
        if (bytes.isEmpty())
            continue;
        std::cout << QJsonDocument(evaluateLine(bytes)).toJson(QJsonDocument::Compact).constData() << std::endl;
    }
    return exitFine;
}

} // namespace takeup::cli
