// SPDX-FileCopyrightText: 2026 TakeUp contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <initializer_list>

class QVBoxLayout;
class QWidget;

namespace takeup {

class Button;
class ChoiceCard;
class Columns;
class LivePanel;
class Notice;
class ScrollPage;
class TextLabel;
class TopicsPanel;

/// The parts of the question in the middle of the interview.
struct QuestionParts
{
    TextLabel *kicker;
    TextLabel *title;
    TextLabel *help;
    QVBoxLayout *input;
    TextLabel *problem;
    ChoiceCard *dontKnow;
    Button *ratherNot;
    Button *skip;
    Notice *why;
    Button *back;
    Button *results;
    Button *next;
};

/// Puts the parts of the interview page in their places.
void layOutQuestion(QWidget *page, const QuestionParts &parts, Columns *columns, ScrollPage *question, TopicsPanel *topics,
                    LivePanel *live);

/// Makes Tab go from one to the next, through all that is inside each.
void chainTabs(std::initializer_list<QWidget *> widgets);

} // namespace takeup
