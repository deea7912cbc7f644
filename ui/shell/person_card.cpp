// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/person_card.h"
#include "ui/people/person_view.h"
#include "ui/people/shared_threads.h"
#include <QVBoxLayout>

namespace meridian {

namespace {
constexpr int CardWidth = 320;
} // namespace

PersonCard::PersonCard(const Look &look, QWidget &window, const Member &member, const MemberBook &book,
                       const Queries &read)
    : ModalLayer(look, window, Backdrop::Clear, CardWidth)
{
    const bool self = member.member == book.self();
    auto *view = new PersonView(look, member, ClockText(book.zone()),
                                self ? PersonView::Write::Hidden : PersonView::Write::Offered);
    setAccessibleName(view->accessibleName());
    content()->addWidget(view);
    connect(view, &PersonView::writeTo, this, [this](MemberId who) {
        emit writeTo(who);
        dismiss();
    });
    if (self)
        return;
    auto *threads = new SharedThreads(look, member.member, book, read);
    content()->addWidget(threads);
    connect(threads, &SharedThreads::chosen, this, [this](ThreadId thread) {
        emit threadWanted(thread);
        dismiss();
    });
}

} // namespace meridian
