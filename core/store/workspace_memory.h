// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/model/op.h"
#include "core/store/workspace_reader.h"
#include <QHash>

namespace meridian {

//! What a reader was answered about members, channels and the places of threads, so that the rules of a busy
//! server cost no query an op. Bounded: a table that has grown beyond its limit starts anew.
class WorkspaceReader::Memory {
public:
    //! The answer in `table`, or that of `ask`, which is kept. What does not exist is not kept.
    template<typename Key, typename Value, typename Ask>
    [[nodiscard]] static StoreResult<std::optional<Value>> recall(QHash<Key, Value> &table, const Key &key,
                                                                  const Ask &ask)
    {
        if (const auto known = table.constFind(key); known != table.constEnd())
            return std::optional<Value>(*known);
        StoreResult<std::optional<Value>> found = ask();
        if (found && *found) {
            if (table.size() >= MostKept)
                table.clear();
            table.insert(key, **found);
        }
        return found;
    }
    //! Drops what `event` may have changed.
    void forget(const Event &event);
    void forgetAll();

    QHash<MemberId, Member> members;
    QHash<ChannelId, Channel> channels;
    QHash<ChannelId, std::shared_ptr<const std::vector<MemberId>>> membersOf; //!< in order
    QHash<ThreadId, ThreadPlace> threads;
    qint64 dataVersion = -1;

private:
    template<typename One>
    void forgetWhatItIsAbout(const One &one);
    static constexpr qsizetype MostKept = 50'000;
};

} // namespace meridian
