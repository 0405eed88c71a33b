// SPDX-FileCopyrightText: 2026 TakeUp contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/interview/screenkey.h"

#include <vector>

namespace takeup {

/// What a content says about the order and grouping of its questions. Immutable; worked out once.
class AskingPlan
{
public:
    explicit AskingPlan(const Content &content);

    /// The question that a fact is asked in together with others, or -1.
    int questionOf(int fact) const { return m_questionOf[static_cast<std::size_t>(fact)]; }
    /// The facts a question fills, as places in Content::facts.
    const std::vector<int> &factsOf(int question) const { return m_factsOf[static_cast<std::size_t>(question)]; }
    /// The facts that a fact's asked_when names.
    const std::vector<int> &gatesOf(int fact) const { return m_gatesOf[static_cast<std::size_t>(fact)]; }
    /// Place in Content::topics(); unknown topics come last.
    int topicOf(const ScreenKey &key) const;
    /// The place of a screen in the fixed order within its topic.
    int orderOf(const ScreenKey &key) const;

    /// Facts the conversation knows by name: where the household lives, and when somebody was born. -1 when the content has none.
    int dwelling() const { return m_dwelling; }
    int birthDate() const { return m_birthDate; }

private:
    int topicRank(const QString &topic) const;

    const Content &m_content;
    std::vector<int> m_questionOf;
    std::vector<std::vector<int>> m_factsOf;
    std::vector<std::vector<int>> m_gatesOf;
    int m_dwelling = -1;
    int m_birthDate = -1;
};

} // namespace takeup
