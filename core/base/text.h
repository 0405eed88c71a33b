// SPDX-FileCopyrightText: 2026 TakeUp contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QString>

#include <array>

namespace takeup {

/// The four languages of content and screens.
enum class Language { Nl, Fr, De, En };

inline constexpr std::array<Language, 4> allLanguages{Language::Nl, Language::Fr, Language::De, Language::En};

/// The two-letter code: nl, fr, de, en.
inline QString languageCode(Language language)
{
    switch (language) {
    case Language::Nl: return QStringLiteral("nl");
    case Language::Fr: return QStringLiteral("fr");
    case Language::De: return QStringLiteral("de");
    case Language::En: break;
    }
    return QStringLiteral("en");
}

/// One text in the four languages. Empty in all of them when the content has none.
struct Text
{
    std::array<QString, 4> in;

    const QString &operator[](Language language) const { return in[static_cast<std::size_t>(language)]; }
    QString &operator[](Language language) { return in[static_cast<std::size_t>(language)]; }
    bool isEmpty() const { return in[0].isEmpty() && in[1].isEmpty() && in[2].isEmpty() && in[3].isEmpty(); }

    friend bool operator==(const Text &, const Text &) = default;
};

} // namespace takeup
