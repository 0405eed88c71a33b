// SPDX-FileCopyrightText: 2026 TakeUp contributors
// SPDX-License-Identifier: EUPL-1.2
#include "app/cli/checkjson.h"

#include "app/cli/factnames.h"
#include "app/cli/jsonwriter.h"
#include "core/interview/totals.h"
#include "ui/wording/wordlists.h"

#include <QFileInfo>

#include <algorithm>

namespace takeup::cli {

using namespace Qt::Literals::StringLiterals;

namespace {

const QString &stateWord(ConditionState::State state)
{
    static const std::array<QString, 4> words{u"met"_s, u"not_met"_s, u"open"_s, u"for_service"_s};
    return words[static_cast<std::size_t>(state)];
}

const QString &confidenceWord(Confidence confidence)
{
    static const std::array<QString, 3> words{u"low"_s, u"medium"_s, u"high"_s};
    return words[static_cast<std::size_t>(confidence)];
}

QString periodText(const Period &period)
{
    QString text = u"P"_s;
    if (period.months >= 12)
        text += QString::number(period.months / 12) + u'Y';
    if (period.months % 12 != 0)
        text += QString::number(period.months % 12) + u'M';
    if (period.days != 0 || text.size() == 1)
        text += QString::number(period.days) + u'D';
    return text;
}

/// One check as JSON. Every object writes its keys in the same order whatever their values.
class CheckJson
{
public:
    CheckJson(Assessor &assessor, const Wording &wording)
        : m_assessor(assessor), m_wording(wording), m_content(assessor.graph().content()), m_assessment(assessor.assess())
    {
    }

    QByteArray write(const QString &source)
    {
        m_json.beginObject();
        m_json.key(u"date").value(m_assessor.answers().date);
        m_json.key(u"content").value(QFileInfo(source).fileName());
        m_json.key(u"language").value(languageCode(m_wording.language()));
        m_json.key(u"rights").beginArray();
        for (const RightAssessment &right : m_assessment.rights)
            writeRight(right);
        m_json.endArray();
        m_json.key(u"total");
        writeAmounts(totalOf(m_content, m_assessment));
        m_json.endObject();
        return m_json.text();
    }

private:
    void writeRight(const RightAssessment &assessment)
    {
        const Right &right = m_content.rights[static_cast<std::size_t>(assessment.right)];
        const int leading = leadingMember(assessment);
        const Explanation explanation = m_assessor.explain(assessment.right, leading);
        m_json.beginObject();
        m_json.key(u"id").value(right.id);
        m_json.key(u"name").value(m_wording.text(right.names));
        m_json.key(u"outcome").value(outcomeWord(assessment.outcome));
        m_json.key(u"persons").beginArray();
        for (const PersonAssessment &person : assessment.persons)
            writePerson(person, right);
        m_json.endArray();
        m_json.key(u"amounts");
        writeAmounts(amountsOf(right, assessment, {assessment.outcome}));
        m_json.key(u"explains");
        writeMember(leading);
        m_json.key(u"conditions");
        writeConditions(explanation.rule);
        m_json.key(u"open").beginArray();
        for (const OpenItem &item : openOf(assessment))
            writeOpen(item);
        m_json.endArray();
        m_json.key(u"oldest_figure").value(explanation.oldestFigure);
        m_json.key(u"confidence").value(confidenceWord(explanation.confidence));
        m_json.key(u"to_be_verified").value(explanation.confidence == Confidence::Low);
        m_json.key(u"starts");
        writeStart(explanation);
        m_json.key(u"deadlines").beginArray();
        for (const DeadlineState &deadline : explanation.deadlines)
            writeDeadline(deadline);
        m_json.endArray();
        QStringList gives;
        for (const Gift *gift : explanation.gives)
            gives << m_wording.filled(gift->text, explanation.values, m_assessor.answers());
        m_json.key(u"gives").value(gives);
        m_json.key(u"opens").value(idsOf(explanation.opens));
        m_json.key(u"waits_for").value(idsOf(explanation.waitsFor));
        m_json.endObject();
    }

    /// The first person whose outcome is the right's own.
    static int leadingMember(const RightAssessment &assessment)
    {
        const auto leading = std::ranges::find(assessment.persons, assessment.outcome, &PersonAssessment::outcome);
        return leading == assessment.persons.end() ? -1 : leading->member;
    }

    /// What is open for any of the persons, each once.
    std::vector<OpenItem> openOf(const RightAssessment &assessment)
    {
        std::vector<OpenItem> open;
        for (const PersonAssessment &person : assessment.persons) {
            for (const OpenItem &item : m_assessor.explain(assessment.right, person.member).open) {
                if (std::ranges::find(open, item) == open.end())
                    open.push_back(item);
            }
        }
        return open;
    }

    QStringList idsOf(const std::vector<int> &rights) const
    {
        QStringList ids;
        for (const int right : rights)
            ids << m_content.rights[static_cast<std::size_t>(right)].id;
        return ids;
    }

    void writeMember(int member)
    {
        if (const auto id = memberIdOf(member, m_assessor.answers()))
            m_json.value(*id);
        else
            m_json.null();
    }

    void writeRange(const NumberRange &range)
    {
        m_json.key(u"min").value(range.min);
        m_json.key(u"max").value(range.max);
    }

    void writePerson(const PersonAssessment &person, const Right &right)
    {
        m_json.beginObject();
        m_json.key(u"member");
        writeMember(person.member);
        m_json.key(u"outcome").value(outcomeWord(person.outcome));
        m_json.key(u"perhaps").value(person.perhaps);
        m_json.key(u"amounts").beginArray();
        for (const AmountResult &result : person.amounts) {
            const Amount &amount = right.amounts[static_cast<std::size_t>(result.amount)];
            m_json.beginObject();
            m_json.key(u"id").value(amount.id);
            m_json.key(u"label").value(m_wording.text(amount.label));
            writeRange(result.value);
            m_json.key(u"unit").value(amount.unit.toText());
            m_json.endObject();
        }
        m_json.endArray();
        m_json.endObject();
    }

