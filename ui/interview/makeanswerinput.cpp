// SPDX-FileCopyrightText: 2026 TakeUp contributors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/interview/answerinput.h"
#include "ui/interview/choiceinput.h"
#include "ui/interview/dateinput.h"
#include "ui/interview/itemsinput.h"
#include "ui/interview/membersinput.h"
#include "ui/interview/moneyinput.h"
#include "ui/interview/placeinput.h"
#include "ui/interview/severalinput.h"

namespace takeup {

namespace {

/// A sentence of its own on a card.
QString capital(QString text)
{
    if (!text.isEmpty())
        text[0] = text[0].toUpper();
    return text;
}

std::vector<ChoiceInput::Option> optionsOf(const Screen &screen, const InputContext &context)
{
    if (screen.kind == ScreenKind::YesNo)
        return {{true, capital(context.words.yesNo(true)), {}}, {false, capital(context.words.yesNo(false)), {}}};
    std::vector<ChoiceInput::Option> options;
    for (const ScreenChoice &choice : screen.choices)
        options.push_back(
            {Word{choice.id}, capital(context.words.choice(choice, context.answers)), context.words.text(choice.explanation)});
    if (screen.kind == ScreenKind::MemberPick)
        options.push_back({Nothing{}, capital(context.words.text(Phrase::Nobody)), {}});
    return options;
}

} // namespace

AnswerInput *makeAnswerInput(const Screen &screen, const InputContext &context, const QString &title, QWidget *parent)
{
    const Language language = context.words.language();
    switch (screen.kind) {
    case ScreenKind::Municipality: return new PlaceInput(screen, context, title, parent);
    case ScreenKind::Members: return new MembersInput(screen, language, parent);
    case ScreenKind::SeveralOf: return new SeveralInput(screen, context, parent);
    case ScreenKind::Money:
    case ScreenKind::Number: {
        QStringList brackets;
        for (std::size_t i = 0; i < screen.brackets.size(); ++i)
            brackets += capital(context.words.bracket(screen, i));
        return new MoneyInput(screen, brackets, language, title, parent);
    }
    case ScreenKind::Date: return new DateInput(screen, title, parent);
    case ScreenKind::Items: return new ItemsInput(screen, language, parent);
    case ScreenKind::YesNo:
    case ScreenKind::OneOf:
    case ScreenKind::MemberPick:
    case ScreenKind::Kinship: break;
    }
    return new ChoiceInput(optionsOf(screen, context), screen.answer, parent);
}

} // namespace takeup
