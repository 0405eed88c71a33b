// SPDX-FileCopyrightText: 2026 TakeUp contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QPushButton>

namespace takeup {

/// An earlier answer in the list at the side: what was asked, and what was said. Pressing it goes back there.
class AnswerRow final : public QPushButton
{
    Q_OBJECT

public:
    explicit AnswerRow(QWidget *parent = nullptr);

    /// Greyed when it does not count at present.
    void setAnswer(const QString &asked, const QString &answered, bool counts);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    Q_INVOKABLE bool textFits() const { return heightForWidth(width()) <= height(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QString m_answered;
    bool m_counts = true;
};

} // namespace takeup
