// SPDX-FileCopyrightText: 2026 TakeUp contributors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/theme/theme.h"

#include "ui/theme/palette.h"
#include "ui/theme/style.h"
#include "ui/theme/typescale.h"

#include <QApplication>
#include <QFontDatabase>

using namespace Qt::StringLiterals;

namespace takeup {

void installTheme(QApplication &app)
{
    for (const auto &weight : {u"Regular"_s, u"Medium"_s, u"SemiBold"_s, u"Bold"_s})
        QFontDatabase::addApplicationFont(u":/takeup/fonts/Inter-%1.otf"_s.arg(weight));
    QFont base;
    base.setFamilies({u"Inter"_s, u"Noto Sans"_s, u"Noto Sans Arabic"_s});
    base.setPixelSize(baseTextPx);
    app.setStyle(new Style);
    QApplication::setPalette(takeUpPalette());
    QApplication::setFont(base);
}

} // namespace takeup
