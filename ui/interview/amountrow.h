// SPDX-FileCopyrightText: 2026 TakeUp contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/content/types.h"
#include "ui/interview/amountfield.h"

#include <QWidget>

namespace takeup {

class TextLabel;

/// An amount field with what it is counted in before and after it: € [ 1 200 ] per month.
class AmountRow final : public QWidget
{
    Q_OBJECT

public:
    AmountRow(const Unit &unit, Language language, QWidget *parent);

    AmountField *field() const { return m_field; }
    void setLabel(const QString &label);

private:
    TextLabel *m_label;
    AmountField *m_field;
};

/// "per month", "years": what stands after a number in this unit; empty for a plain number.
QString unitWords(const Unit &unit, Language language);

} // namespace takeup
