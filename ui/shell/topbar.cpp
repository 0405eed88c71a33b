// SPDX-FileCopyrightText: 2026 TakeUp contributors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/shell/topbar.h"

#include "ui/controls/textlabel.h"
#include "ui/shell/segment.h"
#include "ui/shell/segmentbox.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace takeup {

namespace {

/// Each language by its own name, whatever the language of the screen.
QString ownName(Language language)
{
    switch (language) {
    case Language::Nl: return u"Nederlands"_s;
    case Language::Fr: return u"Français"_s;
    case Language::De: return u"Deutsch"_s;
    case Language::En: break;
    }
    return u"English"_s;
}

} // namespace

TopBar::TopBar(QWidget *parent)
    : QWidget(parent), m_name(new TextLabel(TextStyle::Subheading, u"TakeUp"_s, this)),
      m_subject(new TextLabel(TextStyle::Small, this, Role::Muted)), m_smaller(new Segment(this)),
      m_size(new TextLabel(TextStyle::Small, this)), m_larger(new Segment(this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(32, 7, 24, 7);
    layout->setSpacing(14);
    m_name->setWordWrap(false);
    m_name->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Preferred);
    m_subject->setAlignment(Qt::AlignVCenter);
    layout->addWidget(m_name);
    layout->addWidget(m_subject, 1);

    auto *sizeBox = new SegmentBox(this);
    m_smaller->setObjectName(u"textSmaller"_s);
    m_smaller->setText(u"A−"_s);
    m_larger->setObjectName(u"textLarger"_s);
    m_larger->setText(u"A+"_s);
    m_size->setAlignment(Qt::AlignCenter);
    m_size->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);
    sizeBox->add(m_smaller);
    sizeBox->add(m_size);
    sizeBox->add(m_larger);
    layout->addWidget(sizeBox);
    connect(m_smaller, &QPushButton::clicked, this, [this] { step(-1); });
    connect(m_larger, &QPushButton::clicked, this, [this] { step(1); });

    auto *languageBox = new SegmentBox(this);
    auto *group = new QButtonGroup(this);
    for (const Language language : allLanguages) {
        auto *segment = new Segment(languageBox);
        segment->setObjectName(u"language_"_s + languageCode(language));
        segment->setText(languageCode(language).toUpper());
        segment->setAccessibleName(languageCode(language).toUpper() + u", "_s + ownName(language));
        segment->setToolTip(ownName(language));
        segment->setCheckable(true);
        group->addButton(segment);
        languageBox->add(segment);
        m_languages[std::size_t(language)] = segment;
        connect(segment, &QPushButton::clicked, this, [this, language] { emit languageChosen(language); });
    }
    layout->addWidget(languageBox);
    setTextSize(100);
    setLanguage(Language::En);
}

void TopBar::setLanguage(Language language)
{
    m_languages[std::size_t(language)]->setChecked(true);
    m_smaller->setAccessibleName(tr("A−, smaller text"));
    m_smaller->setToolTip(tr("Smaller text"));
    m_larger->setAccessibleName(tr("A+, larger text"));
    m_larger->setToolTip(tr("Larger text"));
}

void TopBar::setTextSize(int percent)
{
    m_percent = percent;
    m_size->setText(u"%1\u00a0%"_s.arg(percent));
    m_size->setMinimumWidth(m_size->sizeHint().width() + 8);
    m_smaller->setEnabled(percent > sizes.front());
    m_larger->setEnabled(percent < sizes.back());
}

void TopBar::setSubject(const QString &subject)
{
    m_subject->setText(subject);
}

void TopBar::step(int by)
{
    const auto now = std::find(sizes.begin(), sizes.end(), m_percent);
    const auto index = std::clamp<std::ptrdiff_t>(now - sizes.begin() + by, 0, sizes.size() - 1);
    emit textSizeChosen(sizes[std::size_t(index)]);
}

void TopBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), color(Role::Card));
    painter.fillRect(0, height() - 1, width(), 1, color(Role::Line));
}

} // namespace takeup
