// SPDX-FileCopyrightText: 2026 TakeUp contributors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/interview/itemsinput.h"

#include "ui/controls/button.h"
#include "ui/controls/checkcard.h"
#include "ui/interview/itemrow.h"
#include "ui/wording/phrases.h"

#include <QSignalBlocker>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace takeup {

ItemsInput::ItemsInput(const Screen &screen, Language language, QWidget *parent)
    : AnswerInput(parent), m_list(screen.list), m_language(language), m_rowsLayout(new QVBoxLayout),
      m_add(new Button(Button::Kind::Secondary, this)), m_none(new CheckCard(this)), m_more(new CheckCard(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    m_rowsLayout->setSpacing(12);
    layout->addLayout(m_rowsLayout);
    m_add->setObjectName(u"addItem"_s);
    m_add->setLeadingIcon(Icon::Plus);
    m_add->setCompact(true);
    layout->addWidget(m_add);
    m_none->setObjectName(u"noItems"_s);
    m_none->setText(phrase(Phrase::NoIncome)[language]);
    m_none->setKey(u"1"_s);
    layout->addWidget(m_none);
    m_more->setObjectName(u"moreItems"_s);
    m_more->setText(tr("There is more, but I don’t know it all"));
    layout->addWidget(m_more);

    if (const auto *before = screen.answer ? std::get_if<Items>(&*screen.answer) : nullptr) {
        for (const Item &item : before->items)
            add(item);
        m_none->setChecked(before->items.empty() && before->complete);
        m_more->setChecked(!before->complete);
    }
    arrange();
    connect(m_add, &QPushButton::clicked, this, [this] {
        ItemRow *row = add({});
        arrange();
        row->firstField()->setFocus();
        emit answerChanged();
    });
    connect(m_none, &QCheckBox::toggled, this, &AnswerInput::answerChanged);
    connect(m_more, &QCheckBox::toggled, this, &AnswerInput::answerChanged);
}

ItemRow *ItemsInput::add(const Item &item)
{
    auto *row = new ItemRow(*m_list, item, m_language, this);
    m_rows.push_back(row);
    m_rowsLayout->addWidget(row);
    connect(row, &ItemRow::itemChanged, this, &AnswerInput::answerChanged);
    connect(row, &ItemRow::removed, this, [this, row] { remove(row); });
    return row;
}

void ItemsInput::remove(ItemRow *row)
{
    std::erase(m_rows, row);
    m_add->setFocus();
    row->hide();
    row->deleteLater();
    arrange();
    emit answerChanged();
}

void ItemsInput::arrange()
{
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        m_rows[i]->setNumber(static_cast<int>(i) + 1);
        m_rows[i]->setObjectName(u"item%1"_s.arg(i + 1));
    }
    m_add->setText(m_rows.empty() ? tr("Add") : tr("Add another"));
    m_add->setAccessibleDescription(m_list->names[m_language]);
    m_none->setVisible(m_rows.empty());
    m_more->setVisible(!m_rows.empty());
}

std::optional<ScreenAnswer> ItemsInput::answer() const
{
    if (!problem().isEmpty() || (m_rows.empty() && !m_none->isChecked()))
        return {};
    Items items;
    items.complete = m_rows.empty() || !m_more->isChecked();
    for (const ItemRow *row : m_rows)
        items.items.push_back(row->item());
    return items;
}

QString ItemsInput::problem() const
{
    for (const ItemRow *row : m_rows) {
        if (const QString fault = row->problem(); !fault.isEmpty())
            return fault;
    }
    return {};
}

void ItemsInput::clear()
{
    const QSignalBlocker quietNone(m_none);
    const QSignalBlocker quietMore(m_more);
    m_none->setChecked(false);
    m_more->setChecked(false);
    m_none->update();
    for (ItemRow *row : m_rows) {
        row->hide();
        row->deleteLater();
    }
    m_rows.clear();
    arrange();
}

bool ItemsInput::choose(int key)
{
    if (key != 1 || !m_rows.empty())
        return false;
    m_none->setFocus(Qt::ShortcutFocusReason);
    m_none->click();
    return true;
}

} // namespace takeup
