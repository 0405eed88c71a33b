// SPDX-FileCopyrightText: 2026 TakeUp contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/content/geography.h"
#include "core/interview/screen.h"
#include "ui/wording/wording.h"

#include <QWidget>

namespace takeup {

/// What an input needs beside its screen. Lives longer than the input.
struct InputContext
{
    const Geography &geography;
    const Answers &answers;
    const Wording &words;
};

/// The part of a screen where the answer is given.
class AnswerInput : public QWidget
{
    Q_OBJECT

public:
    explicit AnswerInput(QWidget *parent = nullptr) : QWidget(parent) { }

    /// What is entered; empty while it is nothing, or nothing that can be used.
    virtual std::optional<ScreenAnswer> answer() const = 0;
    /// What to do about what is entered, in words; empty when it can be used.
    virtual QString problem() const { return {}; }
    /// Takes back what was entered, silently.
    virtual void clear() = 0;
    /// Chooses by a key from 1 to 9; false when nothing has it.
    virtual bool choose(int) { return false; }
    /// Enter was pressed: true when it had a use here, so that the page stays.
    virtual bool enter() { return false; }
    /// How many keys from 1 are taken.
    virtual int keys() const { return 0; }
    /// The field that gets the focus; null: the heading does.
    virtual QWidget *firstField() const { return nullptr; }

signals:
    void answerChanged();
};

/// The input for a screen, with what was answered before filled in.
AnswerInput *makeAnswerInput(const Screen &screen, const InputContext &context, const QString &title, QWidget *parent);

} // namespace takeup
