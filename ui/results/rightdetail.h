// SPDX-FileCopyrightText: 2026 TakeUp contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/rules/explanation.h"

#include <QWidget>

class QVBoxLayout;

namespace takeup {

class Interview;
class TextLabel;
class Wording;

/// One right for one household: what it is, what it gives, why, and what to do next.
class RightDetail final : public QWidget
{
    Q_OBJECT

public:
    explicit RightDetail(QWidget *parent = nullptr);

    /// Shows the right for one of the persons it is for: place in RightAssessment::persons.
    void show(Interview &interview, const Wording &words, int right, int person = 0);
    using QWidget::show;

signals:
    void rightChosen(int right);
    void questionWanted(const takeup::FactRef &fact);
    void personChosen(int person);

private:
    void addHead(const Right &right);
    void addPersons(int person);
    void addAmounts(const Right &right, int person);
    void addReasons();
    void addOpen();
    void addNo(const Right &right);
    void addLater();
    void addHowTo(const Right &right);
    QString filled(const Text &text) const;
    void addOpens(const Right &right);
    void addSources(const Right &right);
    QVBoxLayout *addSection(const QString &title);
    void addLinks(const QString &title, const std::vector<int> &rights);

    Interview *m_interview = nullptr;
    const Wording *m_words = nullptr;
    Explanation m_explanation;
    int m_right = -1;
    QWidget *m_body = nullptr;
    QVBoxLayout *m_column = nullptr;
};

} // namespace takeup
