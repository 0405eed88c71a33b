// SPDX-FileCopyrightText: 2026 TakeUp contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/theme/icons.h"

#include <QWidget>

namespace takeup {

class TextLabel;

/// A box with an icon that says something beside the matter: why a thing is asked, that something is to be verified, an error.
class Notice final : public QWidget
{
    Q_OBJECT

public:
    enum class Kind { Info, Warning, Error };

    explicit Notice(Kind kind, QWidget *parent = nullptr);

    /// A title in bold and a text; either may be empty.
    void setTexts(const QString &title, const QString &text);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Kind m_kind;
    TextLabel *m_title;
    TextLabel *m_text;
};

} // namespace takeup
