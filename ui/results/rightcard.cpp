// SPDX-FileCopyrightText: 2026 TakeUp contributors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/results/rightcard.h"

#include "ui/controls/itemcard.h"
#include "ui/results/resultgroup.h"
#include "ui/results/totals.h"
#include "ui/wording/wording.h"
#include "ui/wording/wordlists.h"

#include <QCoreApplication>

#include <limits>

using namespace Qt::StringLiterals;

namespace takeup {

namespace {

constexpr int soon = 30; ///< Days under which a deadline presses.
constexpr int none = std::numeric_limits<int>::max(); ///< No deadline.

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(takeup::RightCard)
};

} // namespace

QString amountLine(const Right &right, const RightAssessment &assessment, const Wording &words)
{
    const Totals totals = totalsOf(right, assessment);
    QStringList parts;
    if (totals.hasPerYear && isKnown(totals.perYear))
        parts += words.values().quantity(wholeEuros(totals.perYear), Unit{.euro = 1, .year = -1});
    if (totals.hasOnce && isKnown(totals.once))
        parts += words.values().quantity(wholeEuros(totals.once), Unit{.euro = 1});
    return parts.join(u" + "_s);
}

std::optional<int> daysToApply(const Explanation &explanation)
{
    std::optional<int> least;
    for (const DeadlineState &deadline : explanation.deadlines) {
        if (deadline.deadline && deadline.deadline->kind == Deadline::Kind::Apply && deadline.daysLeft && *deadline.daysLeft >= 0)
            least = std::min(least.value_or(*deadline.daysLeft), *deadline.daysLeft);
    }
    return least;
}

void fillCard(ItemCard *card, const RightLine &line, const Content &content, const Wording &words)
{
    const Right &right = *line.right;
    card->setText(words.text(right.names));
    QStringList parts;
    if (const QString amount = amountLine(right, *line.assessment, words); !amount.isEmpty())
        parts += amount;
    if (const Organisation *organisation = content.organisation(right.organisation))
        parts += words.text(organisation->names);
    else if (!right.channel.isEmpty())
        parts += words.text(channelText(right.channel));
    if (right.effortMinutes > 0)
        parts += Tr::tr("%n minute(s)", nullptr, right.effortMinutes);
    card->setSubtitle(parts.join(u" · "_s));

    QList<Mark> marks;
    const int days = line.explanation ? daysToApply(*line.explanation).value_or(none) : none;
    if (days != none)
        marks += {words.values().daysLeft(days), days <= soon ? Tone::Urgent : Tone::Open, Icon::Clock};
    if (line.explanation && !line.explanation->opens.empty() && groupOf(line.assessment->outcome) == ResultGroup::Apply)
        marks += {Tr::tr("opens %n other(s)", nullptr, static_cast<int>(line.explanation->opens.size())), Tone::Likely, Icon::None};
    if (groupOf(line.assessment->outcome) == ResultGroup::Perhaps)
        marks += outcomeMark(line.assessment->outcome, words);
    card->setMarks(marks);
    card->setLeadingIcon(themeIcon(right.theme), days <= soon ? Role::Urgent : Role::Action);
}

} // namespace takeup
