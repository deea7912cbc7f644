// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/models/member_book.h"
#include "ui/models/outbox_model.h"
#include "ui/widgets/look.h"
#include <QWidget>

class QListView;

namespace meridian {

class Banner;
class EmptyState;

//! The list pane of Drafts and outbox: what needs a choice, what waits, drafts.
class OutboxList : public QWidget {
    Q_OBJECT
public:
    OutboxList(const Look &look, OutboxModel &model, const MemberBook &book, QWidget *parent = nullptr);

    [[nodiscard]] QListView *view() const { return m_view; }
    [[nodiscard]] const OutboxItem *current() const;
    void selectFirst();
    void moveBy(int rows);

signals:
    void currentChanged();
    void activated();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void showState();

    Look m_look;
    OutboxModel &m_model;
    QListView *m_view = nullptr;
    Banner *m_trouble = nullptr;
    EmptyState *m_empty = nullptr;
};

} // namespace meridian
