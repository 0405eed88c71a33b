// SPDX-FileCopyrightText: 2026 TakeUp contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/feel/lexer.h"

#include <algorithm>

namespace takeup::feel {

using namespace Qt::StringLiterals;

namespace {

const QStringList &keywords()
{
    static const QStringList words{u"null"_s, u"true"_s, u"false"_s,   u"if"_s,       u"then"_s,    u"else"_s,
                                   u"for"_s,  u"in"_s,   u"return"_s,  u"some"_s,     u"every"_s,   u"satisfies"_s,
                                   u"and"_s,  u"or"_s,   u"between"_s, u"instance"_s, u"function"_s};
    return words;
}

const QStringList &functionsOfSeveralWords()
{
    static const QStringList names{u"years and months duration"_s,
                                   u"date and time"_s,
                                   u"round half up"_s,
                                   u"round half down"_s,
                                   u"round up"_s,
                                   u"round down"_s,
                                   u"list contains"_s,
                                   u"list replace"_s,
                                   u"insert before"_s,
                                   u"index of"_s,
                                   u"distinct values"_s,
                                   u"day of week"_s,
                                   u"day of year"_s,
                                   u"month of year"_s,
                                   u"week of year"_s,
                                   u"string length"_s,
                                   u"string join"_s,
                                   u"upper case"_s,
                                   u"lower case"_s,
                                   u"substring before"_s,
                                   u"substring after"_s,
                                   u"starts with"_s,
                                   u"ends with"_s,
                                   u"get value"_s,
                                   u"get entries"_s};
    return names;
}

const QStringList &propertiesOfSeveralWords()
{
    static const QStringList names{u"time offset"_s, u"start included"_s, u"end included"_s};
    return names;
}

class Lexer
{
public:
    Lexer(const QString &source, QStringList names) : m_source(source), m_names(std::move(names))
    {
        // Longest first, so that "Monthly Salary" wins over "Monthly".
        std::sort(m_names.begin(), m_names.end(), [](const QString &left, const QString &right) { return left.size() > right.size(); });
    }

    tl::expected<std::vector<Token>, Fault> run()
    {
        while (skipSpaces() && m_at < m_source.size()) {
            m_start = m_at;
            if (!readToken())
                return tl::unexpected(m_fault);
        }
        if (!m_fault.sentence.isEmpty())
            return tl::unexpected(m_fault);
        m_start = m_source.size();
        add(Token::Kind::End, {});
        return std::move(m_tokens);
    }

private:
    QChar peek(qsizetype ahead = 0) const { return m_at + ahead < m_source.size() ? m_source[m_at + ahead] : QChar(); }
    static bool isDigit(QChar c) { return c >= u'0' && c <= u'9'; }

    /// The character at an offset, whole even when it takes two units of UTF-16.
    char32_t wholeAt(qsizetype at) const
    {
        const QChar c = m_source[at];
        if (c.isHighSurrogate() && at + 1 < m_source.size() && m_source[at + 1].isLowSurrogate())
            return QChar::surrogateToUcs4(c, m_source[at + 1]);
        return c.unicode();
    }
    static bool startsName(char32_t c) { return c == U'_' || c == U'?' || QChar::isLetter(c) || (c >= 0x10000 && QChar::isPrint(c)); }
    static bool continuesName(char32_t c)
    {
        return startsName(c) || QChar::isNumber(c) || QChar::isMark(c) || c == 0xB7 || c == 0x203F || c == 0x2040;
    }

    void add(Token::Kind kind, QString text) { m_tokens.push_back({kind, static_cast<int>(m_start), std::move(text)}); }

    bool fail(qsizetype position, QString sentence)
    {
        m_fault = {static_cast<int>(position), std::move(sentence)};
        return false;
    }

    /// False when a comment does not end.
    bool skipSpaces()
    {
        while (m_at < m_source.size()) {
            if (peek().isSpace() || peek() == QChar(0xFEFF)) {
                ++m_at;
            } else if (peek() == u'/' && peek(1) == u'/') {
                const qsizetype end = m_source.indexOf(u'\n', m_at);
                m_at = end < 0 ? m_source.size() : end;
            } else if (peek() == u'/' && peek(1) == u'*') {
                const qsizetype end = m_source.indexOf("*/"_L1, m_at + 2);
                if (end < 0)
                    return fail(m_at, u"This comment is never closed with */."_s);
                m_at = end + 2;
            } else {
                break;
            }
        }
        return true;
    }

    bool readToken()
    {
        if (isDigit(peek()) || (peek() == u'.' && isDigit(peek(1))))
            return readNumber();
        if (peek() == u'"')
            return readString(Token::Kind::String);
        if (peek() == u'@')
            return readAtLiteral();
        if (startsName(wholeAt(m_at)))
            return readName();
        for (const auto symbol : {"**"_L1, ".."_L1, "!="_L1, "<="_L1, ">="_L1, "->"_L1}) {
            if (QStringView(m_source).mid(m_at).startsWith(symbol)) {
                m_at += symbol.size();
                add(Token::Kind::Symbol, symbol);
                return true;
            }
        }
        if (!u"+-*/=<>()[]{},:."_s.contains(peek()))
            return fail(m_at, u"The character '%1' has no meaning here."_s.arg(QStringView(m_source).mid(m_at, 1)));
        add(Token::Kind::Symbol, peek());
        ++m_at;
        return true;
    }

    bool readNumber()
    {
        const auto digits = [this] {
            while (isDigit(peek()))
                ++m_at;
        };
        digits();
        if (peek() == u'.' && isDigit(peek(1))) {
            ++m_at;
            digits();
        }
        if (peek() == u'e' || peek() == u'E') {
            const qsizetype sign = peek(1) == u'+' || peek(1) == u'-' ? 1 : 0;
            if (isDigit(peek(1 + sign))) {
                m_at += 1 + sign;
                digits();
            }
        }
        add(Token::Kind::Number, m_source.mid(m_start, m_at - m_start));
        return true;
    }

