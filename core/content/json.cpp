// SPDX-FileCopyrightText: 2026 TakeUp contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/content/json.h"

#include <QSet>
#include <QStringDecoder>

#include <algorithm>

namespace takeup {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Reads one value after another; stops at the first fault.
class JsonReader
{
public:
    JsonReader(const QString &text, const Place &place, int maxDepth) : m_text(text), m_place(place), m_maxDepth(maxDepth) { }

    tl::expected<Node, Issue> read()
    {
        Node root;
        skipSpace();
        if (!readValue(root, 0))
            return tl::unexpected(m_fault);
        skipSpace();
        if (m_position != m_text.size()) {
            fail(u"something follows the end of the JSON text"_s);
            return tl::unexpected(m_fault);
        }
        return root;
    }

private:
    QChar peek() const { return m_position < m_text.size() ? m_text[m_position] : QChar(); }
    bool atEnd() const { return m_position >= m_text.size(); }

    bool fail(const QString &sentence)
    {
        m_fault = {Issue::Severity::Error, m_place, sentence};
        return false;
    }

    void skipSpace()
    {
        for (; !atEnd(); ++m_position) {
            const QChar sign = m_text[m_position];
            if (sign == u'\n')
                ++m_place.line;
            else if (sign != u' ' && sign != u'\t' && sign != u'\r')
                return;
        }
    }

    bool take(QStringView word)
    {
        if (!QStringView(m_text).mid(m_position).startsWith(word))
            return false;
        m_position += word.size();
        return true;
    }

    bool readValue(Node &node, int depth)
    {
        node.place = m_place;
        if (atEnd())
            return fail(u"the JSON text ends too early"_s);
        const QChar sign = peek();
        if (sign == u'{' || sign == u'[') {
            if (depth >= m_maxDepth)
                return fail(u"lists and objects nest more than %1 deep"_s.arg(m_maxDepth));
            return sign == u'{' ? readMap(node, depth) : readList(node, depth);
        }
        if (sign == u'"') {
            node.kind = Node::Kind::Scalar;
            node.quoted = true;
            return readString(node.text);
        }
        if (take(u"null"))
            return true;
        for (const QStringView word : {QStringView(u"true"), QStringView(u"false")}) {
            if (take(word)) {
                node.kind = Node::Kind::Scalar;
                node.text = word.toString();
                return true;
            }
        }
        node.kind = Node::Kind::Scalar;
        return readNumber(node.text);
    }

    bool readMap(Node &node, int depth)
    {
        node.kind = Node::Kind::Map;
        ++m_position;
        skipSpace();
        QSet<QString> keys; // of a large map; a small one is looked through
        constexpr std::size_t smallMap = 16;
        if (take(u"}"))
            return true;
        while (true) {
            QString key;
            const int keyLine = m_place.line;
            if (peek() != u'"')
                return fail(u"a key in double quotes is missing here"_s);
            if (!readString(key))
                return false;
            const bool isSmall = node.children.size() < smallMap;
            if (isSmall ? node.child(key) != nullptr : keys.contains(key))
                return fail(u"the key “%1” is there twice"_s.arg(key));
            if (node.children.size() + 1 == smallMap) {
                for (const Node &value : node.children)
                    keys.insert(value.key);
            }
            if (node.children.size() + 1 >= smallMap)
                keys.insert(key);
            skipSpace();
            if (!take(u":"))
                return fail(u"a colon is missing after the key “%1”"_s.arg(key));
            skipSpace();
            Node &value = node.children.emplace_back();
            value.key = std::move(key);
            value.keyLine = keyLine;
            if (!readValue(value, depth + 1))
                return false;
            skipSpace();
            if (take(u"}"))
                return true;
            if (!take(u","))
                return fail(u"a comma or closing brace is missing"_s);
            skipSpace();
        }
    }

    bool readList(Node &node, int depth)
    {
        node.kind = Node::Kind::List;
        ++m_position;
        skipSpace();
        if (take(u"]"))
            return true;
        while (true) {
            if (!readValue(node.children.emplace_back(), depth + 1))
                return false;
            skipSpace();
            if (take(u"]"))
                return true;
            if (!take(u","))
                return fail(u"a comma or closing bracket is missing"_s);
            skipSpace();
        }
    }

    bool readString(QString &text)
    {
        ++m_position;
        while (!atEnd()) {
            const qsizetype start = m_position;
            while (!atEnd() && peek() != u'"' && peek() != u'\\' && peek() >= u' ')
                ++m_position;
            if (text.isEmpty())
                text = m_text.mid(start, m_position - start);
            else
                text += QStringView(m_text).mid(start, m_position - start);
            if (atEnd())
                break;
            if (peek() < u' ')
                return fail(u"a control character stands in a string"_s);
            if (take(u"\""))
                return checkSurrogates(text);
            ++m_position;
            if (!readEscape(text))
                return false;
        }
        return fail(u"a string does not end"_s);
    }

