// SPDX-FileCopyrightText: 2026 TakeUp contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/content/names.h"

namespace takeup {

using namespace Qt::Literals::StringLiterals;

namespace {

using feel::Expression;

class NameCollector
{
public:
    NameCollector(const Content &content, const QString &publisher) : m_content(content), m_publisher(publisher) { }

    void visit(const Expression &expression)
    {
        if (expression.kind == Expression::Kind::Path && visitFullName(expression))
            return;
        if (expression.kind == Expression::Kind::Name && !isSpecial(expression.text))
            add(resolveName(m_content, m_publisher, expression.text));
        if (expression.kind == Expression::Kind::Path)
            add(resolveName(m_content, m_publisher, expression.text));
        const qsizetype outerVariables = m_variables.size();
        const bool binds = expression.kind == Expression::Kind::For || expression.kind == Expression::Kind::Some
            || expression.kind == Expression::Kind::Every;
        if (binds)
            m_variables.append(expression.names);
        for (const feel::ExpressionPtr &child : expression.children)
            visit(*child);
        if (binds)
            m_variables.resize(outerVariables);
    }

    QStringList names;

private:
    /// publisher.name as a path, alone or after a member; true when it was one.
    bool visitFullName(const Expression &path)
    {
        const Expression &object = *path.children.front();
        const bool mayBePublisher = object.kind == Expression::Kind::Name || object.kind == Expression::Kind::Path;
        const QString id = object.text + u'.' + path.text;
        if (!mayBePublisher || m_variables.contains(object.text) || !m_content.isNamed(id))
            return false;
        add(id);
        if (object.kind == Expression::Kind::Path)
            visit(*object.children.front());
        return true;
    }

    bool isSpecial(const QString &name) const
    {
        static const QStringList words{u"self"_s, u"clients"_s, u"members"_s, u"person"_s, u"item"_s};
        return words.contains(name) || m_variables.contains(name);
    }

    void add(const QString &id)
    {
        const QString status = statusFactOf(m_content, id);
        const QString &name = status.isEmpty() ? id : status;
        if (!name.isEmpty() && !names.contains(name))
            names.append(name);
    }

    const Content &m_content;
    const QString &m_publisher;
    QStringList m_variables;
};

void addCondition(const Condition &condition, QDate from, std::vector<RuleExpression> &expressions)
{
    if (condition.from.isValid() && (!from.isValid() || condition.from > from))
        from = condition.from;
    if (condition.when)
        expressions.push_back({condition.when, from});
    for (const Condition &child : condition.children)
        addCondition(child, from, expressions);
}

} // namespace

QStringList namesIn(const Content &content, const QString &publisher, const Expr &expression)
{
    if (!expression)
        return {};
    NameCollector collector(content, publisher);
    collector.visit(*expression.tree);
    return collector.names;
}

QStringList NameIndex::of(const QString &publisher, const Expr &expression)
{
    const auto known = m_names.constFind(expression.tree.get());
    if (known != m_names.cend())
        return *known;
    return *m_names.insert(expression.tree.get(), namesIn(m_content, publisher, expression));
}

std::vector<RuleExpression> expressionsOfRule(const Right &right)
{
    std::vector<RuleExpression> expressions;
    expressions.push_back({right.forMembers, {}});
    addCondition(right.rule, {}, expressions);
    return expressions;
}

std::vector<RuleExpression> expressionsOf(const Right &right)
{
    std::vector<RuleExpression> expressions = expressionsOfRule(right);
    expressions.push_back({right.where.of, {}});
    for (const Amount &amount : right.amounts) {
        expressions.push_back({amount.when, amount.from});
        expressions.push_back({amount.value, amount.from});
    }
    for (const Gift &gift : right.gives)
        expressions.push_back({gift.when, gift.from});
    for (const Automatic &line : right.automatic)
        expressions.push_back({line.when, line.from});
    for (const auto *days : {&right.starts, &right.ends}) {
        for (const StartDay &line : *days) {
            expressions.push_back({line.when, line.from});
            expressions.push_back({line.day, line.from});
        }
    }
    for (const Deadline &deadline : right.deadlines) {
        for (const Expr &expression : {deadline.when, deadline.lastDay, deadline.within})
            expressions.push_back({expression, {}});
    }
    for (const auto *remarks : {&right.notEnough, &right.notNeeded, &right.notes}) {
        for (const Remark &remark : *remarks)
            expressions.push_back({remark.when, remark.from});
    }
    for (const SeeAlso &line : right.otherwise)
        expressions.push_back({line.when, {}});
    std::erase_if(expressions, [](const RuleExpression &line) { return !line.expression; });
    return expressions;
}

} // namespace takeup
