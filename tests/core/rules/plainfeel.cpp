// SPDX-FileCopyrightText: 2026 TakeUp contributors
// SPDX-License-Identifier: EUPL-1.2
#include "tests/core/rules/plainfeel.h"

#include "core/rules/kinship.h"

#include <algorithm>
#include <bit>

namespace takeup::tests {

using namespace Qt::Literals::StringLiterals;
using feel::Value;

namespace {

constexpr int deepestPeople = 4; ///< As deep as expressions follow people to people.

bool isPeople(const Value &value)
{
    return value.is(Value::Type::List) && !value.list().empty() && value.list().front().is(Value::Type::Context)
        && value.list().front().entry(u"id"_s);
}

Value dayValue(QDate day)
{
    return feel::Date{day.year(), day.month(), day.day()};
}

QDate dayOf(const Value &value)
{
    return QDate(value.date().year, value.date().month, value.date().day);
}

QString shortName(const QString &id)
{
    return id.section(u'.', 1);
}

/// What holds while a fact does not apply.
Value none(ValueType type)
{
    switch (type) {
    case ValueType::YesNo:
    case ValueType::Status: return false;
    case ValueType::Number:
    case ValueType::Money: return Decimal();
    case ValueType::SomeOf: return feel::Items{};
    default: return {};
    }
}

Value decimal(const std::optional<Decimal> &number)
{
    return number ? Value(*number) : Value();
}

Value perPeriod(const std::vector<Value> &arguments, const QString &own)
{
    if (!arguments[0].is(Value::Type::Number) || arguments[1].string() == own)
        return arguments[0];
    const Decimal twelve(12);
    return decimal(own == u"year" ? Decimal::multiply(arguments[0].number(), twelve) : Decimal::divide(arguments[0].number(), twelve));
}

Value lookedUp(const Value &table, const Value &key)
{
    if (!table.is(Value::Type::Context))
        return {};
    if (key.is(Value::Type::String)) {
        const Value *row = table.entry(key.string());
        return row ? *row : Value();
    }
    Value found;
    for (const auto &[from, row] : table.context()) {
        if (key.is(Value::Type::Number) && *Decimal::fromText(from) <= key.number())
            found = row;
    }
    return found;
}

Value totalOf(const Value &list)
{
    Decimal sum;
    for (const Value &item : list.is(Value::Type::List) ? list.list() : feel::Items{list}) {
        if (item.is(Value::Type::Number))
            sum = Decimal::add(sum, item.number()).value_or(sum);
    }
    return sum;
}

} // namespace

PlainFeel::PlainFeel(const Content &content, const Geography &geography, const QHash<QString, QString> &plain, const Answers &answers)
    : m_content(content), m_geography(geography), m_plain(plain), m_answers(answers), m_kinships(kinships(answers)),
      m_functions(functions())
{
    for (const MemberAnswers &member : answers.members)
        m_members.push_back({{u"id"_s, Value(member.id)}});
    addParameters();
    refresh();
    for (const Fact &fact : content.facts) {
        for (int member = fact.of == Of::Member ? 0 : -1; member < (fact.of == Of::Member ? int(m_members.size()) : 0); ++member)
            addFact(fact, member);
        refresh();
    }
    for (const List &list : content.lists) {
        for (std::size_t member = 0; member < m_members.size(); ++member)
            addList(list, int(member));
        refresh();
    }
    m_notions.resize(content.notions.size());
    for (std::size_t place = 0; place < content.notions.size(); ++place)
        addNotion(place);
}

/// The members as contexts. A notion that is people holds contexts again, `depth` times.
std::vector<Value> PlainFeel::people(int depth) const
{
    const std::vector<Value> inner = depth == 0 ? std::vector<Value>{} : people(depth - 1);
    std::vector<Value> result;
    for (std::size_t i = 0; i < m_members.size(); ++i) {
        feel::Entries entries = m_members[i];
        for (auto list = m_lists.cbegin(); list != m_lists.cend() && depth > 0; ++list) {
            feel::Items items;
            for (const std::size_t member : (*list)[i])
                items.push_back(inner[member]);
            entries.emplace_back(list.key(), Value(items));
        }
        result.emplace_back(entries);
    }
    return result;
}

void PlainFeel::refresh()
{
    m_people = people(deepestPeople);
    feel::Items clients;
    for (std::size_t i = 0; i < m_members.size(); ++i) {
        const MemberAnswers &member = m_answers.members[i];
        static const QStringList close{u"self"_s, u"partner"_s, u"child"_s, u"partner_child"_s, u"foster_child"_s};
        if (member.client.value_or(close.contains(member.relation)))
            clients.push_back(m_people[i]);
    }
    m_context.clear();
    for (const auto &[name, value] : m_household)
        m_context.emplace_back(name, isPeople(value) ? peopleAt(placesOf(value)) : value);
    m_context.emplace_back(u"members"_s, Value(m_people));
    m_context.emplace_back(u"clients"_s, Value(clients));
    m_context.emplace_back(u"self"_s, m_people.front());
}

feel::Functions PlainFeel::functions() const
{
    const auto parameterOn = [this](const std::vector<Value> &arguments) -> Value {
        const Parameter *parameter = m_content.parameter(u"federal."_s + arguments[0].string());
        if (!arguments[1].is(Value::Type::Date))
            return {};
        Value found;
        for (const ParameterValue &value : parameter->values) {
            if (value.from <= dayOf(arguments[1]))
                found = figure(*parameter, value);
        }
        return found;
    };
    const auto kin = [this](const std::vector<Value> &arguments) -> Value {
        return relationWords()[std::countr_zero(m_kinships[placeOf(arguments[0]) * m_answers.members.size() + placeOf(arguments[1])])];
    };
    // People are the same when their ids are, however deep their contexts go.
    const auto united = [this](const std::vector<Value> &arguments) -> Value {
        std::vector<std::size_t> places = placesOf(arguments[0]);
        for (const std::size_t place : placesOf(arguments[1])) {
            if (std::find(places.begin(), places.end(), place) == places.end())
                places.push_back(place);
        }
        return peopleAt(places);
    };
    const auto contains = [this](const std::vector<Value> &arguments) -> Value {
        const feel::Items &items = arguments[0].list();
        if (!arguments[1].is(Value::Type::Context))
            return std::any_of(items.begin(), items.end(), [&](const Value &item) { return item.string() == arguments[1].string(); });
        const auto places = placesOf(arguments[0]);
        return std::find(places.begin(), places.end(), placeOf(arguments[1])) != places.end();
    };
    return {
        {u"today"_s, [this](const std::vector<Value> &) { return dayValue(m_answers.date); }},
        {u"total"_s, [](const std::vector<Value> &arguments) { return totalOf(arguments[0]); }},
        {u"monthly"_s, [](const std::vector<Value> &arguments) { return perPeriod(arguments, u"month"_s); }},
        {u"yearly"_s, [](const std::vector<Value> &arguments) { return perPeriod(arguments, u"year"_s); }},
        {u"lookup"_s, [](const std::vector<Value> &arguments) { return lookedUp(arguments[0], arguments[1]); }},
        {u"at"_s, parameterOn},
        {u"kin"_s, kin},
        {u"union"_s, united},
        {u"list contains"_s, contains},
    };
}

std::size_t PlainFeel::placeOf(const Value &person) const
{
    const QString id = person.entry(u"id"_s)->string();
    return std::size_t(std::find_if(m_answers.members.begin(), m_answers.members.end(), [&](const auto &member) { return member.id == id; })
                       - m_answers.members.begin());
}

std::vector<std::size_t> PlainFeel::placesOf(const Value &people) const
{
    std::vector<std::size_t> places;
    for (const Value &person : people.list())
        places.push_back(placeOf(person));
    return places;
}

Value PlainFeel::peopleAt(const std::vector<std::size_t> &places) const
{
    feel::Items items;
    for (const std::size_t place : places)
        items.push_back(m_people[place]);
    return items;
}

Value PlainFeel::figure(const Parameter &parameter, const ParameterValue &value) const
{
    if (parameter.type == ValueType::Date)
        return dayValue(value.date);
    if (parameter.type == ValueType::Duration)
        return value.period.months != 0 ? Value(feel::MonthsDuration{value.period.months})
                                        : Value(feel::DaysDuration{value.period.days * feel::nanosecondsPerDay});
    if (value.table.empty())
        return *value.figure.min;
    feel::Entries rows;
    for (const auto &[key, row] : value.table)
        rows.emplace_back(key, Value(*row.min));
    return rows;
}

void PlainFeel::addParameters()
{
    for (const Parameter &parameter : m_content.parameters) {
        Value now;
        for (const ParameterValue &value : parameter.values) {
            if (value.from <= m_answers.date)
                now = figure(parameter, value);
        }
        m_household.emplace_back(shortName(parameter.id), now);
    }
}

Value PlainFeel::told(const FactValue &value) const
{
    if (const bool *yes = std::get_if<bool>(&value))
        return *yes;
    if (const auto *number = std::get_if<NumberRange>(&value))
        return *number->min;
    if (const auto *date = std::get_if<DateRange>(&value))
        return dayValue(date->min);
    if (const auto *word = std::get_if<Word>(&value))
        return word->text;
    if (const auto *words = std::get_if<Words>(&value)) {
        feel::Items items;
        for (const QString &text : words->texts)
            items.emplace_back(text);
        return items;
    }
    return {};
}

Value PlainFeel::told(const Fact &fact, int member) const
{
    const FactValues &values = member < 0 ? m_answers.facts : m_answers.members[std::size_t(member)].facts;
    if (fact.byYear) {
        feel::Entries years;
        for (const auto &[key, answer] : values) {
            if (key.id == fact.id)
                years.emplace_back(QString::number(key.year), told(answer));
        }
        return years;
    }
    const auto answer = values.find({fact.id, 0});
    return answer == values.end() ? value(fact.assume, member) : told(answer->second);
}

void PlainFeel::addFact(const Fact &fact, int member)
{
    const QString name = shortName(fact.id);
    const bool applies = !fact.askedWhen || holds(fact.askedWhen, member);
    Value known = applies ? told(fact, member) : none(fact.type);
    if (!applies && fact.byYear) {
        known = told(fact, member);
        feel::Entries nothing;
        for (const auto &year : known.context())
            nothing.emplace_back(year.first, Value(Decimal()));
        known = nothing;
    }
    of(member).emplace_back(name, known);
    if (fact.type != ValueType::Status)
        return;
    const FactValues &values = member < 0 ? m_answers.facts : m_answers.members[std::size_t(member)].facts;
    const auto since = values.find({fact.id + u"_since"_s, 0});
    const auto months = values.find({fact.id + u"_months"_s, 0});
    Value sinceDay;
    Value monthCount = Decimal();
    if (known.isTrue() && months != values.end())
        monthCount = told(months->second);
    if (known.isTrue() && since != values.end()) {
        sinceDay = told(since->second);
        monthCount = Decimal(feel::MonthsDuration::between(sinceDay.date(), dayValue(m_answers.date).date()).months);
    }
    of(member).emplace_back(name + u"_since"_s, sinceDay);
    of(member).emplace_back(name + u"_months"_s, monthCount);
}

void PlainFeel::addList(const List &list, int member)
{
    feel::Items items;
    const Items &told = m_answers.members[std::size_t(member)].lists.at(list.id);
    const bool applies = !list.askedWhen || holds(list.askedWhen, member);
    for (std::size_t i = 0; i < told.items.size() && applies; ++i) {
        feel::Entries entries;
        for (const auto &[field, value] : told.items[i].fields)
            entries.emplace_back(field, this->told(value));
        const auto amount = told.items[i].fields.find(u"amount"_s);
        if (amount != told.items[i].fields.end()) {
            const QString own = told.items[i].unit.year == -1 ? u"year"_s : u"month"_s;
            for (const QString &unit : {u"month"_s, u"year"_s})
                entries.emplace_back(u"net_"_s + unit, perPeriod({this->told(amount->second), Value(own)}, unit));
        }
        items.push_back(entries);
    }
    of(member).emplace_back(shortName(list.id), Value(items));
}

void PlainFeel::addNotion(std::size_t place)
{
    const Notion &notion = m_content.notions[place];
    const Notion::DatedValue *now = &notion.values.front();
    for (const Notion::DatedValue &value : notion.values) {
        if (value.from.isValid() && value.from <= m_answers.date)
            now = &value;
    }
    const QString name = shortName(notion.id);
    if (notion.of == Of::Household) {
        m_notions[place] = {value(now->value, -1)};
        m_household.emplace_back(name, m_notions[place].front());
    } else {
        for (std::size_t member = 0; member < m_members.size(); ++member)
            m_notions[place].push_back(value(now->value, int(member)));
        for (std::size_t member = 0; member < m_members.size(); ++member) {
            if (notion.type == ValueType::Members)
                m_lists[name].push_back(placesOf(m_notions[place][member]));
            else
                m_members[member].emplace_back(name, m_notions[place][member]);
        }
    }
    refresh();
}

Value PlainFeel::value(const Expr &expression, int member) const
{
    if (!expression)
        return {};
    feel::ExpressionPtr &tree = m_parsed[expression.text];
    if (!tree) {
        const auto plain = m_plain.constFind(expression.text);
        tree = plain == m_plain.cend() ? expression.tree : *feel::parse(*plain);
    }
    feel::Entries names = m_context;
    if (member >= 0)
        names.emplace_back(u"person"_s, m_people[std::size_t(member)]);
    return feel::evaluate(*tree, names, m_functions).value;
}

bool PlainFeel::holds(const Expr &expression, int member) const
{
    return value(expression, member).isTrue();
}

bool PlainFeel::isInForce(const QDate &from, const QDate &to) const
{
    return (!from.isValid() || m_answers.date >= from) && (!to.isValid() || m_answers.date <= to);
}

bool PlainFeel::holds(const Condition &condition, int member) const
{
    if (condition.kind == Condition::Kind::When)
        return holds(condition.when, member);
    int active = 0;
    int met = 0;
    for (const Condition &child : condition.children) {
        if (!isInForce(child.from, child.to))
            continue;
        ++active;
        met += holds(child, member);
    }
    switch (condition.kind) {
    case Condition::Kind::All: return met == active;
    case Condition::Kind::Any: return met > 0;
    case Condition::Kind::None: return met == 0;
    case Condition::Kind::AtLeast: return met >= condition.atLeast;
    default: return false;
    }
}

Value PlainFeel::notion(int notion, int member) const
{
    return m_notions[std::size_t(notion)][std::size_t(std::max(0, member))];
}

bool PlainFeel::isFor(const Right &right, int member) const
{
    if (right.forHousehold)
        return true;
    const Value list = value(right.forMembers, -1);
    return std::any_of(list.list().begin(), list.list().end(),
                       [&](const Value &person) { return person.entry(u"id"_s)->string() == m_answers.members[std::size_t(member)].id; });
}

bool PlainFeel::isHere(const Right &right, int member) const
{
    const Value place = value(right.where.of, member);
    const Municipality *municipality = place.isNull() ? nullptr : m_geography.byNis(place.string());
    const auto isIn = [&](const QString &area) { return municipality && m_geography.isIn(*municipality, area); };
    return std::any_of(right.where.in.begin(), right.where.in.end(), isIn)
        && std::none_of(right.where.except.begin(), right.where.except.end(), isIn);
}

bool PlainFeel::holdsRule(const Right &right, int member) const
{
    return holds(right.rule, member);
}

bool PlainFeel::isAutomatic(const Right &right, int member) const
{
    for (const Automatic &line : right.automatic) {
        if (isInForce(line.from, line.to) && (!line.when || holds(line.when, member)))
            return line.degree == Automatic::Degree::Fully;
    }
    return false;
}

Value PlainFeel::amount(const Amount &amount, int member) const
{
    if (!isInForce(amount.from, amount.to) || (amount.when && !holds(amount.when, member)))
        return {};
    return value(amount.value, member);
}

} // namespace takeup::tests
