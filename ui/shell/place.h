// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/model/ids.h"
#include <QDate>
#include <optional>
#include <vector>

namespace meridian {

//! Where somebody is in the workspace: a screen, and the thread or the document open in it.
struct Place {
    enum class Screen { Inbox, Morning, Channel, CheckIns, Tasks, Documents, Document, Person, TeamDay, Outbox, NewThread, Settings };
    Screen screen = Screen::Inbox;
    std::optional<ChannelId> channel; //!< of Channel; of Documents and Tasks, where they are one channel's
    std::optional<ThreadId> thread;   //!< open, or the draft of NewThread; in a Document the comment, in Tasks that of the task
    std::optional<DocumentId> document = {}; //!< of Document
    std::optional<MemberId> person = {};     //!< of Person
    std::optional<CheckInId> checkIn = {};   //!< of CheckIns, the one that is open
    QDate round = {};                        //!< its round; none: the check-in as it is set up

    [[nodiscard]] static Place inbox(std::optional<ThreadId> thread = {}) { return {Screen::Inbox, {}, thread}; }
    [[nodiscard]] static Place morning() { return {Screen::Morning, {}, {}}; }
    [[nodiscard]] static Place of(ChannelId channel, std::optional<ThreadId> thread = {})
    {
        return {Screen::Channel, channel, thread};
    }
    [[nodiscard]] static Place tasks(std::optional<TaskId> task = {})
    {
        return {Screen::Tasks, {}, task ? std::optional(ThreadId(task->uuid())) : std::nullopt};
    }
    //! The board of a channel, beside mine.
    [[nodiscard]] static Place tasks(ChannelId channel, std::optional<TaskId> task = {})
    {
        return {Screen::Tasks, channel, task ? std::optional(ThreadId(task->uuid())) : std::nullopt};
    }
    //! Of all channels, or of one.
    [[nodiscard]] static Place documents(std::optional<ChannelId> channel = {}) { return {Screen::Documents, channel, {}}; }
    [[nodiscard]] static Place of(DocumentId document, std::optional<ThreadId> comment = {})
    {
        return {Screen::Document, {}, comment, document};
    }
    [[nodiscard]] static Place of(MemberId person) { return {Screen::Person, {}, {}, {}, person}; }
    [[nodiscard]] static Place teamDay() { return {Screen::TeamDay, {}, {}}; }
    [[nodiscard]] static Place checkIns(std::optional<CheckInId> checkIn = {}, QDate round = {})
    {
        return {Screen::CheckIns, {}, {}, {}, {}, checkIn, round};
    }
    [[nodiscard]] static Place outbox() { return {Screen::Outbox, {}, {}}; }
    [[nodiscard]] static Place settings() { return {Screen::Settings, {}, {}}; }
    [[nodiscard]] static Place newThread(ThreadId draft) { return {Screen::NewThread, {}, draft}; }

    //! One word for the settings file; fromText() gives the inbox for anything it does not know.
    [[nodiscard]] QString toText() const;
    [[nodiscard]] static Place fromText(const QString &text);
    [[nodiscard]] bool sameScreen(const Place &other) const
    {
        return screen == other.screen && channel == other.channel && document == other.document && person == other.person;
    }
    //! The sidebar is a rail here, unless somebody unfolds it.
    [[nodiscard]] bool beginsWithRail() const
    {
        return (screen == Screen::Documents && !channel) || screen == Screen::Document || screen == Screen::Tasks;
    }
    bool operator==(const Place &) const = default;
};

//! The places somebody has been, for Back and Forward. Going on from the middle forgets what was ahead.
class PlaceHistory {
public:
    void visit(const Place &place);
    //! The present place, said more exactly.
    void refine(const Place &place);
    [[nodiscard]] std::optional<Place> back();
    [[nodiscard]] std::optional<Place> forward();
    //! A place that is no more: a draft that was sent.
    void forget(const Place &place);

private:
    std::vector<Place> m_places;
    size_t m_at = 0; //!< index of the present one, when there is one
};

} // namespace meridian
