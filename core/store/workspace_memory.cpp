// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/workspace_memory.h"
#include <concepts>

namespace meridian {
namespace {

template<typename T>
concept OfMember = requires(T one) { one.member; };
template<typename T>
concept OfChannel = requires(T one) { one.channel; };
template<typename T>
concept OfThread = requires(T one) { { one.thread } -> std::same_as<ThreadId &>; }; // some may name one beside what they are about
template<typename T>
concept OfDocument = requires(T one) { one.document; };
template<typename T>
concept OfTask = requires(T one) { one.task; };
template<typename T>
concept OfMessage = requires(T one) { one.message; };

} // namespace

void WorkspaceReader::Memory::forget(const Event &event)
{
    std::visit(
        [this]<typename One>(const One &one) {
            if constexpr (std::is_same_v<One, op::PostMessage> || isPrivateOp<One>)
                return; // many, and they change nothing that is kept here
            else
                forgetWhatItIsAbout(one);
        },
        event.op.body);
}

template<typename One>
void WorkspaceReader::Memory::forgetWhatItIsAbout(const One &one)
{
    if constexpr (std::is_same_v<One, op::RemoveMember>)
        membersOf.clear(); // the member may have been in any of them
    if constexpr (std::is_same_v<One, op::MoveDocument>)
        threads.clear(); // its comments went along
    if constexpr (OfMember<One>)
        members.remove(one.member);
    if constexpr (OfChannel<One>) {
        channels.remove(one.channel);
        membersOf.remove(one.channel);
    }
    if constexpr (OfThread<One>)
        threads.remove(one.thread);
    if constexpr (OfTask<One>)
        threads.remove(threadOf(one.task));
    if constexpr (!OfMember<One> && !OfChannel<One> && !OfThread<One> && !OfMessage<One>
                  && !OfDocument<One> && !OfTask<One>)
        forgetAll(); // whatever it is about
}

void WorkspaceReader::Memory::forgetAll()
{
    members.clear();
    channels.clear();
    membersOf.clear();
    threads.clear();
}

} // namespace meridian
