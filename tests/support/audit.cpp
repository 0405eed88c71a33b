// SPDX-FileCopyrightText: 2026 TakeUp contributors
// SPDX-License-Identifier: EUPL-1.2
#include "tests/support/audit.h"

#include "tests/support/contrast.h"
#include "tests/support/tabwalk.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractScrollArea>
#include <QAccessible>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMetaMethod>
#include <QScrollArea>
#include <QScrollBar>
#include <QTextLayout>
#include <QWidget>
#include <QtMath>

using namespace Qt::StringLiterals;

namespace takeup {

namespace {

QString pathOf(const QWidget *widget, const QWidget *page)
{
    QStringList parts;
    for (const QWidget *each = widget; each; each = each->parentWidget()) {
        const QString name = each->objectName();
        parts.prepend(QString::fromLatin1(each->metaObject()->className()).section(u':', -1) + (name.isEmpty() ? QString() : u'#' + name));
        if (each == page)
            break;
    }
    return parts.join(u'/');
}

bool takesTab(const QWidget *widget)
{
    return widget->isEnabled() && (widget->focusPolicy() & Qt::TabFocus) == Qt::TabFocus;
}

bool hasTextFits(const QWidget *widget)
{
    return widget->metaObject()->indexOfMethod("textFits()") >= 0;
}

bool textFits(QWidget *widget)
{
    bool fits = true;
    QMetaObject::invokeMethod(widget, "textFits", Qt::DirectConnection, Q_RETURN_ARG(bool, fits));
    return fits;
}

int widestWord(const QString &text, const QFont &font)
{
    const QFontMetrics metrics(font);
    int widest = 0;
    for (const QString &word : text.split(u' ', Qt::SkipEmptyParts))
        widest = std::max(widest, metrics.horizontalAdvance(word));
    return widest;
}

/// Collects what is found about one widget.
class Look
{
public:
    Look(QWidget *page, const AuditLimits &limits, std::vector<Finding> &findings)
        : m_page(page), m_limits(limits), m_findings(findings) { }

    void at(QWidget *widget)
    {
        name(widget);
        clip(widget);
        target(widget);
        outside(widget);
        if (m_limits.contrast)
            contrast(widget);
    }

private:
    void add(const QString &check, const QWidget *widget, const QString &detail)
    {
        m_findings.push_back({check, pathOf(widget, m_page), detail});
    }

    void name(QWidget *widget)
    {
        if (!takesTab(widget))
            return;
        QAccessibleInterface *seen = QAccessible::queryAccessibleInterface(widget);
        QString said = seen ? seen->text(QAccessible::Name) : QString();
        const bool field = qobject_cast<QLineEdit *>(widget) || qobject_cast<QComboBox *>(widget);
        if (field) {
            QString label = widget->accessibleName();
            for (const auto &relation : seen->relations(QAccessible::Label))
                label += relation.first->text(QAccessible::Name);
            if (label.isEmpty())
                add(u"label"_s, widget, u"the field has no label"_s);
            return;
        }
        if (said.isEmpty())
            add(u"name"_s, widget, u"no accessible name"_s);
        const auto *button = qobject_cast<QAbstractButton *>(widget);
        if (button && !said.startsWith(button->text()))
            add(u"name"_s, widget, u"the name \"%1\" does not start with the text \"%2\""_s.arg(said, button->text()));
    }

    void clip(QWidget *widget)
    {
        if (hasTextFits(widget)) {
            if (!textFits(widget))
                add(u"clip"_s, widget, u"\"%1\" does not fit %2 x %3"_s.arg(textOf(widget)).arg(widget->width()).arg(widget->height()));
            return;
        }
        if (auto *label = qobject_cast<QLabel *>(widget); label && !label->text().isEmpty()) {
            if (label->wordWrap() && label->heightForWidth(label->width()) > label->height())
                add(u"clip"_s, widget,
                    u"\"%1\" is %2 high, needs %3"_s.arg(label->text()).arg(label->height()).arg(label->heightForWidth(label->width())));
            else if (!label->wordWrap() && label->sizeHint().width() > label->width())
                add(u"clip"_s, widget,
                    u"\"%1\" is %2 wide, needs %3"_s.arg(label->text()).arg(label->width()).arg(label->sizeHint().width()));
            if (widestWord(label->text(), label->font()) > label->contentsRect().width())
                add(u"word"_s, widget, u"a word of \"%1\" is wider than the label"_s.arg(label->text()));
        } else if (auto *button = qobject_cast<QAbstractButton *>(widget)) {
            const QSize text = button->fontMetrics().size(Qt::TextShowMnemonic, button->text());
            if (text.width() > button->width() || text.height() > button->height())
                add(u"clip"_s, widget, u"\"%1\" does not fit its button"_s.arg(button->text()));
        } else if (auto *box = qobject_cast<QComboBox *>(widget)) {
            const int room = box->width() - 50;
            if (box->fontMetrics().horizontalAdvance(box->currentText()) > room)
                add(u"clip"_s, widget, u"\"%1\" is wider than the box"_s.arg(box->currentText()));
            if (box->fontMetrics().height() > box->height())
                add(u"clip"_s, widget, u"the box is too low"_s);
        } else if (auto *edit = qobject_cast<QLineEdit *>(widget)) {
            if (edit->fontMetrics().height() + 6 > edit->height())
                add(u"clip"_s, widget, u"the field is too low"_s);
            if (edit->fontMetrics().horizontalAdvance(edit->text()) > edit->width() - 16)
                add(u"clip"_s, widget, u"\"%1\" is wider than the field"_s.arg(edit->text()));
        }
    }

