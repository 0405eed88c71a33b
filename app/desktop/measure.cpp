// SPDX-FileCopyrightText: 2026 TakeUp contributors
// SPDX-License-Identifier: EUPL-1.2
#include "app/desktop/measure.h"

#include <QFile>

#include <time.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace takeup {

namespace {

/// Milliseconds since the process was started, to a hundredth of a second.
double millisecondsSinceStart()
{
    QFile stat(u"/proc/self/stat"_s);
    if (!stat.open(QIODevice::ReadOnly))
        return -1;
    const QByteArray line = stat.readAll();
    const QList<QByteArray> fields = line.mid(line.lastIndexOf(')') + 2).split(' ');
    constexpr int startTime = 19; // field 22 of proc(5), counted after the name
    timespec now{};
    clock_gettime(CLOCK_BOOTTIME, &now);
    const double started = fields.value(startTime).toDouble() / double(sysconf(_SC_CLK_TCK));
    return (double(now.tv_sec) + double(now.tv_nsec) / 1e9 - started) * 1000;
}

qint64 pssKilobytes()
{
    QFile rollup(u"/proc/self/smaps_rollup"_s);
    if (!rollup.open(QIODevice::ReadOnly))
        return -1;
    for (const QByteArray &line : rollup.readAll().split('\n')) {
        if (line.startsWith("Pss:"))
            return line.simplified().split(' ').value(1).toLongLong();
    }
    return -1;
}

} // namespace

QString startMeasures()
{
    return u"start %1 ms, PSS %2 MB"_s.arg(millisecondsSinceStart(), 0, 'f', 0).arg(double(pssKilobytes()) / 1024, 0, 'f', 1);
}

} // namespace takeup
