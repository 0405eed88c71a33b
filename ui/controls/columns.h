// SPDX-FileCopyrightText: 2026 TakeUp contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QWidget>

#include <array>

class QHBoxLayout;

namespace takeup {

class Button;

/// Up to three columns beside each other. Where the text is too large for that, the middle one stays and the ones at
/// the sides come and go with a button above.
class Columns final : public QWidget
{
    Q_OBJECT

public:
    enum class Side { Start, Middle, End };

    explicit Columns(QWidget *parent = nullptr);

    /// Takes the column over. `width` is kept (in px at 100 % text size); 0 takes what is left, in shares.
    void setColumn(Side side, QWidget *column, int width, int share = 1);
    /// The words of the button that shows a side when it is folded.
    void setFoldedName(Side side, const QString &name);
    /// Shows the middle where it is covered by a side.
    void showMiddle();
    /// Shows a side where it is folded.
    void showSide(Side side);
    /// The width, in px at 100 % text size, below which a side folds.
    void setFoldBelow(Side side, int width);
    bool isFolded(Side side) const { return m_folded[std::size_t(side)]; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void arrange();

    std::array<QWidget *, 3> m_columns{};
    std::array<int, 3> m_widths{};
    std::array<int, 3> m_foldBelow{};
    std::array<bool, 3> m_folded{};
    std::array<Button *, 3> m_buttons{};
    QWidget *m_bar;
    QHBoxLayout *m_row;
    Side m_shown = Side::Middle;
};

} // namespace takeup
