// SPDX-FileCopyrightText: 2026 TakeUp contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/content/content.h"
#include "core/content/entity.h"
#include "core/content/mapreader.h"

namespace takeup {

// Entities to model values. Every fault of an entity is reported; what could be read is returned all the same.
// References stay as written (short names too): linking comes after all entities are there.

Right decodeRight(const Entity &entity, IssueList &issues);
Condition decodeCondition(const Node &node, IssueList &issues, int depth = 0);
Fact decodeFact(const Entity &entity, IssueList &issues);
Question decodeQuestion(const Entity &entity, IssueList &issues);
List decodeList(const Entity &entity, IssueList &issues);
Notion decodeNotion(const Entity &entity, IssueList &issues);
Parameter decodeParameter(const Entity &entity, IssueList &issues);
Evidence decodeEvidence(const Entity &entity, IssueList &issues);
Organisation decodeOrganisation(const Entity &entity, IssueList &issues);

/// The id of an entity's node, or a description without one: "the fact federal.savings", "a fact".
QString nameOfEntity(const Entity &entity);

/// Reads the id of a named thing (`publisher.snake_case`, or with hyphens for a right) and checks whose it is.
QString decodeNamedId(MapReader &reader, const QString &publisher, bool hyphenated);

/// https only: links are opened by people who trust them.
QString decodeUrl(MapReader &reader, QStringView key);

} // namespace takeup
