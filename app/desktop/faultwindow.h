// SPDX-FileCopyrightText: 2026 TakeUp contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QDialog>

namespace takeup {

/// Says that the program can't start, and what to do about it.
class FaultWindow final : public QDialog
{
    Q_OBJECT

public:
    explicit FaultWindow(const QString &cause, QWidget *parent = nullptr);
};

} // namespace takeup
