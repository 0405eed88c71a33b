// SPDX-FileCopyrightText: 2026 TakeUp contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/feel/lexer.h"

#include <QStringList>

#include <algorithm>

namespace takeup::feel {

/// Walks over the words of an expression and keeps the first fault met.
class TokenCursor
{
public:
    /// The tokens end with End, as the lexer makes them.
    explicit TokenCursor(std::vector<Token> tokens) : m_tokens(std::move(tokens)) { }

    const Fault &fault() const { return m_fault; }

    const Token &token(std::size_t ahead = 0) const { return m_tokens[std::min(m_at + ahead, m_tokens.size() - 1)]; }
    bool isSymbol(QStringView symbol, std::size_t ahead = 0) const
    {
        return token(ahead).kind == Token::Kind::Symbol && token(ahead).text == symbol;
    }
    bool isWord(QStringView word, std::size_t ahead = 0) const
    {
        return token(ahead).kind == Token::Kind::Name && token(ahead).text == word;
    }
    bool isComparison() const
    {
        static const QStringList signs{QStringLiteral("="),  QStringLiteral("!="), QStringLiteral("<"),
                                       QStringLiteral("<="), QStringLiteral(">"),  QStringLiteral(">=")};
        return token().kind == Token::Kind::Symbol && signs.contains(token().text);
    }
    QString take() { return token().kind == Token::Kind::End ? QString() : m_tokens[m_at++].text; }
    bool takeSymbol(QStringView symbol)
    {
        const bool found = isSymbol(symbol);
        m_at += found ? 1 : 0;
        return found;
    }
    bool takeWord(QStringView word)
    {
        const bool found = isWord(word);
        m_at += found ? 1 : 0;
        return found;
    }

    static QString describe(const Token &token)
    {
        if (token.kind == Token::Kind::End)
            return QStringLiteral("the end");
        return token.kind == Token::Kind::String ? QStringLiteral("a text") : QStringLiteral("'%1'").arg(token.text);
    }

    void noteFault(const QString &sentence, int position = -1)
    {
        if (m_fault.sentence.isEmpty())
            m_fault = {position < 0 ? token().position : position, sentence};
    }
    void noteExpected(const QString &what) { noteFault(QStringLiteral("Here %1 is expected, not %2.").arg(what, describe(token()))); }

    /// Takes "start position:" before an argument; empty when there is no such name.
    QString takeParameterName()
    {
        std::size_t count = 0;
        QStringList words;
        for (; token(count).kind == Token::Kind::Name; ++count)
            words.append(token(count).text);
        if (count == 0 || !isSymbol(u":", count))
            return {};
        m_at += count + 1;
        return words.join(u' ');
    }

private:
    std::vector<Token> m_tokens;
    std::size_t m_at = 0;
    Fault m_fault;
};

} // namespace takeup::feel
