// SPDX-FileCopyrightText: 2026 TakeUp contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/rules/assessor.h"
#include "ui/wording/wording.h"

namespace takeup::cli {

/// The result of a check as JSON, in the form of check.schema.json.
QByteArray checkAsJson(Assessor &assessor, const Wording &wording, const QString &source);

} // namespace takeup::cli
