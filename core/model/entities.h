// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/instant.h"
#include "core/base/fields.h"
#include "core/model/asking.h"
#include "core/time/week_hours.h"
#include <QString>
#include <algorithm>
#include <optional>
#include <vector>

// The things a workspace is made of, as plain values: what a snapshot carries and a replica keeps.
// Each has a table of fields; view state has no place here.

namespace meridian {

enum class Role { Owner, Admin, Member, Guest, Bot };
constexpr auto enumNames(Role)
{
    return std::array<std::pair<Role, QLatin1StringView>, 5>{{{Role::Owner, QLatin1StringView("owner")},
        {Role::Admin, QLatin1StringView("admin")}, {Role::Member, QLatin1StringView("member")},
        {Role::Guest, QLatin1StringView("guest")}, {Role::Bot, QLatin1StringView("bot")}}};
}

enum class ChannelKind { Public, Private, Direct };
constexpr auto enumNames(ChannelKind)
{
    return std::array<std::pair<ChannelKind, QLatin1StringView>, 3>{{
        {ChannelKind::Public, QLatin1StringView("public")},
        {ChannelKind::Private, QLatin1StringView("private")},
        {ChannelKind::Direct, QLatin1StringView("direct")}}};
}

//! How a message is told. Quiet: nobody is notified of it; it is in the inbox like any other.
enum class Manner { Quiet };
constexpr auto enumNames(Manner)
{
    return std::array<std::pair<Manner, QLatin1StringView>, 1>{{{Manner::Quiet, QLatin1StringView("quiet")}}};
}

enum class ChannelRole { Manager, Member };
constexpr auto enumNames(ChannelRole)
{
    return std::array<std::pair<ChannelRole, QLatin1StringView>, 2>{{
        {ChannelRole::Manager, QLatin1StringView("manager")}, {ChannelRole::Member, QLatin1StringView("member")}}};
}

//! A sentence people choose about themselves: when they usually answer. Nothing measures whether it holds.
enum class Answers { Unsaid, WithinHours, WithinDay, WithinDays, OnceADay, WhenTheyCan };
constexpr auto enumNames(Answers)
{
    return std::array<std::pair<Answers, QLatin1StringView>, 6>{{{Answers::Unsaid, QLatin1StringView("unsaid")},
        {Answers::WithinHours, QLatin1StringView("within_hours")},
        {Answers::WithinDay, QLatin1StringView("within_day")},
        {Answers::WithinDays, QLatin1StringView("within_days")},
        {Answers::OnceADay, QLatin1StringView("once_a_day")},
        {Answers::WhenTheyCan, QLatin1StringView("when_they_can")}}};
}

//! When somebody lets what is urgent reach them. Where it may not, it waits as any other message.
enum class UrgentTaken { Always, NotAtNight, AtWork };
constexpr auto enumNames(UrgentTaken)
{
    return std::array<std::pair<UrgentTaken, QLatin1StringView>, 3>{{{UrgentTaken::Always, QLatin1StringView("always")},
        {UrgentTaken::NotAtNight, QLatin1StringView("not_at_night")}, {UrgentTaken::AtWork, QLatin1StringView("at_work")}}};
}

//! Why something cannot wait, by when it matters, and whom it reaches at once, whatever their hour.
struct Urgency {
    static constexpr qsizetype ShortestReason = 8;
    QString reason;
    Instant by;
    std::vector<MemberId> whom;

    static constexpr auto fields()
    {
        return std::tuple{field("reason", &Urgency::reason, limits::Subject), field("by", &Urgency::by),
                          field("whom", &Urgency::whom, limits::Members)};
    }
    bool operator==(const Urgency &) const = default;
};

//! Another clock from a date on: the midnight with which that date begins on the clock until then.
struct Journey {
    QDate date;
    QString zone; //!< IANA name
    QString city; //!< may be empty

    static constexpr auto fields()
    {
        return std::tuple{field("date", &Journey::date), field("zone", &Journey::zone, limits::Short),
                          field("city", &Journey::city, limits::Short)};
    }
    bool operator==(const Journey &) const = default;
};

//! The journeys somebody is about to make or has made, in the order of their dates; coming home is one more.
struct Travel {
    static constexpr qsizetype MostJourneys = 40;
    std::vector<Journey> journeys;
    static constexpr auto fields() { return std::tuple{field("journeys", &Travel::journeys, MostJourneys)}; }
    bool operator==(const Travel &) const = default;
};

//! What others are shown of somebody's day: where they are in it, or only their clock.
enum class DayShown { Hours, Clock };
constexpr auto enumNames(DayShown)
{
    return std::array<std::pair<DayShown, QLatin1StringView>, 2>{
        {{DayShown::Hours, QLatin1StringView("hours")}, {DayShown::Clock, QLatin1StringView("clock")}}};
}

//! What a member says about themselves; they change it whole.
//! `zone` is an IANA name, empty when unknown ("Time not set"); `hue` is 0 to 7, -1 for "from the id".
struct Profile {
    QString name;     //!< full name, never empty
    QString callName; //!< how to be called; empty: the first word of `name`
    QString pronoun;  //!< "she", "he", "they" or empty
    QString title;
    QString city;
    QString zone;
    qint64 hue = -1;
    WeekHours hours;
    Answers answers = Answers::Unsaid;
    DayShown shown = DayShown::Hours;
    std::optional<Travel> travel = {};
    std::optional<UrgentTaken> urgent = {}; //!< none: NotAtNight

