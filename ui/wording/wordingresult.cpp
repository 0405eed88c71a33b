// SPDX-FileCopyrightText: 2026 TakeUp contributors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/wording/wording.h"
#include "ui/wording/wordlists.h"

#include <algorithm>

namespace takeup {

using namespace Qt::Literals::StringLiterals;

QString Wording::outcome(Outcome outcome) const
{
    return text(static_cast<Phrase>(static_cast<int>(Phrase::OutcomeEnded) + static_cast<int>(outcome)));
}

QString Wording::outcomeGroup(Outcome outcome) const
{
    return text(static_cast<Phrase>(static_cast<int>(Phrase::GroupEnded) + static_cast<int>(outcome)));
}

QString Wording::state(ConditionState::State state) const
{
    switch (state) {
    case ConditionState::State::Met: return text(Phrase::StateMet);
    case ConditionState::State::NotMet: return text(Phrase::StateNotMet);
    case ConditionState::State::Open: return text(Phrase::StateOpen);
    case ConditionState::State::ForService: break;
    }
    return text(Phrase::StateForService);
}

QString Wording::confidence(Confidence confidence) const
{
    switch (confidence) {
    case Confidence::Low: return text(Phrase::ConfidenceLow);
    case Confidence::Medium: return text(Phrase::ConfidenceMedium);
    case Confidence::High: break;
    }
    return text(Phrase::ConfidenceHigh);
}

QString Wording::filled(const Text &written, const std::vector<std::pair<QString, ShownValue>> &values, const Answers &answers) const
{
    QString result = text(written);
    for (const auto &[path, shown] : values)
        result.replace(u'{' + path + u'}', value(shown, answers));
    return result;
}

QString Wording::condition(const ConditionState &condition, const Answers &answers) const
{
    if (!condition.condition)
        return {};
    if (!condition.condition->label.isEmpty())
        return filled(condition.condition->label, condition.values, answers);
    switch (condition.condition->kind) {
    case Condition::Kind::Any: return text(Phrase::AnyRequired);
    case Condition::Kind::None: return text(Phrase::NoneAllowed);
    case Condition::Kind::AtLeast: return text(Phrase::SomeRequired, {{u"n"_s, QString::number(condition.condition->atLeast)}});
    case Condition::Kind::All:
    case Condition::Kind::When:
    case Condition::Kind::Assessed: break;
    }
    return text(Phrase::AllRequired);
}

QString Wording::fact(const FactRef &ref) const
{
    const auto place = static_cast<std::size_t>(ref.fact);
    switch (ref.part) {
    case FactRef::Part::Value: return fill(text(m_content.facts[place].names), {{u"year"_s, QString::number(ref.year)}});
    case FactRef::Part::Since:
    case FactRef::Part::Months:
        return fill(text(Phrase::SinceQuestion).section(u':', 0, 0), {}) + u": "_s + text(m_content.facts[place].names);
    case FactRef::Part::ListComplete: return text(m_content.lists[place].names);
    case FactRef::Part::ListField: {
        const List &list = m_content.lists[place];
        const bool known = ref.field >= 0 && ref.field < static_cast<int>(list.fields.size());
        return known ? text(list.names) + u", "_s + text(list.fields[static_cast<std::size_t>(ref.field)].names).toLower()
                     : text(list.names);
    }
    case FactRef::Part::MembersComplete:
    case FactRef::Part::Kinship: break;
    }
    return text(Phrase::MembersQuestion);
}

QString Wording::evidence(const QStringList &ids) const
{
    QStringList names;
    for (const QString &id : ids) {
        const Evidence *evidence = m_content.evidenceById(id);
        names << (evidence && !text(evidence->names).isEmpty() ? text(evidence->names) : id);
    }
    return names.isEmpty() ? QString() : text(Phrase::ProvenBy, {{u"a"_s, names.join(u", "_s)}});
}

QString Wording::openItem(const OpenItem &item, const Answers &answers) const
{
    QString sentence;
    switch (item.kind) {
    case OpenItem::Kind::Answer:
        if (item.fact.part == FactRef::Part::Kinship) {
            sentence = text(Phrase::KinshipQuestion,
                            {{u"a"_s, person(item.fact.member, answers)}, {u"b"_s, person(item.fact.otherMember, answers)}});
            break;
        }
        sentence = text(Phrase::OpenAnswer, {{u"name"_s, fact(item.fact)}, {u"person"_s, person(item.fact.member, answers)}});
        break;
    case OpenItem::Kind::Figure: {
        const Parameter &parameter = m_content.parameters[static_cast<std::size_t>(item.parameter)];
        const QString name = text(parameter.names).isEmpty() ? parameter.id : text(parameter.names);
        sentence = text(Phrase::OpenFigure, {{u"name"_s, name}});
        break;
    }
    case OpenItem::Kind::Service: {
        const QString name = item.label.isEmpty() && item.fact.fact >= 0 ? fact(item.fact) : text(item.label);
        sentence = text(Phrase::OpenService, {{u"name"_s, name}});
        break;
    }
    }
    const QString proof = evidence(item.evidence);
    return proof.isEmpty() ? sentence : sentence + u"; "_s + proof;
}

QString Wording::figure(const UsedFigure &figure) const
{
    const Parameter &parameter = m_content.parameters[static_cast<std::size_t>(figure.parameter)];
    const ParameterValue &dated = parameter.values[static_cast<std::size_t>(figure.value)];
    QString shown = m_values.quantity(NumberRange{figure.figure.min, figure.figure.max}, parameter.unit);
    if (parameter.type == ValueType::Date)
        shown = m_values.day(dated.date);
    else if (parameter.type == ValueType::Duration)
        shown = m_values.period(dated.period);
    QString name = text(parameter.names).isEmpty() ? parameter.id : text(parameter.names);
    QString sentence = text(Phrase::FigureFrom, {{u"name"_s, name}, {u"a"_s, shown}, {u"b"_s, m_values.day(dated.from)}});
    if (figure.stale)
        sentence += u", "_s + text(Phrase::FigureStale);
    if (!dated.source.isEmpty())
        sentence += u"; "_s + text(Phrase::Source, {{u"a"_s, source(dated.source)}});
    return sentence;
}

QString Wording::usedFact(const UsedFact &used, const Answers &answers) const
{
    QString shown = value(used.value, answers);
    if (used.assumed)
        shown = text(Phrase::Assumed, {{u"a"_s, shown}});
    return u"%1 (%2): %3"_s.arg(fact(used.fact), person(used.fact.member, answers), shown);
}

QString Wording::deadline(const DeadlineState &deadline) const
{
    if (!deadline.deadline)
        return {};
    static constexpr std::array kinds{Phrase::DeadlineApply, Phrase::DeadlineService, Phrase::DeadlineAppeal, Phrase::DeadlineRenewal};
    const QString label = text(deadline.deadline->label);
    QString sentence = label.isEmpty() ? text(kinds[static_cast<std::size_t>(deadline.deadline->kind)]) : label;
    if (deadline.within) {
        static constexpr std::array events{Phrase::AfterRequest, Phrase::AfterRequest, Phrase::AfterDecision, Phrase::AfterNotification};
        const Phrase event = events[static_cast<std::size_t>(deadline.deadline->after)];
        return sentence + u": "_s + text(Phrase::WithinAfter, {{u"a"_s, m_values.period(*deadline.within)}, {u"b"_s, text(event)}});
    }
    if (deadline.lastDay.isExact())
        sentence += u": "_s + text(Phrase::ByDay, {{u"a"_s, m_values.day(deadline.lastDay.min)}});
    else
        sentence += u": "_s + m_values.days(deadline.lastDay);
    if (deadline.daysLeft)
        sentence += u" ("_s + m_values.daysLeft(*deadline.daysLeft) + u')';
    return sentence;
}

QString Wording::starts(const Explanation &explanation) const
{
    if (!explanation.starts)
        return {};
    switch (explanation.starts->kind) {
    case StartDay::Kind::Expression: return text(Phrase::StartsOn, {{u"a"_s, m_values.days(explanation.startDay)}});
    case StartDay::Kind::Request: return text(Phrase::StartsRequest);
    case StartDay::Kind::ConditionMet: return text(Phrase::StartsConditionMet);
    case StartDay::Kind::MonthAfterRequest: return text(Phrase::StartsMonthAfterRequest);
    case StartDay::Kind::None: break;
    }
    return {};
}

QString Wording::later(const Explanation &explanation) const
{
    QStringList names;
    for (const int place : explanation.waitsFor)
        names << right(place);
    if (names.isEmpty())
        return {};
    const QString once = text(Phrase::LaterAfter, {{u"a"_s, m_values.list(names)}});
    const QString when = explanation.laterMonths == 0
        ? text(Phrase::LaterAtOnce)
        : text(Phrase::LaterAfterMonths, {{u"n"_s, QString::number(explanation.laterMonths)}});
    return once + u", "_s + when;
}

QString Wording::right(int right) const
{
    return text(m_content.rights[static_cast<std::size_t>(right)].names);
}

} // namespace takeup
