// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/store/replica.h"
#include "ui/models/member_book.h"
#include "ui/widgets/look.h"
#include <QWidget>

class QScrollArea;
class QVBoxLayout;

namespace meridian {

class IconButton;
class PersonView;

//! A person on a page of their own: what their card says, their hours of each day, all days off to come, and the
//! threads they share with me. It follows what becomes known of them.
class PersonPage : public QWidget {
    Q_OBJECT
public:
    //! All outlive this.
    PersonPage(const Look &look, Replica &replica, const MemberBook &book, QWidget *parent = nullptr);

    void show(MemberId member);
    [[nodiscard]] MemberId member() const { return m_member; }
    //! Where the focus begins: what scrolls.
    [[nodiscard]] QWidget *firstStop() const;

signals:
    void left();
    void writeTo(meridian::MemberId member);
    void threadWanted(meridian::ThreadId thread);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void build();
    void showClock();
    [[nodiscard]] QWidget *made(const Member &member);
    [[nodiscard]] PersonView *madeView(const Member &member);

    Look m_look;
    Replica &m_replica;
    const MemberBook &m_book;
    MemberId m_member;
    Profile m_shown;
    QScrollArea *m_scroll;
    QVBoxLayout *m_column = nullptr;
    PersonView *m_view = nullptr; //!< what the clock changes, in the column
};

} // namespace meridian
