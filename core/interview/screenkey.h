// SPDX-FileCopyrightText: 2026 TakeUp contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/content/answers.h"
#include "core/content/content.h"

#include <cstdint>

namespace takeup {

/// Which screen: what it asks, of whom, for which year, how finely. Members are places in Answers::members.
struct ScreenKey
{
    enum class Kind { Fact, Since, Question, List, Kinship, Members };

    Kind kind = Kind::Fact;
    int index = 0; ///< Place in the facts, questions or lists of the content.
    int member = -1;
    int other = -1; ///< Of Kinship.
    int year = 0;
    int level = 0; ///< Above 0: a finer question about the same fact.

    /// Stable over a conversation, since ids of members are.
    QString id(const Content &content, const Answers &answers) const;

    /// The same for all levels of one question; cheap to compare.
    std::uint64_t code() const
    {
        return static_cast<std::uint64_t>(kind) << 60 | static_cast<std::uint64_t>(index & 0xFFFFF) << 36
            | static_cast<std::uint64_t>((member + 1) & 0xFFF) << 24 | static_cast<std::uint64_t>((other + 1) & 0xFFF) << 12
            | static_cast<std::uint64_t>(year & 0xFFF);
    }

    friend bool operator==(const ScreenKey &, const ScreenKey &) = default;
};

} // namespace takeup
