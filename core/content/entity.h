// SPDX-FileCopyrightText: 2026 TakeUp contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/content/node.h"

namespace takeup {

/// One thing of the content as it was written: what sources are taken apart into and packs are made of.
struct Entity
{
    QString kind; ///< One of entityKinds().
    QString publisher;
    Node node;
};

/// right, fact, question, list, notion, parameter, evidence, organisation, person (a template of cases), case.
const QStringList &entityKinds();

} // namespace takeup
