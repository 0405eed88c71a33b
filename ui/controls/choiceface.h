// SPDX-FileCopyrightText: 2026 TakeUp contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/theme/icons.h"

#include <QString>

class QAbstractButton;

namespace takeup {

/// What a card to choose shows beside its text, and how it is drawn; shared by ChoiceCard and CheckCard.
struct ChoiceFace
{
    QString explanation; ///< A second, smaller line; may be empty.
    QString key; ///< The key that chooses it; may be empty.
    bool quiet = false; ///< Drawn lighter: "I don't know".

    int heightForWidth(const QAbstractButton &card, int width) const;
    int minimumWidth(const QAbstractButton &card) const;
    bool fits(const QAbstractButton &card) const;
    /// `mark` is the icon at the start of a chosen card.
    void paint(QAbstractButton &card, Icon mark) const;

private:
    int textWidth(int width) const;
    int keyWidth() const;
};

} // namespace takeup
