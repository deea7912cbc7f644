// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/row_frames.h"
#include <iterator>

namespace meridian {
namespace {

template<typename T>
void takeFrom(std::vector<T> &from, size_t begin, std::vector<T> &into)
{
    into.assign(std::make_move_iterator(from.begin() + qsizetype(begin)), std::make_move_iterator(from.end()));
    from.resize(begin);
}

} // namespace

qsizetype sizeOf(const Rows &rows)
{
    return qsizetype(rows.members.size() + rows.channels.size() + rows.memberships.size()
                     + rows.threads.size() + rows.notes.size() + rows.messages.size() + rows.reactions.size()
                     + rows.versions.size() + rows.standings.size() + rows.follows.size() + rows.drafts.size()
                     + rows.pictures.size() + rows.documents.size() + rows.comments.size()
                     + rows.documentVersions.size() + rows.favourites.size() + rows.tasks.size()
                     + rows.taskNotes.size() + rows.taskLinks.size() + rows.taskViews.size() + rows.agreements.size()
                     + rows.agreementReadings.size() + rows.checkIns.size() + rows.checkInAnswers.size()
                     + rows.checkInOwn.size() + rows.attentions.size());
}

std::pair<Rows, Rows> halved(Rows rows)
{
    Rows rest;
    // The second half of all rows, taken as one list in the order of the table.
    size_t keep = size_t(sizeOf(rows)) / 2;
    const auto cut = [&](auto member) {
        auto &list = rows.*member;
        const size_t kept = std::min(keep, list.size());
        keep -= kept;
        takeFrom(list, kept, rest.*member);
    };
    cut(&Rows::members);
    cut(&Rows::channels);
    cut(&Rows::memberships);
    cut(&Rows::documents);
    cut(&Rows::threads);
    cut(&Rows::notes);
    cut(&Rows::messages);
    cut(&Rows::reactions);
    cut(&Rows::versions);
    cut(&Rows::standings);
    cut(&Rows::follows);
    cut(&Rows::drafts);
    cut(&Rows::pictures);
    cut(&Rows::comments);
    cut(&Rows::documentVersions);
    cut(&Rows::favourites);
    cut(&Rows::tasks);
    cut(&Rows::taskNotes);
    cut(&Rows::taskLinks);
    cut(&Rows::taskViews);
    cut(&Rows::agreements);
    cut(&Rows::agreementReadings);
    cut(&Rows::checkIns);
    cut(&Rows::checkInAnswers);
    cut(&Rows::checkInOwn);
    cut(&Rows::attentions);
    return {std::move(rows), std::move(rest)};
}

} // namespace meridian
