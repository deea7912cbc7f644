// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/access_desk.h"

namespace meridian {

std::optional<qint64> requestOf(const AccessQuestion &question)
{
    return std::visit([](const auto &one) -> std::optional<qint64> { return one.request; }, question);
}

std::optional<qint64> requestOf(const AccessAnswer &answer)
{
    return std::visit([](const auto &one) -> std::optional<qint64> { return one.request; }, answer);
}

void AccessDesk::ask(AccessQuestion question, Take take)
{
    const qint64 request = m_next++;
    std::visit([request](auto &one) { one.request = request; }, question);
    m_waiting.emplace(request, std::move(take));
    m_send(question);
}

void AccessDesk::answered(const AccessAnswer &answer)
{
    const auto request = requestOf(answer);
    const auto waiting = request ? m_waiting.find(*request) : m_waiting.end();
    if (waiting == m_waiting.end())
        return;
    const Take take = std::move(waiting->second);
    m_waiting.erase(waiting);
    take(answer);
}

//! Reads the one kind of answer there is to a question; everything else is a sentence.
template<typename Frame, typename T, typename Read>
AccessDesk::Take AccessDesk::taking(Answer<T> answer, Read read)
{
    return [answer = std::move(answer), read](const AccessAnswer &given) {
        if (const auto *frame = std::get_if<Frame>(&given))
            return answer(read(*frame));
        const auto *error = std::get_if<frame::ErrorFrame>(&given);
        const QString code = error ? error->code : QString();
        if (code == frame::code::Forbidden)
            return answer(std::unexpected(tr("Owners and admins can do this. Ask one of them.")));
        if (code == frame::code::NotFound)
            return answer(std::unexpected(tr("It is not there any more.")));
        answer(std::unexpected(tr("The workspace can’t be reached right now. Try again in a moment.")));
    };
}

void AccessDesk::devices(Answer<std::vector<DeviceRow>> answer)
{
    ask(frame::Devices{}, taking<frame::DeviceList>(std::move(answer), [](const frame::DeviceList &list) {
            return std::expected<std::vector<DeviceRow>, QString>(list.devices);
        }));
}

void AccessDesk::revoke(DeviceId device, Answer<void> answer)
{
    ask(frame::Revoke{device, {}}, taking<frame::Done>(std::move(answer), [](const frame::Done &) {
            return std::expected<void, QString>();
        }));
}

void AccessDesk::invites(Answer<std::vector<InviteRow>> answer)
{
    ask(frame::Invites{}, taking<frame::InviteList>(std::move(answer), [](const frame::InviteList &list) {
            return std::expected<std::vector<InviteRow>, QString>(list.invites);
        }));
}

void AccessDesk::makeInvite(Role role, Answer<NewInvite> answer)
{
    frame::MakeInvite make;
    make.role = role;
    ask(make, taking<frame::InviteMade>(std::move(answer), [](const frame::InviteMade &made) {
            return std::expected<NewInvite, QString>(NewInvite{made.invite, made.code, made.expires});
        }));
}

void AccessDesk::makeDeviceLink(Answer<NewInvite> answer)
{
    ask(frame::MakeDeviceLink{}, taking<frame::InviteMade>(std::move(answer), [](const frame::InviteMade &made) {
            return std::expected<NewInvite, QString>(NewInvite{made.invite, made.code, made.expires});
        }));
}

void AccessDesk::endInvite(InviteId invite, Answer<void> answer)
{
    ask(frame::EndInvite{0, invite}, taking<frame::Done>(std::move(answer), [](const frame::Done &) {
            return std::expected<void, QString>();
        }));
}

void AccessDesk::calendar(Answer<std::optional<Instant>> answer)
{
    ask(frame::Feed{}, taking<frame::FeedIs>(std::move(answer), [](const frame::FeedIs &feed) {
            return std::expected<std::optional<Instant>, QString>(feed.createdAt);
        }));
}

void AccessDesk::makeCalendar(Answer<QString> answer)
{
    ask(frame::MakeFeed{}, taking<frame::FeedMade>(std::move(answer), [](const frame::FeedMade &made) {
            return std::expected<QString, QString>(made.secret);
        }));
}

void AccessDesk::endCalendar(Answer<void> answer)
{
    ask(frame::EndFeed{}, taking<frame::Done>(std::move(answer), [](const frame::Done &) {
            return std::expected<void, QString>();
        }));
}

} // namespace meridian
