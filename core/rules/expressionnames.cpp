// SPDX-FileCopyrightText: 2026 TakeUp contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/rules/expressioncompiler.h"

namespace takeup {

using namespace Qt::Literals::StringLiterals;
using feel::Expression;

namespace {

constexpr int selfSource = -1;

/// gross_taxable_year -> basis 2, yearly; -1 for another word. As in Op::ItemMoney's b.
int moneyReading(const QString &property)
{
    static const QStringList readings{u"net_month"_s,           u"net_year"_s,          u"gross_month"_s, u"gross_year"_s,
                                      u"gross_taxable_month"_s, u"gross_taxable_year"_s};
    return int(readings.indexOf(property));
}

} // namespace

QString ExpressionCompiler::full(const QString &name, const Scope &scope) const
{
    return resolveName(m_content, scope.publisher, name);
}

TypedRef ExpressionCompiler::variable(int place, Scope &scope)
{
    const std::int16_t kind = scope.variables[std::size_t(place)].kind;
    if (kind >= 0) {
        TypedRef ref;
        ref.type.kind = Kind::Item;
        ref.type.list = kind;
        ref.source = place;
        return ref;
    }
    TypedRef ref = make(Op::Variable, NodeType::Member, {}, scope, {}, 0, 0, -1, {std::uint8_t(place)});
    ref.source = place;
    return ref;
}

TypedRef ExpressionCompiler::name(const Expression &expression, Scope &scope)
{
    for (int i = int(scope.variables.size()) - 1; i >= 0; --i) {
        if (scope.variables[std::size_t(i)].name == expression.text)
            return variable(i, scope);
    }
    if (expression.text == u"self"_s) {
        TypedRef ref = make(Op::Variable, NodeType::Member, {}, scope);
        ref.source = selfSource;
        return ref;
    }
    if (expression.text == u"members"_s)
        return make(Op::AllMembers, NodeType::Members, {}, scope);
    if (expression.text == u"clients"_s)
        return make(Op::Clients, NodeType::Members, {}, scope);
    if (expression.text == u"person"_s || expression.text == u"item"_s)
        return invalid(scope, u"'%1' has no meaning here: nobody is bound to it"_s.arg(expression.text));
    return named(expression.text, nullptr, scope);
}

TypedRef ExpressionCompiler::path(const Expression &expression, Scope &scope)
{
    // federal.x and person.flanders.x: a publisher's name in the path makes a full id.
    const Expression &object = *expression.children[0];
    if (object.kind == Expression::Kind::Name) {
        const QString id = object.text + u'.' + expression.text;
        bool isVariable = object.text == u"self"_s;
        for (const ScopeVariable &variable : scope.variables)
            isVariable = isVariable || variable.name == object.text;
        if (!isVariable && full(id, scope) == id)
            return named(id, nullptr, scope);
    }
    if (object.kind == Expression::Kind::Path) {
        const QString id = object.text + u'.' + expression.text;
        if (full(object.text, scope).isEmpty() && full(id, scope) == id) {
            const TypedRef owner = compile(*object.children[0], scope);
            return owner.isValid() ? property(owner, id, scope) : owner;
        }
    }
    const TypedRef owner = compile(object, scope);
    return owner.isValid() ? property(owner, expression.text, scope) : owner;
}

TypedRef ExpressionCompiler::applied(const Edge &stored, const TypedRef *member, Scope &)
{
    if (stored.node < 0)
        return {};
    Edge edge = stored;
    const int variables = m_builder.data().nodes[std::size_t(edge.node)].variables;
    for (int i = 0; i < variables; ++i) {
        if (edge.map[std::size_t(i)] != Edge::self && member)
            edge.map[std::size_t(i)] = member->source == selfSource ? Edge::self : std::uint8_t(member->source);
    }
    return typedNode(edge);
}

TypedRef ExpressionCompiler::named(const QString &written, const TypedRef *member, Scope &scope)
{
    const QString id = full(written, scope);
    if (id.isEmpty())
        return invalid(scope, u"unknown name '%1'"_s.arg(written));
    if (member && member->source == -2)
        return invalid(scope, u"'%1' is read of a member that is itself a value; bind it with some, every or for"_s.arg(written));
    const auto checkOwner = [&](Of of) {
        if (of == Of::Member && !member) {
            tell(scope, u"'%1' is of a member: write whose, as in person.%1"_s.arg(written));
            return false;
        }
        if (of == Of::Household && member) {
            tell(scope, u"'%1' is of the household: write it alone"_s.arg(written));
            return false;
        }
        return true;
    };
    if (const Notion *found = m_content.notion(id)) {
        if (!checkOwner(found->of))
            return {};
        const TypedRef definition = notion(int(found - m_content.notions.data()));
        if (!definition.isValid())
            return {};
        TypedRef ref = applied(definition.edge, member, scope);
        ref.type.unit = definition.type.unit;
        return ref;
    }
    if (const Parameter *found = m_content.parameter(id))
        return parameter(int(found - m_content.parameters.data()), scope, nullptr);
    if (const List *found = m_content.list(id)) {
        if (!member)
            return invalid(scope, u"'%1' is of a member: write whose, as in person.%1"_s.arg(written));
        const int list = int(found - m_content.lists.data());
        Scope of{scope.publisher, {{u"person"_s, -1}}, scope.place};
        const Edge gate = condition(found->askedWhen, of);
        const auto edge = m_builder.add({.op = Op::AllItems, .type = NodeType::Items, .edges = {gate}, .own = {0}, .a = list}, of);
        TypedRef ref = applied(*edge, member, scope);
        ref.type.list = list;
        return ref;
    }
    QString factId = id;
    Op part = Op::FactYesNo;
    if (!m_content.fact(id)) {
        factId = statusFactOf(m_content, id);
        part = id.endsWith(u"_months"_s) ? Op::StatusMonths : Op::StatusSince;
    }
    const Fact *found = m_content.fact(factId);
    if (!found || !checkOwner(found->of))
        return {};
    const int place = int(found - m_content.facts.data());
    if (found->byYear) {
        TypedRef ref;
        ref.type.kind = Kind::YearFact;
        ref.source = place;
        ref.text = id;
        if (member)
            ref.parts.push_back(*member);
        return ref;
    }
    Edge edge = fact(place);
    if (edge.node < 0)
        return {};
    if (part != Op::FactYesNo) {
        Scope of{scope.publisher, {}, scope.place};
        std::vector<std::uint8_t> own;
        if (found->of == Of::Member) {
            of.variables.push_back({u"person"_s, -1});
            own.push_back(0);
        }
        const bool months = part == Op::StatusMonths;
        Unit unit;
        unit.month = months ? 1 : 0;
        edge = *m_builder.add({.op = part,
                               .type = months ? NodeType::Number : NodeType::Date,
                               .edges = {edge},
                               .own = own,
                               .a = place,
                               .b = 0,
                               .bound = -1,
                               .unit = unit},
                              of);
    }
    return applied(edge, member, scope);
}

TypedRef ExpressionCompiler::property(const TypedRef &object, const QString &property, Scope &scope)
{
    switch (object.type.kind) {
    case Kind::Member:
        if (property == u"id"_s)
            return object;
        if (property == u"number"_s)
            return make(Op::MemberNumber, NodeType::Number, {object.edge}, scope);
        return named(property, &object, scope);
    case Kind::Item: return itemProperty(object, property, scope);
    case Kind::Members:
    case Kind::Items: return overList(object, property, scope);
    case Kind::Date:
        if (property == u"year"_s)
            return make(Op::YearOf, NodeType::Number, {object.edge}, scope);
        if (property == u"month"_s)
            return make(Op::MonthOf, NodeType::Number, {object.edge}, scope);
        if (property == u"day"_s)
            return make(Op::DayOf, NodeType::Number, {object.edge}, scope);
        break;
    case Kind::Period: {
        Unit unit;
        if (property == u"years"_s) {
            unit.year = 1;
            return make(Op::YearsOf, NodeType::Number, {object.edge}, scope, unit);
        }
        if (property == u"months"_s) {
            unit.month = 1;
            return make(Op::MonthsOf, NodeType::Number, {object.edge}, scope, unit);
        }
        if (property == u"days"_s)
            return make(Op::DaysOf, NodeType::Number, {object.edge}, scope);
        break;
    }
    default: break;
    }
    return invalid(scope, u"nothing called '%1' can be read here"_s.arg(property));
}

TypedRef ExpressionCompiler::itemProperty(const TypedRef &item, const QString &property, Scope &scope)
{
    const List &list = m_content.lists[std::size_t(item.type.list)];
    const std::vector<std::uint8_t> own{std::uint8_t(item.source)};
    const auto &money = m_builder.data().listMoney[std::size_t(item.type.list)];
    if (const int reading = moneyReading(property); reading >= 0) {
        if (money[0] < 0 || money[1] < 0)
            return invalid(scope, u"'%1' needs a list with an amount and a basis"_s.arg(property));
        Unit unit;
        unit.euro = 1;
        (reading % 2 ? unit.year : unit.month) = -1;
        return make(Op::ItemMoney, NodeType::Number, {}, scope, unit, item.type.list, reading, -1, own);
    }
    for (std::size_t i = 0; i < list.fields.size(); ++i) {
        const ListField &field = list.fields[i];
        if (field.id != property)
            continue;
        Edge assumption;
        if (field.assume) {
            Scope outside{list.id.section(u'.', 0, 0), {}, field.assume.place};
            assumption = value(field.assume, outside, field.type, field.units.empty() ? Unit{} : field.units.front(), -1).edge;
        }
        switch (field.type) {
        case ValueType::Number:
        case ValueType::Money:
            if (field.units.size() > 1)
                return invalid(scope, u"'%1' comes in several units: read net_month, gross_taxable_year, ..."_s.arg(property));
            return make(Op::ItemNumber, NodeType::Number, {assumption}, scope, field.units.empty() ? Unit{} : field.units.front(),
                        item.type.list, int(i), -1, own);
        case ValueType::Date: return make(Op::ItemDate, NodeType::Date, {}, scope, {}, item.type.list, int(i), -1, own);
        case ValueType::OneOf: {
            QStringList words;
            for (const Choice &choice : field.choices)
                words << choice.id;
            return make(Op::ItemWord, NodeType::Word, {assumption}, scope, {}, item.type.list, int(i),
                        m_builder.domain(words, &field.choices), own);
        }
        default: return invalid(scope, u"a list field can't be of type %1"_s.arg(valueTypeText(field.type)));
        }
    }
    return invalid(scope, u"unknown field '%1' of %2"_s.arg(property, list.id));
}

TypedRef ExpressionCompiler::overList(const TypedRef &list, const QString &property, Scope &scope)
{
    const int bound = int(scope.variables.size());
    scope.variables.push_back({QString(), std::int16_t(list.type.kind == Kind::Items ? list.type.list : -1)});
    const TypedRef element = variable(bound, scope);
    const TypedRef value = element.isValid() ? this->property(element, property, scope) : element;
    scope.variables.pop_back();
    if (!value.isValid())
        return value;
    if (value.type.kind == Kind::Mapped || value.type.kind == Kind::Items || value.type.kind == Kind::Members)
        return invalid(scope, u"a list of lists: total each one first, with for ... return total(...)"_s);
    TypedRef ref;
    ref.type.kind = Kind::Mapped;
    ref.type.unit = value.type.unit;
    ref.source = bound;
    ref.parts = {list, value};
    return ref;
}

} // namespace takeup
