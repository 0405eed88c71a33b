// SPDX-FileCopyrightText: 2026 TakeUp contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/text.h"

#include <QWidget>

#include <array>

namespace takeup {

class Segment;
class TextLabel;

/// The bar above every page: where one is, the text size and the language, always at the same place.
class TopBar final : public QWidget
{
    Q_OBJECT

public:
    /// The sizes that can be set, in per cent.
    static constexpr std::array sizes{100, 125, 150, 175, 200};

    explicit TopBar(QWidget *parent = nullptr);

    void setLanguage(Language language);
    void setTextSize(int percent);
    /// What is said after the program's name: the day the check is for.
    void setSubject(const QString &subject);

signals:
    void languageChosen(takeup::Language language);
    void textSizeChosen(int percent);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void step(int by);

    TextLabel *m_name;
    TextLabel *m_subject;
    Segment *m_smaller;
    TextLabel *m_size;
    Segment *m_larger;
    std::array<Segment *, 4> m_languages{};
    int m_percent = 100;
};

} // namespace takeup
