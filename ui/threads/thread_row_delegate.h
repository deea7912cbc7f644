// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/models/thread_list_model.h"
#include "ui/widgets/look.h"
#include <QStyledItemDelegate>

namespace meridian {

//! Paints the rows of a thread list: threads, group headings and the "caught up" line.
class ThreadRowDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    //! All outlive this.
    ThreadRowDelegate(const Look &look, const ThreadListModel &model, const MemberBook &book,
                      QObject *parent = nullptr);

    //! The ring is for the keyboard only; a pointer does not bring it.
    enum class Ring { Hidden, Shown };
    void setRing(Ring ring) { m_ring = ring; }

    //! The rows that several things are done to at once; outlives this.
    void setChosen(const std::vector<ThreadId> *chosen) { m_chosen = chosen; }

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;

private:
    enum class Ground { Rest, Hover, Selected, SelectedIdle };
    void paintHeading(QPainter &painter, const QRectF &row,
                      const ThreadListModel::Entry &entry) const;
    void paintCaughtUp(QPainter &painter, const QRectF &row, const QString &text) const;
    void paintThread(QPainter &painter, const QRectF &row, const ThreadRow &thread,
                     Ground ground) const;
    void paintSubject(QPainter &painter, const QRectF &line, const ThreadRow &thread) const;
    void paintPreview(QPainter &painter, const QRectF &line, const ThreadRow &thread) const;
    void paintMeta(QPainter &painter, QRectF line, const ThreadRow &thread, Ground ground) const;
    int paintMetaItem(QPainter &painter, const QRectF &line, const QString &icon,
                      const QString &text) const;
    [[nodiscard]] Token behind(Ground ground) const;
    [[nodiscard]] bool isChosen(const ThreadRow &thread) const;
    void paintChosen(QPainter &painter, const QRectF &circle) const;

    Look m_look;
    const ThreadListModel &m_model;
    const MemberBook &m_book;
    Ring m_ring = Ring::Hidden;
    const std::vector<ThreadId> *m_chosen = nullptr;
};

} // namespace meridian
