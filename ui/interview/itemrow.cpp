// SPDX-FileCopyrightText: 2026 TakeUp contributors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/interview/itemrow.h"

#include "ui/controls/button.h"
#include "ui/controls/card.h"
#include "ui/controls/flowlayout.h"
#include "ui/controls/textlabel.h"
#include "ui/interview/amountfield.h"
#include "ui/interview/amountrow.h"
#include "ui/interview/datefield.h"
#include "ui/wording/phrases.h"

#include <QComboBox>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace takeup {

ItemRow::ItemRow(const List &list, const Item &item, Language language, QWidget *parent)
    : QWidget(parent), m_list(list), m_language(language), m_name(new TextLabel(TextStyle::BodyStrong, this)),
      m_remove(new Button(Button::Kind::Quiet, this))
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    auto *card = new Card(this);
    outer->addWidget(card);
    auto *layout = new QVBoxLayout(card);
    layout->setContentsMargins(18, 12, 18, 14);
    layout->setSpacing(8);
    auto *head = new QHBoxLayout;
    head->addWidget(m_name, 1);
    m_remove->setObjectName(u"remove"_s);
    m_remove->setText(tr("Remove"));
    m_remove->setCompact(true);
    m_remove->setLeadingIcon(Icon::Trash);
    head->addWidget(m_remove);
    layout->addLayout(head);
    auto *fields = new FlowLayout(12);
    layout->addLayout(fields);
    for (const ListField &field : list.fields)
        addField(field, item, fields);
    connect(m_remove, &QPushButton::clicked, this, &ItemRow::removed);
}

QWidget *ItemRow::boxed(const QString &text, QWidget *field)
{
    auto *box = new QWidget(this);
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    auto *label = new TextLabel(TextStyle::Small, text, box, Role::Muted);
    column->addWidget(label);
    column->addWidget(field);
    column->addStretch();
    label->setBuddy(field);
    if (!m_first)
        m_first = field;
    return box;
}

void ItemRow::addField(const ListField &field, const Item &item, FlowLayout *fields)
{
    const auto before = item.fields.find(field.id);
    const FactValue *value = before == item.fields.end() ? nullptr : &before->second;
    const QString name = field.names[m_language];
    switch (field.type) {
    case ValueType::YesNo:
    case ValueType::OneOf: {
        auto *words = new QComboBox(this);
        words->setObjectName(field.id);
        words->setMaxVisibleItems(16);
        words->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        words->setMinimumContentsLength(field.type == ValueType::YesNo ? 10 : 18);
        words->addItem(tr("not known"), QString());
        if (field.type == ValueType::YesNo) {
            words->addItem(phrase(Phrase::Yes)[m_language], u"yes"_s);
            words->addItem(phrase(Phrase::No)[m_language], u"no"_s);
        }
        for (const Choice &choice : field.choices)
            words->addItem(choice.label[m_language], choice.id);
        if (const auto *word = value ? std::get_if<Word>(value) : nullptr)
            words->setCurrentIndex(std::max(0, words->findData(word->text)));
        if (const auto *yes = value ? std::get_if<bool>(value) : nullptr)
            words->setCurrentIndex(*yes ? 1 : 2);
        m_words[field.id] = words;
        fields->addWidget(boxed(name, words));
        connect(words, &QComboBox::currentIndexChanged, this, &ItemRow::itemChanged);
        break;
    }
    case ValueType::Number:
    case ValueType::Money: {
        auto *number = new AmountField(this);
        number->setObjectName(field.id);
        if (const auto *range = value ? std::get_if<NumberRange>(value) : nullptr; range && range->min)
            number->setValue(*range->min);
        m_numbers[field.id] = number;
        const Unit only = field.units.size() == 1 ? field.units.front() : Unit{};
        const QString unit = unitWords(only, m_language);
        fields->addWidget(boxed(unit.isEmpty() ? name : name + u", "_s + unit, number));
        connect(number, &QLineEdit::textChanged, this, &ItemRow::itemChanged);
        if (field.units.size() > 1) {
            m_units = field.units;
            m_unit = new QComboBox(this);
            m_unit->setObjectName(u"unit"_s);
            for (const Unit &each : field.units)
                m_unit->addItem(unitWords(each, m_language));
            for (std::size_t i = 0; i < m_units.size(); ++i) {
                if (m_units[i] == item.unit)
                    m_unit->setCurrentIndex(static_cast<int>(i));
            }
            fields->addWidget(boxed(tr("Per"), m_unit));
            connect(m_unit, &QComboBox::currentIndexChanged, this, &ItemRow::itemChanged);
        } else if (field.type == ValueType::Money) {
            m_plainUnit = only;
        }
        break;
    }
    case ValueType::Date: {
        auto *date = new DateField(this);
        date->setObjectName(field.id);
        date->setTitle(name);
        if (const auto *range = value ? std::get_if<DateRange>(value) : nullptr)
            date->setDate(*range);
        m_dates[field.id] = date;
        fields->addWidget(boxed(name, date));
        connect(date, &DateField::dateChanged, this, &ItemRow::itemChanged);
        break;
    }
    default: break; // lists have no fields of other types
    }
}

void ItemRow::setNumber(int number)
{
    m_name->setText(u"%1 · %2"_s.arg(m_list.names[m_language]).arg(number));
    m_remove->setAccessibleName(tr("Remove: %1").arg(m_name->text()));
    for (const auto &[id, field] : m_words)
        field->setAccessibleDescription(m_name->text());
    for (const auto &[id, field] : m_numbers)
        field->setAccessibleDescription(m_name->text());
    if (m_unit)
        m_unit->setAccessibleDescription(m_name->text());
}

Item ItemRow::item() const
{
    Item item;
    item.unit = m_unit ? m_units[std::size_t(m_unit->currentIndex())] : m_plainUnit;
    for (const auto &[id, words] : m_words) {
        const QString word = words->currentData().toString();
        const bool yesNo = words->findData(u"yes"_s) == 1;
        if (!word.isEmpty())
            item.fields[id] = yesNo ? FactValue(word == u"yes"_s) : FactValue(Word{word});
        else
            item.fields[id] = Unanswered::DontKnow;
    }
    for (const auto &[id, field] : m_numbers) {
        if (const std::optional<Decimal> number = field->value())
            item.fields[id] = NumberRange::exactly(*number);
        else
            item.fields[id] = Unanswered::DontKnow;
    }
    for (const auto &[id, field] : m_dates) {
        if (const std::optional<DateRange> date = field->date())
            item.fields[id] = *date;
        else
            item.fields[id] = Unanswered::DontKnow;
    }
    return item;
}

QString ItemRow::problem() const
{
    for (const auto &[id, field] : m_numbers) {
        if (!field->isBlank() && !field->value())
            return tr("Write a number, for example 1250 or 1250,50.");
    }
    for (const auto &[id, field] : m_dates) {
        if (const QString fault = field->problem(); !fault.isEmpty())
            return fault;
    }
    return {};
}

} // namespace takeup
