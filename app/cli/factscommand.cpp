// SPDX-FileCopyrightText: 2026 TakeUp contributors
// SPDX-License-Identifier: EUPL-1.2
#include "app/cli/factscommand.h"

#include "app/cli/contentsource.h"
#include "app/cli/exitcode.h"
#include "app/cli/household.h"
#include "app/cli/jsonwriter.h"

#include <iostream>

namespace takeup::cli {

using namespace Qt::Literals::StringLiterals;

namespace {

/// The facts and lists of a content, as JSON in the form of facts.schema.json.
class FactsJson
{
public:
    explicit FactsJson(const Content &content) : m_content(content) { }

    QByteArray write()
    {
        m_json.beginObject();
        m_json.key(u"facts").beginArray();
        for (const Fact &fact : m_content.facts)
            writeFact(fact);
        m_json.endArray();
        m_json.key(u"lists").beginArray();
        for (const List &list : m_content.lists)
            writeList(list);
        m_json.endArray();
        m_json.key(u"relations").value(relationWords());
        m_json.endObject();
        return m_json.text();
    }

private:
    void writeText(const Text &text)
    {
        m_json.beginObject();
        for (const Language language : allLanguages)
            m_json.key(languageCode(language)).value(text[language]);
        m_json.endObject();
    }

    void writeChoices(const std::vector<Choice> &choices)
    {
        m_json.key(u"choices").beginArray();
        for (const Choice &choice : choices) {
            m_json.beginObject();
            m_json.key(u"id").value(choice.id);
            m_json.key(u"label");
            writeText(choice.label);
            m_json.endObject();
        }
        m_json.endArray();
    }

    void writeHead(const QString &id, const Fact &fact, ValueType type)
    {
        m_json.beginObject();
        m_json.key(u"id").value(id);
        m_json.key(u"of").value(QString(fact.of == Of::Member ? u"member"_s : u"household"_s));
        m_json.key(u"type").value(valueTypeText(type));
        m_json.key(u"topic").value(fact.topic);
    }

    void writeFact(const Fact &fact)
    {
        writeHead(fact.id, fact, fact.type);
        m_json.key(u"unit").value(fact.unit.toText());
        m_json.key(u"basis").value(fact.basis);
        m_json.key(u"min").value(fact.min);
        m_json.key(u"max").value(fact.max);
        m_json.key(u"by_year").value(fact.byYear);
        m_json.key(u"decided_by_service").value(fact.decidedByService);
        m_json.key(u"assumed").value(bool(fact.assume));
        m_json.key(u"conditional").value(bool(fact.askedWhen));
        m_json.key(u"names");
        writeText(fact.names);
        m_json.key(u"question");
        writeText(fact.question);
        writeChoices(fact.choices);
        m_json.endObject();
        if (fact.type != ValueType::Status)
            return;
        writeHead(fact.id + u"_since"_s, fact, ValueType::Date);
        m_json.key(u"since_of").value(fact.id);
        m_json.endObject();
        writeHead(fact.id + u"_months"_s, fact, ValueType::Number);
        m_json.key(u"months_of").value(fact.id);
        m_json.endObject();
    }

    void writeList(const List &list)
    {
        m_json.beginObject();
        m_json.key(u"id").value(list.id);
        m_json.key(u"key").value(list.id.section(u'.', 1));
        m_json.key(u"item").value(list.item);
        m_json.key(u"topic").value(list.topic);
        m_json.key(u"names");
        writeText(list.names);
        m_json.key(u"question");
        writeText(list.question);
        m_json.key(u"fields").beginArray();
        for (const ListField &field : list.fields) {
            m_json.beginObject();
            m_json.key(u"id").value(field.id);
            m_json.key(u"type").value(valueTypeText(field.type));
            QStringList units;
            for (const Unit &unit : field.units)
                units << unit.toText();
            m_json.key(u"units").value(units);
            m_json.key(u"names");
            writeText(field.names);
            writeChoices(field.choices);
            m_json.endObject();
        }
        m_json.endArray();
        m_json.endObject();
    }

    const Content &m_content;
    JsonWriter m_json;
};

QString choicesText(const std::vector<Choice> &choices)
{
    QStringList ids;
    for (const Choice &choice : choices)
        ids << choice.id;
    return ids.isEmpty() ? QString() : u" ["_s + ids.join(u' ') + u']';
}

void printFacts(const Content &content, Language language)
{
    for (const Fact &fact : content.facts) {
        const QString unit = fact.unit.isPlain() ? QString() : u' ' + fact.unit.toText();
        const QString owner = fact.of == Of::Member ? u"member"_s : u"household"_s;
        const QString year = fact.byYear ? u" by-year"_s : QString();
        const QString line = fact.id + u' ' + owner + u' ' + valueTypeText(fact.type) + unit + year + choicesText(fact.choices) + u" - "_s
            + fact.names[language];
        std::cout << line.toStdString() << '\n';
        if (fact.type == ValueType::Status)
            std::cout
                << (fact.id + u"_since "_s + owner + u" date\n"_s + fact.id + u"_months "_s + owner + u" number months\n"_s).toStdString();
    }
    for (const List &list : content.lists) {
        std::cout << (list.id + u" member list - "_s + list.names[language]).toStdString() << '\n';
        for (const ListField &field : list.fields)
            std::cout << (u"  "_s + field.id + u' ' + valueTypeText(field.type) + choicesText(field.choices)).toStdString() << '\n';
    }
}

} // namespace

int runFacts(const QStringList &arguments)
{
    const OptionSpec spec{.withValue = {u"--lang"_s, u"--content"_s},
                          .flags = {u"--json"_s},
                          .words = 0,
                          .usage = u"takeupctl facts [--json] [--lang nl|fr|de|en] [--content DIR|PACK]"_s};
    const auto options = readOptions(arguments, spec);
    if (!options) {
        complain({options.error()});
        return exitUsage;
    }
    const auto rules = loadRules(options->value(u"--content"_s));
    if (!rules) {
        complain(rules.error());
        return exitUsage;
    }
    if (options->has(u"--json"_s))
        std::cout << FactsJson(rules->graph->content()).write().constData() << std::flush;
    else
        printFacts(rules->graph->content(), options->language);
    return exitFine;
}

} // namespace takeup::cli
