// SPDX-FileCopyrightText: 2026 TakeUp contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/text.h"

#include <QLocale>
#include <QTranslator>

namespace takeup {

/// The language of the program's own texts; can change at any time.
class Translations final
{
public:
    void use(Language language);

private:
    QTranslator m_texts;
};

/// Numbers, months and the direction of writing go by this.
QLocale localeOf(Language language);

} // namespace takeup
