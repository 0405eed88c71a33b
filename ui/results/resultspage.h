// SPDX-FileCopyrightText: 2026 TakeUp contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/rules/explanation.h"

#include <QWidget>

namespace takeup {

class Columns;
class Interview;
class NotionsPanel;
class ResultList;
class RightDetail;
class ScrollPage;
class Wording;

/// What was found and why: the list on one side, one right on the other.
class ResultsPage final : public QWidget
{
    Q_OBJECT

public:
    explicit ResultsPage(QWidget *parent = nullptr);

    /// Shows the results as they are now. Both must outlive the page, or be replaced by another call.
    void show(Interview &interview, const Wording &words);
    using QWidget::show;
    void showRight(int right);
    void focusResults();

signals:
    void questionsWanted();
    void questionWanted(const takeup::FactRef &fact);

private:
    void showPerson(int person);
    void showNotions();

    Interview *m_interview = nullptr;
    const Wording *m_words = nullptr;
    Columns *m_columns;
    ScrollPage *m_listPage;
    ResultList *m_list;
    ScrollPage *m_detailPage;
    RightDetail *m_detail;
    NotionsPanel *m_notions;
    int m_right = -1;
};

} // namespace takeup
