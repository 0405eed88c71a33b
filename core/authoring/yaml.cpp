// SPDX-FileCopyrightText: 2026 TakeUp contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/authoring/yaml.h"

#include "core/authoring/yamlscan.h"

#include <QFile>
#include <QFileInfo>
#include <QSet>

#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/exceptions.h>
#include <yaml-cpp/parser.h>

#include <sstream>

namespace takeup {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Thrown by the handler to stop the library; caught in readYaml.
struct Stop
{
};

/// Builds nodes from the events of the library and refuses what the subset leaves out.
class NodeBuilder final : public YAML::EventHandler
{
public:
    explicit NodeBuilder(const QString &file) : m_file(file) { }

    std::optional<Node> root;
    Issues issues;
    YAML::Mark lastScalar; ///< Where the last scalar begins, in bytes.

    void OnDocumentStart(const YAML::Mark &) override { }
    void OnDocumentEnd() override { }

    void OnNull(const YAML::Mark &mark, YAML::anchor_t anchor) override
    {
        refuseAnchor(mark, anchor);
        Node node;
        node.place = at(mark);
        add(std::move(node), u""_s);
    }

    void OnAlias(const YAML::Mark &mark, YAML::anchor_t) override { stop(mark, u"aliases (*name) are not allowed"_s); }

    void OnScalar(const YAML::Mark &mark, const std::string &tag, YAML::anchor_t anchor, const std::string &value) override
    {
        refuseAnchor(mark, anchor);
        refuseTag(mark, tag);
        lastScalar = mark;
        Node node;
        node.kind = Node::Kind::Scalar;
        node.place = at(mark);
        node.text = QString::fromUtf8(value.data(), qsizetype(value.size()));
        // The library marks quoted and block scalars by the tag "!", plain ones by "?".
        node.quoted = tag == "!";
        const QString text = node.text;
        add(std::move(node), text);
    }

    void OnSequenceStart(const YAML::Mark &mark, const std::string &tag, YAML::anchor_t anchor, YAML::EmitterStyle::value) override
    {
        refuseAnchor(mark, anchor);
        refuseTag(mark, tag);
        open(mark, Node::Kind::List);
    }

    void OnSequenceEnd() override { close(); }

    void OnMapStart(const YAML::Mark &mark, const std::string &tag, YAML::anchor_t anchor, YAML::EmitterStyle::value) override
    {
        refuseAnchor(mark, anchor);
        refuseTag(mark, tag);
        open(mark, Node::Kind::Map);
    }

    void OnMapEnd() override { close(); }

private:
    struct Level
    {
        Node node;
        bool awaitsKey = true; ///< Of a map.
        QString key;
        int keyLine = 0;
        QSet<QString> keys;
    };

    Place at(const YAML::Mark &mark) const { return {m_file, mark.line + 1}; }

    [[noreturn]] void stop(const YAML::Mark &mark, const QString &sentence)
    {
        issues.push_back({Issue::Severity::Error, at(mark), sentence});
        throw Stop{};
    }

    void refuseAnchor(const YAML::Mark &mark, YAML::anchor_t anchor)
    {
        if (anchor != YAML::NullAnchor)
            stop(mark, u"anchors (&name) are not allowed"_s);
    }

    void refuseTag(const YAML::Mark &mark, const std::string &tag)
    {
        if (!tag.empty() && tag != "?" && tag != "!")
            stop(mark, u"tags (!name) are not allowed"_s);
    }

    void open(const YAML::Mark &mark, Node::Kind kind)
    {
        if (int(m_levels.size()) >= deepestYaml)
            stop(mark, u"lists and maps nest more than %1 deep"_s.arg(deepestYaml));
        if (!m_levels.empty() && m_levels.back().node.isMap() && m_levels.back().awaitsKey)
            stop(mark, u"a key should be a word, not a list or map"_s);
        Level level;
        level.node.kind = kind;
        level.node.place = at(mark);
        m_levels.push_back(std::move(level));
    }

    void close()
    {
        Node node = std::move(m_levels.back().node);
        m_levels.pop_back();
        add(std::move(node), QString());
    }

    void add(Node node, const QString &asKey)
    {
        if (m_levels.empty()) {
            root = std::move(node);
            return;
        }
        Level &level = m_levels.back();
        if (level.node.isMap() && level.awaitsKey) {
            takeKey(level, node, asKey);
            return;
        }
        if (level.node.isMap()) {
            node.key = level.key;
            node.keyLine = level.keyLine;
            level.awaitsKey = true;
            if (level.keys.contains(node.key)) {
                issues.push_back({Issue::Severity::Error, node.keyPlace(), u"the key “%1” is there twice"_s.arg(node.key)});
                return;
            }
            level.keys.insert(node.key);
        }
        level.node.children.push_back(std::move(node));
    }