    bool readAtLiteral()
    {
        ++m_at;
        if (!skipSpaces())
            return false;
        if (peek() != u'"')
            return fail(m_start, u"After @ comes a date, time or duration in double quotes."_s);
        return readString(Token::Kind::AtLiteral);
    }

    bool readString(Token::Kind kind)
    {
        QString value;
        for (++m_at; m_at < m_source.size(); ++m_at) {
            if (peek() == u'"') {
                ++m_at;
                add(kind, std::move(value));
                return true;
            }
            if (peek() != u'\\')
                value += peek();
            else if (!readEscape(value))
                return false;
        }
        return fail(m_start, u"This text is never closed with a double quote."_s);
    }

    /// Reads one escape from its backslash, and stays on its last character.
    bool readEscape(QString &value)
    {
        const qsizetype start = m_at++;
        switch (peek().unicode()) {
        case u'n': value += u'\n'; return true;
        case u'r': value += u'\r'; return true;
        case u't': value += u'\t'; return true;
        case u'"':
        case u'\'':
        case u'\\': value += peek(); return true;
        case u'u': return readCodePoint(start, 4, value);
        case u'U': return readCodePoint(start, 6, value);
        default: break;
        }
        value += u'\\'; // as in other engines, a backslash before anything else is itself (regular expressions)
        --m_at;
        return true;
    }

    bool readCodePoint(qsizetype start, int digits, QString &value)
    {
        bool isHex = false;
        const QStringView written = QStringView(m_source).mid(m_at + 1, digits);
        const char32_t codePoint = written.toUInt(&isHex, 16);
        if (!isHex || written.size() != digits || codePoint > QChar::LastValidCodePoint
            || !std::all_of(written.begin(), written.end(), [](QChar c) { return c.isLetterOrNumber(); }))
            return fail(start, u"This escape needs %1 hexadecimal digits of a character."_s.arg(digits));
        value += QStringView(QChar::fromUcs4(codePoint));
        m_at += digits;
        return true;
    }

    bool readName()
    {
        QString found;
        qsizetype end = matchAny(m_names, found);
        if (end < 0) {
            end = matchAny(functionsOfSeveralWords(), found);
            if (end >= 0 && !isCallAt(end))
                end = -1;
        }
        if (end < 0 && !m_tokens.empty() && m_tokens.back().kind == Token::Kind::Symbol && m_tokens.back().text == u'.')
            end = matchAny(propertiesOfSeveralWords(), found);
        if (end < 0) {
            for (end = m_at; end < m_source.size() && continuesName(wholeAt(end));)
                end += wholeAt(end) > 0xFFFF ? 2 : 1;
            found = m_source.mid(m_at, end - m_at);
        }
        add(Token::Kind::Name, found);
        m_at = end;
        return true;
    }

    bool isCallAt(qsizetype at) const
    {
        while (at < m_source.size() && m_source[at].isSpace())
            ++at;
        return at < m_source.size() && m_source[at] == u'(';
    }

    /// The end of the first of `names` that stands here, or -1. Any amount of space matches one space.
    qsizetype matchAny(const QStringList &names, QString &found) const
    {
        for (const QString &name : names) {
            const qsizetype end = match(name);
            if (end >= 0) {
                found = name;
                return end;
            }
        }
        return -1;
    }

    qsizetype match(const QString &name) const
    {
        qsizetype at = m_at;
        for (const QChar c : name) {
            if (c == u' ') {
                const qsizetype before = at;
                while (at < m_source.size() && m_source[at].isSpace())
                    ++at;
                if (at == before)
                    return -1;
            } else if (at < m_source.size() && m_source[at] == c) {
                ++at;
            } else {
                return -1;
            }
        }
        return name.isEmpty() || (at < m_source.size() && continuesName(wholeAt(at))) ? -1 : at;
    }

    const QString &m_source;
    QStringList m_names;
    qsizetype m_at = 0;
    qsizetype m_start = 0;
    std::vector<Token> m_tokens;
    Fault m_fault;
};

/// Names of several words that the source itself introduces: {full name: "A"}, for each one in list return each one.
QStringList introducedNames(const std::vector<Token> &tokens)
{
    static const QStringList openers{u"{"_s, u","_s, u"for"_s, u"some"_s, u"every"_s};
    QStringList found;
    for (std::size_t i = 1; i < tokens.size(); ++i) {
        const Token &before = tokens[i - 1];
        if (before.kind == Token::Kind::String || !openers.contains(before.text))
            continue;
        QStringList words;
        for (std::size_t at = i; at < tokens.size() && tokens[at].kind == Token::Kind::Name; ++at)
            words.append(tokens[at].text);
        const std::size_t end = i + static_cast<std::size_t>(words.size());
        const auto in = words.indexOf(u"in"_s);
        if (in >= 0)
            words.resize(in);
        const bool introduces = in >= 0 || (end < tokens.size() && tokens[end].text == u':');
        if (introduces && words.size() > 1)
            found.append(words.join(u' '));
    }
    return found;
}

} // namespace

bool isKeyword(const QString &word)
{
    return keywords().contains(word);
}

tl::expected<std::vector<Token>, Fault> tokenize(const QString &source, const QStringList &names)
{
    auto tokens = Lexer(source, names).run();
    if (!tokens)
        return tokens;
    const QStringList introduced = introducedNames(*tokens);
    return introduced.isEmpty() ? tokens : Lexer(source, names + introduced).run();
}

} // namespace takeup::feel
