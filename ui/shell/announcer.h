// SPDX-FileCopyrightText: 2026 TakeUp contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QTimer>
#include <QWidget>

namespace takeup {

/// Says something to a screen reader that no change of focus or value says: a new page, moved results.
/// Several within 300 ms become one. Call installAnnouncer() once before the first window.
class Announcer final : public QWidget
{
    Q_OBJECT

public:
    explicit Announcer(QWidget *parent);

    void say(const QString &sentence);
    QString lastSaid() const { return m_said; }

private:
    void speak();

    QTimer m_pause;
    QString m_next;
    QString m_said;
};

/// Makes announcers known to the accessibility bus with the role it speaks.
void installAnnouncer();

} // namespace takeup
