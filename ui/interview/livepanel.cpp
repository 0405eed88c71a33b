// SPDX-FileCopyrightText: 2026 TakeUp contributors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/interview/livepanel.h"

#include "core/interview/interview.h"
#include "ui/controls/button.h"
#include "ui/controls/itemcard.h"
#include "ui/controls/textlabel.h"
#include "ui/wording/wording.h"

#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace takeup {

namespace {

constexpr std::size_t mostShown = 7;

struct Row
{
    int right;
    Outcome outcome;
    int open; ///< Questions that can still settle it.
};

int rank(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Likely: return 0;
    case Outcome::Automatic: return 1;
    case Outcome::Assessed: return 2;
    case Outcome::Later: return 3;
    case Outcome::Possible: return 4;
    default: return 5;
    }
}

std::vector<Row> rowsOf(Interview &interview)
{
    std::vector<int> open(interview.content().rights.size(), 0);
    for (const OpenFact &fact : interview.assessor().openFacts()) {
        for (const int right : fact.rights)
            ++open[std::size_t(right)];
    }
    std::vector<Row> rows;
    for (const RightAssessment &right : interview.assessment().rights) {
        if (rank(right.outcome) < 5)
            rows.push_back({right.right, right.outcome, open[std::size_t(right.right)]});
    }
    // Surest first; among the open ones those that need the fewest answers. Otherwise the order of the content: it stands still.
    std::stable_sort(rows.begin(), rows.end(), [](const Row &left, const Row &right) {
        if (rank(left.outcome) != rank(right.outcome))
            return rank(left.outcome) < rank(right.outcome);
        return left.outcome == Outcome::Possible && left.open < right.open;
    });
    return rows;
}

} // namespace

LivePanel::LivePanel(QWidget *parent)
    : QWidget(parent), m_title(new TextLabel(TextStyle::Subheading, this)), m_note(new TextLabel(TextStyle::Small, this, Role::Muted)),
      m_cards(new QVBoxLayout), m_rest(new TextLabel(TextStyle::Small, this, Role::Muted)), m_all(new Button(Button::Kind::Quiet, this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addWidget(m_title);
    layout->addWidget(m_note);
    layout->addSpacing(12);
    m_cards->setSpacing(9);
    layout->addLayout(m_cards);
    layout->addSpacing(10);
    layout->addWidget(m_rest);
    m_all->setObjectName(u"allResults"_s);
    m_all->setCompact(true);
    layout->addWidget(m_all);
    layout->addStretch();
    connect(m_all, &QPushButton::clicked, this, &LivePanel::allWanted);
}

ItemCard *LivePanel::cardAt(std::size_t index)
{
    while (m_pool.size() <= index) {
        auto *card = new ItemCard(this);
        card->setObjectName(u"live%1"_s.arg(m_pool.size() + 1));
        card->setCompact(true);
        m_cards->addWidget(card);
        m_pool.push_back(card);
        connect(card, &QPushButton::clicked, this, [this, card] { emit rightChosen(card->property("right").toInt()); });
    }
    return m_pool[index];
}

void LivePanel::show(Interview &interview, const Wording &words)
{
    m_title->setText(tr("So far"));
    const std::vector<Row> rows = rowsOf(interview);
    m_note->setText(interview.hasAnswers() ? tr("moves with each answer") : tr("Everything is still open. Each answer moves this list."));
    const std::size_t shown = std::min(rows.size(), mostShown);
    int open = 0;
    int ruledOut = 0;
    for (const RightAssessment &right : interview.assessment().rights) {
        open += right.outcome == Outcome::Possible;
        ruledOut += right.outcome == Outcome::No || right.outcome == Outcome::Elsewhere;
    }
    for (std::size_t i = 0; i < shown; ++i) {
        const Row &row = rows[i];
        ItemCard *card = cardAt(i);
        card->setProperty("right", row.right);
        card->setText(words.right(row.right));
        QString word = words.outcome(row.outcome);
        Tone tone = Tone::Open;
        Icon icon = Icon::Question;
        if (row.outcome == Outcome::Likely) {
            tone = Tone::Likely;
            icon = Icon::Check;
        } else if (row.outcome == Outcome::Automatic) {
            tone = Tone::Automatic;
            icon = Icon::Restart;
        } else if (row.outcome == Outcome::Later) {
            icon = Icon::Clock;
        } else if (row.outcome == Outcome::Assessed) {
            icon = Icon::Person;
        } else if (row.open > 0) {
            word = tr("%n question(s)", nullptr, row.open);
        }
        card->setMarks({{word, tone, icon}});
        card->show();
    }
    for (std::size_t i = shown; i < m_pool.size(); ++i)
        m_pool[i]->hide();
    m_rest->setText(tr("%n right(s) still open", nullptr, open) + u" · "_s + tr("%n ruled out", nullptr, ruledOut));
    m_all->setText(tr("Show all, and why"));
}

} // namespace takeup
