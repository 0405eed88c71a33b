// SPDX-FileCopyrightText: 2026 TakeUp contributors
// SPDX-License-Identifier: EUPL-1.2
#include "tests/support/tabwalk.h"

#include <QAbstractButton>
#include <QApplication>
#include <QButtonGroup>
#include <QSet>
#include <QTest>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace takeup {

namespace {

bool takesTab(const QWidget *widget)
{
    return widget->isEnabled() && (widget->focusPolicy() & Qt::TabFocus) == Qt::TabFocus && !widget->focusProxy();
}

/// A radio button beside the chosen one of its group is reached by the arrow keys.
bool isInGroupOf(const QWidget *widget, const QSet<QWidget *> &reached)
{
    const auto *button = qobject_cast<const QAbstractButton *>(widget);
    if (!button || !button->isCheckable())
        return false;
    return std::any_of(reached.begin(), reached.end(), [&](const QWidget *other) {
        const auto *near = qobject_cast<const QAbstractButton *>(other);
        return near && near->isCheckable() && near->parentWidget() == widget->parentWidget() && near->group()
            && near->group() == button->group();
    });
}

} // namespace

std::vector<TabFault> walkByTab(QWidget *page)
{
    std::vector<TabFault> faults;
    QWidget *window = page->window();
    window->activateWindow();
    QList<QWidget *> wanted;
    for (QWidget *widget : page->findChildren<QWidget *>()) {
        if (takesTab(widget) && widget->isVisibleTo(window))
            wanted += widget;
    }
    if (wanted.isEmpty())
        return faults;
    wanted.first()->setFocus(Qt::TabFocusReason);
    QSet<QWidget *> reached;
    const qsizetype most = window->findChildren<QWidget *>().size() + 10;
    for (qsizetype i = 0; i < most; ++i) {
        QWidget *now = QApplication::focusWidget();
        if (!now)
            break;
        if (reached.contains(now) && now == wanted.first())
            break;
        reached.insert(now);
        QTest::keyClick(now, Qt::Key_Tab);
        if (QApplication::focusWidget() == now && wanted.size() > 1) {
            faults.push_back({now, true, u"Tab does not leave it"_s});
            break;
        }
    }
    for (QWidget *widget : wanted) {
        if (!reached.contains(widget) && !isInGroupOf(widget, reached))
            faults.push_back({widget, false, u"Tab never reaches it"_s});
    }
    return faults;
}

} // namespace takeup
