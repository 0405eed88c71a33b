// SPDX-FileCopyrightText: 2026 TakeUp contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/feel/builtins.h"

#include "core/feel/builtintable.h"

#include <QStringList>

#include <algorithm>

namespace takeup::feel {

using namespace Qt::StringLiterals;

namespace {

using Takes = Parameter::Takes;
using Bound = tl::expected<Items, QString>;

const BuiltinTable &builtins()
{
    static const BuiltinTable table = [] {
        BuiltinTable made;
        addNumberFunctions(made);
        addTextFunctions(made);
        addListFunctions(made);
        addTimeFunctions(made);
        return made;
    }();
    return table;
}

Parameter parameterFrom(const QString &text)
{
    static const QHash<QString, Takes> types{{u"number"_s, Takes::Number}, {u"string"_s, Takes::String}, {u"list"_s, Takes::List}};
    Parameter parameter;
    QString type = text.section(u':', 1).trimmed();
    parameter.name = text.section(u':', 0, 0).trimmed();
    QString &marked = type.isEmpty() ? parameter.name : type;
    const auto takeMark = [&marked](const QString &mark) {
        const bool found = marked.endsWith(mark);
        if (found)
            marked.chop(mark.size());
        return found;
    };
    parameter.optional = takeMark(u"?"_s);
    parameter.repeated = takeMark(u"..."_s);
    parameter.nullable = takeMark(u"~"_s);
    parameter.takes = types.value(type, Takes::Anything);
    return parameter;
}

Value::Type typeOf(Takes takes)
{
    switch (takes) {
    case Takes::Anything: break;
    case Takes::Number: return Value::Type::Number;
    case Takes::String: return Value::Type::String;
    case Takes::List: return Value::Type::List;
    }
    return Value::Type::Null;
}

Outcome converted(const Value &value, const Parameter &parameter)
{
    const Value::Type wanted = typeOf(parameter.takes);
    if (parameter.takes == Takes::Anything || value.is(wanted) || (value.isNull() && parameter.nullable))
        return value;
    if (parameter.takes == Takes::List && !value.isNull())
        return Value(Items{value});
    if (value.is(Value::Type::List) && value.list().size() == 1 && value.list().front().is(wanted))
        return value.list().front();
    return tl::unexpected(u"'%1' must be %2, not %3."_s.arg(parameter.name, nameOf(wanted), nameOf(value.type())));
}

/// Puts named arguments into the order of the parameters. What is left out at the end stays away.
Bound ordered(const Builtin &form, const Items &arguments, const QStringList &names)
{
    Items found;
    qsizetype used = 0;
    for (const Parameter &parameter : form.parameters) {
        const qsizetype at = names.indexOf(parameter.name);
        if (at < 0 && !parameter.optional)
            return tl::unexpected(u"The argument '%1' is missing."_s.arg(parameter.name));
        if (at < 0 && used == names.size())
            break;
        found.push_back(at < 0 ? Value() : arguments[static_cast<std::size_t>(at)]);
        used += at < 0 ? 0 : 1;
    }
    if (used != names.size())
        return tl::unexpected(u"There is an argument of an unknown name."_s);
    return found;
}

Bound bound(const Builtin &form, const Items &arguments)
{
    const std::vector<Parameter> &parameters = form.parameters;
    const bool repeats = !parameters.empty() && parameters.back().repeated;
    if (arguments.size() > parameters.size() && !repeats)
        return tl::unexpected(u"There are too many arguments."_s);
    Items values;
    for (std::size_t i = 0; i < std::max(arguments.size(), parameters.size()); ++i) {
        const Parameter &parameter = parameters[std::min(i, parameters.size() - 1)];
        if (i >= arguments.size()) {
            if (parameter.optional)
                break;
            return tl::unexpected(u"The argument '%1' is missing."_s.arg(parameter.name));
        }
        Outcome value = converted(arguments[i], parameter);
        if (!value)
            return tl::unexpected(value.error());
        values.push_back(*std::move(value));
    }
    return values;
}

} // namespace

void BuiltinTable::add(const QString &name, const QString &parameters, Outcome (*run)(const Items &))
{
    Builtin form;
    form.run = run;
    for (const QString &text : parameters.split(u',', Qt::SkipEmptyParts))
        form.parameters.push_back(parameterFrom(text));
    m_forms[name].push_back(std::move(form));
}

const std::vector<Builtin> *BuiltinTable::find(const QString &name) const
{
    const auto found = m_forms.find(name);
    return found == m_forms.end() ? nullptr : &*found;
}

bool isBuiltin(const QString &name)
{
    return builtins().find(name) != nullptr;
}

Outcome callBuiltin(const QString &name, const Items &arguments, const QStringList &names)
{
    const std::vector<Builtin> *forms = builtins().find(name);
    if (forms == nullptr)
        return tl::unexpected(u"There is no function '%1'."_s.arg(name));
    QString why;
    for (const Builtin &form : *forms) {
        Bound values = names.isEmpty() ? Bound(arguments) : ordered(form, arguments, names);
        if (values)
            values = bound(form, *values);
        if (values)
            return form.run(*values).map_error([&](const QString &sentence) { return name + u": "_s + sentence; });
        if (why.isEmpty())
            why = values.error();
    }
    return tl::unexpected(name + u": "_s + why);
}

} // namespace takeup::feel
