// SPDX-FileCopyrightText: 2026 TakeUp contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QDialog>

namespace takeup {

class Button;
class TextLabel;

/// Asks before something is lost. Escape and the button that has focus first keep everything.
class ConfirmDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit ConfirmDialog(QWidget *parent);

    void setTexts(const QString &title, const QString &text, const QString &confirm, const QString &keep);

private:
    TextLabel *m_title;
    TextLabel *m_text;
    Button *m_confirm;
    Button *m_keep;
};

} // namespace takeup
