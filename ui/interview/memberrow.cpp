// SPDX-FileCopyrightText: 2026 TakeUp contributors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/interview/memberrow.h"

#include "ui/controls/button.h"
#include "ui/controls/card.h"
#include "ui/controls/checkcard.h"
#include "ui/controls/flowlayout.h"
#include "ui/controls/textlabel.h"
#include "ui/interview/datefield.h"
#include "ui/wording/wordlists.h"

#include <QComboBox>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace takeup {

namespace {

/// The check is for these without being asked.
bool isClientAnyway(const QString &relation)
{
    return relation == u"self"_s || relation == u"partner"_s || relation == u"child"_s || relation == u"partner_child"_s;
}

} // namespace

MemberRow::MemberRow(const MemberEntry &entry, bool first, Language language, QWidget *parent)
    : QWidget(parent), m_id(entry.id), m_first(first), m_before(entry.birthDate), m_name(new TextLabel(TextStyle::BodyStrong, this)),
      m_birth(new DateField(this))
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
    layout->addLayout(head);
    auto *fields = new FlowLayout(12);
    if (!first) {
        m_remove = new Button(Button::Kind::Quiet, card);
        m_remove->setObjectName(u"remove"_s);
        m_remove->setText(tr("Remove"));
        m_remove->setCompact(true);
        m_remove->setLeadingIcon(Icon::Trash);
        head->addWidget(m_remove);
        connect(m_remove, &QPushButton::clicked, this, &MemberRow::removed);

        auto *box = new QWidget(card);
        auto *column = new QVBoxLayout(box);
        column->setContentsMargins(0, 0, 0, 0);
        column->setSpacing(4);
        auto *label = new TextLabel(TextStyle::Small, tr("Who is it?"), box, Role::Muted);
        m_relation = new QComboBox(box);
        m_relation->setObjectName(u"relation"_s);
        label->setBuddy(m_relation);
        m_relation->setMaxVisibleItems(16);
        m_relation->addItem(tr("Choose…"), QString());
        for (const QString &word : relationWords()) {
            if (word != u"self"_s)
                m_relation->addItem(relationText(word)[language], word);
        }
        m_relation->setCurrentIndex(std::max(0, m_relation->findData(entry.relation)));
        column->addWidget(label);
        column->addWidget(m_relation);
        fields->addWidget(box);
        connect(m_relation, &QComboBox::currentIndexChanged, this, [this] {
            showClient();
            emit entryChanged();
        });
    }
    auto *birth = new QWidget(card);
    auto *birthColumn = new QVBoxLayout(birth);
    birthColumn->setContentsMargins(0, 0, 0, 0);
    birthColumn->setSpacing(4);
    birthColumn->addWidget(new TextLabel(TextStyle::SmallStrong, tr("Date of birth"), birth));
    birthColumn->addWidget(m_birth);
    fields->addWidget(birth);
    layout->addLayout(fields);
    if (const auto *date = std::get_if<DateRange>(&entry.birthDate))
        m_birth->setDate(*date);
    connect(m_birth, &DateField::dateChanged, this, &MemberRow::entryChanged);
    if (!first) {
        m_client = new CheckCard(card);
        m_client->setObjectName(u"client"_s);
        m_client->setText(tr("Check the rights of this person too"));
        m_client->setChecked(entry.client.value_or(false));
        layout->addWidget(m_client);
        connect(m_client, &QCheckBox::toggled, this, &MemberRow::entryChanged);
        showClient();
    }
}

void MemberRow::setNumber(int number)
{
    m_name->setText(m_first ? tr("You") : tr("Person %1").arg(number));
    m_birth->setTitle(tr("Date of birth: %1").arg(m_name->text()));
    if (m_remove)
        m_remove->setAccessibleName(tr("Remove person %1").arg(number));
    if (m_relation)
        m_relation->setAccessibleDescription(m_name->text());
}

void MemberRow::showClient()
{
    const QString relation = m_relation->currentData().toString();
    m_client->setVisible(!relation.isEmpty() && !isClientAnyway(relation));
}

MemberEntry MemberRow::entry() const
{
    MemberEntry entry;
    entry.id = m_id;
    entry.relation = m_first ? u"self"_s : m_relation->currentData().toString();
    if (const std::optional<DateRange> date = m_birth->date())
        entry.birthDate = *date;
    else if (m_birth->isBlank() && std::holds_alternative<Unanswered>(m_before))
        entry.birthDate = m_before;
    if (m_client && !isClientAnyway(entry.relation))
        entry.client = m_client->isChecked();
    return entry;
}

QString MemberRow::problem() const
{
    if (m_relation && m_relation->currentData().toString().isEmpty())
        return tr("Choose who this person is: %1.").arg(m_name->text());
    return m_birth->problem();
}

QWidget *MemberRow::firstField() const
{
    return m_relation ? static_cast<QWidget *>(m_relation) : m_birth->yearField();
}

} // namespace takeup
