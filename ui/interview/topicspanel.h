// SPDX-FileCopyrightText: 2026 TakeUp contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QSet>
#include <QWidget>

class QVBoxLayout;

namespace takeup {

class Interview;
class ProgressLine;
class TextLabel;
class Wording;

/// The topics with their ticks, the answers given so far under each, and how far one is.
class TopicsPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit TopicsPanel(QWidget *parent = nullptr);

    void show(const Interview &interview, const Wording &words);
    using QWidget::show;

signals:
    /// An earlier answer was pressed.
    void screenChosen(const QString &screenId);

private:
    void addAnswers(const Interview &interview, const Wording &words, const QString &topic, QVBoxLayout *layout);

    QWidget *m_rows = nullptr;
    ProgressLine *m_progress;
    TextLabel *m_left;
    QSet<QString> m_open; ///< Topics whose answers are shown.
};

} // namespace takeup
