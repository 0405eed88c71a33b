// SPDX-FileCopyrightText: 2026 TakeUp contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/decimal.h"

#include <QLineEdit>
#include <QLocale>

#include <optional>

namespace takeup {

/// A field for a number as people write it: 1.234,56 or 1 234.56 or 1234.
class AmountField final : public QLineEdit
{
    Q_OBJECT

public:
    explicit AmountField(QWidget *parent = nullptr);

    void setValue(const Decimal &value);
    /// What is written, as a number; empty when it is none.
    std::optional<Decimal> value() const;
    bool isBlank() const { return text().trimmed().isEmpty(); }

    /// A point or comma with one or two digits after it is the decimal one; others part thousands.
    static std::optional<Decimal> read(const QString &text);

    QSize sizeHint() const override;
};

} // namespace takeup
