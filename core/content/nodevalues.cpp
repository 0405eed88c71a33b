// SPDX-FileCopyrightText: 2026 TakeUp contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/content/nodevalues.h"

#include "core/feel/parser.h"

#include <algorithm>

namespace takeup {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype longestExpression = 8000;
constexpr qsizetype longestText = 4000;

bool isDigit(QChar sign)
{
    return sign >= u'0' && sign <= u'9';
}

bool isSmallLetter(QChar sign)
{
    return sign >= u'a' && sign <= u'z';
}

bool isIdentifier(QStringView text, QChar joint)
{
    return !text.isEmpty() && isSmallLetter(text.front())
        && std::all_of(text.begin(), text.end(), [joint](QChar sign) { return isSmallLetter(sign) || isDigit(sign) || sign == joint; });
}

} // namespace

bool isSnakeCase(QStringView text)
{
    return isIdentifier(text, u'_');
}

bool isHyphenated(QStringView text)
{
    return isIdentifier(text, u'-');
}

bool hasForbiddenCharacter(const QString &text)
{
    return std::any_of(text.begin(), text.end(), [](QChar sign) {
        const char16_t code = sign.unicode();
        const bool turnsDirection = (code >= 0x202A && code <= 0x202E) || (code >= 0x2066 && code <= 0x2069);
        return code < 0x20 || (code >= 0x7F && code < 0xA0) || turnsDirection || code == 0x2028 || code == 0x2029;
    });
}

QDate dateFromText(QStringView text)
{
    if (text.size() != 10 || text[4] != u'-' || text[7] != u'-')
        return {};
    for (const int position : {0, 1, 2, 3, 5, 6, 8, 9}) {
        if (!isDigit(text[position]))
            return {};
    }
    const QDate day(text.first(4).toInt(), text.sliced(5, 2).toInt(), text.last(2).toInt());
    return day.isValid() && day.year() >= 1850 && day.year() <= 2200 ? day : QDate();
}

std::optional<Period> periodFromText(QStringView text)
{
    if (!text.startsWith(u'P') || text.size() < 3)
        return {};
    Period period;
    constexpr QStringView letters = u"YMD";
    qsizetype nextLetter = 0;
    for (qsizetype position = 1; position < text.size();) {
        const qsizetype start = position;
        while (position < text.size() && isDigit(text[position]))
            ++position;
        if (position == start || position - start > 4 || position == text.size())
            return {};
        const int count = text.sliced(start, position - start).toInt();
        const qsizetype letter = letters.indexOf(text[position], nextLetter);
        if (letter < 0)
            return {};
        if (letter == 0)
            period.months += 12 * count;
        else if (letter == 1)
            period.months += count;
        else
            period.days += count;
        nextLetter = letter + 1;
        ++position;
    }
    return period;
}

QString decodeString(const Node &node, const Naming &what, IssueList &issues)
{
    if (!node.isScalar() || node.text.trimmed().isEmpty()) {
        issues.error(node.place, u"%1 should be a text"_s.arg(what.text()));
        return {};
    }
    if (hasForbiddenCharacter(node.text))
        issues.error(node.place, u"%1 holds a control character"_s.arg(what.text()));
    return node.text;
}

QStringList decodeStrings(const Node &node, const Naming &what, IssueList &issues)
{
    if (!node.isList()) {
        issues.error(node.place, u"%1 should be a list"_s.arg(what.text()));
        return {};
    }
    QStringList texts;
    for (const Node &item : node.children) {
        const QString text = decodeString(item, what, issues);
        if (texts.contains(text))
            issues.error(item.place, u"“%1” is there twice in %2"_s.arg(text, what.text()));
        else if (!text.isEmpty())
            texts.append(text);
    }
    return texts;
}

Text decodeText(const Node &node, const Naming &what, IssueList &issues)
{
    Text text;
    if (!node.isMap()) {
        issues.error(node.place, u"%1 should be a text in nl, fr, de and en"_s.arg(what.text()));
        return text;
    }
    for (const Language language : allLanguages) {
        const QString code = languageCode(language);
        const Node *value = node.child(code);
        if (!value) {
            issues.error(node.place, u"%1 lacks the language %2"_s.arg(what.text(), code));
            continue;
        }
        text[language] = value->isScalar() ? value->text.trimmed() : QString();
        const auto report = [&](const QString &fault) { issues.error(value->place, u"%1 (%2) %3"_s.arg(what.text(), code, fault)); };
        if (text[language].isEmpty())
            report(u"should be a text"_s);
        if (text[language].size() > longestText)
            report(u"is longer than %1 characters"_s.arg(longestText));
        if (hasForbiddenCharacter(text[language]))
            report(u"holds a control character"_s);
    }
    for (const Node &value : node.children) {
        const bool known =
            std::any_of(allLanguages.begin(), allLanguages.end(), [&](Language language) { return languageCode(language) == value.key; });
        if (!known)
            issues.error(value.keyPlace(), u"%1 has the key “%2”, which is not one of nl, fr, de, en"_s.arg(what.text(), value.key));
    }
    return text;
}

