// SPDX-FileCopyrightText: 2026 TakeUp contributors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/interview/moneyinput.h"

#include "ui/controls/choicecard.h"
#include "ui/interview/amountrow.h"
#include "ui/wording/phrases.h"

#include <QButtonGroup>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace takeup {

MoneyInput::MoneyInput(const Screen &screen, const QStringList &brackets, Language language, const QString &title, QWidget *parent)
    : AnswerInput(parent), m_brackets(screen.brackets), m_min(screen.min), m_max(screen.max), m_group(new QButtonGroup(this)),
      m_amount(new AmountRow(screen.unit, language, this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    const auto *value = screen.answer ? std::get_if<FactValue>(&*screen.answer) : nullptr;
    const auto *before = value ? std::get_if<NumberRange>(value) : nullptr;
    const auto add = [&](const QString &label, bool on) {
        auto *card = new ChoiceCard(this);
        const int index = static_cast<int>(m_group->buttons().size());
        card->setObjectName(u"choice%1"_s.arg(index + 1));
        card->setText(label);
        if (index < 9)
            card->setKey(QString::number(index + 1));
        card->setChecked(on);
        m_group->addButton(card, index);
        layout->addWidget(card);
        return card;
    };
    bool inBracket = false;
    for (std::size_t i = 0; i < m_brackets.size(); ++i) {
        const bool same = before && *before == m_brackets[i];
        inBracket = inBracket || same;
        add(brackets.value(qsizetype(i)), same);
    }
    const bool filled = before && !inBracket && before->isExact();
    if (!m_brackets.empty())
        add(phrase(Phrase::ExactAmount)[language] + u"…"_s, filled);
    if (filled)
        m_amount->field()->setValue(*before->min);
    m_amount->field()->setAccessibleName(title);
    layout->addWidget(m_amount);
    m_amount->setVisible(isExact());

    connect(m_amount->field(), &QLineEdit::textEdited, this, &AnswerInput::answerChanged);
    connect(m_group, &QButtonGroup::idToggled, this, [this](int, bool on) {
        if (!on)
            return;
        m_amount->setVisible(isExact());
        if (isExact() && isVisible())
            m_amount->field()->setFocus();
        emit answerChanged();
    });
}

bool MoneyInput::isExact() const
{
    return m_brackets.empty() || m_group->checkedId() == static_cast<int>(m_brackets.size());
}

std::optional<NumberRange> MoneyInput::exact() const
{
    const std::optional<Decimal> value = m_amount->field()->value();
    if (!value || (m_min && *value < *m_min) || (m_max && *value > *m_max))
        return {};
    return NumberRange::exactly(*value);
}

std::optional<ScreenAnswer> MoneyInput::answer() const
{
    if (isExact()) {
        if (const std::optional<NumberRange> value = exact())
            return FactValue(*value);
        return {};
    }
    if (m_group->checkedId() < 0)
        return {};
    return FactValue(m_brackets[std::size_t(m_group->checkedId())]);
}

QString MoneyInput::problem() const
{
    if (!isExact() || m_amount->field()->isBlank())
        return {};
    const std::optional<Decimal> value = m_amount->field()->value();
    if (!value)
        return tr("Write a number, for example 1250 or 1250,50.");
    if (!exact())
        return m_max && *value > *m_max ? tr("This number is too large here. Check it.") : tr("This number is too small here. Check it.");
    return {};
}

void MoneyInput::clear()
{
    m_group->setExclusive(false);
    for (QAbstractButton *card : m_group->buttons())
        card->setChecked(false);
    m_group->setExclusive(true);
    m_amount->field()->setText({});
    m_amount->setVisible(isExact());
}

bool MoneyInput::choose(int key)
{
    QAbstractButton *card = m_group->button(key - 1);
    if (!card || key > keys())
        return false;
    card->setFocus(Qt::ShortcutFocusReason);
    card->click();
    return true;
}

int MoneyInput::keys() const
{
    return std::min(9, static_cast<int>(m_group->buttons().size()));
}

bool MoneyInput::enter()
{
    // The card of the exact amount was chosen by Enter: the amount comes first.
    if (isExact() && m_amount->field()->isBlank() && !m_amount->field()->hasFocus()) {
        m_amount->field()->setFocus();
        return true;
    }
    return false;
}

QWidget *MoneyInput::firstField() const
{
    return m_brackets.empty() ? m_amount->field() : nullptr;
}

} // namespace takeup
