// SPDX-FileCopyrightText: 2026 TakeUp contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/content/casedecoder.h"

#include "core/content/answersdecoder.h"
#include "core/content/mapreader.h"

#include <algorithm>

namespace takeup {

using namespace Qt::Literals::StringLiterals;

namespace {

const QStringList &outcomeWords()
{
    static const QStringList words{u"likely"_s,   u"automatic"_s, u"assessed"_s,  u"possible"_s, u"later"_s,
                                   u"received"_s, u"no"_s,        u"elsewhere"_s, u"ended"_s};
    return words;
}

/// Puts a value into a map, in the place of one of the same key.
void put(Node &map, const Node &value)
{
    for (Node &known : map.children) {
        if (known.key == value.key) {
            known = value;
            return;
        }
    }
    map.children.push_back(value);
}

/// The values of `over` on those of `under`; maps under "facts" are joined, all else is replaced.
Node overlaid(const Node &under, const Node &over)
{
    Node result = under;
    result.place = over.place;
    for (const Node &value : over.children) {
        const Node *known = under.child(value.key);
        if (known && value.key == "facts"_L1 && known->isMap() && value.isMap())
            put(result, [&] {
                Node facts = overlaid(*known, value);
                facts.key = value.key;
                facts.keyLine = value.keyLine;
                return facts;
            }());
        else
            put(result, value);
    }
    return result;
}

void remove(Node &map, QStringView key)
{
    std::erase_if(map.children, [key](const Node &value) { return value.key == key; });
}

/// Reads what a case expects, one map from right to something after another.
class ExpectationReader
{
public:
    ExpectationReader(const Content &content, const QString &publisher, Case &example, IssueList &issues)
        : m_content(content), m_publisher(publisher), m_case(example), m_issues(issues)
    {
    }

    void readOutcome(const Node &node)
    {
        Case::Expectation expectation{node.key, {}, !node.isScalar(), {}};
        std::vector<const Node *> words;
        for (const Node &item : node.children)
            words.push_back(&item);
        if (node.isScalar())
            words.push_back(&node);
        for (const Node *word : words) {
            if (!word->isScalar() || !outcomeWords().contains(word->text)) {
                m_issues.error(word->place,
                               u"the outcome of %1 should be one of %2, a list of these, or a map from member to one of these"_s.arg(
                                   node.key, outcomeWords().join(u", "_s)));
                continue;
            }
            if (node.isMap()) {
                checkMember(word->key, word->keyPlace());
                expectation.members.append(word->key);
            }
            expectation.outcomes.append(word->text);
        }
        m_case.expect.push_back(std::move(expectation));
    }

    void readAmounts(const Node &node)
    {
        if (!node.isMap()) {
            m_issues.error(node.place, u"the amounts of %1 should be a map from m2.monthly to a number"_s.arg(node.key));
            return;
        }
        const Right *right = m_content.right(node.key);
        for (const Node &value : node.children) {
            checkAmountKey(*right, value);
            Case::ExpectedAmount amount{node.key, value.key, {}};
            if (value.isMap()) {
                MapReader range(value, u"the amount %1"_s.arg(value.key), m_issues);
                amount.value = {range.number(u"min"), range.number(u"max")};
            } else if (const auto number = decodeNumber(value, u"the amount %1"_s.arg(value.key), m_issues)) {
                amount.value = NumberRange::exactly(*number);
            }
            m_case.amounts.push_back(std::move(amount));
        }
    }

    void readOpen(const Node &node)
    {
        Case::ExpectedOpen open{node.key, {}};
        for (const QString &name : decodeStrings(node, u"the open facts of %1"_s.arg(node.key), m_issues)) {
            const QString id = resolveName(m_content, m_publisher, name);
            if (id.isEmpty())
                m_issues.error(node.place, u"“%1” is no fact"_s.arg(name));
            else
                open.facts.append(id);
        }
        m_case.open.push_back(std::move(open));
    }

private:
    void checkMember(const QString &id, const Place &place)
    {
        const auto &members = m_case.answers.members;
        if (std::none_of(members.begin(), members.end(), [&](const MemberAnswers &member) { return member.id == id; }))
            m_issues.error(place, u"“%1” is no member of this household"_s.arg(id));
    }