    bool readEscape(QString &text)
    {
        constexpr QStringView signs = u"\"\\/bfnrt";
        constexpr QStringView meanings = u"\"\\/\b\f\n\r\t";
        if (take(u"u")) {
            const QStringView digits = QStringView(m_text).mid(m_position, 4);
            const bool hexadecimal = digits.size() == 4 && std::all_of(digits.begin(), digits.end(), [](QChar digit) {
                                         return (digit >= u'0' && digit <= u'9') || (digit.toLower() >= u'a' && digit.toLower() <= u'f');
                                     });
            if (!hexadecimal)
                return fail(u"\\u needs four hexadecimal digits"_s);
            text += QChar(digits.toUShort(nullptr, 16));
            m_position += 4;
            return true;
        }
        const qsizetype sign = atEnd() ? -1 : signs.indexOf(peek());
        if (sign < 0)
            return fail(u"an unknown escape stands in a string"_s);
        text += meanings[sign];
        ++m_position;
        return true;
    }

    bool checkSurrogates(const QString &text) { return text.isValidUtf16() || fail(u"an escape stands for half a character"_s); }

    bool takeDigits()
    {
        const qsizetype start = m_position;
        while (!atEnd() && peek() >= u'0' && peek() <= u'9')
            ++m_position;
        return m_position > start;
    }

    bool readNumber(QString &text)
    {
        const qsizetype start = m_position;
        take(u"-");
        const bool leadingZero = peek() == u'0';
        const qsizetype digits = m_position;
        if (!takeDigits() || (leadingZero && m_position - digits > 1))
            return fail(u"this is not a JSON value"_s);
        if (take(u".") && !takeDigits())
            return fail(u"a digit is missing after the point"_s);
        if (take(u"e") || take(u"E")) {
            if (!take(u"+"))
                take(u"-");
            if (!takeDigits())
                return fail(u"a digit is missing in the exponent"_s);
        }
        text = m_text.mid(start, m_position - start);
        return true;
    }

    const QString &m_text;
    qsizetype m_position = 0;
    Place m_place;
    int m_maxDepth;
    Issue m_fault;
};

void writeString(QByteArray &out, const QString &text)
{
    static constexpr char hexadecimal[] = "0123456789abcdef";
    out += '"';
    const QByteArray bytes = text.toUtf8();
    for (const char byte : bytes) {
        if (byte == '"' || byte == '\\') {
            out += '\\';
            out += byte;
        } else if (byte == '\n') {
            out += "\\n";
        } else if (static_cast<unsigned char>(byte) < 0x20) {
            out += "\\u00";
            out += hexadecimal[(byte >> 4) & 15];
            out += hexadecimal[byte & 15];
        } else {
            out += byte;
        }
    }
    out += '"';
}

/// Whether the order of a map's keys means something: choices are shown in it, tables are read in it.
bool keepsOrder(const Node &map)
{
    return map.key == "choices"_L1 || map.key == "fields"_L1 || map.key == "table"_L1 || map.key == "how_common"_L1;
}

void write(QByteArray &out, const Node &node)
{
    switch (node.kind) {
    case Node::Kind::Null: out += "null"; return;
    case Node::Kind::Scalar:
        if (!node.quoted && (node.text == "true"_L1 || node.text == "false"_L1))
            out += node.text.toLatin1();
        else
            writeString(out, node.text);
        return;
    case Node::Kind::List:
        out += '[';
        for (std::size_t i = 0; i < node.children.size(); ++i) {
            if (i > 0)
                out += ',';
            write(out, node.children[i]);
        }
        out += ']';
        return;
    case Node::Kind::Map: break;
    }
    std::vector<const Node *> sorted;
    for (const Node &value : node.children)
        sorted.push_back(&value);
    if (!keepsOrder(node))
        std::sort(sorted.begin(), sorted.end(), [](const Node *left, const Node *right) { return left->key < right->key; });
    out += '{';
    for (std::size_t i = 0; i < sorted.size(); ++i) {
        if (i > 0)
            out += ',';
        writeString(out, sorted[i]->key);
        out += ':';
        write(out, *sorted[i]);
    }
    out += '}';
}

} // namespace

int firstLineNotUtf8(const QByteArray &text)
{
    const auto isFaulty = [](QByteArrayView bytes) {
        QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
        const QString ignored = decoder(bytes);
        return decoder.hasError();
    };
    if (!isFaulty(text))
        return 0;
    int line = 1;
    for (qsizetype start = 0; start < text.size(); ++line) {
        qsizetype end = text.indexOf('\n', start);
        end = end < 0 ? text.size() : end;
        if (isFaulty(QByteArrayView(text).sliced(start, end - start)))
            return line;
        start = end + 1;
    }
    return 1;
}

tl::expected<Node, Issue> readJson(const QByteArray &text, const Place &place, const JsonLimits &limits)
{
    if (text.size() > limits.bytes)
        return tl::unexpected(Issue{Issue::Severity::Error, place, u"the file is larger than %1 bytes"_s.arg(limits.bytes)});
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString signs = decoder(text);
    if (decoder.hasError()) {
        const Place faulty{place.file, place.line + firstLineNotUtf8(text) - 1};
        return tl::unexpected(Issue{Issue::Severity::Error, faulty, u"the text is not valid UTF-8"_s});
    }
    return JsonReader(signs, place, limits.depth).read();
}

QByteArray writeCanonicalJson(const Node &node)
{
    QByteArray out;
    write(out, node);
    return out;
}

} // namespace takeup
