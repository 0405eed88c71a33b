// SPDX-FileCopyrightText: 2026 TakeUp contributors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/interview/amountfield.h"

#include "ui/theme/typescale.h"

namespace takeup {

AmountField::AmountField(QWidget *parent) : QLineEdit(parent)
{
    setMaxLength(16);
    setInputMethodHints(Qt::ImhFormattedNumbersOnly);
}

void AmountField::setValue(const Decimal &value)
{
    QString written = value.toText();
    written.replace(u'.', locale().decimalPoint());
    setText(written);
}

std::optional<Decimal> AmountField::value() const
{
    return read(text());
}

std::optional<Decimal> AmountField::read(const QString &text)
{
    QString digits;
    for (const QChar letter : text) {
        if (!letter.isSpace() && letter != u'€' && letter != u'\'')
            digits += letter;
    }
    const qsizetype mark = std::max(digits.lastIndexOf(u','), digits.lastIndexOf(u'.'));
    QString plain;
    for (qsizetype i = 0; i < digits.size(); ++i) {
        const QChar letter = digits[i];
        if (letter == u',' || letter == u'.') {
            const qsizetype after = digits.size() - i - 1;
            if (i == mark && after <= 2)
                plain += u'.';
            else if (after < 3)
                return {};
            continue;
        }
        if (!letter.isDigit())
            return {};
        plain += QChar(u'0' + letter.digitValue());
    }
    if (plain.endsWith(u'.'))
        plain.chop(1);
    return plain.isEmpty() ? std::nullopt : Decimal::fromText(plain);
}

QSize AmountField::sizeHint() const
{
    return {scaled(160), QLineEdit::sizeHint().height()};
}

} // namespace takeup
