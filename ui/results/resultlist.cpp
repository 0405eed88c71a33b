// SPDX-FileCopyrightText: 2026 TakeUp contributors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/results/resultlist.h"

#include "core/interview/interview.h"
#include "ui/controls/button.h"
#include "ui/controls/discard.h"
#include "ui/controls/filterchip.h"
#include "ui/controls/flowlayout.h"
#include "ui/controls/itemcard.h"
#include "ui/controls/textlabel.h"
#include "ui/results/rightcard.h"
#include "ui/results/totals.h"
#include "ui/wording/wording.h"

#include <QButtonGroup>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace takeup {

ResultList::ResultList(QWidget *parent)
    : QWidget(parent), m_title(new TextLabel(TextStyle::Title, this)), m_total(new TextLabel(TextStyle::Body, this, Role::Muted)),
      m_empty(new TextLabel(TextStyle::Body, this, Role::Muted)), m_notions(new Button(Button::Kind::Quiet, this)),
      m_back(new Button(Button::Kind::Secondary, this)), m_cardsPlace(new QVBoxLayout)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    m_title->setObjectName(u"resultsTitle"_s);
    m_title->setFocusPolicy(Qt::ClickFocus);
    layout->addWidget(m_title);
    layout->addSpacing(4);
    layout->addWidget(m_total);
    layout->addSpacing(8);
    auto *chips = new FlowLayout(2);
    auto *group = new QButtonGroup(this);
    for (const ResultGroup each : allResultGroups) {
        auto *chip = new FilterChip(toneOf(each), this);
        chip->setObjectName(u"group%1"_s.arg(int(each)));
        group->addButton(chip);
        chips->addWidget(chip);
        m_chips[std::size_t(each)] = chip;
        connect(chip, &QPushButton::clicked, this, [this, each] { showGroup(each); });
    }
    layout->addLayout(chips);
    layout->addSpacing(6);
    layout->addWidget(m_empty);
    layout->addLayout(m_cardsPlace);
    layout->addSpacing(16);
    auto *buttons = new FlowLayout(10);
    m_back->setObjectName(u"toQuestions"_s);
    m_back->setCompact(true);
    m_back->setLeadingIcon(Icon::ArrowLeft);
    m_notions->setObjectName(u"notions"_s);
    m_notions->setCompact(true);
    buttons->addWidget(m_back);
    buttons->addWidget(m_notions);
    layout->addLayout(buttons);
    layout->addStretch();
    connect(m_back, &QPushButton::clicked, this, &ResultList::questionsWanted);
    connect(m_notions, &QPushButton::clicked, this, &ResultList::notionsWanted);
}

void ResultList::show(Interview &interview, const Wording &words)
{
    m_interview = &interview;
    m_words = &words;
    m_explanations.clear();
    const std::array names{tr("Apply"), tr("Automatic"), tr("Perhaps"), tr("Received"), tr("Not now"), tr("Elsewhere")};
    for (const ResultGroup each : allResultGroups) {
        const auto count = rightsOf(each).size();
        FilterChip *chip = m_chips[std::size_t(each)];
        chip->setText(u"%1 %2"_s.arg(names[std::size_t(each)]).arg(count));
        chip->setVisible(count > 0 || each == ResultGroup::Apply);
    }
    m_back->setText(interview.current() ? tr("Back to the questions") : tr("Change answers"));
    m_notions->setText(tr("What each law counts"));
    if (rightsOf(m_group).empty()) {
        for (const ResultGroup each : allResultGroups) {
            if (!rightsOf(each).empty()) {
                m_group = each;
                break;
            }
        }
    }
    showGroup(m_group);
}

std::vector<int> ResultList::rightsOf(ResultGroup group) const
{
    std::vector<int> rights;
    for (const RightAssessment &right : m_interview->assessment().rights) {
        if (groupOf(right.outcome) == group)
            rights.push_back(right.right);
    }
    return rights;
}

const Explanation *ResultList::explanationOf(int right)
{
    const RightAssessment &about = m_interview->assessment().rights[std::size_t(right)];
    if (about.persons.empty())
        return nullptr;
    auto known = m_explanations.find(right);
    if (known == m_explanations.end())
        known = m_explanations.emplace(right, m_interview->assessor().explain(right, about.persons[std::size_t(firstPerson(about))].member))
                    .first;
    return &known->second;
}

