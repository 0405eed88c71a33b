// SPDX-FileCopyrightText: 2026 TakeUp contributors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/theme/icons.h"

#include <QFile>
#include <QHash>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

#include <array>

using namespace Qt::StringLiterals;

namespace takeup {

namespace {

/// In the order of the enumeration.
constexpr std::array fileNames{
    "",       "arrow-left",   "arrow-right",  "bank",          "book",       "bus",     "calendar",
    "check",  "chevron-down", "chevron-left", "chevron-right", "child",      "circle",  "clock",
    "cross",  "euro",         "flame",        "heart",         "home",       "house",   "info",
    "light",  "link",         "list",         "minus",         "paper",      "pencil",  "people",
    "person", "phone",        "place",        "plus",          "question",   "restart", "scale",
    "school", "search",       "trash",        "warning",       "wheelchair", "work",
};

} // namespace

QPixmap iconPixmap(Icon icon, Role role, int px, qreal devicePixelRatio)
{
    if (icon == Icon::None || px <= 0)
        return {};
    const int real = qRound(px * devicePixelRatio);
    const QString key = u"takeup-icon-%1-%2-%3"_s.arg(int(icon)).arg(int(role)).arg(real);
    QPixmap pixmap;
    if (!QPixmapCache::find(key, &pixmap)) {
        QFile file(u":/takeup/icons/%1.svg"_s.arg(QLatin1StringView(fileNames[std::size_t(icon)])));
        if (!file.open(QIODevice::ReadOnly))
            return {};
        QByteArray svg = file.readAll();
        svg.replace("currentColor", color(role).name().toLatin1());
        pixmap = QPixmap(real, real);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        QSvgRenderer(svg).render(&painter);
        painter.end();
        QPixmapCache::insert(key, pixmap);
    }
    pixmap.setDevicePixelRatio(devicePixelRatio);
    return pixmap;
}

void drawIcon(QPainter &painter, Icon icon, Role role, QPoint topLeft, int px)
{
    painter.drawPixmap(topLeft, iconPixmap(icon, role, px, painter.device()->devicePixelRatio()));
}

Icon topicIcon(const QString &topic)
{
    static const QHash<QString, Icon> icons{
        {u"you"_s, Icon::Person},   {u"family"_s, Icon::People}, {u"income"_s, Icon::Euro}, {u"home"_s, Icon::House},
        {u"health"_s, Icon::Heart}, {u"school"_s, Icon::School}, {u"other"_s, Icon::List},
    };
    return icons.value(topic, Icon::List);
}

Icon themeIcon(const QString &theme)
{
    static const QHash<QString, Icon> icons{
        {u"bank"_s, Icon::Bank},        {u"care"_s, Icon::Heart},      {u"culture"_s, Icon::Book},
        {u"debt"_s, Icon::Bank},        {u"digital"_s, Icon::Phone},   {u"disability"_s, Icon::Wheelchair},
        {u"education"_s, Icon::School}, {u"energy"_s, Icon::Flame},    {u"family"_s, Icon::People},
        {u"health"_s, Icon::Heart},     {u"housing"_s, Icon::House},   {u"income"_s, Icon::Euro},
        {u"justice"_s, Icon::Scale},    {u"migration"_s, Icon::Place}, {u"mobility"_s, Icon::Bus},
        {u"pension"_s, Icon::Calendar}, {u"tax"_s, Icon::Paper},       {u"telecom"_s, Icon::Phone},
        {u"transport"_s, Icon::Bus},    {u"work"_s, Icon::Work},
    };
    return icons.value(theme, Icon::Paper);
}

} // namespace takeup
