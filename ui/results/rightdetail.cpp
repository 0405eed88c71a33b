// SPDX-FileCopyrightText: 2026 TakeUp contributors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/results/rightdetail.h"

#include "core/interview/interview.h"
#include "ui/controls/button.h"
#include "ui/controls/card.h"
#include "ui/controls/chip.h"
#include "ui/controls/discard.h"
#include "ui/controls/filterchip.h"
#include "ui/controls/flowlayout.h"
#include "ui/controls/notice.h"
#include "ui/controls/textlabel.h"
#include "ui/results/bulletrow.h"
#include "ui/results/figuresource.h"
#include "ui/results/reasontree.h"
#include "ui/results/resultgroup.h"
#include "ui/wording/wording.h"
#include "ui/wording/wordlists.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace takeup {

RightDetail::RightDetail(QWidget *parent) : QWidget(parent)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
}

void RightDetail::show(Interview &interview, const Wording &words, int place, int person)
{
    m_interview = &interview;
    m_words = &words;
    m_right = place;
    discard(m_body);
    m_body = new QWidget(this);
    m_column = new QVBoxLayout(m_body);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(6);
    layout()->addWidget(m_body);
    const Right &right = interview.content().rights[std::size_t(place)];
    const auto &persons = interview.assessment().rights[std::size_t(place)].persons;
    person = std::clamp(person, 0, std::max(0, static_cast<int>(persons.size()) - 1));
    m_explanation = persons.empty() ? Explanation{} : interview.assessor().explain(place, persons[std::size_t(person)].member);
    if (persons.empty()) {
        m_explanation.right = place;
        m_explanation.outcome = interview.assessment().rights[std::size_t(place)].outcome;
    }

    addHead(right);
    addPersons(person);
    addAmounts(right, person);
    addLater();
    addReasons();
    addOpen();
    addNo(right);
    addHowTo(right);
    addOpens(right);
    addSources(right);
    m_column->addStretch();
}

QVBoxLayout *RightDetail::addSection(const QString &title)
{
    m_column->addSpacing(16);
    m_column->addWidget(new TextLabel(TextStyle::Subheading, title, m_body));
    auto *section = new QVBoxLayout;
    section->setSpacing(4);
    m_column->addLayout(section);
    return section;
}

void RightDetail::addHead(const Right &right)
{
    QStringList kicker{m_words->text(themeText(right.theme)), m_words->text(levelText(right.level))};
    if (const Organisation *organisation = m_interview->content().organisation(right.organisation))
        kicker += m_words->text(organisation->names);
    m_column->addWidget(new TextLabel(TextStyle::Small, kicker.join(u" · "_s), m_body, Role::Muted));
    auto *title = new TextLabel(TextStyle::Title, m_words->text(right.names), m_body);
    title->setObjectName(u"rightTitle"_s);
    title->setFocusPolicy(Qt::ClickFocus);
    m_column->addWidget(title);
    auto *marks = new FlowLayout(8);
    marks->addWidget(new Chip(outcomeMark(m_explanation.outcome, *m_words), m_body));
    if (const QString plain = m_words->text(right.plain); !plain.isEmpty() && plain != m_words->text(right.names))
        marks->addWidget(new Chip({plain, Tone::No}, m_body));
    m_column->addLayout(marks);
    m_column->addSpacing(4);
    if (const QString summary = m_words->text(right.summary); !summary.isEmpty()) {
        auto *text = new TextLabel(TextStyle::Body, summary, m_body);
        text->setLineLength(680);
        m_column->addWidget(text);
    }
    if (m_explanation.confidence == Confidence::Low) {
        auto *notice = new Notice(Notice::Kind::Warning, m_body);
        notice->setTexts({}, m_words->text(Phrase::ToBeVerified));
        m_column->addWidget(notice);
    }
}

void RightDetail::addPersons(int person)
{
    const auto &persons = m_interview->assessment().rights[std::size_t(m_right)].persons;
    if (persons.size() < 2)
        return;
    auto *row = new FlowLayout(2);
    for (std::size_t i = 0; i < persons.size(); ++i) {
        auto *chip = new FilterChip(toneOf(groupOf(persons[i].outcome)), m_body);
        chip->setObjectName(u"person%1"_s.arg(i + 1));
        const QString name = m_words->person(persons[i].member, m_interview->answers());
        chip->setText((persons[i].perhaps ? m_words->text(Phrase::PerhapsPerson, {{u"person"_s, name}}) : name) + u": "_s
                      + m_words->outcome(persons[i].outcome));
        chip->setChecked(static_cast<int>(i) == person);
        row->addWidget(chip);
        connect(chip, &QPushButton::clicked, this, [this, i] { emit personChosen(static_cast<int>(i)); });
    }
    m_column->addLayout(row);
}

