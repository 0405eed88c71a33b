// SPDX-FileCopyrightText: 2026 TakeUp contributors
// SPDX-License-Identifier: EUPL-1.2
#include "tests/bench/repeatedcontent.h"

#include <QRegularExpression>

namespace takeup {

using namespace Qt::Literals::StringLiterals;

namespace {

using feel::Expression;

/// Renames what is copied, in everything that names it.
class Copier
{
public:
    Copier(const Content &content, int copy) : m_content(content), m_suffix(u"_copy%1"_s.arg(copy)) { }

    Notion copied(Notion notion)
    {
        m_publisher = publisherOf(notion.id);
        notion.id += m_suffix;
        for (Notion::DatedValue &value : notion.values)
            rename(value.value);
        return notion;
    }

    Parameter copied(Parameter parameter)
    {
        parameter.id += m_suffix;
        return parameter;
    }

    Right copied(Right right)
    {
        m_publisher = right.publisher;
        right.id += m_suffix;
        rename(right.where.of);
        rename(right.forMembers);
        rename(right.rule);
        for (Amount &amount : right.amounts) {
            rename(amount.when);
            rename(amount.value);
            rename(amount.label);
        }
        for (Gift &gift : right.gives) {
            rename(gift.when);
            rename(gift.text);
        }
        for (Automatic &line : right.automatic) {
            rename(line.when);
            rename(line.check);
        }
        for (auto *days : {&right.starts, &right.ends}) {
            for (StartDay &line : *days) {
                rename(line.when);
                rename(line.day);
            }
        }
        for (Deadline &deadline : right.deadlines) {
            rename(deadline.when);
            rename(deadline.lastDay);
            rename(deadline.within);
            rename(deadline.label);
        }
        for (auto *remarks : {&right.notEnough, &right.notNeeded, &right.notes}) {
            for (Remark &remark : *remarks) {
                rename(remark.when);
                rename(remark.label);
            }
        }
        for (SeeAlso &line : right.otherwise)
            rename(line.when);
        return right;
    }

private:
    bool isCopied(const QString &id) const { return m_content.notion(id) || m_content.parameter(id); }

    void rename(Expr &expression) const
    {
        if (expression)
            expression.tree = renamed(*expression.tree);
    }

    feel::ExpressionPtr renamed(const Expression &expression) const
    {
        Expression copy = expression;
        for (feel::ExpressionPtr &child : copy.children)
            child = renamed(*child);
        const bool isPath = expression.kind == Expression::Kind::Path;
        if (isPath && isCopied(expression.children.front()->text + u'.' + expression.text))
            copy.text += m_suffix;
        else if ((isPath || expression.kind == Expression::Kind::Name) && isCopied(resolveName(m_content, m_publisher, expression.text)))
            copy.text += m_suffix;
        return std::make_shared<const Expression>(std::move(copy));
    }

    void rename(Text &text) const
    {
        static const QRegularExpression braces(u"\\{[^{}]*\\}"_s);
        static const QRegularExpression word(u"\\b[a-z_][a-z0-9_]*\\b"_s);
        for (QString &one : text.in) {
            for (auto place = braces.match(one); place.hasMatch();) {
                QString path = place.captured();
                qsizetype at = 0;
                for (auto name = word.match(path); name.hasMatch(); name = word.match(path, at)) {
                    at = name.capturedEnd();
                    if (!isCopied(resolveName(m_content, m_publisher, name.captured())))
                        continue;
                    path.insert(at, m_suffix);
                    at += m_suffix.size();
                }
                one.replace(place.capturedStart(), place.capturedLength(), path);
                place = braces.match(one, place.capturedStart() + path.size());
            }
        }
    }

    void rename(Condition &condition) const
    {
        rename(condition.label);
        rename(condition.when);
        for (Condition &child : condition.children)
            rename(child);
    }

    const Content &m_content;
    QString m_suffix;
    QString m_publisher;
};

} // namespace

Content repeatedContent(const Content &content, std::size_t rights)
{
    Content all = content;
    all.cases.clear();
    for (int copy = 1; all.rights.size() < rights; ++copy) {
        Copier copier(content, copy);
        for (const Notion &notion : content.notions)
            all.notions.push_back(copier.copied(notion));
        for (const Parameter &parameter : content.parameters)
            all.parameters.push_back(copier.copied(parameter));
        for (std::size_t i = 0; i < content.rights.size() && all.rights.size() < rights; ++i)
            all.rights.push_back(copier.copied(content.rights[i]));
    }
    all.index();
    return all;
}

} // namespace takeup