    void writeAmounts(const std::vector<UnitAmount> &amounts)
    {
        m_json.beginArray();
        for (const UnitAmount &amount : amounts) {
            m_json.beginObject();
            writeRange(amount.value);
            m_json.key(u"unit").value(amount.unit.toText());
            m_json.endObject();
        }
        m_json.endArray();
    }

    /// The root group says nothing of its own unless it is labelled or not "all": then its children are the conditions.
    void writeConditions(const ConditionState &root)
    {
        m_json.beginArray();
        const bool plain = root.condition && root.condition->kind == Condition::Kind::All && root.condition->label.isEmpty();
        if (root.condition && !plain)
            writeCondition(root);
        for (const ConditionState &child : plain ? root.children : std::vector<ConditionState>{})
            writeCondition(child);
        m_json.endArray();
    }

    void writeCondition(const ConditionState &state)
    {
        m_json.beginObject();
        m_json.key(u"label").value(m_wording.condition(state, m_assessor.answers()));
        m_json.key(u"state").value(stateWord(state.state));
        m_json.key(u"children").beginArray();
        for (const ConditionState &child : state.children)
            writeCondition(child);
        m_json.endArray();
        m_json.key(u"figures").beginArray();
        for (const UsedFigure &figure : state.figures)
            writeFigure(figure);
        m_json.endArray();
        m_json.endObject();
    }

    void writeFigure(const UsedFigure &used)
    {
        const Parameter &parameter = m_content.parameters[static_cast<std::size_t>(used.parameter)];
        const ParameterValue &dated = parameter.values[static_cast<std::size_t>(used.value)];
        m_json.beginObject();
        m_json.key(u"id").value(parameter.id);
        if (!used.key.isEmpty())
            m_json.key(u"key").value(used.key);
        if (parameter.type == ValueType::Date)
            m_json.key(u"value").value(dated.date);
        else if (parameter.type == ValueType::Duration)
            m_json.key(u"value").value(periodText(dated.period));
        else if (used.figure.isExact())
            m_json.key(u"value").value(used.figure.min);
        else
            writeRange({used.figure.min, used.figure.max});
        m_json.key(u"unit").value(parameter.unit.toText());
        m_json.key(u"from").value(dated.from);
        m_json.key(u"source").value(dated.source);
        m_json.key(u"stale").value(used.stale);
        m_json.endObject();
    }

    void writeOpen(const OpenItem &item)
    {
        static const std::array<QString, 3> kinds{u"answer"_s, u"figure"_s, u"service"_s};
        m_json.beginObject();
        m_json.key(u"kind").value(kinds[static_cast<std::size_t>(item.kind)]);
        m_json.key(u"id");
        if (item.kind == OpenItem::Kind::Figure)
            m_json.value(m_content.parameters[static_cast<std::size_t>(item.parameter)].id);
        else if (item.kind == OpenItem::Kind::Answer || item.fact.fact >= 0)
            m_json.value(idOf(item.fact, m_content));
        else
            m_json.null();
        m_json.key(u"member");
        writeMember(item.kind == OpenItem::Kind::Figure ? -1 : item.fact.member);
        if (item.fact.year != 0)
            m_json.key(u"year").value(item.fact.year);
        m_json.key(u"label").value(m_wording.openItem(item, m_assessor.answers()));
        m_json.key(u"evidence").value(item.evidence);
        m_json.endObject();
    }

    void writeStart(const Explanation &explanation)
    {
        static const std::array<QString, 5> kinds{u"day"_s, u"request"_s, u"condition_met"_s, u"month_after_request"_s, u"none"_s};
        if (!explanation.starts) {
            m_json.null();
            return;
        }
        m_json.beginObject();
        m_json.key(u"kind").value(kinds[static_cast<std::size_t>(explanation.starts->kind)]);
        m_json.key(u"min").value(explanation.startDay.min);
        m_json.key(u"max").value(explanation.startDay.max);
        m_json.endObject();
    }

    void writeDeadline(const DeadlineState &state)
    {
        static const std::array<QString, 4> kinds{u"apply"_s, u"service"_s, u"appeal"_s, u"renewal"_s};
        static const std::array<QString, 4> events{QString(), u"request"_s, u"decision"_s, u"notification"_s};
        if (!state.deadline)
            return;
        m_json.beginObject();
        m_json.key(u"id").value(state.deadline->id);
        m_json.key(u"kind").value(kinds[static_cast<std::size_t>(state.deadline->kind)]);
        m_json.key(u"label").value(m_wording.deadline(state));
        if (state.within) {
            m_json.key(u"within").value(periodText(*state.within));
            m_json.key(u"after").value(events[static_cast<std::size_t>(state.deadline->after)]);
        } else {
            m_json.key(u"min").value(state.lastDay.min);
            m_json.key(u"max").value(state.lastDay.max);
            m_json.key(u"days_left");
            if (state.daysLeft)
                m_json.value(*state.daysLeft);
            else
                m_json.null();
        }
        m_json.endObject();
    }

    Assessor &m_assessor;
    const Wording &m_wording;
    const Content &m_content;
    const Assessment m_assessment;
    JsonWriter m_json;
};

} // namespace

QByteArray checkAsJson(Assessor &assessor, const Wording &wording, const QString &source)
{
    return CheckJson(assessor, wording).write(source);
}

} // namespace takeup::cli
