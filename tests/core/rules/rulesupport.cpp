// SPDX-FileCopyrightText: 2026 TakeUp contributors
// SPDX-License-Identifier: EUPL-1.2
#include "tests/core/rules/rulesupport.h"

#include "core/authoring/loader.h"
#include "core/authoring/yaml.h"
#include "core/content/answersdecoder.h"

#include <QFile>

namespace takeup::tests {

using namespace Qt::Literals::StringLiterals;

namespace {

QByteArray fileText(const QString &path)
{
    QFile file(QStringLiteral(TAKEUP_SOURCE_DIR "/resources/") + path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

RuleGraph::Compiled compiled(Loaded loaded)
{
    if (hasErrors(loaded.issues))
        return {nullptr, std::move(loaded.issues)};
    auto content = std::make_shared<Content>(std::move(loaded.content));
    content->index();
    RuleGraph::Compiled result = RuleGraph::compile(content, realGeography());
    result.issues.insert(result.issues.begin(), loaded.issues.begin(), loaded.issues.end());
    return result;
}

} // namespace

std::shared_ptr<const Geography> realGeography()
{
    static const auto geography = std::make_shared<const Geography>(*Geography::fromCsv(fileText(u"geography/municipalities.csv"_s),
                                                                                        fileText(u"geography/postal-codes.csv"_s),
                                                                                        fileText(u"geography/municipality-changes.csv"_s)));
    return geography;
}

RuleGraph::Compiled compiledText(QByteArray yaml)
{
    yaml.replace("<T>", "{nl: \"een\", fr: \"un\", de: \"eins\", en: \"one\"}");
    yaml.replace("<P>", "{nl: \"{person} een\", fr: \"{person} un\", de: \"{person} eins\", en: \"{person} one\"}");
    return compiled(loadTexts({{u"federal/test.yaml"_s, yaml}}));
}

RuleGraph::Compiled compiledContent()
{
    return compiled(loadSources(QStringLiteral(TAKEUP_SOURCE_DIR "/resources/content"), *realGeography()));
}

std::shared_ptr<const RuleGraph> graphOf(const QByteArray &yaml)
{
    const RuleGraph::Compiled compiled = compiledText(yaml);
    for (const QString &text : errorTexts(compiled.issues))
        qWarning().noquote() << text;
    return compiled.graph;
}

QStringList errorTexts(const Issues &issues)
{
    QStringList texts;
    for (const Issue &issue : issues) {
        if (issue.severity == Issue::Severity::Error)
            texts << u"%1:%2: %3"_s.arg(issue.place.file).arg(issue.place.line).arg(issue.message);
    }
    return texts;
}

Answers answersOf(const RuleGraph &graph, const QByteArray &yaml)
{
    const YamlText read = readYaml(yaml, u"answers.yaml"_s);
    if (!read.root) {
        qWarning() << "no YAML:" << yaml;
        return {};
    }
    const DecodedAnswers decoded = decodeAnswers(*read.root, graph.content(), &graph.geography());
    for (const QString &text : errorTexts(decoded.issues))
        qWarning().noquote() << text;
    return decoded.answers;
}

} // namespace takeup::tests
