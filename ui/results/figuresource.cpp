// SPDX-FileCopyrightText: 2026 TakeUp contributors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/results/figuresource.h"

#include "ui/wording/wording.h"

#include <QCoreApplication>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace takeup {

QString sourceHost(const QString &source)
{
    const QString host = QUrl(source).host();
    if (host.isEmpty())
        return source;
    return host.startsWith(u"www."_s) ? host.mid(4) : host;
}

QString figureNote(const UsedFigure &figure, const Content &content, const Wording &words)
{
    const Parameter &parameter = content.parameters[std::size_t(figure.parameter)];
    const QString &source = parameter.values[std::size_t(figure.value)].source;
    QString note = words.figure(figure);
    if (!source.isEmpty())
        note.replace(source, sourceHost(source));
    return note.replace(parameter.id, QCoreApplication::translate("takeup::ReasonTree", "Figure"));
}

} // namespace takeup
