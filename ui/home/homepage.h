// SPDX-FileCopyrightText: 2026 TakeUp contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/content/content.h"

#include <QDate>
#include <QStringList>
#include <QWidget>

class QBoxLayout;

namespace takeup {

class Button;
class FlowLayout;
class ScrollPage;
class TextLabel;
class ValueWords;

/// What the home page says of the content that is loaded.
struct HomeFacts
{
    struct Theme
    {
        QString id;
        int rights = 0;
    };

    int rights = 0;
    std::vector<Theme> themes;
    QDate newestFigure; ///< The last day on which a figure changed.
    QDate oldestFigure; ///< The oldest figure that is in use on the day of the check.
    int staleFigures = 0; ///< Figures of which a newer one is due.
};

/// Counts and dates of the content on a day.
HomeFacts homeFactsOf(const Content &content, QDate day);

/// The first page: what can be done here, and how old the content is.
class HomePage final : public QWidget
{
    Q_OBJECT

public:
    explicit HomePage(QWidget *parent = nullptr);

    void show(const HomeFacts &facts, const ValueWords &words, bool checkUnderWay);
    using QWidget::show;
    void focusStart();

signals:
    void checkWanted();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void arrange();
    QWidget *makeCheckCard();
    QWidget *makeThemesCard();
    QWidget *makeContentCard();

    ScrollPage *m_page;
    QBoxLayout *m_row; ///< The cards beside each other, or below where the text is large.
    TextLabel *m_title;
    TextLabel *m_promise;
    TextLabel *m_checkTitle;
    TextLabel *m_checkText;
    Button *m_start;
    TextLabel *m_checkNote;
    TextLabel *m_themesTitle;
    FlowLayout *m_themes;
    TextLabel *m_contentTitle;
    TextLabel *m_contentCount;
    TextLabel *m_contentAge;
    TextLabel *m_contentStale;
};

} // namespace takeup
