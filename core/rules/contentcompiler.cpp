// SPDX-FileCopyrightText: 2026 TakeUp contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/rules/contentcompiler.h"

#include <QRegularExpression>

#include <functional>

namespace takeup {

using namespace Qt::Literals::StringLiterals;

namespace {

/// The tables that nodes refer to must stand before the first node is made.
GraphData &prepared(const Content &content, GraphData &data)
{
    data.statusOfFact.assign(content.facts.size(), -1);
    data.relations = relationWords();
    for (std::size_t i = 0; i < content.rights.size(); ++i) {
        const Fact *fact = content.fact(content.rights[i].status);
        if (!fact)
            continue;
        int &status = data.statusOfFact[std::size_t(fact - content.facts.data())];
        if (status < 0) {
            status = int(data.statusRight.size());
            data.statusRight.push_back(int(i));
        }
    }
    for (const List &list : content.lists) {
        std::array<int, 3> money{-1, -1, -1};
        std::vector<Domain> domains;
        for (std::size_t f = 0; f < list.fields.size(); ++f) {
            const QString &id = list.fields[f].id;
            if (id == u"amount"_s)
                money[0] = int(f);
            else if (id == u"basis"_s)
                money[1] = int(f);
            else if (id == u"kind"_s)
                money[2] = int(f);
            Domain domain;
            for (const Choice &choice : list.fields[f].choices) {
                domain.words << choice.id;
                domain.choices.push_back(&choice);
            }
            domains.push_back(domain);
        }
        data.listMoney.push_back(money);
        data.listDomains.push_back(domains);
    }
    for (const Fact &fact : content.facts) {
        Domain domain;
        for (const Choice &choice : fact.choices) {
            domain.words << choice.id;
            domain.choices.push_back(&choice);
        }
        data.factDomains.push_back(domain);
        data.factMayBeNegative.push_back(fact.min && fact.min->isNegative());
    }
    for (const Parameter &parameter : content.parameters) {
        std::vector<std::vector<Decimal>> keys;
        for (const ParameterValue &value : parameter.values) {
            std::vector<Decimal> numbers;
            for (const auto &row : value.table)
                numbers.push_back(Decimal::fromText(row.first).value_or(Decimal()));
            keys.push_back(numbers);
        }
        data.numericKeys.push_back(keys);
    }
    const auto place = [&](const QString &id) {
        const Parameter *found = content.parameter(id);
        return found ? int(found - content.parameters.data()) : -1;
    };
    data.ratioNet = place(u"federal.gross_taxable_per_net"_s);
    data.ratioGross = place(u"federal.gross_per_gross_taxable"_s);
    return data;
}

} // namespace

ContentCompiler::ContentCompiler(const Content &content, const Geography &geography, GraphData &data, Issues &issues)
    : m_content(content), m_geography(geography), m_data(prepared(content, data)), m_issues(issues), m_builder(data),
      m_expressions(content, m_builder, issues)
{
}

void ContentCompiler::compile()
{
    if (m_data.statusRight.size() > std::size_t(maxStatuses)) {
        m_issues.push_back({Issue::Severity::Error, {}, u"more than %1 statuses"_s.arg(maxStatuses)});
        return;
    }
    for (std::size_t i = 0; i < m_content.facts.size(); ++i) {
        m_data.factNodes.push_back(m_expressions.fact(int(i)));
        m_data.factGates.push_back(m_expressions.gate(int(i)));
    }
    for (std::size_t i = 0; i < m_content.notions.size(); ++i)
        m_data.notionNodes.push_back(m_expressions.notion(int(i)).edge);
    const auto gate = [&](const Expr &expression, const QString &id, Of of, const Place &place) {
        Scope scope{id.section(u'.', 0, 0), {}, place};
        if (of == Of::Member)
            scope.variables.push_back({u"person"_s, -1});
        return m_expressions.condition(expression, scope);
    };
    for (const Question &question : m_content.questions)
        m_data.questionGates.push_back(gate(question.askedWhen, question.id, question.of, question.place));
    for (const List &list : m_content.lists)
        m_data.listGates.push_back(gate(list.askedWhen, list.id, Of::Member, list.place));
    m_data.rights.resize(m_content.rights.size());
    for (std::size_t i = 0; i < m_content.rights.size(); ++i)
        compileRight(i);
    fillAreas();
    orderRights();
}

Window ContentCompiler::window(const QDate &from, const QDate &to) const
{
    Window window;
    if (from.isValid())
        window.from = std::int32_t(from.toJulianDay());
    if (to.isValid())
        window.to = std::int32_t(to.toJulianDay());
    return window;
}

int ContentCompiler::area(const QString &name)
{
    const qsizetype known = m_data.areas.indexOf(name);
    if (known >= 0)
        return int(known);
    m_data.areas << name;
    return int(m_data.areas.size()) - 1;
}

Edge ContentCompiler::whereOf(const Right &right, Scope &scope)
{
    if (!right.where.of)
        return {};
    scope.place = right.where.of.place;
    const TypedRef place = m_expressions.compile(*right.where.of.tree, scope);
    if (!place.isValid())
        return {};
    const auto anyOf = [&](const QStringList &areas) -> std::optional<Edge> {
        if (place.type.kind == StaticType::Kind::Word) {
            const QStringList &words = m_data.domains[std::size_t(place.type.domain)].words;
            std::uint64_t mask = 0;
            for (const QString &name : areas) {
                const qsizetype at = words.indexOf(name);
                if (at < 0)
                    m_expressions.tell(scope, u"'%1' is none of the choices of where"_s.arg(name));
                else
                    mask |= 1ULL << at;
            }
            return m_builder.add({.op = Op::InWords, .type = NodeType::YesNo, .edges = {place.edge}, .own = {}, .a = m_builder.mask(mask)},
                                 scope);
        }
        std::optional<Edge> any;
        for (const QString &name : areas) {
            if (!Geography::isArea(name) && !name.startsWith(u"nis:"_s)) {
                m_expressions.tell(scope, u"unknown area '%1'"_s.arg(name));
                continue;
            }
            const auto in =
                m_builder.add({.op = Op::InArea, .type = NodeType::YesNo, .edges = {place.edge}, .own = {}, .a = area(name)}, scope);
            any = any ? m_builder.add({.op = Op::Or, .type = NodeType::YesNo, .edges = {*any, *in}, .own = {}}, scope) : in;
        }
        return any;
    };
    if (place.type.kind != StaticType::Kind::Word && place.type.kind != StaticType::Kind::Place) {
        m_expressions.tell(scope, u"where needs a municipality or a community"_s);
        return {};
    }
    auto result = anyOf(right.where.in);
    if (result && !right.where.except.isEmpty()) {
        const auto except = anyOf(right.where.except);
        const auto outside = m_builder.add({.op = Op::Not, .type = NodeType::YesNo, .edges = {*except}, .own = {}}, scope);
        result = m_builder.add({.op = Op::And, .type = NodeType::YesNo, .edges = {*result, *outside}, .own = {}}, scope);
    }
    if (!result)
        return {};
    return *m_builder.add({.op = Op::NullIsNo, .type = NodeType::YesNo, .edges = {*result}, .own = {}}, scope);
}

std::vector<RuleNode::Label> ContentCompiler::labels(const Text &text, const Place &place, Scope &scope)
{
    static const QRegularExpression braces(u"\\{([^{}]*)\\}"_s);
    std::vector<RuleNode::Label> result;
    scope.place = place;
    for (const Language language : allLanguages) {
        auto matches = braces.globalMatch(text[language]);
        while (matches.hasNext()) {
            const QString path = matches.next().captured(1);
            const bool known = std::any_of(result.begin(), result.end(), [&](const auto &label) { return label.path == path; });
            if (known)
                continue;
            const TypedRef value = m_expressions.label(path, scope);
            if (value.isValid() && value.edge.node >= 0)
                result.push_back({path, value.edge});
            else if (value.isValid())
                m_expressions.tell(scope, u"{%1} in a text is no value"_s.arg(path));
        }
    }
    return result;
}

RuleNode ContentCompiler::rule(const Condition &condition, Scope &scope)
{
    RuleNode node;
    node.condition = &condition;
    node.window = window(condition.from, condition.to);
    node.labels = labels(condition.label, condition.place, scope);
    if (condition.kind == Condition::Kind::When) {
        node.edge = m_expressions.condition(condition.when, scope);
        if (condition.ifNotAssessed && node.edge.node >= 0)
            node.edge = *m_builder.add({.op = Op::IfNotAssessed, .type = NodeType::YesNo, .edges = {node.edge}, .own = {}}, scope);
        return node;
    }
    if (condition.kind == Condition::Kind::Assessed) {
        m_data.services.push_back(&condition);
        node.edge = *m_builder.add(
            {.op = Op::Service, .type = NodeType::YesNo, .edges = {}, .own = {}, .a = int(m_data.services.size()) - 1}, scope);
        return node;
    }
    std::vector<Edge> edges;
    std::vector<Window> windows;
    bool sound = true;
    for (const Condition &child : condition.children) {
        node.children.push_back(rule(child, scope));
        edges.push_back(node.children.back().edge);
        windows.push_back(node.children.back().window);
        sound = sound && edges.back().node >= 0;
    }
    if (!sound)
        return node;
    const int first = int(m_data.windows.size());
    m_data.windows.insert(m_data.windows.end(), windows.begin(), windows.end());
    Op op = Op::AllOf;
    if (condition.kind == Condition::Kind::Any)
        op = Op::AnyOf;
    else if (condition.kind == Condition::Kind::None)
        op = Op::NoneOf;
    else if (condition.kind == Condition::Kind::AtLeast)
        op = Op::AtLeast;
    node.edge = *m_builder.add({.op = op, .type = NodeType::YesNo, .edges = edges, .own = {}, .a = first, .b = condition.atLeast}, scope);
    return node;
}

void ContentCompiler::compileRight(std::size_t place)
{
    const Right &right = m_content.rights[place];
    RightNodes &nodes = m_data.rights[place];
    Scope scope{right.publisher, {}, right.place};
    if (!right.forHousehold) {
        scope.place = right.forMembers.place;
        const TypedRef people = m_expressions.value(right.forMembers, scope, ValueType::Members, {}, -1);
        nodes.forMembers = people.edge;
        scope.variables.push_back({u"person"_s, -1});
    }
    nodes.where = whereOf(right, scope);
    if (const Fact *fact = m_content.fact(right.status)) {
        const int at = int(fact - m_content.facts.data());
        nodes.statusFact = at;
        nodes.status = m_data.statusOfFact[std::size_t(at)];
        nodes.held = m_data.factNodes[std::size_t(at)];
        if ((fact->of == Of::Household) != right.forHousehold)
            m_expressions.tell(scope, u"the status '%1' is not of the same as the right"_s.arg(right.status));
    }
    if (right.hasRule) {
        nodes.rule = rule(right.rule, scope);
        if (nodes.rule.edge.node >= 0)
            nodes.reads = m_data.statusSets[std::size_t(m_data.nodes[std::size_t(nodes.rule.edge.node)].statusSet)];
    }
    if (nodes.forMembers.node >= 0)
        nodes.reads |= m_data.statusSets[std::size_t(m_data.nodes[std::size_t(nodes.forMembers.node)].statusSet)];

    const auto texts = [&](const Text &text, const Place &at) {
        for (const auto &label : labels(text, at, scope))
            nodes.texts.push_back(label);
    };
    for (const Amount &amount : right.amounts) {
        AmountNodes amountNodes{window(amount.from, amount.to), m_expressions.condition(amount.when, scope), {}};
        amountNodes.value = m_expressions.value(amount.value, scope, ValueType::Money, amount.unit, -1).edge;
        nodes.amounts.push_back(amountNodes);
        texts(amount.label, amount.place);
    }
    for (const Gift &gift : right.gives) {
        nodes.gives.push_back({window(gift.from, gift.to), m_expressions.condition(gift.when, scope), {}});
        texts(gift.text, right.place);
    }
    for (const Automatic &line : right.automatic) {
        nodes.automatic.push_back({window(line.from, line.to), m_expressions.condition(line.when, scope), {}});
        texts(line.check, right.place);
    }
    const auto days = [&](const std::vector<StartDay> &lines, std::vector<LineNodes> &target) {
        for (const StartDay &line : lines) {
            LineNodes lineNodes{window(line.from, line.to), m_expressions.condition(line.when, scope), {}};
            if (line.kind == StartDay::Kind::Expression)
                lineNodes.value = m_expressions.value(line.day, scope, ValueType::Date, {}, -1).edge;
            target.push_back(lineNodes);
        }
    };
    days(right.starts, nodes.starts);
    days(right.ends, nodes.ends);
    const auto remarks = [&](const std::vector<Remark> &lines, std::vector<LineNodes> &target) {
        for (const Remark &line : lines) {
            target.push_back({window(line.from, line.to), m_expressions.condition(line.when, scope), {}});
            texts(line.label, right.place);
        }
    };
    remarks(right.notEnough, nodes.notEnough);
    remarks(right.notNeeded, nodes.notNeeded);
    remarks(right.notes, nodes.notes);
    for (const SeeAlso &line : right.otherwise)
        nodes.otherwise.push_back({{}, m_expressions.condition(line.when, scope), {}});
    for (const Deadline &deadline : right.deadlines) {
        DeadlineNodes deadlineNodes{m_expressions.condition(deadline.when, scope), {}, {}};
        if (deadline.lastDay)
            deadlineNodes.lastDay = m_expressions.value(deadline.lastDay, scope, ValueType::Date, {}, -1).edge;
        if (deadline.within)
            deadlineNodes.within = m_expressions.value(deadline.within, scope, ValueType::Duration, {}, -1).edge;
        nodes.deadlines.push_back(deadlineNodes);
        texts(deadline.label, right.place);
    }
}

void ContentCompiler::fillAreas()
{
    for (const QString &name : std::as_const(m_data.areas)) {
        std::vector<bool> has;
        bool every = true;
        bool any = false;
        for (const Municipality &municipality : m_geography.municipalities()) {
            const bool in = m_geography.isIn(municipality, name);
            has.push_back(in);
            every = every && in;
            any = any || in;
        }
        has.push_back(every);
        has.push_back(any);
        m_data.areaHas.push_back(has);
    }
}

void ContentCompiler::orderRights()
{
    std::vector<char> state(m_content.rights.size());
    const std::function<void(int)> visit = [&](int right) {
        char &mark = state[std::size_t(right)];
        if (mark == 2)
            return;
        if (mark == 1) {
            m_issues.push_back(
                {Issue::Severity::Error, m_content.rights[std::size_t(right)].place,
                 u"cycle: the status of '%1' opens it by way of other rights"_s.arg(m_content.rights[std::size_t(right)].id)});
            return;
        }
        mark = 1;
        const RightNodes &nodes = m_data.rights[std::size_t(right)];
        for (std::size_t status = 0; status < m_data.statusRight.size(); ++status) {
            if (nodes.reads.test(status) && m_data.statusRight[status] != right)
                visit(m_data.statusRight[status]);
        }
        mark = 2;
        m_data.order.push_back(right);
    };
    for (std::size_t i = 0; i < m_content.rights.size(); ++i)
        visit(int(i));
    for (std::size_t i = 0; i < m_content.rights.size(); ++i) {
        RightNodes &nodes = m_data.rights[i];
        if (nodes.status < 0)
            continue;
        for (std::size_t other = 0; other < m_content.rights.size(); ++other) {
            if (other != i && m_data.rights[other].reads.test(std::size_t(nodes.status)))
                nodes.opens.push_back(int(other));
        }
    }
}

} // namespace takeup
