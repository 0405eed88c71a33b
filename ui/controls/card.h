// SPDX-FileCopyrightText: 2026 TakeUp contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/theme/palette.h"

#include <QWidget>

namespace takeup {

/// A rounded surface for other widgets.
class Card final : public QWidget
{
    Q_OBJECT

public:
    explicit Card(QWidget *parent = nullptr, Role fill = Role::Card, Role border = Role::Line);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Role m_fill;
    Role m_border;
};

} // namespace takeup
