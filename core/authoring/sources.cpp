// SPDX-FileCopyrightText: 2026 TakeUp contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/authoring/sources.h"

#include "core/authoring/yaml.h"
#include "core/content/nodevalues.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace takeup {

using namespace Qt::Literals::StringLiterals;

namespace {

/// The keys of a source file that hold a list of entities, and their kind.
struct ListOfKind
{
    QStringView key;
    QStringView kind;
};

constexpr ListOfKind listsOfKinds[] = {
    {u"facts", u"fact"},     {u"questions", u"question"},   {u"lists", u"list"},        {u"rights", u"right"},
    {u"notions", u"notion"}, {u"parameters", u"parameter"}, {u"evidence", u"evidence"}, {u"organisations", u"organisation"},
    {u"cases", u"case"},
};

class SourceReader
{
public:
    void read(const YamlText &text, const QString &publisher, const QString &file)
    {
        m_sources.issues.insert(m_sources.issues.end(), text.issues.begin(), text.issues.end());
        if (!text.root)
            return;
        const Node &root = *text.root;
        if (!root.isMap()) {
            report(root.place, u"a source file should be a map that begins with “publisher”"_s);
            return;
        }
        const Node *declared = root.child(u"publisher");
        if (!declared || !declared->isScalar())
            report({file, 1}, u"the file lacks “publisher: %1”"_s.arg(publisher));
        else if (declared->text != publisher)
            report(declared->place, u"the publisher should be that of the folder: %1, not “%2”"_s.arg(publisher, declared->text));
        for (const Node &value : root.children)
            readSection(value, publisher);
    }

    void report(const Place &place, const QString &message) { m_sources.issues.push_back({Issue::Severity::Error, place, message}); }

    Sources take() { return std::move(m_sources); }

private:
    void readSection(const Node &section, const QString &publisher)
    {
        if (section.key == "publisher"_L1)
            return;
        if (section.key == "right"_L1) {
            m_sources.entities.push_back({u"right"_s, publisher, section});
            return;
        }
        if (section.key == "people"_L1) {
            readPeople(section, publisher);
            return;
        }
        const auto kind = std::find_if(std::begin(listsOfKinds), std::end(listsOfKinds),
                                       [&](const ListOfKind &candidate) { return candidate.key == section.key; });
        if (kind == std::end(listsOfKinds)) {
            report(section.keyPlace(), u"a source file has no key “%1”"_s.arg(section.key));
            return;
        }
        if (!section.isList() && !section.isNull())
            report(section.place, u"“%1” should be a list"_s.arg(section.key));
        for (const Node &node : section.isList() ? section.children : std::vector<Node>{})
            m_sources.entities.push_back({kind->kind.toString(), publisher, node});
    }

    void readPeople(const Node &section, const QString &publisher)
    {
        if (!section.isMap()) {
            report(section.place, u"“people” should be a map of templates"_s);
            return;
        }
        for (const Node &person : section.children)
            m_sources.entities.push_back({u"person"_s, publisher, person});
    }

    Sources m_sources;
};

/// Federal first: what the others build on is asked first too.
void sortPublishers(QStringList &publishers)
{
    std::sort(publishers.begin(), publishers.end(), [](const QString &left, const QString &right) {
        const bool leftFederal = left == "federal"_L1;
        const bool rightFederal = right == "federal"_L1;
        return leftFederal != rightFederal ? leftFederal : left < right;
    });
}

void sortFiles(QStringList &files)
{
    std::sort(files.begin(), files.end(), [](const QString &left, const QString &right) {
        const bool leftFacts = left.startsWith("facts"_L1);
        const bool rightFacts = right.startsWith("facts"_L1);
        return leftFacts != rightFacts ? leftFacts : left < right;
    });
}

} // namespace

Sources readSources(const QString &directory)
{
    SourceReader reader;
    const QDir root(directory);
    if (!root.exists())
        reader.report({directory, 0}, u"there is no such directory"_s);
    QStringList publishers = root.entryList(QDir::Dirs | QDir::NoDotAndDotDot | QDir::NoSymLinks);
    sortPublishers(publishers);
    for (const QString &publisher : publishers) {
        if (!isHyphenated(publisher)) {
            reader.report({publisher, 0}, u"a folder's name should be a publisher: small letters, digits and hyphens"_s);
            continue;
        }
        const QDir folder(root.filePath(publisher));
        QStringList files = folder.entryList({u"*.yaml"_s}, QDir::Files | QDir::Dirs | QDir::System | QDir::Hidden);
        sortFiles(files);
        for (const QString &name : files) {
            const QString path = folder.filePath(name);
            reader.read(readYamlFile(path, path), publisher, path);
        }
    }
    return reader.take();
}

Sources readSourceTexts(const std::vector<std::pair<QString, QByteArray>> &texts)
{
    SourceReader reader;
    for (const auto &[path, text] : texts)
        reader.read(readYaml(text, path), path.section(u'/', -2, -2), path);
    return reader.take();
}

} // namespace takeup
