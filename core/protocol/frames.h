// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/model/access_rows.h"
#include "core/model/cbor.h"
#include "core/model/op.h"
#include "core/model/rows.h"
#include "core/protocol/document_frames.h"
#include "core/protocol/refusal_code.h"
#include <QStringList>
#include <variant>

// One struct a frame, its table the wire format; PROTOCOL.md tells the conversation they make.
// The key `t` of every frame names its type. document_frames.h has those about the text of documents.

namespace meridian::frame {

//! \name From client to server
//! @{

//! Uses up an invite: makes a member (or, for an invite that names one, gives that member a device).
struct Join {
    static constexpr QLatin1StringView type{"join"};
    QString invite;
    Profile profile;
    QString email;
    QString password;
    QString device; //!< what the person calls this computer
    static constexpr auto fields()
    {
        return std::tuple{field("invite", &Join::invite, limits::Short),
                          field("profile", &Join::profile), field("email", &Join::email, 254),
                          field("password", &Join::password, 1024),
                          field("device", &Join::device, limits::Short)};
    }
};

//! Asks what an invite is worth before it is used.
struct InviteInfo {
    static constexpr QLatin1StringView type{"invite_info"};
    QString invite;
    static constexpr auto fields()
    {
        return std::tuple{field("invite", &InviteInfo::invite, limits::Short)};
    }
};

struct Login {
    static constexpr QLatin1StringView type{"login"};
    QString email;
    QString password;
    QString device;
    static constexpr auto fields()
    {
        return std::tuple{field("email", &Login::email, 254), field("password", &Login::password, 1024),
                          field("device", &Login::device, limits::Short)};
    }
};

//! Uses up a link that signs another computer in as its member, without a password.
struct Enter {
    static constexpr QLatin1StringView type{"enter"};
    QString invite;
    QString device;
    static constexpr auto fields()
    {
        return std::tuple{field("invite", &Enter::invite, limits::Short), field("device", &Enter::device, limits::Short)};
    }
};

//! Begins the conversation. `cursor` is the last seq this replica has applied, 0 for a new one.
struct Hello {
    static constexpr QLatin1StringView type{"hello"};
    QString token;
    Seq cursor = 0;
    QString client;
    std::vector<QString> features;
    static constexpr auto fields()
    {
        return std::tuple{field("token", &Hello::token, 256), field("cursor", &Hello::cursor),
                          field("client", &Hello::client, limits::Short),
                          field("features", &Hello::features, 64)};
    }
};

//! One change. `kind` and `body` stay a map until the server has read who asks.
struct Submit {
    static constexpr QLatin1StringView type{"op"};
    OpId opId;
    QString kind;
    cbor::Map body;
    static constexpr auto fields()
    {
        return std::tuple{field("op_id", &Submit::opId), field("kind", &Submit::kind, limits::Short),
                          field("body", &Submit::body)};
    }
};

//! Pages of what is older than a replica holds: messages of a thread, threads of a channel, or closed tasks of the
//! channel `tasks`. Exactly one of the three is given. `before` is exclusive: a message's seq, the `last_at` of a thread or the
//! `closed_at` of a task, with `before_thread` to tell equal ones apart; absent for the newest page.
struct History {
    static constexpr QLatin1StringView type{"history"};
    qint64 request = 0; //!< comes back in the answer
    std::optional<ThreadId> thread;
    std::optional<ChannelId> channel;
    std::optional<qint64> before;
    std::optional<ThreadId> beforeThread;
    qint64 limit = 50;
    std::optional<ChannelId> tasks = {};
    static constexpr auto fields()
    {
        return std::tuple{field("request", &History::request), field("thread", &History::thread),
                          field("channel", &History::channel), field("before", &History::before),
                          field("before_thread", &History::beforeThread),
                          field("limit", &History::limit), field("tasks", &History::tasks)};
    }
};

//! Ends a device's token; one's own devices, or for owners and admins anyone's.
struct Revoke {
    static constexpr QLatin1StringView type{"revoke"};
    DeviceId device;
    std::optional<qint64> request; //!< comes back in the answer, here and in the frames below
    static constexpr auto fields()
    {
        return std::tuple{field("device", &Revoke::device), field("request", &Revoke::request)};
    }
};

//! Asks which devices of one's own are signed in.
struct Devices {
    static constexpr QLatin1StringView type{"devices"};
    qint64 request = 0;
    static constexpr auto fields() { return std::tuple{field("request", &Devices::request)}; }
};

//! Asks for the invites nobody has used yet; for owners and admins, like the two after it.
struct Invites {
    static constexpr QLatin1StringView type{"invites"};
    qint64 request = 0;
    static constexpr auto fields() { return std::tuple{field("request", &Invites::request)}; }
};

struct MakeInvite {
    static constexpr QLatin1StringView type{"invite_make"};
    qint64 request = 0;
    Role role = Role::Member;
    qint64 days = 7; //!< that it can be used
    static constexpr auto fields()
    {
        return std::tuple{field("request", &MakeInvite::request), field("role", &MakeInvite::role),
                          field("days", &MakeInvite::days)};
    }
};

//! Asks for a link that signs another computer in as who asks: once, soon.
struct MakeDeviceLink {
    static constexpr QLatin1StringView type{"link_make"};
    qint64 request = 0;
    static constexpr auto fields() { return std::tuple{field("request", &MakeDeviceLink::request)}; }
};

struct EndInvite {
    static constexpr QLatin1StringView type{"invite_end"};
    qint64 request = 0;
    InviteId invite;
    static constexpr auto fields()
    {
        return std::tuple{field("request", &EndInvite::request), field("invite", &EndInvite::invite)};
    }
};

//! Is there a link under which a calendar reads the asker's tasks?
struct Feed {
    static constexpr QLatin1StringView type{"feed"};
    qint64 request = 0;
    static constexpr auto fields() { return std::tuple{field("request", &Feed::request)}; }
};

//! Asks for one; the one before is good for nothing from then on.
struct MakeFeed {
    static constexpr QLatin1StringView type{"feed_make"};
    qint64 request = 0;
    static constexpr auto fields() { return std::tuple{field("request", &MakeFeed::request)}; }
};

struct EndFeed {
    static constexpr QLatin1StringView type{"feed_end"};
    qint64 request = 0;
    static constexpr auto fields() { return std::tuple{field("request", &EndFeed::request)}; }
};

struct Ping {
    static constexpr QLatin1StringView type{"ping"};
    qint64 n = 0;
    static constexpr auto fields() { return std::tuple{field("n", &Ping::n)}; }
};
//! @}

//! \name From server to client
//! @{

struct InviteAnswer {
    static constexpr QLatin1StringView type{"invite"};
    QString workspace;
    QString invitedBy;
    Role role = Role::Member;
    qint64 members = 0;
    Instant expires;
    std::optional<QString> signsIn = {}; //!< the name of whom it signs in; none: it is for joining
    static constexpr auto fields()
    {
        return std::tuple{field("workspace", &InviteAnswer::workspace, limits::Name),
                          field("invited_by", &InviteAnswer::invitedBy, limits::Name),
                          field("role", &InviteAnswer::role), field("members", &InviteAnswer::members),
                          field("expires", &InviteAnswer::expires),
                          field("signs_in", &InviteAnswer::signsIn, limits::Name)};
    }
};

//! Answers Join, Login and Enter. The token is shown this once; only its hash is kept.
struct Session {
    static constexpr QLatin1StringView type{"session"};
    QString token;
    MemberId member;
    DeviceId device;
    static constexpr auto fields()
    {
        return std::tuple{field("token", &Session::token, 256), field("member", &Session::member),
                          field("device", &Session::device)};
    }
};

//! Answers Hello. `head` is the log's end as of now; what follows brings the replica there.
struct Welcome {
    static constexpr QLatin1StringView type{"welcome"};
    MemberId member;
    DeviceId device;
    WorkspaceId workspace;
    QString name;
    Seq head = 0;
    Instant at; //!< the server's clock
    std::vector<QString> features;
    static constexpr auto fields()
    {
        return std::tuple{field("member", &Welcome::member), field("device", &Welcome::device),
                          field("workspace", &Welcome::workspace),
                          field("name", &Welcome::name, limits::Name), field("head", &Welcome::head),
                          field("at", &Welcome::at), field("features", &Welcome::features, 64)};
    }
};

//! One part of a whole snapshot. Part 0 tells the replica to forget what it has confirmed.
//! After the last part (`part + 1 == parts`) the cursor is `seq`.
struct Snapshot {
    static constexpr QLatin1StringView type{"snapshot"};
    Seq seq = 0;
    qint64 part = 0;
    qint64 parts = 1;
    Rows rows;
    static constexpr auto fields()
    {
        return std::tuple{field("seq", &Snapshot::seq), field("part", &Snapshot::part),
                          field("parts", &Snapshot::parts), field("rows", &Snapshot::rows)};
    }
};

struct EventFrame {
    static constexpr QLatin1StringView type{"event"};
    Seq seq = 0;
    OpId opId;
    QString kind;
    cbor::Map body;
    MemberId author;
    Instant at;
    static constexpr auto fields()
    {
        return std::tuple{field("seq", &EventFrame::seq), field("op_id", &EventFrame::opId),
                          field("kind", &EventFrame::kind, limits::Short),
                          field("body", &EventFrame::body), field("author", &EventFrame::author),
                          field("at", &EventFrame::at)};
    }
};

//! Everything up to `seq` has been sent, apart from what this member may not see.
struct Head {
    static constexpr QLatin1StringView type{"head"};
    Seq seq = 0;
    static constexpr auto fields() { return std::tuple{field("seq", &Head::seq)}; }
};

//! An op that will not happen. The op_id may be sent again, changed or not.
struct Reject {
    static constexpr QLatin1StringView type{"reject"};
    OpId opId;
    QString code;
    QString message;
    static constexpr auto fields()
    {
        return std::tuple{field("op_id", &Reject::opId), field("code", &Reject::code, limits::Short),
                          field("message", &Reject::message, 1000)};
    }
};

//! A private channel opened to this member: its rows, and from here on its events.
struct Scope {
    static constexpr QLatin1StringView type{"scope"};
    ChannelId channel;
    Rows rows;
    static constexpr auto fields()
    {
        return std::tuple{field("channel", &Scope::channel), field("rows", &Scope::rows)};
    }
};

//! A channel this member may no longer read: the replica forgets it.
struct ScopeGone {
    static constexpr QLatin1StringView type{"scope_gone"};
    ChannelId channel;
    static constexpr auto fields() { return std::tuple{field("channel", &ScopeGone::channel)}; }
};

//! A thread this member may no longer read, for it was moved: the replica forgets it.
struct ThreadGone {
    static constexpr QLatin1StringView type{"thread_gone"};
    ThreadId thread;
    static constexpr auto fields() { return std::tuple{field("thread", &ThreadGone::thread)}; }
};

//! Answers History, oldest first; `complete` when nothing older exists.
struct HistoryPage {
    static constexpr QLatin1StringView type{"history_page"};
    qint64 request = 0;
    bool complete = false;
    Rows rows;
    static constexpr auto fields()
    {
        return std::tuple{field("request", &HistoryPage::request),
                          field("complete", &HistoryPage::complete), field("rows", &HistoryPage::rows)};
    }
};

//! A refusal of a frame that is no op. `re` is the type of the frame refused, empty when it had none.
struct ErrorFrame {
    static constexpr QLatin1StringView type{"error"};
    QString code;
    QString message;
    QString re;
    std::optional<qint64> request;
    std::optional<qint64> retryAfterMs;
    static constexpr auto fields()
    {
        return std::tuple{field("code", &ErrorFrame::code, limits::Short),
                          field("message", &ErrorFrame::message, 1000),
                          field("re", &ErrorFrame::re, limits::Short),
                          field("request", &ErrorFrame::request),
                          field("retry_after_ms", &ErrorFrame::retryAfterMs)};
    }
};

struct Done {
    static constexpr QLatin1StringView type{"done"};
    QString re;
    std::optional<qint64> request;
    static constexpr auto fields()
    {
        return std::tuple{field("re", &Done::re, limits::Short), field("request", &Done::request)};
    }
};

struct DeviceList {
    static constexpr QLatin1StringView type{"device_list"};
    qint64 request = 0;
    std::vector<DeviceRow> devices;
    static constexpr auto fields()
    {
        return std::tuple{field("request", &DeviceList::request), field("devices", &DeviceList::devices)};
    }
};

struct InviteList {
    static constexpr QLatin1StringView type{"invite_list"};
    qint64 request = 0;
    std::vector<InviteRow> invites;
    static constexpr auto fields()
    {
        return std::tuple{field("request", &InviteList::request), field("invites", &InviteList::invites)};
    }
};

//! The code is shown this once; only its hash is kept.
struct InviteMade {
    static constexpr QLatin1StringView type{"invite_made"};
    qint64 request = 0;
    InviteId invite;
    QString code;
    Instant expires;
    static constexpr auto fields()
    {
        return std::tuple{field("request", &InviteMade::request), field("invite", &InviteMade::invite),
                          field("code", &InviteMade::code, limits::Short), field("expires", &InviteMade::expires)};
    }
};

//! Answers Feed: when the link was made; none where there is none.
struct FeedIs {
    static constexpr QLatin1StringView type{"feed_is"};
    qint64 request = 0;
    std::optional<Instant> createdAt;
    static constexpr auto fields()
    {
        return std::tuple{field("request", &FeedIs::request), field("created_at", &FeedIs::createdAt)};
    }
};

//! The secret of a calendar's link, told this once.
struct FeedMade {
    static constexpr QLatin1StringView type{"feed_made"};
    qint64 request = 0;
    QString secret;
    static constexpr auto fields()
    {
        return std::tuple{field("request", &FeedMade::request), field("secret", &FeedMade::secret, limits::Short)};
    }
};

struct Pong {
    static constexpr QLatin1StringView type{"pong"};
    qint64 n = 0;
    static constexpr auto fields() { return std::tuple{field("n", &Pong::n)}; }
};
//! @}

using FromClient = std::variant<Join, InviteInfo, Login, Enter, Hello, Submit, History, Revoke, Devices, Invites,
                                MakeInvite, EndInvite, MakeDeviceLink, Feed, MakeFeed, EndFeed, DocumentOpen, DocumentClose, DocumentUpdate,
                                DocumentPresence, VersionOpen, Ping>;
using FromServer = std::variant<InviteAnswer, Session, Welcome, Snapshot, EventFrame, Head, Reject, Scope,
                                ScopeGone, ThreadGone, DocumentGone, HistoryPage, ErrorFrame, Done,
                                DeviceList, InviteList, InviteMade, FeedIs, FeedMade, DocumentSync, DocumentUpdate,
                                DocumentPresence, DocumentKept, Pong>;

} // namespace meridian::frame
