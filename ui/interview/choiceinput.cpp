// SPDX-FileCopyrightText: 2026 TakeUp contributors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/interview/choiceinput.h"

#include "ui/controls/choicecard.h"

#include <QButtonGroup>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace takeup {

ChoiceInput::ChoiceInput(const std::vector<Option> &options, const std::optional<ScreenAnswer> &before, QWidget *parent)
    : AnswerInput(parent), m_options(options), m_group(new QButtonGroup(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    int number = 0;
    for (const Option &option : m_options) {
        auto *card = new ChoiceCard(this);
        card->setObjectName(u"choice%1"_s.arg(number + 1));
        card->setText(option.label);
        card->setExplanation(option.explanation);
        if (number < 9)
            card->setKey(QString::number(number + 1));
        card->setChecked(before && *before == ScreenAnswer(option.value));
        m_group->addButton(card, number++);
        layout->addWidget(card);
    }
    connect(m_group, &QButtonGroup::idToggled, this, [this](int, bool on) {
        if (on)
            emit answerChanged();
    });
}

std::optional<ScreenAnswer> ChoiceInput::answer() const
{
    const int chosen = m_group->checkedId();
    if (chosen < 0)
        return {};
    return m_options[std::size_t(chosen)].value;
}

void ChoiceInput::clear()
{
    m_group->setExclusive(false);
    for (QAbstractButton *card : m_group->buttons())
        card->setChecked(false);
    m_group->setExclusive(true);
}

bool ChoiceInput::choose(int key)
{
    QAbstractButton *card = m_group->button(key - 1);
    if (!card || key > keys())
        return false;
    card->setFocus(Qt::ShortcutFocusReason);
    card->click();
    return true;
}

} // namespace takeup
