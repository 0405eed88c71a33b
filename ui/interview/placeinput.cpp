// SPDX-FileCopyrightText: 2026 TakeUp contributors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/interview/placeinput.h"

#include "ui/controls/textlabel.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QSignalBlocker>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace takeup {

PlaceInput::PlaceInput(const Screen &screen, const InputContext &context, const QString &title, QWidget *parent)
    : AnswerInput(parent), m_geography(context.geography), m_language(context.words.language()), m_text(new QLineEdit(this)),
      m_found(new QListWidget(this)), m_nothing(new TextLabel(TextStyle::Small, this, Role::Urgent))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    auto *label = new TextLabel(TextStyle::Small, tr("Postal code or name of the municipality"), this, Role::Muted);
    label->setBuddy(m_text);
    m_text->setObjectName(u"place"_s);
    m_text->setAccessibleDescription(title);
    m_text->installEventFilter(this);
    m_found->setObjectName(u"placesFound"_s);
    m_found->setAccessibleName(tr("Municipalities found"));
    m_found->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_found->setWordWrap(true);
    m_found->hide();
    m_nothing->setText(tr("No municipality found. Check the postal code, or write the beginning of the name."));
    m_nothing->hide();
    layout->addWidget(label);
    layout->addWidget(m_text);
    layout->addWidget(m_found);
    layout->addWidget(m_nothing);
    const auto *value = screen.answer ? std::get_if<FactValue>(&*screen.answer) : nullptr;
    const auto *word = value ? std::get_if<Word>(value) : nullptr;
    if (const Municipality *before = word ? m_geography.byNis(word->text) : nullptr) {
        m_nis = before->nis;
        m_text->setText(nameOf(*before));
    }
    connect(m_text, &QLineEdit::textEdited, this, &PlaceInput::search);
    connect(m_found, &QListWidget::itemClicked, this, &PlaceInput::pick);
}

QString PlaceInput::nameOf(const Municipality &municipality) const
{
    const QString codes =
        municipality.postalCodes.size() <= 2 ? municipality.postalCodes.join(u", "_s) : municipality.postalCodes.first() + u"…"_s;
    return codes + u"  "_s + municipality.names[m_language];
}

void PlaceInput::search()
{
    m_nis.clear();
    m_found->clear();
    const QString text = m_text->text().trimmed();
    if (!text.isEmpty()) {
        for (const Municipality *municipality : m_geography.find(text)) {
            auto *item = new QListWidgetItem(nameOf(*municipality), m_found);
            item->setData(Qt::UserRole, municipality->nis);
        }
    }
    const int found = m_found->count();
    m_found->setVisible(found > 0);
    m_nothing->setVisible(found == 0 && text.size() >= 2);
    if (found > 0) {
        m_found->setCurrentRow(0);
        m_found->setFixedHeight(found * m_found->sizeHintForRow(0) + 2 * m_found->frameWidth());
    }
    emit answerChanged();
}

void PlaceInput::pick(const QListWidgetItem *item)
{
    if (!item)
        return;
    m_nis = item->data(Qt::UserRole).toString();
    m_text->setText(item->text());
    m_found->hide();
    m_text->setFocus();
    emit answerChanged();
}

std::optional<ScreenAnswer> PlaceInput::answer() const
{
    if (m_nis.isEmpty())
        return {};
    return FactValue(Word{m_nis});
}

QString PlaceInput::problem() const
{
    if (m_nis.isEmpty() && !m_text->text().trimmed().isEmpty())
        return tr("Choose a municipality from the list.");
    return {};
}

void PlaceInput::clear()
{
    m_nis.clear();
    m_text->setText({});
    m_found->hide();
    m_nothing->hide();
}

bool PlaceInput::enter()
{
    if (!m_found->isVisible())
        return false;
    pick(m_found->currentItem());
    return true;
}

QWidget *PlaceInput::firstField() const
{
    return m_text;
}

bool PlaceInput::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_text && event->type() == QEvent::KeyPress && m_found->isVisible()) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Down || key == Qt::Key_Up) {
            const int row = m_found->currentRow() + (key == Qt::Key_Down ? 1 : -1);
            m_found->setCurrentRow(std::clamp(row, 0, m_found->count() - 1));
            return true;
        }
    }
    return AnswerInput::eventFilter(watched, event);
}

} // namespace takeup
