// SPDX-FileCopyrightText: 2026 TakeUp contributors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/interview/amountfield.h"

#include "ui/theme/typescale.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

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
    QString written;
    for (const QChar letter : text) {
        if (!letter.isSpace() && letter != u'€' && letter != u'\'')
            written += letter;
    }
    static const QRegularExpression inThousands(u"^([0-9]{1,3}(?:[.,][0-9]{3})+)(?:[.,]([0-9]{1,2}))?$"_s);
    static const QRegularExpression plain(u"^([0-9]+)(?:[.,]([0-9]{0,2}))?$"_s);
    QRegularExpressionMatch match = inThousands.match(written);
    if (!match.hasMatch())
        match = plain.match(written);
    if (!match.hasMatch())
        return {};
    QString whole = match.captured(1);
    whole.remove(u'.').remove(u',');
    const QString cents = match.captured(2);
    return Decimal::fromText(cents.isEmpty() ? whole : whole + u'.' + cents);
}

QSize AmountField::sizeHint() const
{
    return {scaled(160), QLineEdit::sizeHint().height()};
}

} // namespace takeup
