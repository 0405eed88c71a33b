// SPDX-FileCopyrightText: 2026 TakeUp contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/theme/palette.h"

#include <QPixmap>

class QPainter;

namespace takeup {

/// The outline icons of resources/icons.
enum class Icon {
    None,
    ArrowLeft,
    ArrowRight,
    Bank,
    Book,
    Bus,
    Calendar,
    Check,
    ChevronDown,
    ChevronLeft,
    ChevronRight,
    Child,
    Circle,
    Clock,
    Cross,
    Euro,
    Flame,
    Heart,
    Home,
    House,
    Info,
    Light,
    Link,
    List,
    Minus,
    Paper,
    Pencil,
    People,
    Person,
    Phone,
    Place,
    Plus,
    Question,
    Restart,
    Scale,
    School,
    Search,
    Trash,
    Warning,
    Wheelchair,
    Work,
};

/// The icon in the colour of a role, `px` wide and high.
QPixmap iconPixmap(Icon icon, Role role, int px, qreal devicePixelRatio);

/// Draws the icon into the square at `topLeft`.
void drawIcon(QPainter &painter, Icon icon, Role role, QPoint topLeft, int px);

/// What a topic of the interview or a theme of rights is shown with.
Icon topicIcon(const QString &topic);
Icon themeIcon(const QString &theme);

} // namespace takeup
