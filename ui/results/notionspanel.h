// SPDX-FileCopyrightText: 2026 TakeUp contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QWidget>

namespace takeup {

class Interview;
class Wording;

/// One entry, every legal notion: what each law counts of the same incomes and household, side by side.
class NotionsPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit NotionsPanel(QWidget *parent = nullptr);

    void show(Interview &interview, const Wording &words);
    using QWidget::show;

private:
    QWidget *m_body = nullptr;
};

} // namespace takeup
