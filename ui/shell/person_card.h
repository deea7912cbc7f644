// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/model/entities.h"
#include "ui/models/member_book.h"
#include "ui/shell/modal_layer.h"

namespace meridian {

//! A person over the window: what PersonView says, a way to write to them, and the threads they share with me.
class PersonCard : public ModalLayer {
    Q_OBJECT
public:
    //! All outlive this.
    PersonCard(const Look &look, QWidget &window, const Member &member, const MemberBook &book, const Queries &read);

signals:
    void threadWanted(meridian::ThreadId thread);
    void writeTo(meridian::MemberId member);
    void pageWanted(meridian::MemberId member);

private:
    void addThreads(const Look &look, MemberId member, const MemberBook &book, const Queries &read);
};

} // namespace meridian
