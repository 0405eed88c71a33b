// SPDX-FileCopyrightText: 2026 TakeUp contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/content/content.h"
#include "core/content/geography.h"
#include "core/content/nodevalues.h"

namespace takeup {

/// Reads cases: an answers file with templates of people and expected outcomes.
class CaseDecoder
{
public:
    /// Templates by name; all three outlive the decoder.
    CaseDecoder(const Content &content, const Geography *geography, const QHash<QString, const Node *> &templates)
        : m_content(content), m_geography(geography), m_templates(templates)
    {
    }

    Case decode(const Node &node, const QString &publisher, IssueList &issues) const;

private:
    Node expanded(const Node &node, IssueList &issues) const;
    Node expandedMember(const Node &member, IssueList &issues) const;
    void denyOtherStatuses(Node &member) const;

    const Content &m_content;
    const Geography *m_geography;
    const QHash<QString, const Node *> &m_templates;
};

} // namespace takeup