    [[nodiscard]] UrgentTaken takesUrgent() const { return urgent.value_or(UrgentTaken::NotAtNight); }
    static constexpr auto fields()
    {
        return std::tuple{field("name", &Profile::name, limits::Name),
                          field("call_name", &Profile::callName, limits::Short),
                          field("pronoun", &Profile::pronoun, limits::Short),
                          field("title", &Profile::title, limits::Name),
                          field("city", &Profile::city, limits::Short),
                          field("zone", &Profile::zone, limits::Short), field("hue", &Profile::hue),
                          field("hours", &Profile::hours), field("answers", &Profile::answers),
                          field("shown", &Profile::shown), field("travel", &Profile::travel),
                          field("urgent", &Profile::urgent)};
    }
    bool operator==(const Profile &) const = default;
};

//! `joinedSeq` is the log's place when the member came, `joinedAt` the time: nothing from before either counts
//! as new to them. History that is imported comes late in the log, but its times are old.
struct Member {
    MemberId member;
    Profile profile;
    Role role = Role::Member;
    bool removed = false;
    Seq joinedSeq = 0;
    Instant joinedAt;

    static constexpr auto fields()
    {
        return std::tuple{field("member", &Member::member), field("profile", &Member::profile),
                          field("role", &Member::role), field("removed", &Member::removed),
                          field("joined_seq", &Member::joinedSeq),
                          field("joined_at", &Member::joinedAt)};
    }
    bool operator==(const Member &) const = default;
};

//! What somebody looks like; a member without one has no row. The bytes are PNG or JPEG (PictureHead).
struct Picture {
    MemberId member;
    QByteArray picture;

    static constexpr auto fields()
    {
        return std::tuple{field("member", &Picture::member),
                          field("picture", &Picture::picture, limits::PictureBytes)};
    }
    bool operator==(const Picture &) const = default;
};

//! A topic with members. A direct conversation is a channel of kind Direct: no name, members fixed.
struct Channel {
    ChannelId channel;
    ChannelKind kind = ChannelKind::Public;
    QString name;
    QString purpose;
    bool archived = false;
    Seq createdSeq = 0;

    static constexpr auto fields()
    {
        return std::tuple{field("channel", &Channel::channel), field("kind", &Channel::kind),
                          field("name", &Channel::name, limits::Name),
                          field("purpose", &Channel::purpose, limits::Purpose),
                          field("archived", &Channel::archived),
                          field("created_seq", &Channel::createdSeq)};
    }
    bool operator==(const Channel &) const = default;
};

//! A manager may rename a channel, archive it and take others out; in a direct conversation nobody is one.
struct Membership {
    ChannelId channel;
    MemberId member;
    ChannelRole role = ChannelRole::Member;

    static constexpr auto fields()
    {
        return std::tuple{field("channel", &Membership::channel), field("member", &Membership::member),
                          field("role", &Membership::role)};
    }
    bool operator==(const Membership &) const = default;
};

//! Who has a thread in hand, since the event at `seq`; nobody: it was put down.
struct Holding {
    std::optional<MemberId> holder;
    Seq seq = 0;

    static constexpr auto fields()
    {
        return std::tuple{field("holder", &Holding::holder), field("seq", &Holding::seq)};
    }
    bool operator==(const Holding &) const = default;
};

//! A conversation under a subject. The `last…` members are derived from its messages, so that a list
//! is painted from this row alone, also where the messages themselves are not on this computer.
//! `messageCount` counts messages that were not deleted, without side comments. `preview` is plain text, at most 140 units.
struct Thread {
    ThreadId thread;
    ChannelId channel;
    QString subject;
    MemberId author;
    Instant createdAt;
    Seq createdSeq = 0;
    Ask ask = Ask::Nothing;
    std::optional<Instant> askBy;
    std::vector<MemberId> told; //!< whom the writer asked by name
    qint64 messageCount = 0;
    Seq lastSeq = 0;     //!< of the newest message or conclusion, or the thread's own
    Instant lastAt;      //!< the same
    MemberId lastAuthor; //!< the same
    QString preview;     //!< of the newest message that was not deleted
    QString conclusion;  //!< what was decided; empty while the thread is open
    bool pinned = false; //!< kept at the top of its channel
    std::optional<DocumentId> document; //!< the one it is a comment in; its channel is the document's
    std::optional<TaskId> task = {}; //!< the one it talks about, which has the same id and channel
    std::optional<Holding> holding = {};
    std::optional<WorkSpan> askWithin = {}; //!< as in Asking
    std::optional<Review> review = {};

