// SPDX-FileCopyrightText: 2026 TakeUp contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QStringList>

namespace takeup::cli {

/// `takeupctl content check DIR` reads the YAML sources of a directory, says every issue as `file:line: message` and runs
/// the cases. `takeupctl content build DIR -o FILE` writes the pack when there is no error. Both look for the geography in
/// DIR/../geography or in the folder after --geography.
int runContent(const QStringList &arguments);

} // namespace takeup::cli
