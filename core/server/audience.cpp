// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/audience.h"
#include <concepts>

namespace meridian {
namespace {

using Circle = Audience::Circle;

template<typename T>
concept OfChannel = requires(T one) { one.channel; };
template<typename T>
concept OfThread = requires(T one) { { one.thread } -> std::same_as<ThreadId &>; } && !OfChannel<T>;
template<typename T>
concept OfMessage = requires(T one) { one.message; } && !OfThread<T>;
template<typename T>
concept OfTask = requires(T one) { one.task; } && !OfChannel<T>;
template<typename T>
concept OfDocument = requires(T one) { one.document; } && !OfChannel<T> && !OfThread<T>;

} // namespace

std::optional<MemberId> concerned(const OpBody &body)
{
    if (const auto *join = std::get_if<op::JoinChannel>(&body))
        return join->member;
    if (const auto *leave = std::get_if<op::LeaveChannel>(&body))
        return leave->member;
    return std::nullopt;
}

template<typename IdType>
StoreResult<Circle> Audience::circleOf(IdType thing, ChannelId named) const
{
    auto circle = circleOf(thing);
    if (circle && circle->channel != named)
        circle->also = named;
    return circle;
}

std::optional<ThreadId> movedThread(const OpBody &body)
{
    if (const auto *move = std::get_if<op::MoveThread>(&body))
        return move->thread;
    if (const auto *move = std::get_if<op::MoveTask>(&body))
        return threadOf(move->task);
    return std::nullopt;
}

StoreResult<Circle> Audience::circleOf(const Event &event) const
{
    return std::visit(
        [this](const auto &one) -> StoreResult<Circle> {
            using One = std::decay_t<decltype(one)>;
            if constexpr (isPrivateOp<One>)
                return Circle{Circle::Who::Author, {}};
            else if constexpr (std::is_same_v<One, op::MakePrivate>)
                return Circle{Circle::Who::Everyone, one.channel}; // who is not in it loses it by this
            else if constexpr (std::is_same_v<One, op::StartThread> || std::is_same_v<One, op::MoveThread>)
                return circleOf(one.thread, one.channel);
            else if constexpr (std::is_same_v<One, op::CreateDocument> || std::is_same_v<One, op::MoveDocument>)
                return circleOf(one.document, one.channel);
            else if constexpr (std::is_same_v<One, op::CreateTask> || std::is_same_v<One, op::MoveTask>)
                return circleOf(threadOf(one.task), one.channel);
            else if constexpr (OfChannel<One>)
                return circleOf(one.channel);
            else if constexpr (OfThread<One>)
                return circleOf(one.thread);
            else if constexpr (OfTask<One>)
                return circleOf(threadOf(one.task));
            else if constexpr (OfMessage<One>)
                return circleOf(one.message);
            else if constexpr (OfDocument<One>)
                return circleOf(one.document);
            else
                return Circle{Circle::Who::Everyone, {}}; // of the workspace and its members
        },
        event.op.body);
}

StoreResult<Circle> Audience::circleOf(ChannelId channel) const
{
    const auto found = m_reader.channel(channel);
    if (!found)
        return std::unexpected(found.error());
    if (!*found)
        return Circle{Circle::Who::Author, channel}; // no channel, no readers
    return Circle{(*found)->kind == ChannelKind::Public ? Circle::Who::Public : Circle::Who::Members, channel};
}

StoreResult<Circle> Audience::circleOf(ThreadId thread) const
{
    const auto place = m_reader.thread(thread);
    if (!place)
        return std::unexpected(place.error());
    return *place ? circleOf((*place)->channel) : Circle{};
}

StoreResult<Circle> Audience::circleOf(DocumentId document) const
{
    const auto row = m_reader.document(document);
    if (!row)
        return std::unexpected(row.error());
    return *row ? circleOf((*row)->channel) : Circle{};
}

StoreResult<Circle> Audience::circleOf(MessageId message) const
{
    const auto place = m_reader.message(message);
    if (!place)
        return std::unexpected(place.error());
    return *place ? circleOf((*place)->channel) : Circle{};
}

StoreResult<bool> Audience::hears(const Circle &circle, const Event &event, MemberId member, Role role) const
{
    if (event.author == member || concerned(event.op.body) == member)
        return true;
    const auto inSight = reads(circle, member, role);
    if (!inSight || !*inSight || !circle.also)
        return inSight;
    const auto named = circleOf(*circle.also);
    return named ? reads(*named, member, role) : std::unexpected(named.error());
}

StoreResult<std::vector<Circle>> Audience::formerCircles(const op::MoveDocument &move, Seq seq) const
{
    const auto moved = m_reader.movedDocuments(seq);
    if (!moved)
        return std::unexpected(moved.error());
    if (moved->empty())
        return std::vector<Circle>();
    std::vector<Circle> circles;
    for (const auto &circle : {circleOf(moved->front().source), circleOf(move.document)}) {
        if (!circle)
            return std::unexpected(circle.error());
        circles.push_back(*circle);
    }
    return circles;
}

StoreResult<std::vector<Circle>> Audience::formerCircles(const Event &event) const
{
    if (const auto *document = std::get_if<op::MoveDocument>(&event.op.body))
        return formerCircles(*document, event.seq);
    const auto moved = movedThread(event.op.body);
    if (!moved)
        return std::vector<Circle>();
    const auto source = m_reader.movedFrom(*moved, event.seq);
    if (!source)
        return std::unexpected(source.error());
    if (!*source)
        return std::vector<Circle>();
    std::vector<Circle> circles;
    for (const auto &circle : {circleOf(**source), circleOf(*moved)}) {
        if (!circle)
            return std::unexpected(circle.error());
        circles.push_back(*circle);
    }
    return circles;
}

StoreResult<bool> Audience::loses(const Event &event, MemberId member, Role role) const
{
    const auto former = formerCircles(event);
    if (!former)
        return std::unexpected(former.error());
    for (const Circle &circle : *former) {
        const auto had = reads(circle, member, role);
        if (!had || *had)
            return had;
    }
    return false;
}

StoreResult<bool> Audience::reads(const Circle &circle, MemberId member, Role role) const
{
    switch (circle.who) {
    case Circle::Who::Everyone: return true;
    case Circle::Who::Author: return false;
    case Circle::Who::Public:
        if (role != Role::Guest)
            return true;
        break;
    case Circle::Who::Members: break;
    }
    return m_reader.isInChannel(circle.channel, member);
}

StoreResult<bool> Audience::readsChannel(ChannelId channel, MemberId member, Role role) const
{
    const auto circle = circleOf(channel);
    return circle ? reads(*circle, member, role) : std::unexpected(circle.error());
}

StoreResult<bool> Audience::readByMembership(ChannelId channel, Role role) const
{
    const auto circle = circleOf(channel);
    if (!circle)
        return std::unexpected(circle.error());
    return circle->who != Circle::Who::Public || role == Role::Guest;
}

} // namespace meridian
