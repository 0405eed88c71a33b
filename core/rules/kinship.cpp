// SPDX-FileCopyrightText: 2026 TakeUp contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/rules/kinship.h"

namespace takeup {

using namespace Qt::Literals::StringLiterals;

namespace {

std::uint64_t bits(std::initializer_list<QStringView> words)
{
    std::uint64_t mask = 0;
    for (const QStringView word : words) {
        const qsizetype at = relationWords().indexOf(word);
        if (at >= 0)
            mask |= 1ULL << at;
    }
    return mask;
}

std::uint64_t anybody()
{
    return ((1ULL << relationWords().size()) - 1) & ~bits({u"self"});
}

struct Rule
{
    QString left; ///< What `of` is to the first member.
    QString right; ///< What `to` is to the first member.
    std::uint64_t relations; ///< What `of` is then to `to`.
    std::uint64_t back; ///< What `to` is then to `of`.
};

/// What follows for two members from what each is to the first one. Only what is true of every such pair.
const std::vector<Rule> &rules()
{
    const std::uint64_t own = bits({u"child", u"partner_child"});
    const std::uint64_t elder = bits({u"parent", u"parent_partner"});
    static const std::vector<Rule> table{
        {u"child"_s, u"partner"_s, own, elder},
        {u"partner_child"_s, u"partner"_s, bits({u"child"}), bits({u"parent"})},
        {u"child"_s, u"child"_s, bits({u"sibling"}), bits({u"sibling"})},
        {u"partner_child"_s, u"partner_child"_s, bits({u"sibling"}), bits({u"sibling"})},
        {u"child"_s, u"partner_child"_s, bits({u"sibling", u"other_family"}), bits({u"sibling", u"other_family"})},
        {u"foster_child"_s, u"partner"_s, bits({u"foster_child", u"child", u"partner_child"}),
         bits({u"foster_parent", u"parent", u"parent_partner"})},
        {u"parent"_s, u"partner"_s, bits({u"parent_in_law"}), bits({u"child_in_law"})},
        {u"parent"_s, u"child"_s, bits({u"grandparent"}), bits({u"grandchild"})},
        {u"parent"_s, u"sibling"_s, elder, own},
        {u"parent"_s, u"parent"_s, bits({u"partner", u"unrelated"}), bits({u"partner", u"unrelated"})},
        {u"parent"_s, u"parent_partner"_s, bits({u"partner"}), bits({u"partner"})},
        {u"parent"_s, u"grandparent"_s, bits({u"child", u"child_in_law"}), bits({u"parent", u"parent_in_law"})},
        {u"parent_in_law"_s, u"partner"_s, bits({u"parent", u"parent_partner"}), bits({u"child", u"partner_child"})},
        {u"parent_in_law"_s, u"child"_s, bits({u"grandparent", u"other_family"}), bits({u"grandchild", u"other_family"})},
        {u"parent_in_law"_s, u"partner_child"_s, bits({u"grandparent", u"other_family"}), bits({u"grandchild", u"other_family"})},
        {u"parent_in_law"_s, u"parent_in_law"_s, bits({u"partner", u"unrelated"}), bits({u"partner", u"unrelated"})},
        {u"sibling"_s, u"sibling"_s, bits({u"sibling", u"other_family"}), bits({u"sibling", u"other_family"})},
        {u"sibling"_s, u"partner"_s, bits({u"sibling_in_law"}), bits({u"sibling_in_law"})},
        {u"sibling"_s, u"child"_s, bits({u"uncle_aunt"}), bits({u"nephew_niece"})},
        {u"sibling_in_law"_s, u"partner"_s, bits({u"sibling", u"sibling_in_law"}), bits({u"sibling", u"sibling_in_law"})},
        {u"grandparent"_s, u"child"_s, bits({u"great_grandparent"}), bits({u"great_grandchild"})},
        {u"grandparent"_s, u"partner"_s, bits({u"other_family"}), bits({u"other_family"})},
        {u"grandchild"_s, u"partner"_s, bits({u"grandchild", u"other_family"}), bits({u"grandparent", u"other_family"})},
        {u"grandchild"_s, u"child"_s, bits({u"child", u"nephew_niece", u"partner_child"}),
         bits({u"parent", u"uncle_aunt", u"parent_partner"})},
        {u"grandchild"_s, u"child_in_law"_s, bits({u"child", u"nephew_niece", u"partner_child"}),
         bits({u"parent", u"uncle_aunt", u"parent_partner"})},
        {u"child_in_law"_s, u"partner"_s, bits({u"child_in_law", u"other_family"}), bits({u"parent_in_law", u"other_family"})},
        {u"child_in_law"_s, u"child"_s, bits({u"partner", u"sibling_in_law"}), bits({u"partner", u"sibling_in_law"})},
        {u"unrelated"_s, u"child"_s, bits({u"unrelated", u"parent", u"partner", u"other_family"}),
         bits({u"unrelated", u"child", u"partner", u"other_family"})},
        {u"unrelated"_s, u"partner"_s, bits({u"unrelated", u"other_family"}), bits({u"unrelated", u"other_family"})},
        {u"unrelated"_s, u"partner_child"_s, bits({u"unrelated", u"parent", u"partner", u"other_family"}),
         bits({u"unrelated", u"child", u"partner", u"other_family"})},
    };
    return table;
}

/// What the first member is to somebody who is this to the first member.
std::uint64_t reversed(const QString &relation)
{
    static const std::vector<std::pair<QString, std::uint64_t>> table{
        {u"self"_s, bits({u"self"})},
        {u"partner"_s, bits({u"partner"})},
        {u"child"_s, bits({u"parent"})},
        {u"partner_child"_s, bits({u"parent_partner"})},
        {u"parent"_s, bits({u"child"})},
        {u"parent_partner"_s, bits({u"partner_child"})},
        {u"sibling"_s, bits({u"sibling"})},
        {u"grandparent"_s, bits({u"grandchild"})},
        {u"grandchild"_s, bits({u"grandparent"})},
        {u"parent_in_law"_s, bits({u"child_in_law"})},
        {u"child_in_law"_s, bits({u"parent_in_law"})},
        {u"sibling_in_law"_s, bits({u"sibling_in_law"})},
        {u"great_grandparent"_s, bits({u"great_grandchild"})},
        {u"great_grandchild"_s, bits({u"great_grandparent"})},
        {u"uncle_aunt"_s, bits({u"nephew_niece"})},
        {u"nephew_niece"_s, bits({u"uncle_aunt"})},
        {u"cousin"_s, bits({u"cousin"})},
        {u"foster_child"_s, bits({u"foster_parent"})},
        {u"foster_parent"_s, bits({u"foster_child"})},
        {u"other_family"_s, bits({u"other_family"})},
        {u"unrelated"_s, bits({u"unrelated"})},
    };
    for (const auto &[word, mask] : table) {
        if (word == relation)
            return mask;
    }
    return anybody();
}

} // namespace

std::vector<std::uint64_t> kinships(const Answers &answers)
{
    const std::size_t count = answers.members.size();
    std::vector<std::uint64_t> result(count * count, anybody());
    const auto set = [&](std::size_t of, std::size_t to, std::uint64_t mask) {
        if (mask != 0)
            result[of * count + to] = mask;
    };
    for (std::size_t i = 0; i < count; ++i) {
        set(i, i, bits({u"self"}));
        for (std::size_t j = 0; j < count; ++j) {
            if (i == j)
                continue;
            const QString &left = answers.members[i].relation;
            const QString &right = answers.members[j].relation;
            if (j == 0) {
                set(i, j, bits({left}));
            } else if (i == 0) {
                set(i, j, reversed(right));
            } else {
                for (const Rule &rule : rules()) {
                    if (rule.left == left && rule.right == right)
                        set(i, j, rule.relations);
                    else if (rule.left == right && rule.right == left)
                        set(i, j, rule.back);
                }
            }
        }
    }
    // Nobody has two partners here: whoever has one for sure is no one else's.
    const std::uint64_t partner = bits({u"partner"});
    for (std::size_t i = 0; i < count; ++i) {
        for (std::size_t j = 0; j < count; ++j) {
            if (i == j || result[i * count + j] != partner)
                continue;
            for (std::size_t other = 0; other < count; ++other) {
                if (other == i || other == j)
                    continue;
                set(i, other, result[i * count + other] & ~partner);
                set(other, i, result[other * count + i] & ~partner);
            }
        }
    }
    const auto place = [&](const QString &id) {
        for (std::size_t i = 0; i < count; ++i) {
            if (answers.members[i].id == id)
                return i;
        }
        return count;
    };
    for (const Kinship &kinship : answers.kinships) {
        const std::size_t of = place(kinship.of);
        const std::size_t to = place(kinship.to);
        if (of < count && to < count && of != to) {
            set(of, to, bits({kinship.is}));
            set(to, of, reversed(kinship.is));
        }
    }
    return result;
}

} // namespace takeup
