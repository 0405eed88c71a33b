// SPDX-FileCopyrightText: 2026 TakeUp contributors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/interview/membersinput.h"

#include "ui/controls/button.h"
#include "ui/interview/memberrow.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace takeup {

MembersInput::MembersInput(const Screen &screen, Language language, QWidget *parent)
    : AnswerInput(parent), m_language(language), m_list(new QVBoxLayout), m_add(new Button(Button::Kind::Secondary, this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    m_list->setSpacing(12);
    layout->addLayout(m_list);
    m_add->setObjectName(u"addPerson"_s);
    m_add->setText(tr("Add a person"));
    m_add->setLeadingIcon(Icon::Plus);
    m_add->setCompact(true);
    layout->addWidget(m_add);

    const auto *before = screen.answer ? std::get_if<MemberEntries>(&*screen.answer) : nullptr;
    if (before && !before->empty()) {
        for (const MemberEntry &entry : *before)
            add(entry);
    } else {
        add({{}, u"self"_s, Unanswered::Skipped, {}});
    }
    connect(m_add, &QPushButton::clicked, this, [this] {
        add({})->firstField()->setFocus();
        emit answerChanged();
    });
}

MemberRow *MembersInput::add(const MemberEntry &entry)
{
    auto *row = new MemberRow(entry, m_rows.empty(), m_language, this);
    m_rows.push_back(row);
    m_list->addWidget(row);
    connect(row, &MemberRow::entryChanged, this, &AnswerInput::answerChanged);
    connect(row, &MemberRow::removed, this, [this, row] { remove(row); });
    number();
    return row;
}

void MembersInput::remove(MemberRow *row)
{
    std::erase(m_rows, row);
    m_add->setFocus();
    row->hide();
    row->deleteLater();
    number();
    emit answerChanged();
}

void MembersInput::number()
{
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        m_rows[i]->setNumber(static_cast<int>(i) + 1);
        m_rows[i]->setObjectName(u"person%1"_s.arg(i + 1));
    }
}

std::optional<ScreenAnswer> MembersInput::answer() const
{
    if (!problem().isEmpty())
        return {};
    MemberEntries entries;
    for (const MemberRow *row : m_rows)
        entries.push_back(row->entry());
    return entries;
}

QString MembersInput::problem() const
{
    for (const MemberRow *row : m_rows) {
        if (const QString fault = row->problem(); !fault.isEmpty())
            return fault;
    }
    return {};
}

void MembersInput::clear()
{
    while (m_rows.size() > 1) {
        m_rows.back()->hide();
        m_rows.back()->deleteLater();
        m_rows.pop_back();
    }
}

QWidget *MembersInput::firstField() const
{
    return m_rows.front()->firstField();
}

} // namespace takeup
