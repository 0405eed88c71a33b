// SPDX-FileCopyrightText: 2026 TakeUp contributors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/results/notionspanel.h"

#include "core/interview/interview.h"
#include "ui/controls/card.h"
#include "ui/controls/discard.h"
#include "ui/controls/textlabel.h"
#include "ui/results/resultgroup.h"
#include "ui/wording/wording.h"

#include <QGridLayout>
#include <QVBoxLayout>

#include <map>

using namespace Qt::StringLiterals;

namespace takeup {

namespace {

/// A notion of one person, and the rights that read it.
struct Use
{
    ShownValue value;
    QStringList rights;
};

using Uses = std::map<std::pair<int, int>, Use>; ///< By notion and member.

void collect(const ConditionState &condition, const QString &right, Uses &uses)
{
    for (const UsedNotion &notion : condition.notions) {
        Use &use = uses[{notion.notion, notion.member}];
        use.value = notion.value;
        if (!use.rights.contains(right))
            use.rights += right;
    }
    for (const ConditionState &child : condition.children)
        collect(child, right, uses);
}

} // namespace

NotionsPanel::NotionsPanel(QWidget *parent) : QWidget(parent)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
}

void NotionsPanel::show(Interview &interview, const Wording &words)
{
    discard(m_body);
    m_body = new QWidget(this);
    layout()->addWidget(m_body);
    auto *column = new QVBoxLayout(m_body);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    auto *title = new TextLabel(TextStyle::Title, tr("What each law counts"), m_body);
    title->setObjectName(u"notionsTitle"_s);
    title->setFocusPolicy(Qt::ClickFocus);
    column->addWidget(title);
    column->addWidget(new TextLabel(TextStyle::Body, tr("Income and household are entered once. Each law counts them in its own way."),
                                    m_body, Role::Muted));

    Uses uses;
    for (const RightAssessment &right : interview.assessment().rights) {
        const ResultGroup group = groupOf(right.outcome);
        if (group == ResultGroup::Elsewhere)
            continue;
        for (const PersonAssessment &person : right.persons)
            collect(interview.assessor().explain(right.right, person.member).rule, words.right(right.right), uses);
    }
    int shown = 0;
    for (const auto &[key, use] : uses) {
        const Notion &notion = interview.content().notions[std::size_t(key.first)];
        if (notion.names.isEmpty() || (notion.type != ValueType::Money && notion.type != ValueType::Members))
            continue;
        ++shown;
        auto *card = new Card(m_body);
        auto *grid = new QGridLayout(card);
        grid->setContentsMargins(18, 14, 18, 14);
        grid->setHorizontalSpacing(20);
        grid->setVerticalSpacing(3);
        grid->setColumnStretch(0, 3);
        grid->setColumnStretch(1, 2);
        QString name = words.text(notion.names);
        if (key.second >= 0)
            name += u" · "_s + words.person(key.second, interview.answers());
        grid->addWidget(new TextLabel(TextStyle::BodyStrong, name, card), 0, 0, Qt::AlignTop);
        grid->addWidget(new TextLabel(TextStyle::BodyStrong, words.value(use.value, interview.answers()), card,
                                      use.value.kind == ShownValue::Kind::Unknown ? Role::Open : Role::Ink),
                        0, 1, Qt::AlignTop);
        if (!notion.explanation.isEmpty())
            grid->addWidget(new TextLabel(TextStyle::Small, words.text(notion.explanation), card, Role::Muted), 1, 0, Qt::AlignTop);
        grid->addWidget(new TextLabel(TextStyle::Small, use.rights.join(u", "_s), card, Role::Muted), 1, 1, Qt::AlignTop);
        column->addWidget(card);
    }
    if (shown == 0)
        column->addWidget(
            new TextLabel(TextStyle::Body, tr("Nothing is counted yet. Answer the questions about income first."), m_body, Role::Muted));
    column->addStretch();
}

} // namespace takeup
