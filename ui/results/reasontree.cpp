// SPDX-FileCopyrightText: 2026 TakeUp contributors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/results/reasontree.h"

#include "ui/controls/button.h"
#include "ui/controls/card.h"
#include "ui/results/bulletrow.h"
#include "ui/results/figuresource.h"
#include "ui/wording/wording.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace takeup {

namespace {

using State = ConditionState::State;

Icon iconOf(State state)
{
    switch (state) {
    case State::Met: return Icon::Check;
    case State::NotMet: return Icon::Cross;
    case State::Open: return Icon::Question;
    case State::ForService: break;
    }
    return Icon::Person;
}

Role roleOf(State state)
{
    switch (state) {
    case State::Met: return Role::Likely;
    case State::NotMet: return Role::Urgent;
    case State::Open: return Role::Open;
    case State::ForService: break;
    }
    return Role::Automatic;
}

/// In "one of these is enough" only what decides the state matters: what is met, or what may still be.
bool childMatters(const ConditionState &parent, const ConditionState &child)
{
    const bool choice = parent.condition->kind == Condition::Kind::Any || parent.condition->kind == Condition::Kind::AtLeast;
    if (!choice || parent.state == State::NotMet)
        return true;
    if (parent.state == State::Met)
        return child.state == State::Met;
    return child.state != State::NotMet;
}

} // namespace

ReasonTree::ReasonTree(const ConditionState &rule, const Answers &answers, const Content &content, const Wording &words, QWidget *parent)
    : QWidget(parent), m_answers(answers), m_content(content), m_words(words), m_rows(nullptr)
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    auto *card = new Card(this);
    outer->addWidget(card);
    m_rows = new QVBoxLayout(card);
    m_rows->setContentsMargins(18, 6, 18, 6);
    m_rows->setSpacing(0);
    if (!rule.condition)
        return;
    const bool plainList = rule.condition->kind == Condition::Kind::All && rule.condition->label.isEmpty();
    if (plainList)
        addChildren(rule, 0, true);
    else
        add(rule, 0, true);
}

void ReasonTree::put(QWidget *row, bool matters)
{
    m_rows->addWidget(row);
    if (matters)
        return;
    row->hide();
    m_hidden.push_back(row);
    m_leftOut = true;
}

void ReasonTree::add(const ConditionState &condition, int level, bool matters)
{
    if (condition.children.empty()) {
        addLeaf(condition, level, matters);
        return;
    }
    auto *row = new BulletRow(iconOf(condition.state), roleOf(condition.state), m_words.condition(condition, m_answers), this);
    row->setStrong();
    row->setLevel(level);
    row->setRuled(!m_first);
    row->setState(m_words.state(condition.state));
    m_first = false;
    put(row, matters);
    addChildren(condition, level + 1, matters);
}

void ReasonTree::addChildren(const ConditionState &condition, int level, bool matters)
{
    for (const ConditionState &child : condition.children)
        add(child, level, matters && childMatters(condition, child));
}

void ReasonTree::addLeaf(const ConditionState &condition, int level, bool matters)
{
    auto *row = new BulletRow(iconOf(condition.state), roleOf(condition.state), m_words.condition(condition, m_answers), this);
    row->setLevel(level);
    row->setRuled(!m_first);
    m_first = false;
    row->setState(m_words.state(condition.state));
    for (const UsedFigure &figure : condition.figures)
        row->addNote(figureNote(figure, m_content, m_words), figure.stale ? Role::Open : Role::Muted);
    for (const UsedFact &fact : condition.facts) {
        if (!fact.assumed)
            continue;
        row->addNote(m_words.usedFact(fact, m_answers), Role::Open);
        auto *change = row->addButton(tr("Change"), tr("Change: %1").arg(m_words.fact(fact.fact)));
        connect(change, &QPushButton::clicked, this, [this, ref = fact.fact] { emit questionWanted(ref); });
    }
    put(row, matters);
}

void ReasonTree::showAll()
{
    for (QWidget *row : m_hidden)
        row->show();
    m_leftOut = false;
}

} // namespace takeup