void RightDetail::addAmounts(const Right &right, int person)
{
    const auto &persons = m_interview->assessment().rights[std::size_t(m_right)].persons;
    const bool none = persons.empty() || persons[std::size_t(person)].amounts.empty();
    if (none && m_explanation.gives.empty())
        return;
    QVBoxLayout *section = addSection(tr("What it gives"));
    if (!none) {
        for (const AmountResult &amount : persons[std::size_t(person)].amounts) {
            const Amount &about = right.amounts[std::size_t(amount.amount)];
            auto *row = new BulletRow(Icon::Euro, Role::Action, m_words->values().quantity(amount.value, about.unit), m_body);
            row->setStrong();
            row->addNote(filled(about.label), Role::Muted);
            section->addWidget(row);
        }
    }
    for (const Gift *gift : m_explanation.gives)
        section->addWidget(new BulletRow(Icon::Plus, Role::Action, filled(gift->text), m_body));
}

void RightDetail::addLater()
{
    if (m_explanation.outcome != Outcome::Later)
        return;
    QVBoxLayout *section = addSection(tr("Not yet, but soon"));
    section->addWidget(new BulletRow(Icon::Clock, Role::Open, m_words->later(m_explanation), m_body));
}

void RightDetail::addReasons()
{
    if (!m_explanation.rule.condition)
        return;
    QString title = tr("Why do we think so?");
    if (m_explanation.outcome == Outcome::Likely || m_explanation.outcome == Outcome::Automatic)
        title = tr("Why do we think you have this right?");
    else if (m_explanation.outcome == Outcome::No)
        title = tr("Why not now?");
    QVBoxLayout *section = addSection(title);
    auto *tree = new ReasonTree(m_explanation.rule, m_interview->answers(), m_interview->content(), *m_words, m_body);
    section->addWidget(tree);
    connect(tree, &ReasonTree::questionWanted, this, &RightDetail::questionWanted);
    if (tree->leavesOut()) {
        auto *all = new Button(Button::Kind::Quiet, m_body);
        all->setObjectName(u"allConditions"_s);
        all->setCompact(true);
        all->setText(tr("Show all conditions"));
        section->addWidget(all);
        connect(all, &QPushButton::clicked, tree, [tree, all] {
            tree->showAll();
            all->hide();
        });
    }
    if (m_explanation.oldestFigure.isValid())
        section->addWidget(new TextLabel(TextStyle::Small,
                                         m_words->text(Phrase::OldestFigure, {{u"a"_s, m_words->values().day(m_explanation.oldestFigure)}}),
                                         m_body, Role::Muted));
}

void RightDetail::addOpen()
{
    if (m_explanation.open.empty())
        return;
    QVBoxLayout *section = addSection(tr("What would settle it"));
    int number = 0;
    for (const OpenItem &item : m_explanation.open) {
        const bool answer = item.kind == OpenItem::Kind::Answer;
        const Icon icon = answer ? Icon::Question : item.kind == OpenItem::Kind::Figure ? Icon::Paper : Icon::Person;
        auto *row = new BulletRow(icon, answer ? Role::Open : Role::Automatic, m_words->openItem(item, m_interview->answers()), m_body);
        section->addWidget(row);
        if (!answer)
            continue;
        auto *button = row->addButton(tr("Answer this"), tr("Answer this: %1").arg(m_words->fact(item.fact)));
        button->setObjectName(u"open%1"_s.arg(++number));
        connect(button, &QPushButton::clicked, this, [this, ref = item.fact] { emit questionWanted(ref); });
    }
}

void RightDetail::addNo(const Right &)
{
    if (!m_explanation.notEnough.empty()) {
        QVBoxLayout *section = addSection(tr("This is not enough"));
        for (const Remark *remark : m_explanation.notEnough)
            section->addWidget(new BulletRow(Icon::Warning, Role::Open, filled(remark->label), m_body));
    }
    if (!m_explanation.notNeeded.empty()) {
        QVBoxLayout *section = addSection(tr("This is not needed"));
        for (const Remark *remark : m_explanation.notNeeded)
            section->addWidget(new BulletRow(Icon::Info, Role::Automatic, filled(remark->label), m_body));
    }
    if (!m_explanation.otherwise.empty())
        addLinks(tr("See instead"), m_explanation.otherwise);
}

