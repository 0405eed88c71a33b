// SPDX-FileCopyrightText: 2026 TakeUp contributors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/home/homepage.h"

#include "ui/controls/button.h"
#include "ui/controls/card.h"
#include "ui/controls/chip.h"
#include "ui/controls/flowlayout.h"
#include "ui/controls/scrollpage.h"
#include "ui/controls/textlabel.h"
#include "ui/wording/valuewords.h"
#include "ui/wording/wordlists.h"

#include <QEvent>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace takeup {

HomePage::HomePage(QWidget *parent)
    : QWidget(parent), m_page(new ScrollPage(this)), m_row(new QBoxLayout(QBoxLayout::LeftToRight)),
      m_title(new TextLabel(TextStyle::Title, this)), m_promise(new TextLabel(TextStyle::Body, this, Role::Muted)),
      m_checkTitle(new TextLabel(TextStyle::Heading, this, Role::OnAction)),
      m_checkText(new TextLabel(TextStyle::Body, this, Role::OnAction)), m_start(new Button(Button::Kind::OnAction, this)),
      m_checkNote(new TextLabel(TextStyle::Small, this, Role::OnAction)), m_themesTitle(new TextLabel(TextStyle::Subheading, this)),
      m_themes(new FlowLayout(8)), m_contentTitle(new TextLabel(TextStyle::Subheading, this)),
      m_contentCount(new TextLabel(TextStyle::Body, this)), m_contentAge(new TextLabel(TextStyle::Small, this, Role::Muted)),
      m_contentStale(new TextLabel(TextStyle::Small, this, Role::Open))
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_page);
    m_title->setObjectName(u"homeTitle"_s);
    m_title->setFocusPolicy(Qt::ClickFocus);
    QVBoxLayout *body = m_page->body();
    body->setContentsMargins(32, 28, 32, 32);
    body->setSpacing(0);
    body->addWidget(m_title);
    body->addSpacing(6);
    body->addWidget(m_promise);
    body->addSpacing(24);
    m_row->setSpacing(18);
    m_row->addWidget(makeCheckCard(), 3);
    m_row->addWidget(makeContentCard(), 2);
    body->addLayout(m_row);
    body->addSpacing(18);
    body->addWidget(makeThemesCard());
    body->addStretch();
    m_page->setContentWidth(1240);
}

void HomePage::arrange()
{
    m_row->setDirection(width() < scaled(820) ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

void HomePage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void HomePage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::ApplicationFontChange)
        arrange();
    QWidget::changeEvent(event);
}

QWidget *HomePage::makeCheckCard()
{
    auto *card = new Card(this, Role::Action, Role::Action);
    QPalette colours = palette();
    colours.setColor(QPalette::Window, color(Role::Action));
    card->setPalette(colours);
    auto *layout = new QVBoxLayout(card);
    layout->setContentsMargins(28, 26, 28, 24);
    layout->setSpacing(6);
    layout->addWidget(m_checkTitle);
    layout->addWidget(m_checkText);
    layout->addSpacing(12);
    m_start->setObjectName(u"startCheck"_s);
    m_start->setTrailingIcon(Icon::ArrowRight);
    layout->addWidget(m_start);
    layout->addSpacing(8);
    layout->addWidget(m_checkNote);
    layout->addStretch();
    connect(m_start, &QPushButton::clicked, this, &HomePage::checkWanted);
    return card;
}

QWidget *HomePage::makeThemesCard()
{
    auto *card = new Card(this);
    auto *layout = new QVBoxLayout(card);
    layout->setContentsMargins(26, 20, 26, 22);
    layout->setSpacing(12);
    layout->addWidget(m_themesTitle);
    layout->addLayout(m_themes);
    return card;
}

QWidget *HomePage::makeContentCard()
{
    auto *card = new Card(this);
    auto *layout = new QVBoxLayout(card);
    layout->setContentsMargins(26, 20, 26, 22);
    layout->setSpacing(4);
    layout->addWidget(m_contentTitle);
    layout->addWidget(m_contentCount);
    layout->addWidget(m_contentAge);
    layout->addWidget(m_contentStale);
    layout->addStretch();
    return card;
}

void HomePage::show(const HomeFacts &facts, const ValueWords &words, bool checkUnderWay)
{
    m_title->setText(tr("What can we help with?"));
    m_promise->setText(tr("Nothing of what you fill in is kept."));
    m_checkTitle->setText(tr("Rights check"));
    m_checkText->setText(tr("Some questions, and you see which rights somebody probably has, and why."));
    m_start->setText(checkUnderWay ? tr("Go on with the check") : tr("Start a check"));
    m_checkNote->setText(tr("“I don’t know” is always an answer. You may stop at any moment and see the results."));
    m_themesTitle->setText(tr("What the check looks at"));
    while (QLayoutItem *item = m_themes->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const HomeFacts::Theme &theme : facts.themes) {
        auto *chip = new Chip({u"%1 · %2"_s.arg(themeText(theme.id)[words.language()]).arg(theme.rights), Tone::No, themeIcon(theme.id)},
                              m_page->content());
        m_themes->addWidget(chip);
        chip->show();
    }
    m_contentTitle->setText(tr("How old is the content?"));
    m_contentCount->setText(tr("%n right(s) in this copy", nullptr, facts.rights));
    QStringList ages;
    if (facts.newestFigure.isValid())
        ages += tr("Newest figure: %1").arg(words.day(facts.newestFigure));
    if (facts.oldestFigure.isValid())
        ages += tr("Oldest figure that should change: %1").arg(words.day(facts.oldestFigure));
    m_contentAge->setText(ages.join(u'\n'));
    m_contentStale->setText(tr("%n figure(s) may be out of date. Results that use one say so.", nullptr, facts.staleFigures));
    m_contentStale->setVisible(facts.staleFigures > 0);
}

void HomePage::focusStart()
{
    m_title->setFocus(Qt::OtherFocusReason);
}

} // namespace takeup
