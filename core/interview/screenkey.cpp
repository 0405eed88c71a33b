// SPDX-FileCopyrightText: 2026 TakeUp contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/interview/screenkey.h"

namespace takeup {

using namespace Qt::Literals::StringLiterals;

namespace {

QString subjectId(const Content &content, const ScreenKey &key)
{
    const auto place = static_cast<std::size_t>(key.index);
    switch (key.kind) {
    case ScreenKey::Kind::Fact: return content.facts[place].id;
    case ScreenKey::Kind::Since: return content.facts[place].id + u"_since"_s;
    case ScreenKey::Kind::Question: return content.questions[place].id;
    case ScreenKey::Kind::List: return content.lists[place].id;
    case ScreenKey::Kind::Kinship: return u"kinship"_s;
    case ScreenKey::Kind::Members: break;
    }
    return u"members"_s;
}

QString memberId(const Answers &answers, int member)
{
    const auto place = static_cast<std::size_t>(member);
    return place < answers.members.size() ? answers.members[place].id : u"?"_s;
}

} // namespace

QString ScreenKey::id(const Content &content, const Answers &answers) const
{
    QString text = subjectId(content, *this);
    if (member >= 0)
        text += u'@' + memberId(answers, member);
    if (other >= 0)
        text += u'-' + memberId(answers, other);
    if (year != 0)
        text += u'/' + QString::number(year);
    if (level != 0)
        text += u'#' + QString::number(level);
    return text;
}

} // namespace takeup
