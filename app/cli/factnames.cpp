// SPDX-FileCopyrightText: 2026 TakeUp contributors
// SPDX-License-Identifier: EUPL-1.2
#include "app/cli/factnames.h"

namespace takeup::cli {

using namespace Qt::Literals::StringLiterals;

QString idOf(const FactRef &ref, const Content &content)
{
    const auto place = static_cast<std::size_t>(ref.fact);
    switch (ref.part) {
    case FactRef::Part::Value: return content.facts[place].id;
    case FactRef::Part::Since: return content.facts[place].id + u"_since"_s;
    case FactRef::Part::Months: return content.facts[place].id + u"_months"_s;
    case FactRef::Part::ListComplete: return content.lists[place].id;
    case FactRef::Part::ListField: {
        const List &list = content.lists[place];
        const bool known = ref.field >= 0 && ref.field < static_cast<int>(list.fields.size());
        return known ? list.id + u'.' + list.fields[static_cast<std::size_t>(ref.field)].id : list.id;
    }
    case FactRef::Part::MembersComplete: return u"members_complete"_s;
    case FactRef::Part::Kinship: break;
    }
    return u"kinship"_s;
}

std::optional<QString> memberIdOf(int member, const Answers &answers)
{
    if (member < 0 || member >= static_cast<int>(answers.members.size()))
        return std::nullopt;
    return answers.members[static_cast<std::size_t>(member)].id;
}

} // namespace takeup::cli
