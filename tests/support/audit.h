// SPDX-FileCopyrightText: 2026 TakeUp contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QString>

#include <vector>

class QWidget;

namespace takeup {

/// What the audit asks for.
struct AuditLimits
{
    double textContrast = 4.5;
    double largeTextContrast = 3; ///< From 24 px, or bold from 19 px.
    int target = 44; ///< Least width and height of what is pressed, in px.
    bool contrast = true; ///< Off where only the layout is looked at: it is the slow part.
};

struct Finding
{
    QString check; ///< name, label, tab, trap, contrast, clip, word, target, outside.
    QString path; ///< The widget, from the page down.
    QString detail;

    QString toText() const { return check + QStringLiteral(": ") + path + QStringLiteral(": ") + detail; }
};

/// Looks over a page that is shown: everything visible on it. The page must be in a window and laid out.
std::vector<Finding> audit(QWidget *page, const AuditLimits &limits = {});

/// All findings, one a line; empty when there are none. For QCOMPARE.
QString auditText(QWidget *page, const AuditLimits &limits = {});

} // namespace takeup
