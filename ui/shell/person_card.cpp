// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/person_card.h"
#include "ui/people/person_view.h"
#include "ui/people/shared_threads.h"
#include "ui/widgets/button.h"
#include <QVBoxLayout>

namespace meridian {

namespace {
constexpr int PersonWidth = 320;
} // namespace

PersonCard::PersonCard(const Look &look, QWidget &window, const Member &member, const MemberBook &book,
                       const Queries &read)
    : ModalLayer(look, window, Backdrop::Clear, PersonWidth)
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
    if (!self)
        addThreads(look, member.member, book, read);
    auto *more = new Button(look, tr("Open the full page"), Button::Role::Link, Button::Size::Small);
    content()->addWidget(more, 0, Qt::AlignLeading);
    connect(more, &Button::clicked, this, [this, who = member.member] {
        dismiss();
        emit pageWanted(who);
    });
}

void PersonCard::addThreads(const Look &look, MemberId member, const MemberBook &book, const Queries &read)
{
    auto *threads = new SharedThreads(look, member, book, read);
    content()->addWidget(threads);
    connect(threads, &SharedThreads::chosen, this, [this](ThreadId thread) {
        emit threadWanted(thread);
        dismiss();
    });
}

} // namespace meridian