    void target(QWidget *widget)
    {
        const bool pressed =
            qobject_cast<QAbstractButton *>(widget) || qobject_cast<QLineEdit *>(widget) || qobject_cast<QComboBox *>(widget);
        const int slack = 1; // a border shared with a frame
        if (pressed && !qobject_cast<QComboBox *>(widget->parentWidget())
            && (widget->width() < m_limits.target - slack || widget->height() < m_limits.target - slack))
            add(u"target"_s, widget, u"%1 x %2"_s.arg(widget->width()).arg(widget->height()));
    }

    void outside(QWidget *widget)
    {
        QWidget *parent = widget->parentWidget();
        if (widget == m_page || !parent || widget->isWindow())
            return;
        const auto *area = qobject_cast<QScrollArea *>(parent->parentWidget());
        const bool scrolls = area && area->viewport() == parent;
        const QRect around = parent->rect();
        const QRect box = widget->geometry();
        if (box.left() < 0 || box.right() > around.right())
            add(u"outside"_s, widget, u"%1 to %2 of %3 px across"_s.arg(box.left()).arg(box.right()).arg(around.width()));
        if (!scrolls && (box.top() < 0 || box.bottom() > around.bottom()))
            add(u"outside"_s, widget, u"%1 to %2 of %3 px down"_s.arg(box.top()).arg(box.bottom()).arg(around.height()));
    }

    void contrast(QWidget *widget)
    {
        const QString text = textOf(widget);
        if (text.trimmed().isEmpty() || !widget->isEnabled() || qobject_cast<QComboBox *>(widget->parentWidget()))
            return;
        const double found = textContrast(widget);
        const bool large = widget->font().pixelSize() >= 24 || (widget->font().bold() && widget->font().pixelSize() >= 19);
        const double least = large ? m_limits.largeTextContrast : m_limits.textContrast;
        if (found > 0 && found < least)
            add(u"contrast"_s, widget, u"\"%1\": %2 : 1"_s.arg(text).arg(found, 0, 'f', 1));
    }

    static QString textOf(const QWidget *widget)
    {
        if (const auto *label = qobject_cast<const QLabel *>(widget))
            return label->text();
        if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
            return button->text();
        if (const auto *edit = qobject_cast<const QLineEdit *>(widget))
            return edit->text();
        return {};
    }

    QWidget *m_page;
    AuditLimits m_limits;
    std::vector<Finding> &m_findings;
};

} // namespace

std::vector<Finding> audit(QWidget *page, const AuditLimits &limits)
{
    std::vector<Finding> findings;
    Look look(page, limits, findings);
    const QList<QWidget *> all = page->findChildren<QWidget *>();
    for (QWidget *widget : all) {
        const bool inner = qobject_cast<QScrollBar *>(widget)
            || (widget->parentWidget() && qobject_cast<QComboBox *>(widget->parentWidget())) || widget->objectName().startsWith(u"qt_"_s)
            || widget->width() <= 1;
        if (widget->isVisibleTo(page->window()) && !inner)
            look.at(widget);
    }
    for (const TabFault &fault : walkByTab(page))
        findings.push_back({fault.trapped ? u"trap"_s : u"tab"_s, pathOf(fault.widget, page), fault.detail});
    return findings;
}

QString auditText(QWidget *page, const AuditLimits &limits)
{
    QStringList lines;
    for (const Finding &finding : audit(page, limits))
        lines += finding.toText();
    return lines.join(u'\n');
}

} // namespace takeup