void RightDetail::addHowTo(const Right &right)
{
    if (m_explanation.automatic && !m_explanation.automatic->check.isEmpty())
        addSection(tr("How to see that it came"))
            ->addWidget(new BulletRow(Icon::Search, Role::Automatic, filled(m_explanation.automatic->check), m_body));
    if (!m_explanation.deadlines.empty() || m_explanation.starts) {
        QVBoxLayout *section = addSection(tr("When"));
        for (const DeadlineState &deadline : m_explanation.deadlines) {
            const bool presses = deadline.daysLeft && *deadline.daysLeft <= 30;
            section->addWidget(new BulletRow(Icon::Clock, presses ? Role::Urgent : Role::Action, m_words->deadline(deadline), m_body));
        }
        if (const QString starts = m_words->starts(m_explanation); !starts.isEmpty())
            section->addWidget(new BulletRow(Icon::Calendar, Role::Action, tr("It starts: %1").arg(starts), m_body));
    }
    if (!right.evidence.isEmpty()) {
        QVBoxLayout *section = addSection(tr("What to bring"));
        for (const QString &id : right.evidence) {
            const Evidence *evidence = m_interview->content().evidenceById(id);
            if (!evidence)
                continue;
            auto *row = new BulletRow(Icon::Paper, Role::Action, m_words->text(evidence->names), m_body);
            row->addNote(m_words->text(evidence->where), Role::Muted);
            section->addWidget(row);
        }
    }
    if (!right.apply.empty()) {
        QVBoxLayout *section = addSection(tr("How to apply"));
        int number = 0;
        for (const Text &step : right.apply)
            section->addWidget(new BulletRow(Icon::None, Role::Action, u"%1. %2"_s.arg(++number).arg(m_words->text(step)), m_body));
    }
    for (const Remark *note : m_explanation.notes) {
        auto *notice = new Notice(Notice::Kind::Info, m_body);
        notice->setTexts({}, filled(note->label));
        m_column->addWidget(notice);
    }
    if (!right.renewal.isEmpty())
        addSection(tr("Afterwards"))->addWidget(new TextLabel(TextStyle::Body, m_words->text(right.renewal), m_body));
    if (!right.appeal.isEmpty())
        addSection(tr("Do you not agree?"))->addWidget(new TextLabel(TextStyle::Body, m_words->text(right.appeal), m_body));
}

void RightDetail::addLinks(const QString &title, const std::vector<int> &rights)
{
    QVBoxLayout *section = addSection(title);
    for (const int right : rights) {
        auto *link = new Button(Button::Kind::Quiet, m_body);
        link->setObjectName(u"link_"_s + m_interview->content().rights[std::size_t(right)].id);
        link->setLeadingIcon(Icon::ArrowRight);
        link->setText(m_words->right(right));
        link->setAccessibleDescription(m_words->outcome(m_interview->assessment().rights[std::size_t(right)].outcome));
        section->addWidget(link);
        connect(link, &QPushButton::clicked, this, [this, right] { emit rightChosen(right); });
    }
}

QString RightDetail::filled(const Text &text) const
{
    return m_words->filled(text, m_explanation.values, m_interview->answers());
}

void RightDetail::addOpens(const Right &)
{
    if (!m_explanation.opens.empty())
        addLinks(tr("This right opens"), m_explanation.opens);
}

void RightDetail::addSources(const Right &right)
{
    QStringList lines;
    for (const Source &source : right.sources)
        lines += source.asOf.isEmpty() ? sourceHost(source.url) : tr("%1, checked %2").arg(sourceHost(source.url), source.asOf);
    QVBoxLayout *section = addSection(tr("Advice, not a decision"));
    section->addWidget(
        new TextLabel(TextStyle::Small, tr("The service decides. You can always ask it to decide, and ask why."), m_body, Role::Muted));
    if (!lines.isEmpty())
        section->addWidget(new TextLabel(TextStyle::Small, tr("Sources: %1").arg(lines.join(u" · "_s)), m_body, Role::Muted));
}

} // namespace takeup
