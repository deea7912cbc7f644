// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/model/entities.h"
#include "ui/models/member_book.h"
#include "ui/shell/modal_layer.h"

namespace meridian {

//! A person at a glance, over the window: what PersonView says, and a way to write to them.
class PersonCard : public ModalLayer {
    Q_OBJECT
public:
    PersonCard(const Look &look, QWidget &window, const Member &member, const MemberBook &book);

signals:
    void writeTo(meridian::MemberId member);
};

} // namespace meridian
