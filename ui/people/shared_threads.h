// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/store/queries.h"
#include "ui/models/member_book.h"
#include "ui/widgets/look.h"
#include <QWidget>

class QListWidget;

namespace meridian {

//! The threads that somebody shares with me, newest first, to go to. There are none: nothing is shown.
class SharedThreads : public QWidget {
    Q_OBJECT
public:
    static constexpr int Most = 6;
    SharedThreads(const Look &look, MemberId with, const MemberBook &book, const Queries &read, QWidget *parent = nullptr);
    [[nodiscard]] QListWidget &list() { return *m_list; }

signals:
    void chosen(meridian::ThreadId thread);

private:
    QListWidget *m_list;
};

} // namespace meridian
