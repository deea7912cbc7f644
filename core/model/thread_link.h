// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/model/ids.h"
#include <QString>
#include <optional>

namespace meridian {

//! A link to a thread, or to one message in it: `meridian://<workspace>/thread/<thread>[/<message>]`. It says nothing
//! to who may not read it.
struct ThreadLink {
    WorkspaceId workspace;
    ThreadId thread;
    std::optional<MessageId> message;

    [[nodiscard]] QString toString() const;
    //! Total: anything else, and anything more, is none.
    [[nodiscard]] static std::optional<ThreadLink> parse(QStringView text);
    bool operator==(const ThreadLink &) const = default;
};

//! A link to a channel: `meridian://<workspace>/channel/<channel>`.
struct ChannelLink {
    WorkspaceId workspace;
    ChannelId channel;

    [[nodiscard]] QString toString() const;
    //! Total, as ThreadLink's.
    [[nodiscard]] static std::optional<ChannelLink> parse(QStringView text);
    bool operator==(const ChannelLink &) const = default;
};

//! A link to a document, or to one of its versions: `meridian://<workspace>/document/<document>[/<version>]`.
struct DocumentLink {
    WorkspaceId workspace;
    DocumentId document;
    std::optional<VersionId> version = {};

    [[nodiscard]] QString toString() const;
    //! Total, as ThreadLink's.
    [[nodiscard]] static std::optional<DocumentLink> parse(QStringView text);
    bool operator==(const DocumentLink &) const = default;
};

} // namespace meridian
