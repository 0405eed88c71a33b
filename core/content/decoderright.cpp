// SPDX-FileCopyrightText: 2026 TakeUp contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/content/decoder.h"

namespace takeup {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int deepestCondition = 20;

struct KindOfCondition
{
    QStringView key;
    Condition::Kind kind;
};

constexpr KindOfCondition kindsOfCondition[] = {
    {u"all", Condition::Kind::All},          {u"any", Condition::Kind::Any},   {u"none", Condition::Kind::None},
    {u"at_least", Condition::Kind::AtLeast}, {u"when", Condition::Kind::When}, {u"assessed", Condition::Kind::Assessed},
};

QString decodePartId(MapReader &reader)
{
    const QString id = reader.string(u"id");
    if (!id.isEmpty() && !isSnakeCase(id))
        reader.issues().error(reader.node().place, u"the id “%1” should be small letters, digits and underscores"_s.arg(id));
    return id;
}

/// From and to of anything that is in force for a while.
template<typename Line> void decodeDays(MapReader &reader, Line &line)
{
    line.from = reader.date(u"from");
    line.to = reader.date(u"to");
    if (line.from.isValid() && line.to.isValid() && line.from > line.to)
        reader.issues().error(reader.node().place, u"%1 ends before it begins"_s.arg(reader.what()));
}

void decodeGroup(const std::vector<Node> &nodes, Condition &condition, const Place &place, int depth, IssueList &issues)
{
    if (nodes.empty())
        issues.error(place, u"a group of conditions is empty"_s);
    for (const Node &node : nodes)
        condition.children.push_back(decodeCondition(node, issues, depth + 1));
}

Amount decodeAmount(const Node &node, IssueList &issues)
{
    MapReader reader(node, u"an amount"_s, issues);
    Amount amount;
    amount.place = node.place;
    reader.need({u"id", u"label", u"value", u"unit"});
    amount.id = decodePartId(reader);
    decodeDays(reader, amount);
    amount.label = reader.text(u"label");
    amount.when = reader.expression(u"when");
    amount.value = reader.expression(u"value");
    amount.unit = reader.unit(u"unit");
    const Unit &unit = amount.unit;
    if (reader.has(u"unit") && !(unit.euro == 1 && unit.litre == 0 && unit.month + unit.year >= -1))
        issues.error(node.place, u"the unit of an amount should be EUR, EUR/month or EUR/year"_s);
    return amount;
}

Gift decodeGift(const Node &node, IssueList &issues)
{
    MapReader reader(node, u"a line of “gives”"_s, issues);
    Gift gift;
    reader.need({u"text"});
    decodeDays(reader, gift);
    gift.when = reader.expression(u"when");
    gift.text = reader.text(u"text");
    return gift;
}

Automatic::Degree decodeDegree(const Node &node, IssueList &issues)
{
    if (node.isScalar() && node.text == "fully"_L1)
        return Automatic::Degree::Fully;
    if (node.isScalar() && node.text == "partly"_L1)
        return Automatic::Degree::Partly;
    if (!node.isScalar() || node.text != "none"_L1)
        issues.error(node.place, u"how automatic a right is should be none, partly or fully"_s);
    return Automatic::Degree::None;
}

Automatic decodeAutomatic(const Node &node, IssueList &issues)
{
    MapReader reader(node, u"a line of “automatic”"_s, issues);
    Automatic automatic;
    reader.need({u"is"});
    decodeDays(reader, automatic);
    automatic.when = reader.expression(u"when");
    if (const Node *degree = reader.find(u"is"))
        automatic.degree = decodeDegree(*degree, issues);
    automatic.check = reader.text(u"check");
    return automatic;
}

StartDay decodeStartDay(const Node &node, IssueList &issues)
{
    MapReader reader(node, u"a line of “starts” or “ends”"_s, issues);
    StartDay start;
    reader.need({u"day"});
    decodeDays(reader, start);
    start.when = reader.expression(u"when");
    const Node *day = reader.find(u"day");
    if (!day)
        return start;
    const QString word = day->isScalar() ? day->text : QString();
    if (word == "request"_L1) {
        start.kind = StartDay::Kind::Request;
    } else if (word == "condition_met"_L1) {
        start.kind = StartDay::Kind::ConditionMet;
    } else if (word == "month_after_request"_L1) {
        start.kind = StartDay::Kind::MonthAfterRequest;
    } else if (word != "none"_L1) {
        start.kind = StartDay::Kind::Expression;
        start.day = decodeExpression(*day, u"“day”"_s, issues);
    }
    return start;
}

Deadline decodeDeadline(const Node &node, IssueList &issues)
{
    MapReader reader(node, u"a deadline"_s, issues);
    Deadline deadline;
    reader.need({u"id", u"kind", u"label"});
    deadline.id = decodePartId(reader);
    deadline.kind = reader.word<Deadline::Kind>(u"kind",
                                                {{u"apply", Deadline::Kind::Apply},
                                                 {u"service", Deadline::Kind::Service},
                                                 {u"appeal", Deadline::Kind::Appeal},
                                                 {u"renewal", Deadline::Kind::Renewal}},
                                                Deadline::Kind::Apply);
    deadline.label = reader.text(u"label");
    deadline.when = reader.expression(u"when");
    deadline.lastDay = reader.expression(u"last_day");
    deadline.after = reader.word<Deadline::After>(u"after",
                                                  {{u"request", Deadline::After::Request},
                                                   {u"decision", Deadline::After::Decision},
                                                   {u"notification", Deadline::After::Notification}},
                                                  Deadline::After::None);
    deadline.within = reader.expression(u"within");
    const bool byDay = reader.has(u"last_day");
    if (byDay == reader.has(u"after") || reader.has(u"after") != reader.has(u"within"))
        issues.error(node.place, u"a deadline needs either “last_day”, or “after” and “within”"_s);
    return deadline;
}

Conflict decodeConflict(const Node &node, IssueList &issues)
{
    MapReader reader(node, u"a line of “with”"_s, issues);
    Conflict conflict;
    reader.need({u"right", u"effect"});
    conflict.right = reader.string(u"right");
    conflict.effect = reader.word<Conflict::Effect>(
        u"effect",
        {{u"excludes", Conflict::Effect::Excludes}, {u"better_of", Conflict::Effect::BetterOf}, {u"reduces", Conflict::Effect::Reduces}},
        Conflict::Effect::Excludes);
    return conflict;
}

SeeAlso decodeSeeAlso(const Node &node, IssueList &issues)
{
    MapReader reader(node, u"a line of “otherwise”"_s, issues);
    reader.need({u"see"});
    return {reader.expression(u"when"), reader.string(u"see")};
}

std::vector<Remark> decodeRemarks(MapReader &reader, QStringView key)
{
    std::vector<Remark> remarks;
    for (const Node &node : reader.list(key)) {
        MapReader line(node, u"a line of “%1”"_s.arg(key), reader.issues());
        Remark remark;
        line.need({u"label"});
        decodeDays(line, remark);
        remark.when = line.expression(u"when");
        remark.label = line.text(u"label");
        remarks.push_back(std::move(remark));
    }
    return remarks;
}

Where decodeWhere(const Node &node, IssueList &issues)
{
    MapReader reader(node, u"“where”"_s, issues);
    Where where;
    reader.need({u"of", u"in"});
    where.of = reader.expression(u"of");
    where.in = reader.strings(u"in");
    where.except = reader.strings(u"except");
    if (reader.has(u"in") && where.in.isEmpty())
        issues.error(node.place, u"“where” names no area"_s);
    return where;
}

void decodeWords(MapReader &reader, Right &right)
{
    const Node *words = reader.find(u"words");
    if (!words)
        return;
    MapReader byLanguage(*words, u"“words” of %1"_s.arg(reader.what()), reader.issues());
    for (const Language language : allLanguages) {
        const QString code = languageCode(language);
        byLanguage.need({code});
        right.words[static_cast<std::size_t>(language)] = byLanguage.strings(code);
    }
}

std::vector<Source> decodeSources(MapReader &reader)
{
    std::vector<Source> sources;
    for (const Node &node : reader.list(u"sources")) {
        MapReader source(node, u"a source"_s, reader.issues());
        source.need({u"url", u"as_of"});
        const QString url = source.string(u"url");
        sources.push_back({url, source.string(u"as_of")});
    }
    return sources;
}

void decodeWhatItGives(MapReader &reader, Right &right)
{
    IssueList &issues = reader.issues();
    for (const Node &node : reader.list(u"amounts"))
        right.amounts.push_back(decodeAmount(node, issues));
    for (const Node &node : reader.list(u"gives"))
        right.gives.push_back(decodeGift(node, issues));
    const Node *automatic = reader.node().child(u"automatic");
    if (automatic && automatic->isScalar()) {
        reader.find(u"automatic");
        Automatic line;
        line.degree = decodeDegree(*automatic, issues);
        right.automatic.push_back(line);
    } else {
        for (const Node *node : reader.oneOrMore(u"automatic"))
            right.automatic.push_back(decodeAutomatic(*node, issues));
    }
    for (const Node *node : reader.oneOrMore(u"starts"))
        right.starts.push_back(decodeStartDay(*node, issues));
    for (const Node *node : reader.oneOrMore(u"ends"))
        right.ends.push_back(decodeStartDay(*node, issues));
    for (const Node &node : reader.list(u"deadlines"))
        right.deadlines.push_back(decodeDeadline(node, issues));
    for (const Node &node : reader.list(u"with"))
        right.with.push_back(decodeConflict(node, issues));
    for (const Node &node : reader.list(u"otherwise"))
        right.otherwise.push_back(decodeSeeAlso(node, issues));
    right.notEnough = decodeRemarks(reader, u"not_enough");
    right.notNeeded = decodeRemarks(reader, u"not_needed");
    right.notes = decodeRemarks(reader, u"notes");
}

void decodeWhoAndWhen(MapReader &reader, Right &right)
{
    if (const Node *where = reader.find(u"where"))
        right.where = decodeWhere(*where, reader.issues());
    const Node *who = reader.node().child(u"for");
    if (who && who->isScalar() && who->text == "household"_L1) {
        reader.find(u"for");
    } else {
        right.forHousehold = false;
        right.forMembers = reader.expression(u"for");
    }
    right.status = reader.string(u"status");
    if (const Node *inForce = reader.find(u"in_force")) {
        MapReader days(*inForce, u"“in_force”"_s, reader.issues());
        right.inForceFrom = days.date(u"from");
        right.inForceTo = days.date(u"to");
        right.successor = days.string(u"successor");
    }
    if (const Node *rule = reader.find(u"rule")) {
        right.hasRule = true;
        right.rule = decodeCondition(*rule, reader.issues());
    }
}

void decodeHowToApply(MapReader &reader, Right &right)
{
    right.evidence = reader.strings(u"evidence");
    right.procedures = reader.strings(u"procedures");
    right.opens = reader.strings(u"opens");
    right.organisation = reader.string(u"organisation");
    right.appeal = reader.text(u"appeal");
    right.renewal = reader.text(u"renewal");
    for (const Node &node : reader.list(u"apply"))
        right.apply.push_back(decodeText(node, u"a step of “apply”"_s, reader.issues()));
    right.effortMinutes = reader.count(u"effort_minutes", 0, 10'000);
    right.channel = reader.word(u"channel", {u"online"_s, u"counter"_s, u"post"_s, u"phone"_s, u"automatic"_s});
    right.sources = decodeSources(reader);
    right.confidence = reader.confidence(Confidence::Medium);
}

} // namespace

Condition decodeCondition(const Node &node, IssueList &issues, int depth)
{
    MapReader reader(node, u"a condition"_s, issues);
    Condition condition;
    condition.place = node.place;
    condition.id = decodePartId(reader);
    decodeDays(reader, condition);
    condition.label = reader.text(u"label");
    condition.evidence = reader.strings(u"evidence");
    condition.ifNotAssessed = reader.word<bool>(u"if_not", {{u"assessed", true}}, false);
    int kinds = 0;
    for (const KindOfCondition &candidate : kindsOfCondition) {
        const Node *content = reader.find(candidate.key);
        if (!content)
            continue;
        ++kinds;
        condition.kind = candidate.kind;
        if (depth >= deepestCondition) {
            issues.error(node.place, u"conditions nest more than %1 deep"_s.arg(deepestCondition));
            return condition;
        }
        if (candidate.kind == Condition::Kind::When) {
            condition.when = decodeExpression(*content, u"“when”"_s, issues);
        } else if (candidate.kind == Condition::Kind::Assessed) {
            reader.word<bool>(u"assessed", {{u"service", true}}, false);
        } else if (candidate.kind == Condition::Kind::AtLeast) {
            MapReader group(*content, u"“at_least”"_s, issues);
            group.need({u"count", u"of"});
            decodeGroup(group.list(u"of"), condition, content->place, depth, issues);
            condition.atLeast = group.count(u"count", 1, int(condition.children.size()));
        } else {
            decodeGroup(reader.list(candidate.key), condition, content->place, depth, issues);
        }
    }
    if (node.isMap() && kinds != 1)
        issues.error(node.place, u"a condition needs exactly one of all, any, none, at_least, when, assessed"_s);
    const bool isLeaf = condition.kind == Condition::Kind::When || condition.kind == Condition::Kind::Assessed;
    if (isLeaf && kinds == 1)
        reader.need({u"label"});
    if (condition.ifNotAssessed && condition.kind != Condition::Kind::When)
        issues.error(node.place, u"“if_not” belongs to a condition with “when”"_s);
    return condition;
}

Right decodeRight(const Entity &entity, IssueList &issues)
{
    static const QStringList themes{u"income"_s,    u"pension"_s, u"disability"_s, u"health"_s,   u"energy"_s,  u"family"_s,
                                    u"education"_s, u"housing"_s, u"justice"_s,    u"mobility"_s, u"telecom"_s, u"care"_s};
    MapReader reader(entity.node, nameOfEntity(entity), issues);
    Right right;
    right.place = entity.node.place;
    right.publisher = entity.publisher;
    right.id = decodeNamedId(reader, entity.publisher, true);
    reader.need({u"names", u"theme", u"level", u"where", u"for", u"confidence"});
    right.names = reader.text(u"names");
    right.plain = reader.text(u"plain");
    right.summary = reader.text(u"summary");
    decodeWords(reader, right);
    right.theme = reader.word(u"theme", themes);
    right.lifeEvents = reader.strings(u"life_events");
    right.targetGroups = reader.strings(u"target_groups");
    right.level = reader.word(u"level", {u"federal"_s, u"community"_s, u"region"_s, u"municipality"_s});
    decodeWhoAndWhen(reader, right);
    decodeWhatItGives(reader, right);
    decodeHowToApply(reader, right);
    return right;
}

} // namespace takeup