    [[nodiscard]] Asking asking() const { return {ask, askBy, askWithin, told}; }

    static constexpr auto fields()
    {
        return std::tuple{field("thread", &Thread::thread), field("channel", &Thread::channel),
                          field("subject", &Thread::subject, limits::Subject),
                          field("author", &Thread::author), field("created_at", &Thread::createdAt),
                          field("created_seq", &Thread::createdSeq), field("ask", &Thread::ask),
                          field("ask_by", &Thread::askBy),
                          field("told", &Thread::told, limits::Members),
                          field("message_count", &Thread::messageCount),
                          field("last_seq", &Thread::lastSeq), field("last_at", &Thread::lastAt),
                          field("last_author", &Thread::lastAuthor),
                          field("preview", &Thread::preview, limits::Subject),
                          field("conclusion", &Thread::conclusion, limits::Conclusion),
                          field("pinned", &Thread::pinned), field("document", &Thread::document),
                          field("task", &Thread::task), field("holding", &Thread::holding),
                          field("ask_within", &Thread::askWithin), field("review", &Thread::review)};
    }
    bool operator==(const Thread &) const = default;
};

//! Something that happened to a thread beside its messages: a public line in its history.
//! `before` and `after` are the subjects of a renaming; `after` is the text of a conclusion, `before` why it was not waited for.
//! `channel` is where a
//! thread that was moved came from, where that is a public channel: of others not even the id is told.
struct ThreadNote {
    enum class What { Renamed, Moved, Concluded, Reopened };
    friend constexpr auto enumNames(What)
    {
        return std::array<std::pair<What, QLatin1StringView>, 4>{{
            {What::Renamed, QLatin1StringView("renamed")}, {What::Moved, QLatin1StringView("moved")},
            {What::Concluded, QLatin1StringView("concluded")}, {What::Reopened, QLatin1StringView("reopened")}}};
    }
    ThreadId thread;
    Seq seq = 0;
    What what = What::Renamed;
    MemberId author;
    Instant at;
    QString before;
    QString after;
    std::optional<ChannelId> channel;

    static constexpr auto fields()
    {
        return std::tuple{field("thread", &ThreadNote::thread), field("seq", &ThreadNote::seq),
                          field("what", &ThreadNote::what), field("author", &ThreadNote::author),
                          field("at", &ThreadNote::at), field("before", &ThreadNote::before, limits::Subject),
                          field("after", &ThreadNote::after, limits::Conclusion),
                          field("channel", &ThreadNote::channel)};
    }
    bool operator==(const ThreadNote &) const = default;
};

//! `text` is Markdown (CommonMark and tables, task lists, strike-through, autolinks); a mention is
//! `<@id>` with the member's id. A deleted message keeps its place and loses its text and its versions. One with
//! `beside` is a side comment on that message of the same thread, which is none itself.
struct Message {
    MessageId message;
    ThreadId thread;
    MemberId author;
    Instant at;
    Seq seq = 0;
    QString text;
    std::optional<Instant> editedAt;
    bool deleted = false;
    std::optional<MemberId> deletedBy;
    std::optional<MessageId> beside;
    std::optional<Manner> manner = {};
    std::optional<Instant> meant = {}; //!< when it was to go out, where the server could not send it then
    std::optional<Urgency> urgent = {};
    std::optional<MemberId> handsTo = {}; //!< whom it hands the thread to
    std::optional<Asking> asks = {};      //!< what it asks of people, whatever the thread does

    static constexpr auto fields()
    {
        return std::tuple{field("message", &Message::message), field("thread", &Message::thread),
                          field("author", &Message::author), field("at", &Message::at),
                          field("seq", &Message::seq), field("text", &Message::text, limits::Text),
                          field("edited_at", &Message::editedAt), field("deleted", &Message::deleted),
                          field("deleted_by", &Message::deletedBy), field("beside", &Message::beside),
                          field("manner", &Message::manner), field("meant", &Message::meant),
                          field("urgent", &Message::urgent), field("hands_to", &Message::handsTo),
                          field("asks", &Message::asks)};
    }
    bool operator==(const Message &) const = default;
};

//! The words a message had until the edit at `seq`; they were written at `at`. A message keeps its newest
//! MessageVersion::Kept.
struct MessageVersion {
    static constexpr int Kept = 50;
    MessageId message;
    Seq seq = 0;
    Instant at;
    QString text;

