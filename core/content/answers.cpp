// SPDX-FileCopyrightText: 2026 TakeUp contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/content/answers.h"

namespace takeup {

using namespace Qt::Literals::StringLiterals;

const QStringList &relationWords()
{
    static const QStringList words{u"self"_s,
                                   u"partner"_s,
                                   u"child"_s,
                                   u"partner_child"_s,
                                   u"parent"_s,
                                   u"parent_partner"_s,
                                   u"sibling"_s,
                                   u"grandparent"_s,
                                   u"grandchild"_s,
                                   u"parent_in_law"_s,
                                   u"child_in_law"_s,
                                   u"sibling_in_law"_s,
                                   u"great_grandparent"_s,
                                   u"great_grandchild"_s,
                                   u"uncle_aunt"_s,
                                   u"nephew_niece"_s,
                                   u"cousin"_s,
                                   u"foster_child"_s,
                                   u"foster_parent"_s,
                                   u"other_family"_s,
                                   u"unrelated"_s};
    return words;
}

} // namespace takeup