    void takeKey(Level &level, const Node &node, const QString &key)
    {
        if (key == "<<"_L1 && !node.quoted) {
            issues.push_back({Issue::Severity::Error, node.place, u"merge keys (<<) are not allowed"_s});
            throw Stop{};
        }
        if (node.isNull() || key.isEmpty()) {
            issues.push_back({Issue::Severity::Error, node.place, u"a key is empty"_s});
            throw Stop{};
        }
        level.key = key;
        level.keyLine = node.place.line;
        level.awaitsKey = false;
    }

    QString m_file;
    std::vector<Level> m_levels;
};

YamlText failed(const QString &file, int line, const QString &sentence)
{
    return {{}, {{Issue::Severity::Error, {file, line}, sentence}}};
}

/// Whether the scalar that begins here is in quotes that never close: the library lets the end of the text close them.
bool isOpenQuote(const QByteArray &text, qsizetype start)
{
    const char quote = start >= 0 && start < text.size() ? text[start] : '\0';
    if (quote != '"' && quote != '\'')
        return false;
    for (qsizetype i = start + 1; i < text.size(); ++i) {
        if (quote == '"' && text[i] == '\\')
            ++i;
        else if (text[i] == quote)
            return false;
    }
    return true;
}

/// A directive, or a second document: neither is of the subset. The library would accept both.
std::optional<Issue> findDirective(const QByteArray &text, const QString &file)
{
    int line = 1;
    bool sawStart = false;
    bool sawText = false;
    for (const QByteArray &row : text.split('\n')) {
        if (row.startsWith('%') && !sawText)
            return Issue{Issue::Severity::Error, {file, line}, u"directives (%) are not allowed"_s};
        const bool isMarker = row.startsWith("---") && (row.size() == 3 || row[3] == ' ' || row[3] == '\r');
        if (isMarker && (sawStart || sawText))
            return Issue{Issue::Severity::Error, {file, line}, u"a file holds one document"_s};
        sawStart = sawStart || isMarker;
        sawText = sawText || !(row.trimmed().isEmpty() || row.startsWith('#') || isMarker);
        ++line;
    }
    return {};
}

} // namespace

YamlText readYaml(const QByteArray &text, const QString &file)
{
    if (text.size() > largestYaml)
        return failed(file, 0, u"the file is larger than %1 bytes"_s.arg(largestYaml));
    if (const auto issue = scanYaml(text, file, deepestYaml))
        return {{}, {*issue}};
    if (const auto issue = findDirective(text, file))
        return {{}, {*issue}};

    NodeBuilder builder(file);
    NodeBuilder second(file);
    try {
        std::istringstream stream(text.toStdString());
        YAML::Parser parser(stream);
        if (!parser.HandleNextDocument(builder) || !builder.root)
            return failed(file, 1, u"the file is empty"_s);
        if (parser.HandleNextDocument(second))
            return failed(file, 1, u"a file holds one document"_s);
    } catch (const Stop &) {
        if (builder.issues.empty())
            return failed(file, 1, u"a file holds one document"_s);
        return {{}, std::move(builder.issues)};
    } catch (const YAML::Exception &exception) {
        const QString sentence = u"this is not YAML: "_s + QString::fromStdString(exception.msg);
        return failed(file, exception.mark.is_null() ? 1 : exception.mark.line + 1, sentence);
    } catch (const std::exception &exception) {
        return failed(file, 1, u"this is not YAML: "_s + QString::fromUtf8(exception.what()));
    }
    if (isOpenQuote(text, builder.lastScalar.pos + (text.startsWith("\xEF\xBB\xBF") ? 3 : 0)))
        return failed(file, builder.lastScalar.line + 1, u"this is not YAML: a quote does not close"_s);
    if (builder.root->isNull())
        return failed(file, 1, u"the file is empty"_s);
    return {std::move(builder.root), std::move(builder.issues)};
}

YamlText readYamlFile(const QString &path, const QString &file)
{
    const QFileInfo info(path);
    if (!info.isFile())
        return failed(file, 0, u"this is not a plain file"_s);
    if (info.size() > largestYaml)
        return failed(file, 0, u"the file is larger than %1 bytes"_s.arg(largestYaml));
    QFile source(path);
    if (!source.open(QIODevice::ReadOnly))
        return failed(file, 0, u"the file cannot be read"_s);
    // A file may grow between the question and the answer, so no more is read than is allowed.
    return readYaml(source.read(largestYaml + 1), file);
}

} // namespace takeup
