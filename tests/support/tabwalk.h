// SPDX-FileCopyrightText: 2026 TakeUp contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QString>

#include <vector>

class QWidget;

namespace takeup {

struct TabFault
{
    QWidget *widget;
    bool trapped; ///< Tab does not leave it; otherwise it is never reached.
    QString detail;
};

/// Sends Tab until the first widget comes round again; gives what swallows Tab and what is never reached on the page.
std::vector<TabFault> walkByTab(QWidget *page);

} // namespace takeup
