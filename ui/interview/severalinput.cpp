// SPDX-FileCopyrightText: 2026 TakeUp contributors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/interview/severalinput.h"

#include "ui/controls/checkcard.h"

#include <QSignalBlocker>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace takeup {

namespace {

const Words *wordsOf(const std::optional<ScreenAnswer> &answer)
{
    const auto *value = answer ? std::get_if<FactValue>(&*answer) : nullptr;
    return value ? std::get_if<Words>(value) : nullptr;
}

} // namespace

SeveralInput::SeveralInput(const Screen &screen, const InputContext &context, QWidget *parent) : AnswerInput(parent)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(10);
    const Words *before = wordsOf(screen.answer);
    const auto add = [&](const QString &label, const QString &explanation, bool on) {
        auto *card = new CheckCard(this);
        const int number = keys() + 1;
        card->setText(label);
        card->setExplanation(explanation);
        card->setObjectName(u"choice%1"_s.arg(number));
        card->setChecked(on);
        if (m_cards.size() < 9)
            card->setKey(QString::number(number));
        layout->addWidget(card);
        connect(card, &QCheckBox::toggled, this, [this, card](bool now) { noteToggled(card, now); });
        m_cards.push_back(card);
        return card;
    };
    const Language language = context.words.language();
    for (const ScreenChoice &choice : screen.choices) {
        m_ids += choice.id;
        add(context.words.choice(choice, context.answers), choice.explanation[language], before && before->texts.contains(choice.id));
    }
    m_none = add(context.words.text(Phrase::NoneOfThese), {}, before && before->texts.isEmpty());
}

int SeveralInput::keys() const
{
    return static_cast<int>(std::min<std::size_t>(9, m_cards.size()));
}

void SeveralInput::noteToggled(CheckCard *card, bool on)
{
    if (on) {
        for (CheckCard *other : m_cards) {
            const QSignalBlocker quiet(other);
            if (other != card && (card == m_none || other == m_none))
                other->setChecked(false);
        }
    }
    emit answerChanged();
}

std::optional<ScreenAnswer> SeveralInput::answer() const
{
    Words words;
    for (qsizetype i = 0; i < m_ids.size(); ++i) {
        if (m_cards[std::size_t(i)]->isChecked())
            words.texts += m_ids[i];
    }
    if (words.texts.isEmpty() && !m_none->isChecked())
        return {};
    return FactValue(words);
}

void SeveralInput::clear()
{
    for (CheckCard *card : m_cards) {
        const QSignalBlocker quiet(card);
        card->setChecked(false);
        card->update();
    }
}

bool SeveralInput::choose(int key)
{
    if (key < 1 || key > keys())
        return false;
    CheckCard *card = m_cards[std::size_t(key - 1)];
    card->setFocus(Qt::ShortcutFocusReason);
    card->click();
    return true;
}

} // namespace takeup
