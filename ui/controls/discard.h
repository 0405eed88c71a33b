// SPDX-FileCopyrightText: 2026 TakeUp contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QWidget>

namespace takeup {

/// Takes a widget off its page at once and deletes it when no event of it is under way: what is pressed on it may be
/// the reason why it goes.
template<typename Widget> void discard(Widget *&widget)
{
    if (!widget)
        return;
    widget->hide();
    widget->setParent(nullptr);
    widget->deleteLater();
    widget = nullptr;
}

} // namespace takeup
