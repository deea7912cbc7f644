// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QAccessible>
#include <QLabel>
#include <QListView>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QWidget>

// What holds for every screen, asked of the widgets that are there. Each answers with one line a fault.

namespace meridian::test {

namespace detail {

//! Something around it scrolls, so that it may lie outside.
inline bool scrolls(const QWidget *widget)
{
    for (const QWidget *above = widget->parentWidget(); above; above = above->parentWidget()) {
        const auto *area = qobject_cast<const QAbstractScrollArea *>(above->parentWidget());
        if (area && area->viewport() == above)
            return true;
    }
    return false;
}

inline QString wordsOf(const QWidget *widget)
{
    if (const auto *label = qobject_cast<const QLabel *>(widget))
        return label->text();
    const auto *button = qobject_cast<const QAbstractButton *>(widget);
    return button ? (button->text().isEmpty() ? button->accessibleName() : button->text()) : QString();
}

inline QString named(const QWidget *widget)
{
    return QStringLiteral("%1 “%2”").arg(QString::fromLatin1(widget->metaObject()->className()), wordsOf(widget).left(60));
}

//! The size below which the words are cut: for text that wraps, the height it takes at this width.
inline QSize leastSize(const QWidget *widget)
{
    QSize least = widget->minimumSizeHint();
    if (widget->hasHeightForWidth())
        least.setHeight(widget->heightForWidth(widget->width()));
    return least;
}

} // namespace detail

//! Labels and buttons whose words have less room than they need, or that stand outside of what holds them.
inline QStringList clippedIn(const QWidget &window)
{
    QStringList faults;
    for (const QWidget *widget : window.findChildren<QWidget *>()) {
        if (!widget->isVisible() || detail::wordsOf(widget).isEmpty())
            continue;
        const QSize least = detail::leastSize(widget);
        if (widget->width() + 1 < least.width() || widget->height() + 1 < least.height())
            faults << QStringLiteral("%1 needs %2 x %3 and has %4 x %5").arg(detail::named(widget)).arg(least.width())
                          .arg(least.height()).arg(widget->width()).arg(widget->height());
        if (detail::scrolls(widget))
            continue;
        for (const QWidget *inner = widget; inner != &window; inner = inner->parentWidget()) {
            const QRect room = inner->parentWidget()->rect();
            if (!room.contains(inner->geometry()))
                faults << QStringLiteral("%1 stands outside: %2 in its %3").arg(detail::named(widget),
                              QString::fromLatin1(inner->metaObject()->className()),
                              QString::fromLatin1(inner->parentWidget()->metaObject()->className()));
        }
    }
    return faults;
}

//! Words and buttons that stand over each other where one holds them both.
inline QStringList overlappingIn(const QWidget &window)
{
    QStringList faults;
    for (const QWidget *holder : window.findChildren<QWidget *>()) {
        QList<const QWidget *> inside;
        for (const QWidget *widget : holder->findChildren<QWidget *>(Qt::FindDirectChildrenOnly)) {
            if (widget->isVisible() && !detail::wordsOf(widget).isEmpty() && !widget->geometry().isEmpty())
                inside << widget;
        }
        for (qsizetype i = 0; i < inside.size(); ++i) {
            for (qsizetype j = i + 1; j < inside.size(); ++j) {
                if (inside[i]->geometry().intersects(inside[j]->geometry()))
                    faults << QStringLiteral("%1 lies over %2").arg(detail::named(inside[i]), detail::named(inside[j]));
            }
        }
    }
    return faults;
}

//! Rows of lists that paint beyond their own place.
inline QStringList paintedOutsideIn(const QWidget &window)
{
    constexpr int Margin = 120, Most = 40;
    QStringList faults;
    for (QListView *view : window.findChildren<QListView *>()) {
        if (!view->isVisible() || !view->model() || view->viewport()->width() < 40)
            continue;
        for (int row = 0; row < qMin(Most, view->model()->rowCount()); ++row) {
            const QModelIndex index = view->model()->index(row, 0);
            QStyleOptionViewItem option;
            option.initFrom(view);
            option.widget = view;
            option.rect = QRect(0, 0, view->viewport()->width(), 0);
            const int height = view->itemDelegate()->sizeHint(option, index).height();
            option.rect = QRect(Margin, Margin, view->viewport()->width(), height);
            QImage image(option.rect.size() + QSize(2 * Margin, 2 * Margin), QImage::Format_ARGB32_Premultiplied);
            image.fill(Qt::transparent);
            QPainter painter(&image);
            view->itemDelegate()->paint(&painter, option, index);
            painter.setCompositionMode(QPainter::CompositionMode_Source);
            painter.fillRect(option.rect, Qt::transparent);
            painter.end();
            QImage clean(image.size(), image.format());
            clean.fill(Qt::transparent);
            if (image != clean)
                faults << QStringLiteral("%1 “%2” paints beyond row %3: %4").arg(QString::fromLatin1(view->metaObject()->className()),
                              view->accessibleName()).arg(row).arg(index.data(Qt::DisplayRole).toString().left(40));
        }
    }
    return faults;
}

//! Stops of the keyboard that a screen reader has no words for.
inline QStringList namelessIn(const QWidget &window)
{
    QStringList faults;
    for (QWidget *widget : window.findChildren<QWidget *>()) {
        if (!widget->isVisible() || !widget->isEnabled() || !(widget->focusPolicy() & Qt::TabFocus) || widget->focusProxy())
            continue;
        QAccessibleInterface *said = QAccessible::queryAccessibleInterface(widget);
        if (!said || said->text(QAccessible::Name).isEmpty())
            faults << QString::fromLatin1(widget->metaObject()->className());
    }
    return faults;
}

} // namespace meridian::test
