// SPDX-FileCopyrightText: 2026 TakeUp contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/interview/answerinput.h"

class QLineEdit;
class QListWidget;
class QListWidgetItem;

namespace takeup {

class TextLabel;

/// A municipality, by postal code or name.
class PlaceInput final : public AnswerInput
{
    Q_OBJECT

public:
    PlaceInput(const Screen &screen, const InputContext &context, const QString &title, QWidget *parent);

    std::optional<ScreenAnswer> answer() const override;
    QString problem() const override;
    void clear() override;
    bool enter() override;
    QWidget *firstField() const override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void search();
    void pick(const QListWidgetItem *item);
    QString nameOf(const Municipality &municipality) const;

    const Geography &m_geography;
    Language m_language;
    QLineEdit *m_text;
    QListWidget *m_found;
    TextLabel *m_nothing;
    QString m_nis;
};

} // namespace takeup
