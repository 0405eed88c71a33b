// SPDX-FileCopyrightText: 2026 TakeUp contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QWidget>

class QVBoxLayout;

namespace takeup {

class AnswerInput;
class Button;
class ChoiceCard;
class Columns;
class Interview;
class LivePanel;
class Notice;
class ScrollPage;
class TextLabel;
class TopicsPanel;
class Wording;

/// One question at a time, the topics on one side, what was found so far on the other.
class InterviewPage final : public QWidget
{
    Q_OBJECT

public:
    explicit InterviewPage(QWidget *parent = nullptr);

    /// Shows where the interview is, in the words given. Both must outlive the page, or be replaced by another call.
    void show(Interview &interview, const Wording &words);
    using QWidget::show;
    /// Puts the focus where the question begins.
    void focusQuestion();

signals:
    /// An answer was given, or the path was walked: results may have moved.
    void answered();
    void resultsWanted();
    void rightChosen(int right);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void build();
    void showScreen();
    void showEnd();
    void next();
    void back();
    void noteAnswer();
    void moved();
    void complain(const QString &problem);

    Interview *m_interview = nullptr;
    const Wording *m_words = nullptr;
    Columns *m_columns;
    TopicsPanel *m_topics;
    LivePanel *m_live;
    ScrollPage *m_page;
    TextLabel *m_kicker;
    TextLabel *m_title;
    TextLabel *m_help;
    QVBoxLayout *m_inputPlace;
    AnswerInput *m_input = nullptr;
    QString m_screenId; ///< Of m_input; empty when what is entered there is done with.
    TextLabel *m_problem;
    ChoiceCard *m_dontKnow;
    Button *m_ratherNot;
    Button *m_skip;
    Notice *m_why;
    Button *m_back;
    Button *m_results;
    Button *m_next;
};

} // namespace takeup
