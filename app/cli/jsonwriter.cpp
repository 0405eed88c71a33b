// SPDX-FileCopyrightText: 2026 TakeUp contributors
// SPDX-License-Identifier: EUPL-1.2
#include "app/cli/jsonwriter.h"

#include <QString>

namespace takeup::cli {

void JsonWriter::newLine()
{
    m_text += '\n';
    m_text += QByteArray(m_depth * 2, ' ');
}

void JsonWriter::beforeValue()
{
    if (m_afterKey) {
        m_afterKey = false;
        return;
    }
    if (m_depth == 0)
        return;
    if (!m_first)
        m_text += ',';
    m_first = false;
    newLine();
}

void JsonWriter::close(char bracket)
{
    --m_depth;
    if (!m_first)
        newLine();
    m_first = false;
    m_text += bracket;
}

JsonWriter &JsonWriter::beginObject()
{
    beforeValue();
    m_text += '{';
    ++m_depth;
    m_first = true;
    return *this;
}

JsonWriter &JsonWriter::endObject()
{
    close('}');
    return *this;
}

JsonWriter &JsonWriter::beginArray()
{
    beforeValue();
    m_text += '[';
    ++m_depth;
    m_first = true;
    return *this;
}

JsonWriter &JsonWriter::endArray()
{
    close(']');
    return *this;
}

JsonWriter &JsonWriter::key(QStringView name)
{
    beforeValue();
    quoted(name);
    m_text += ": ";
    m_afterKey = true;
    return *this;
}

void JsonWriter::quoted(QStringView text)
{
    m_text += '"';
    for (const QChar character : text) {
        switch (character.unicode()) {
        case u'"': m_text += "\\\""; break;
        case u'\\': m_text += "\\\\"; break;
        case u'\n': m_text += "\\n"; break;
        case u'\r': m_text += "\\r"; break;
        case u'\t': m_text += "\\t"; break;
        default:
            if (character < u' ' || character.isSurrogate())
                m_text += "\\u" + QByteArray::number(character.unicode(), 16).rightJustified(4, '0');
            else
                m_text += QString(character).toUtf8();
        }
    }
    m_text += '"';
}

JsonWriter &JsonWriter::value(QStringView text)
{
    beforeValue();
    quoted(text);
    return *this;
}

JsonWriter &JsonWriter::value(const Decimal &number)
{
    beforeValue();
    m_text += number.toText().toUtf8();
    return *this;
}

JsonWriter &JsonWriter::value(const std::optional<Decimal> &number)
{
    return number ? value(*number) : null();
}

JsonWriter &JsonWriter::value(bool yes)
{
    beforeValue();
    m_text += yes ? "true" : "false";
    return *this;
}

JsonWriter &JsonWriter::value(int number)
{
    beforeValue();
    m_text += QByteArray::number(number);
    return *this;
}

JsonWriter &JsonWriter::value(QDate day)
{
    return day.isValid() ? value(day.toString(Qt::ISODate)) : null();
}

JsonWriter &JsonWriter::value(const QStringList &texts)
{
    beginArray();
    for (const QString &text : texts)
        value(text);
    return endArray();
}

JsonWriter &JsonWriter::null()
{
    beforeValue();
    m_text += "null";
    return *this;
}

} // namespace takeup::cli
