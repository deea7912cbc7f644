// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/model/agreement.h"
#include "core/model/check_in.h"
#include "core/model/document.h"
#include "core/model/draft.h"
#include "core/model/task.h"

namespace meridian {

//! Rows of the workspace as they are at one place of its log; whole rows that replace what a replica has.
//! Carried by snapshots, opened scopes and pages of history.
struct Rows {
    std::vector<Member> members;
    std::vector<Channel> channels;
    std::vector<Membership> memberships;
    std::vector<Document> documents;
    std::vector<Thread> threads;
    std::vector<MessageAsk> asks;  //!< of the threads; a thread's row comes with all of it there are
    std::vector<ThreadNote> notes; //!< of the threads; a thread's row comes with its newest ones
    std::vector<Message> messages;
    std::vector<Reaction> reactions;
    std::vector<MessageVersion> versions;
    std::vector<Standing> standings;      //!< the reader's own
    std::vector<ChannelFollow> follows;   //!< the reader's own
    std::vector<Draft> drafts;            //!< the reader's own
    std::vector<Picture> pictures;
    std::vector<Comment> comments;        //!< where those of the threads stand that are about a document's words
    std::vector<DocumentVersion> documentVersions;
    std::vector<Favourite> favourites;    //!< the reader's own
    std::vector<Task> tasks;
    std::vector<TaskNote> taskNotes; //!< of the tasks; a task's row comes with its newest ones
    std::vector<TaskLink> taskLinks;
    std::vector<TaskView> taskViews; //!< the reader's own
    std::vector<Agreement> agreements;
    std::vector<AgreementReading> agreementReadings;
    std::vector<CheckIn> checkIns;
    std::vector<CheckInAnswer> checkInAnswers;
    std::vector<CheckInOwn> checkInOwn;  //!< the reader's own
    std::vector<Attention> attentions;   //!< the reader's own
    static constexpr auto fields()
    {
        return std::tuple{field("members", &Rows::members), field("channels", &Rows::channels),
                          field("memberships", &Rows::memberships), field("documents", &Rows::documents),
                          field("threads", &Rows::threads),
                          field("notes", &Rows::notes), field("messages", &Rows::messages),
                          field("reactions", &Rows::reactions), field("versions", &Rows::versions),
                          field("standings", &Rows::standings), field("follows", &Rows::follows),
                          field("drafts", &Rows::drafts), field("pictures", &Rows::pictures),
                          field("comments", &Rows::comments), field("document_versions", &Rows::documentVersions),
                          field("favourites", &Rows::favourites), field("tasks", &Rows::tasks),
                          field("task_notes", &Rows::taskNotes), field("task_links", &Rows::taskLinks),
                          field("task_views", &Rows::taskViews), field("agreements", &Rows::agreements),
                          field("agreement_readings", &Rows::agreementReadings), field("check_ins", &Rows::checkIns),
                          field("check_in_answers", &Rows::checkInAnswers), field("check_in_own", &Rows::checkInOwn),
                          field("attentions", &Rows::attentions), field("asks", &Rows::asks)};
    }
    bool operator==(const Rows &) const = default;
};

} // namespace meridian