    static constexpr auto fields()
    {
        return std::tuple{field("message", &MessageVersion::message), field("seq", &MessageVersion::seq),
                          field("at", &MessageVersion::at), field("text", &MessageVersion::text, limits::Text)};
    }
    bool operator==(const MessageVersion &) const = default;
};

//! `emoji` is the character itself where there is one, else a `:shortcode:`; the acknowledgements are
//! the words `thanks`, `agree` and `looking`.
struct Reaction {
    MessageId message;
    MemberId member;
    QString emoji;
    Seq seq = 0; //!< of the event that added it; 0: from before that was kept

    static constexpr auto fields()
    {
        return std::tuple{field("message", &Reaction::message), field("member", &Reaction::member),
                          field("emoji", &Reaction::emoji, limits::Emoji), field("seq", &Reaction::seq)};
    }
    bool operator==(const Reaction &) const = default;
};

//! Default: those who started a thread, wrote in it or were told of it follow it.
enum class ThreadFollow { Default, Following, Not };
constexpr auto enumNames(ThreadFollow)
{
    return std::array<std::pair<ThreadFollow, QLatin1StringView>, 3>{{
        {ThreadFollow::Default, QLatin1StringView("default")},
        {ThreadFollow::Following, QLatin1StringView("following")}, {ThreadFollow::Not, QLatin1StringView("not")}}};
}

//! What of a channel comes into a member's inbox: all of it, what they follow, only what asks them by name.
enum class ChannelLevel { Inbox, Mentions, Quiet };
constexpr auto enumNames(ChannelLevel)
{
    return std::array<std::pair<ChannelLevel, QLatin1StringView>, 3>{{
        {ChannelLevel::Inbox, QLatin1StringView("inbox")}, {ChannelLevel::Mentions, QLatin1StringView("mentions")},
        {ChannelLevel::Quiet, QLatin1StringView("quiet")}}};
}

//! How a member stands to a thread; nobody else's business. Everything up to and with `readSeq` is read, and it only
//! grows; `readAt` is when it last did. While there is an `unreadMark`, the thread is new from `unreadFrom` on all the same.
struct Standing {
    MemberId member;
    ThreadId thread;
    Seq readSeq = 0;
    Instant readAt = {};
    Seq unreadFrom = 0;
    std::optional<OpId> unreadMark = {}; //!< the read.unmark that stands
    Seq doneSeq = 0;                //!< done with everything up to here
    std::optional<Instant> laterUntil = {};
    ThreadFollow follow = ThreadFollow::Default;
    std::optional<Instant> muteUntil = {};
    Seq postedSeq = 0; //!< of their newest message here
    Seq askedSeq = 0;  //!< of the newest message that mentions or asks them
    Seq ackedSeq = 0;  //!< of their newest Agree or Looking into it, unless they took it back
    std::optional<MessageId> acked = {}; //!< what that one is about

    //! Of their newest answer: words, or an acknowledgement that says they will see to it.
    [[nodiscard]] Seq answeredSeq() const { return std::max(postedSeq, ackedSeq); }

    static constexpr auto fields()
    {
        return std::tuple{field("member", &Standing::member), field("thread", &Standing::thread),
                          field("read_seq", &Standing::readSeq), field("read_at", &Standing::readAt),
                          field("unread_from", &Standing::unreadFrom), field("unread_mark", &Standing::unreadMark),
                          field("done_seq", &Standing::doneSeq), field("later_until", &Standing::laterUntil),
                          field("follow", &Standing::follow), field("mute_until", &Standing::muteUntil),
                          field("posted_seq", &Standing::postedSeq), field("asked_seq", &Standing::askedSeq),
                          field("acked_seq", &Standing::ackedSeq), field("acked", &Standing::acked)};
    }
    bool operator==(const Standing &) const = default;
};

//! How a member follows a channel, where they chose; nobody else's business.
struct ChannelFollow {
    MemberId member;
    ChannelId channel;
    ChannelLevel level = ChannelLevel::Inbox;

    static constexpr auto fields()
    {
        return std::tuple{field("member", &ChannelFollow::member), field("channel", &ChannelFollow::channel),
                          field("level", &ChannelFollow::level)};
    }
    bool operator==(const ChannelFollow &) const = default;
};

} // namespace meridian