std::optional<Decimal> decodeNumber(const Node &node, const Naming &what, IssueList &issues)
{
    const std::optional<Decimal> number = node.isScalar() ? Decimal::fromText(node.text) : std::nullopt;
    if (!number)
        issues.error(node.place,
                     u"%1 should be a number%2"_s.arg(what.text(), node.isScalar() ? u", not “%1”"_s.arg(node.text) : QString()));
    return number;
}

std::optional<bool> decodeFlag(const Node &node, const Naming &what, IssueList &issues)
{
    if (node.isScalar() && (node.text == "true"_L1 || node.text == "false"_L1))
        return node.text == "true"_L1;
    issues.error(node.place, u"%1 should be true or false"_s.arg(what.text()));
    return {};
}

QDate decodeDate(const Node &node, const Naming &what, IssueList &issues)
{
    const QDate day = node.isScalar() ? dateFromText(node.text) : QDate();
    if (!day.isValid())
        issues.error(node.place,
                     u"%1 should be a day that exists, as 2026-03-01%2"_s.arg(
                         what.text(), node.isScalar() ? u", not “%1”"_s.arg(node.text) : QString()));
    return day;
}

Period decodePeriod(const Node &node, const Naming &what, IssueList &issues)
{
    const std::optional<Period> period = node.isScalar() ? periodFromText(node.text) : std::nullopt;
    if (!period)
        issues.error(node.place, u"%1 should be a duration as P30D, P3M or P1Y6M"_s.arg(what.text()));
    return period.value_or(Period{});
}

Unit decodeUnit(const Node &node, const Naming &what, IssueList &issues)
{
    const std::optional<Unit> unit = node.isScalar() ? Unit::fromText(node.text) : std::nullopt;
    if (!unit) {
        issues.error(node.place,
                     u"%1 should be one of EUR, EUR/month, EUR/year, EUR/l, ratio, number, 1/year, 1/month, years, months, l%2"_s.arg(
                         what.text(), node.isScalar() ? u", not “%1”"_s.arg(node.text) : QString()));
    }
    return unit.value_or(Unit{});
}

Expr decodeExpression(const Node &node, const Naming &what, IssueList &issues)
{
    Expr expression;
    expression.place = node.place;
    if (!node.isScalar() || node.text.trimmed().isEmpty()) {
        issues.error(node.place, u"%1 should be an expression"_s.arg(what.text()));
        return expression;
    }
    expression.text = node.text;
    if (node.text.size() > longestExpression) {
        issues.error(node.place, u"%1 is longer than %2 characters"_s.arg(what.text()).arg(longestExpression));
        return expression;
    }
    const auto tree = feel::parse(node.text);
    if (!tree) {
        const int position = std::clamp(tree.error().position, 0, int(node.text.size()));
        issues.error(node.place,
                     u"%1: %2 (at character %3, before “%4”)"_s.arg(what.text(), tree.error().sentence)
                         .arg(position + 1)
                         .arg(node.text.mid(position, 20).simplified()));
        return expression;
    }
    expression.tree = *tree;
    return expression;
}

std::vector<Choice> decodeChoices(const Node &node, const Naming &what, bool labelsNeeded, IssueList &issues)
{
    std::vector<Choice> choices;
    if (node.isList() && !labelsNeeded) {
        for (const QString &word : decodeStrings(node, what, issues))
            choices.push_back({word, {}});
    } else if (node.isMap()) {
        for (const Node &value : node.children)
            choices.push_back({value.key, decodeText(value, u"the choice “%1”"_s.arg(value.key), issues)});
    } else {
        issues.error(node.place, u"%1 should be a map from each word to its text in nl, fr, de and en"_s.arg(what.text()));
        return choices;
    }
    if (choices.empty())
        issues.error(node.place, u"%1 is empty"_s.arg(what.text()));
    for (const Choice &choice : choices) {
        if (!isSnakeCase(choice.id) && !isHyphenated(choice.id))
            issues.error(node.place, u"the choice “%1” should be a word of small letters, digits, _ or -"_s.arg(choice.id));
    }
    return choices;
}

} // namespace takeup