    void checkAmountKey(const Right &right, const Node &value)
    {
        const qsizetype point = value.key.indexOf(u'.');
        const QString member = point < 0 ? QString() : value.key.left(point);
        const QString id = value.key.mid(point + 1);
        if (right.forHousehold != member.isEmpty())
            m_issues.error(value.keyPlace(),
                           right.forHousehold ? u"%1 is for the household: write “%2” without a member"_s.arg(right.id, id)
                                              : u"%1 is for persons: write the member too, as m1.%2"_s.arg(right.id, id));
        if (!member.isEmpty())
            checkMember(member, value.keyPlace());
        if (std::none_of(right.amounts.begin(), right.amounts.end(), [&](const Amount &amount) { return amount.id == id; }))
            m_issues.error(value.keyPlace(), u"%1 has no amount “%2”"_s.arg(right.id, id));
    }

    const Content &m_content;
    const QString &m_publisher;
    Case &m_case;
    IssueList &m_issues;
};

} // namespace

Case CaseDecoder::decode(const Node &node, const QString &publisher, IssueList &issues) const
{
    const Node *idNode = node.child(u"id");
    MapReader reader(node, u"the case %1"_s.arg(idNode ? idNode->text : QString()), issues);
    Case example;
    example.place = node.place;
    reader.need({u"id", u"date", u"source", u"members"});
    example.id = reader.string(u"id");
    example.source = reader.string(u"source");
    for (const QStringView key : {u"date", u"facts", u"members", u"members_complete", u"kinship"})
        reader.find(key);
    const DecodedAnswers decoded = decodeAnswers(expanded(node, issues), m_content, m_geography);
    example.answers = decoded.answers;
    issues.add(decoded.issues);

    ExpectationReader expectations(m_content, publisher, example, issues);
    const auto readEach = [&](QStringView key, void (ExpectationReader::*read)(const Node &)) {
        const Node *map = reader.find(key);
        if (map && !map->isMap())
            issues.error(map->place, u"“%1” should be a map by right"_s.arg(key));
        if (!map || !map->isMap())
            return;
        for (const Node &value : map->children) {
            if (m_content.right(value.key))
                (expectations.*read)(value);
            else
                issues.error(value.keyPlace(), u"there is no right “%1”"_s.arg(value.key));
        }
    };
    readEach(u"expect", &ExpectationReader::readOutcome);
    readEach(u"amounts", &ExpectationReader::readAmounts);
    readEach(u"open", &ExpectationReader::readOpen);
    if (example.expect.empty() && example.amounts.empty() && example.open.empty())
        issues.error(node.place, u"%1 expects nothing"_s.arg(reader.what()));
    return example;
}

/// The case as an answers file: templates put in, expectations left out.
Node CaseDecoder::expanded(const Node &node, IssueList &issues) const
{
    Node household = node;
    for (const QStringView key : {u"id", u"source", u"expect", u"amounts", u"open"})
        remove(household, key);
    for (Node &value : household.children) {
        if (value.key != "members"_L1 || !value.isList())
            continue;
        for (Node &member : value.children) {
            if (member.isMap())
                member = expandedMember(member, issues);
        }
    }
    return household;
}

Node CaseDecoder::expandedMember(const Node &member, IssueList &issues) const
{
    Node result = member;
    if (const Node *like = member.child(u"like")) {
        const Node *base = m_templates.value(like->text);
        if (!base || !base->isMap())
            issues.error(like->place, u"there is no person “%1” in “people”"_s.arg(like->text));
        else
            result = overlaid(*base, member);
    }
    const Node *noOther = result.child(u"no_other_status");
    const bool deny = noOther && decodeFlag(*noOther, u"“no_other_status”"_s, issues).value_or(false);
    remove(result, u"like");
    remove(result, u"no_other_status");
    if (deny)
        denyOtherStatuses(result);
    return result;
}

/// Every status of members that is not named is no.
void CaseDecoder::denyOtherStatuses(Node &member) const
{
    Node facts;
    facts.kind = Node::Kind::Map;
    facts.place = member.place;
    facts.key = u"facts"_s;
    facts.keyLine = member.place.line;
    if (const Node *known = member.child(u"facts"); known && known->isMap())
        facts = *known;
    for (const Fact &fact : m_content.facts) {
        if (fact.type != ValueType::Status || fact.of != Of::Member || facts.child(fact.id))
            continue;
        Node no;
        no.kind = Node::Kind::Scalar;
        no.text = u"false"_s;
        no.place = member.place;
        no.key = fact.id;
        no.keyLine = member.place.line;
        facts.children.push_back(std::move(no));
    }
    put(member, facts);
}

} // namespace takeup
