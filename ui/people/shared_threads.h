// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/store/queries.h"
#include "ui/models/member_book.h"
#include "ui/widgets/look.h"
#include <QWidget>

class QListWidget;

namespace meridian {

//! The threads that somebody shares with me, newest first, to go to. Errors: a sentence in place of the list.
class SharedThreads : public QWidget {
    Q_OBJECT
public:
    static constexpr int Few = 6;
    enum class None { Hidden, Said }; //!< where there are no such threads
    SharedThreads(const Look &look, MemberId with, const MemberBook &book, const Queries &read, int most = Few,
                  None none = None::Hidden, QWidget *parent = nullptr);
    [[nodiscard]] QListWidget &list() { return *m_list; }

signals:
    void chosen(meridian::ThreadId thread);

private:
    void fill(const std::vector<ThreadRow> &threads, const Look &look, const MemberBook &book);

    QListWidget *m_list;
};

} // namespace meridian
