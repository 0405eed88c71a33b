// SPDX-FileCopyrightText: 2026 TakeUp contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/feel/typename.h"

namespace takeup::feel {

using namespace Qt::StringLiterals;

namespace {

constexpr int maxDepth = 20; ///< list<list<...>>: no rule nests types deeper.

QString takeName(TokenCursor &cursor)
{
    static const QList<QStringList> longNames{{u"date"_s, u"and"_s, u"time"_s},
                                              {u"days"_s, u"and"_s, u"time"_s, u"duration"_s},
                                              {u"years"_s, u"and"_s, u"months"_s, u"duration"_s}};
    for (const QStringList &words : longNames) {
        std::size_t count = 0;
        for (const QString &word : words)
            count += cursor.isWord(word, count) ? 1 : 0;
        if (count == static_cast<std::size_t>(words.size())) {
            for (; count > 0; --count)
                cursor.take();
            return words.join(u' ');
        }
    }
    QString name = cursor.take();
    while (cursor.isSymbol(u".") && cursor.token(1).kind == Token::Kind::Name) {
        cursor.take();
        name += u'.' + cursor.take();
    }
    return name;
}

bool takesParameters(const QString &name)
{
    return name == u"list" || name == u"range" || name == u"context" || name == u"function";
}

QString takeTypeAt(TokenCursor &cursor, int depth)
{
    if (cursor.token().kind != Token::Kind::Name || depth > maxDepth) {
        cursor.noteExpected(u"the name of a type"_s);
        return {};
    }
    const QString name = takeName(cursor);
    if (!takesParameters(name) || !cursor.takeSymbol(u"<"))
        return name;
    QStringList parts;
    while (!cursor.isSymbol(u">")) {
        const QString key = cursor.takeParameterName();
        const QString part = takeTypeAt(cursor, depth + 1);
        if (part.isEmpty())
            return {};
        parts.append(key.isEmpty() ? part : key + u": "_s + part);
        if (!cursor.takeSymbol(u",") && !cursor.isSymbol(u">")) {
            cursor.noteExpected(u"'>'"_s);
            return {};
        }
    }
    cursor.take();
    const QString whole = name + u'<' + parts.join(u", "_s) + u'>';
    if (name != u"function" || !cursor.takeSymbol(u"->"))
        return whole;
    const QString result = takeTypeAt(cursor, depth + 1);
    return result.isEmpty() ? QString() : whole + u"->"_s + result;
}

} // namespace

QString takeType(TokenCursor &cursor)
{
    cursor.take();
    cursor.take();
    return takeTypeAt(cursor, 0);
}

} // namespace takeup::feel
