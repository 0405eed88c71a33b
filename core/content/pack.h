// SPDX-FileCopyrightText: 2026 TakeUp contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/content/assembly.h"

#include <QByteArray>

namespace takeup {

/// The version of the pack format that this program reads and writes.
inline constexpr int packSchema = 1;
/// The largest pack that is read.
inline constexpr qsizetype largestPack = 64 * 1024 * 1024;

/// What a pack holds, taken apart, in the order of the sources; nothing of its content is believed yet.
struct PackContents
{
    std::vector<Entity> entities;
    Issues issues;
};

/// Takes a pack apart: JSON lines, first {"schema":1}, then {"kind","order","publisher","source"} each.
PackContents readPack(const QByteArray &pack);

/// Content of a pack, decoded and checked like sources.
Loaded loadPack(const QByteArray &pack, const Geography *geography = nullptr);

/// The canonical pack of entities: lines sorted by kind and id, `order` keeps the order of the sources. Cases and
/// templates of people stay behind: they test the content and are no part of it.
QByteArray writePack(const std::vector<Entity> &entities);

} // namespace takeup
