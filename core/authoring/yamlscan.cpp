// SPDX-FileCopyrightText: 2026 TakeUp contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/authoring/yamlscan.h"

#include "core/content/json.h"

namespace takeup {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Follows quotes and brackets through the text. It need not understand YAML: it may count too much (so `slack`), never too little.
class BracketDepth
{
public:
    /// The depth after this sign.
    int after(char sign)
    {
        if (m_quote != 0) {
            if (m_escaped)
                m_escaped = false;
            else if (m_quote == '"' && sign == '\\')
                m_escaped = true;
            else if (sign == m_quote)
                m_quote = 0;
        } else if (m_comment) {
            m_comment = sign != '\n';
        } else if ((sign == '"' || sign == '\'') && m_mayBegin) {
            m_quote = sign;
        } else if (sign == '#' && m_afterSpace) {
            m_comment = true;
        } else if (sign == '[' || sign == '{') {
            ++m_depth;
        } else if ((sign == ']' || sign == '}') && m_depth > 0) {
            --m_depth;
        }
        const bool isSpace = sign == ' ' || sign == '\n' || sign == '\r' || sign == '\t';
        m_afterSpace = isSpace;
        // A quote opens a scalar only where one may begin; elsewhere it is an apostrophe.
        if (!isSpace)
            m_mayBegin = sign == '[' || sign == '{' || sign == ',' || sign == ':' || sign == '-' || sign == '?';
        else if (sign == '\n')
            m_mayBegin = true;
        return m_depth;
    }

private:
    int m_depth = 0;
    char m_quote = 0;
    bool m_escaped = false;
    bool m_comment = false;
    bool m_afterSpace = true;
    bool m_mayBegin = true;
};

} // namespace

std::optional<Issue> scanYaml(const QByteArray &text, const QString &file, int deepest)
{
    const auto issue = [&](int line, const QString &sentence) { return Issue{Issue::Severity::Error, {file, line}, sentence}; };
    const int faultyLine = firstLineNotUtf8(text);
    if (faultyLine > 0)
        return issue(faultyLine, u"the text is not valid UTF-8"_s);

    // Brackets in block scalars are counted though they are text, so be generous; the exact limit is kept while reading.
    const int slack = 4;
    BracketDepth brackets;
    int line = 1;
    bool inIndentation = true;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char sign = text[i];
        if (inIndentation && sign == '\t')
            return issue(line, u"a tab stands in the indentation: use spaces"_s);
        const auto code = static_cast<unsigned char>(sign);
        const bool isControl = (code < 0x20 && sign != '\n' && sign != '\r' && sign != '\t') || code == 0x7F;
        if (isControl)
            return issue(line, u"a control character (%1) stands in the text"_s.arg(int(code)));
        if (brackets.after(sign) > deepest * slack)
            return issue(line, u"lists and maps nest too deep"_s);
        if (sign == '\n') {
            ++line;
            inIndentation = true;
        } else if (sign != ' ') {
            inIndentation = false;
        }
    }
    return {};
}

} // namespace takeup
