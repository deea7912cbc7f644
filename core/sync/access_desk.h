// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/protocol/frames.h"
#include "core/store/access.h"
#include <QCoreApplication>
#include <map>

namespace meridian {

using AccessQuestion = std::variant<frame::Devices, frame::Revoke, frame::Invites, frame::MakeInvite, frame::EndInvite,
                                    frame::MakeDeviceLink, frame::Feed, frame::MakeFeed, frame::EndFeed>;
using AccessAnswer = std::variant<frame::DeviceList, frame::InviteList, frame::InviteMade, frame::FeedIs, frame::FeedMade, frame::Done,
                                  frame::ErrorFrame>;

//! The number that comes back with the answer; none in what was no answer to a question.
[[nodiscard]] std::optional<qint64> requestOf(const AccessQuestion &question);
[[nodiscard]] std::optional<qint64> requestOf(const AccessAnswer &answer);

//! Puts questions about devices, invites and calendars on their way, and brings each its answer. Knows no connection: `send` takes
//! a question there, and what comes back goes into answered().
class AccessDesk final : public Access {
    Q_DECLARE_TR_FUNCTIONS(meridian::AccessDesk)
public:
    //! Pages of history have small numbers; these do not meet them.
    static constexpr qint64 FirstRequest = qint64(1) << 40;
    using Send = std::function<void(const AccessQuestion &)>;

    explicit AccessDesk(Send send) : m_send(std::move(send)) {}

    void answered(const AccessAnswer &answer);

    void devices(Answer<std::vector<DeviceRow>> answer) override;
    void revoke(DeviceId device, Answer<void> answer) override;
    void invites(Answer<std::vector<InviteRow>> answer) override;
    void makeInvite(Role role, Answer<NewInvite> answer) override;
    void makeDeviceLink(Answer<NewInvite> answer) override;
    void endInvite(InviteId invite, Answer<void> answer) override;
    void calendar(Answer<std::optional<Instant>> answer) override;
    void makeCalendar(Answer<QString> answer) override;
    void endCalendar(Answer<void> answer) override;

private:
    using Take = std::function<void(const AccessAnswer &)>;
    void ask(AccessQuestion question, Take take);
    template<typename Frame, typename T, typename Read>
    Take taking(Answer<T> answer, Read read);

    Send m_send;
    qint64 m_next = FirstRequest;
    std::map<qint64, Take> m_waiting;
};

} // namespace meridian
