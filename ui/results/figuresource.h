// SPDX-FileCopyrightText: 2026 TakeUp contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QString>

namespace takeup {

/// The site of a page a figure or right rests on ("mi-is.be"); other sources as they are written.
QString sourceHost(const QString &source);

class Wording;
struct Content;
struct UsedFigure;

/// A figure in words, with its day and the site it comes from.
QString figureNote(const UsedFigure &figure, const Content &content, const Wording &words);

} // namespace takeup
