// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/outbox/outbox_detail.h"
#include "ui/outbox/outbox_list.h"
#include "ui/shell/two_panes.h"

namespace meridian {

//! Drafts and outbox as the window shows it: list and detail, joined.
class OutboxScreen : public TwoPanes {
    Q_OBJECT
public:
    //! The references outlive this.
    OutboxScreen(const Look &look, OutboxModel &model, Replica &replica, Commands &commands, const MemberBook &book);

    void arrive();
    //! From the detail to the list; false when the list is there already.
    bool backToList();
    bool step(int rows);
    [[nodiscard]] OutboxActions &actions() { return *m_actions; }
    [[nodiscard]] OutboxList &list() { return *m_list; }
    [[nodiscard]] OutboxDetail &detail() { return *m_detail; }
    void setMode(LayoutMode mode);
    [[nodiscard]] QList<QWidget *> regions() const override;

signals:
    void openThread(meridian::ThreadId thread);
    void continueDraft(const meridian::Draft &draft);

private:
    OutboxScreen(const Look &look, OutboxModel &model, const MemberBook &book, OutboxActions *actions);
    OutboxScreen(const Look &look, OutboxActions *actions, OutboxList *list, OutboxDetail *detail);

    OutboxActions *m_actions;
    OutboxList *m_list;
    OutboxDetail *m_detail;
};

} // namespace meridian
