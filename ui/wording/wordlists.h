// SPDX-FileCopyrightText: 2026 TakeUp contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/text.h"

namespace takeup {

/// Words for the ids that content uses; the id itself, in all languages, for one that is not in the list.
Text topicText(const QString &id);
Text themeText(const QString &id);
Text levelText(const QString &id);
Text channelText(const QString &id);
/// What somebody is, as a noun ("partner", "child of the partner").
Text relationText(const QString &word);
/// The same as one speaks of it to the person who asks ("your partner"), fit as a subject.
Text relationOfYours(const QString &word);

} // namespace takeup