void ResultList::showGroup(ResultGroup group)
{
    m_group = group;
    m_chips[std::size_t(group)]->setChecked(true);
    std::vector<int> rights = rightsOf(group);
    const int count = static_cast<int>(rights.size());
    const bool toDo = group == ResultGroup::Apply || group == ResultGroup::Automatic || group == ResultGroup::Perhaps;
    if (toDo) {
        std::stable_sort(rights.begin(), rights.end(), [this](int left, int right) {
            const auto days = [this](int each) {
                const Explanation *explanation = explanationOf(each);
                return explanation ? daysToApply(*explanation).value_or(100'000) : 100'000;
            };
            return days(left) < days(right);
        });
    }
    switch (group) {
    case ResultGroup::Apply: m_title->setText(tr("%n right(s) to apply for", nullptr, count)); break;
    case ResultGroup::Automatic: m_title->setText(tr("%n right(s) that come by themselves", nullptr, count)); break;
    case ResultGroup::Perhaps: m_title->setText(tr("%n right(s) perhaps", nullptr, count)); break;
    case ResultGroup::Received: m_title->setText(tr("%n right(s) already received", nullptr, count)); break;
    case ResultGroup::NotNow: m_title->setText(tr("%n right(s) not now", nullptr, count)); break;
    case ResultGroup::Elsewhere: m_title->setText(tr("%n right(s) of other places", nullptr, count)); break;
    }
    m_empty->setText(tr("Nothing to apply for yet. The more questions are answered, the more certain this list becomes."));
    m_empty->setVisible(rights.empty());
    showTotals(toDo ? rights : std::vector<int>{});

    discard(m_cardsBox);
    m_cards.clear();
    m_cardsBox = new QWidget(this);
    auto *column = new QVBoxLayout(m_cardsBox);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    for (const int right : rights) {
        auto *card = new ItemCard(m_cardsBox);
        const Right &about = m_interview->content().rights[std::size_t(right)];
        card->setObjectName(about.id);
        card->setCheckable(true);
        fillCard(card, {&about, &m_interview->assessment().rights[std::size_t(right)], toDo ? explanationOf(right) : nullptr},
                 m_interview->content(), *m_words);
        column->addWidget(card);
        m_cards[right] = card;
        connect(card, &QPushButton::clicked, this, [this, right] { emit rightChosen(right, true); });
    }
    m_cardsPlace->addWidget(m_cardsBox);
    choose(m_cards.contains(m_chosen) || rights.empty() ? m_chosen : rights.front());
    if (!m_cards.empty())
        emit rightChosen(m_chosen, false);
}

void ResultList::showTotals(const std::vector<int> &rights)
{
    const Totals totals = totalsOf(m_interview->content(), m_interview->assessment(), QSet<int>(rights.begin(), rights.end()));
    QStringList parts;
    if (totals.hasPerYear && isKnown(totals.perYear)) {
        parts += m_words->values().quantity(wholeEuros(totals.perYear), Unit{.euro = 1, .year = -1});
        parts += tr("that is %1").arg(m_words->values().quantity(perMonth(totals.perYear), Unit{.euro = 1, .month = -1}));
    }
    if (totals.hasOnce && isKnown(totals.once))
        parts += tr("once: %1").arg(m_words->values().quantity(wholeEuros(totals.once), Unit{.euro = 1}));
    QString line = parts.isEmpty() ? QString() : tr("together %1").arg(parts.join(u", "_s));
    if (!line.isEmpty() && totals.partial)
        line += tr(". Some rights have no fixed amount");
    m_total->setText(line);
    m_total->setVisible(!line.isEmpty());
}

void ResultList::choose(int right)
{
    m_chosen = right;
    if (right >= 0 && !m_cards.contains(right) && m_interview) {
        const ResultGroup group = groupOf(m_interview->assessment().rights[std::size_t(right)].outcome);
        if (group != m_group) {
            showGroup(group);
            return;
        }
    }
    for (const auto &[each, card] : m_cards)
        card->setChecked(each == right);
}

} // namespace takeup
