// SPDX-FileCopyrightText: 2026 TakeUp contributors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/shell/announcer.h"

#include <QAccessible>
#include <QAccessibleWidget>

using namespace Qt::StringLiterals;

namespace takeup {

namespace {

QAccessibleInterface *announcerInterface(const QString &className, QObject *object)
{
    auto *widget = qobject_cast<QWidget *>(object);
    if (className != u"takeup::Announcer"_s || !widget)
        return nullptr;
    return new QAccessibleWidget(widget, QAccessible::Notification);
}

} // namespace

Announcer::Announcer(QWidget *parent) : QWidget(parent)
{
    setObjectName(u"announcer"_s);
    setGeometry(0, 0, 1, 1);
    setAttribute(Qt::WA_TransparentForMouseEvents);
    m_pause.setSingleShot(true);
    m_pause.setInterval(300);
    connect(&m_pause, &QTimer::timeout, this, &Announcer::speak);
}

void Announcer::say(const QString &sentence)
{
    m_next = sentence;
    m_pause.start();
}

void Announcer::speak()
{
    m_said = m_next;
    setAccessibleName(m_said);
    QAccessibleEvent named(this, QAccessible::NameChanged);
    QAccessible::updateAccessibility(&named);
    QAccessibleEvent shown(this, QAccessible::ObjectShow);
    QAccessible::updateAccessibility(&shown);
}

void installAnnouncer()
{
    QAccessible::installFactory(announcerInterface);
}

} // namespace takeup
