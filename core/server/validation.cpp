// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/validation.h"
#include "core/model/picture.h"
#include "core/model/rank.h"
#include "core/server/task_validation.h"
#include "core/server/team_validation.h"
#include "core/server/validation_parts.h"
#include "core/time/units.h"
#include "core/time/wall_clock.h"
#include <QSet>
#include <algorithm>

namespace meridian::validation {
namespace {

constexpr Instant Year3000{32'503'680'000'000};
constexpr qsizetype ShortestPassword = 8;

} // namespace

std::unexpected<Refusal> invalid(const QString &message)
{
    return refuse(frame::code::Invalid, message);
}

bool isLine(const QString &text)
{
    bool shows = false;
    for (const QChar c : text) {
        if (c.category() == QChar::Other_Control || c == QChar::LineSeparator
            || c == QChar::ParagraphSeparator)
            return false;
        shows = shows || (!c.isSpace() && c.category() != QChar::Other_Format);
    }
    return shows;
}

bool isBlankOrLine(const QString &text)
{
    return text.isEmpty() || isLine(text);
}

bool areDistinct(const std::vector<MemberId> &members)
{
    return QSet<MemberId>(members.begin(), members.end()).size() == qsizetype(members.size());
}

Checked<void> moment(Instant at)
{
    if (at <= Instant() || at >= Year3000)
        return invalid(QStringLiteral("A time lies after 1970 and before the year 3000."));
    return {};
}

Checked<void> rank(const QString &rank)
{
    if (!isRank(rank))
        return invalid(QStringLiteral("A rank is digits and letters, and does not end in 0."));
    return {};
}

namespace {

Checked<void> check(const op::CreateWorkspace &) { return {}; }
Checked<void> check(const op::AddMember &one) { return profile(one.profile); }
Checked<void> check(const op::UpdateMember &one) { return profile(one.profile); }
Checked<void> check(const op::SetRole &) { return {}; }
Checked<void> check(const op::RemoveMember &) { return {}; }

Checked<void> check(const op::SetPicture &one)
{
    if (one.picture.isEmpty())
        return {};
    const auto head = PictureHead::create(one.picture);
    if (head)
        return {};
    switch (head.error()) {
    case PictureHead::Error::TooManyBytes:
        return refuse(frame::code::TooLarge, QStringLiteral("A picture has at most %1 bytes.").arg(limits::PictureBytes));
    case PictureHead::Error::NeitherPngNorJpeg:
        return invalid(QStringLiteral("A picture is a PNG or a JPEG file."));
    case PictureHead::Error::NotSquare:
        return invalid(QStringLiteral("A picture is as wide as it is high."));
    case PictureHead::Error::TooSmall:
    case PictureHead::Error::TooLarge:
        break;
    }
    return invalid(QStringLiteral("A picture is %1 to %2 pixels wide.").arg(PictureHead::Smallest).arg(PictureHead::Largest));
}

Checked<void> channelName(const QString &name)
{
    if (!isLine(name))
        return invalid(QStringLiteral("A channel needs a name of one line."));
    return {};
}

Checked<void> check(const op::CreateChannel &one)
{
    if (one.channelKind != ChannelKind::Direct)
        return channelName(one.name);
    if (!one.name.isEmpty() || !one.purpose.isEmpty())
        return invalid(QStringLiteral("A direct conversation has no name and no purpose."));
    return {};
}

Checked<void> check(const op::UpdateChannel &one) { return channelName(one.name); }
Checked<void> check(const op::JoinChannel &) { return {}; }
Checked<void> check(const op::LeaveChannel &) { return {}; }
Checked<void> check(const op::SetChannelRole &) { return {}; }
Checked<void> check(const op::MakePrivate &) { return {}; }

Checked<void> asking(const Asking &one)
{
    const bool needsDate = Asking::hasDate(one.ask);
    if (needsDate && !one.by && !one.within)
        return invalid(QStringLiteral("Say by when, or within what."));
    if (!needsDate && one.ask != Ask::WithinDay && one.by)
        return invalid(QStringLiteral("A moment goes with reply_by, decision_by and within_day only."));
    if (!needsDate && one.within)
        return invalid(QStringLiteral("A span of work goes with reply_by and decision_by only."));
    if (one.by && (*one.by <= Instant() || *one.by >= Year3000))
        return invalid(QStringLiteral("By when is a moment after 1970 and before the year 3000."));
    if (one.within && !one.within->isValid())
        return invalid(QStringLiteral("A span of work is 1 to %1 hours or 1 to %2 days.").arg(WorkSpan::MostHours).arg(WorkSpan::MostDays));
    if (!areDistinct(one.told))
        return invalid(QStringLiteral("Nobody is told twice."));
    return {};
}

//! Of a message; it asks somebody for something, or says nothing of it.
Checked<void> asksOf(const op::PostMessage &one)
{
    if (!one.asks)
        return {};
    if (one.asks->ask == Ask::Nothing || one.asks->told.empty())
        return invalid(QStringLiteral("A message that asks says what for, and whom."));
    if (one.beside)
        return invalid(QStringLiteral("Side comments ask nobody for anything."));
    return asking(*one.asks);
}

Checked<void> check(const op::StartThread &one)
{
    if (!isLine(one.subject))
        return invalid(QStringLiteral("A thread needs a subject of one line."));
    if (one.reviewHours && (one.ask != Ask::DecisionBy || one.told.empty()))
        return invalid(QStringLiteral("review_hours goes with decision_by, and with people who are asked."));
    if (one.reviewHours && (*one.reviewHours < 1 || *one.reviewHours > Review::MostHours))
        return invalid(QStringLiteral("review_hours is from 1 to %1.").arg(Review::MostHours));
    return asking(one.asking());
}

Checked<void> check(const op::RenameThread &one)
{
    if (!isLine(one.subject))
        return invalid(QStringLiteral("A thread needs a subject of one line."));
    return {};
}

Checked<void> check(const op::ConcludeThread &one)
{
    if (one.text.trimmed().isEmpty())
        return invalid(QStringLiteral("A conclusion says what was decided."));
    if (one.early && !isLine(*one.early))
        return invalid(QStringLiteral("Why it was not waited for is said in one line."));
    return {};
}

Checked<void> check(const op::ReopenThread &) { return {}; }
Checked<void> check(const op::MoveThread &) { return {}; }
Checked<void> check(const op::PinThread &) { return {}; }

Checked<void> messageText(const QString &text)
{
    if (text.trimmed().isEmpty())
        return invalid(QStringLiteral("A message needs some text."));
    return {};
}

Checked<void> check(const op::PostMessage &one)
{
    if (const auto worded = messageText(one.text); !worded)
        return worded;
    const auto asks = asksOf(one);
    return asks ? urgency(one) : asks;
}
Checked<void> check(const op::EditMessage &one) { return messageText(one.text); }
Checked<void> check(const op::DeleteMessage &) { return {}; }
Checked<void> check(const op::RestoreMessage &one) { return messageText(one.text); }

bool isAcknowledgement(const QString &text)
{
    return text == u"thanks" || text == u"agree" || text == u"looking" || text == u"not_urgent";
}

bool isShortcode(const QString &text)
{
    if (text.size() < 3 || !text.startsWith(u':') || !text.endsWith(u':'))
        return false;
    return std::all_of(text.begin() + 1, text.end() - 1, [](QChar c) {
        return c.isLetterOrNumber() || c.isMark() || c == u'_' || c == u'-' || c == u'+' || c == u'\'';
    });
}

//! Symbols with what joins, colours and boxes them: no letters, no space, no markup.
bool isEmoji(const QString &text)
{
    bool shows = false;
    const bool boxed = text.contains(QChar(0x20e3)); // a keycap: the digit before it is a part of it
    for (const char32_t c : text.toStdU32String()) {
        const auto category = QChar::category(c);
        const bool digit = (c >= '0' && c <= '9') || c == '#' || c == '*';
        const bool symbol = c > 0x7f
            && (category == QChar::Symbol_Other || category == QChar::Symbol_Math
                || category == QChar::Symbol_Modifier || category == QChar::Punctuation_Other
                || category == QChar::Punctuation_Dash || c == 0x2139 // ℹ, by its category a letter
                || (category == QChar::Other_NotAssigned && c >= 0x1f000 && c < 0x1fb00)); // newer than our Unicode
        const bool joins = c == 0x200d || c == 0xfe0e || c == 0xfe0f || c == 0x20e3 || (c >= 0xe0020 && c <= 0xe007f);
        if (!symbol && !joins && !(boxed && digit))
            return false;
        shows = shows || symbol || (boxed && digit);
    }
    return shows;
}

Checked<void> check(const op::AddReaction &one)
{
    if (!isAcknowledgement(one.emoji) && !isShortcode(one.emoji) && !isEmoji(one.emoji))
        return invalid(QStringLiteral("A reaction is an emoji, a :shortcode:, or thanks, agree, looking or not_urgent."));
    return {};
}

Checked<void> check(const op::RemoveReaction &) { return {}; }

Checked<void> position(Seq seq, Seq least)
{
    if (seq < least)
        return invalid(QStringLiteral("A position is a seq of the log."));
    return {};
}

Checked<void> future(const std::optional<Instant> &until) { return until ? moment(*until) : Checked<void>(); }

Checked<void> check(const op::MarkRead &one) { return position(one.seq, 0); }
Checked<void> check(const op::UnmarkRead &one) { return position(one.seq, 1); }
Checked<void> check(const op::SetDone &one) { return position(one.seq, 0); }
Checked<void> check(const op::SetLater &one) { return future(one.until); }
Checked<void> check(const op::FollowThread &one) { return future(one.muteUntil); }
Checked<void> check(const op::FollowChannel &) { return {}; }

//! Of what waits for its time. What its words are worth is asked when they go.
Checked<void> sendTime(const op::SaveDraft &one)
{
    if (one.comment || one.edits)
        return invalid(QStringLiteral("Threads, replies and side comments wait for their time; nothing else does."));
    if (one.send->clock.isNull() || one.send->minutes < 0 || one.send->minutes >= DayMinutes)
        return invalid(QStringLiteral("A time to send at is on somebody's clock, from 0 to 1439 minutes after midnight."));
    if (one.send->date.year() < 1971 || one.send->date.year() > 2999)
        return invalid(QStringLiteral("A time lies after 1970 and before the year 3000."));
    return future(one.send->at);
}

Checked<void> check(const op::SaveDraft &one)
{
    if (one.text.trimmed().isEmpty() && one.subject.trimmed().isEmpty())
        return invalid(QStringLiteral("A draft has some words."));
    if (one.comment && (one.comment->start.isEmpty() || one.comment->end.isEmpty()))
        return invalid(QStringLiteral("A comment says where it begins and ends."));
    if (int(one.isNewThread) + int(one.beside.has_value()) + int(one.edits.has_value()) > 1)
        return invalid(QStringLiteral("A draft is of one thing: a thread, a side comment or a changed message."));
    return one.send ? sendTime(one) : Checked<void>();
}

Checked<void> check(const op::DropDraft &) { return {}; }

Checked<void> title(const QString &title)
{
    if (!isBlankOrLine(title))
        return invalid(QStringLiteral("A title is one line, or none."));
    return {};
}

Checked<void> check(const op::CreateDocument &one)
{
    const auto titled = title(one.title);
    return titled ? rank(one.rank) : titled;
}

Checked<void> check(const op::RenameDocument &one) { return title(one.title); }
Checked<void> check(const op::MoveDocument &one) { return rank(one.rank); }
Checked<void> check(const op::ArchiveDocument &) { return {}; }
Checked<void> check(const op::SetFavourite &) { return {}; }
Checked<void> check(const op::KeepVersion &one) { return title(one.name); }
Checked<void> check(const op::DocumentChanged &) { return {}; }

Checked<void> check(const op::OpenComment &one)
{
    if (!isLine(one.subject))
        return invalid(QStringLiteral("A comment needs a subject of one line."));
    if (one.start.isEmpty() || one.end.isEmpty())
        return invalid(QStringLiteral("A comment says where it begins and ends."));
    return {};
}

Checked<void> check(const op::ResolveComment &) { return {}; }

//! The id that an op gives to what it makes; 16 zeros name nothing.
template<typename Body>
bool makesNameless(const Body &one)
{
    if constexpr (std::is_same_v<Body, op::PostMessage>)
        return one.message.isNull();
    else if constexpr (std::is_same_v<Body, op::StartThread> || std::is_same_v<Body, op::OpenComment>)
        return one.thread.isNull();
    else if constexpr (std::is_same_v<Body, op::CreateChannel>)
        return one.channel.isNull();
    else if constexpr (std::is_same_v<Body, op::CreateDocument>)
        return one.document.isNull();
    else if constexpr (std::is_same_v<Body, op::KeepVersion>)
        return one.version.isNull();
    else if constexpr (std::is_same_v<Body, op::SaveDraft>)
        return one.draft.isNull();
    else if constexpr (std::is_same_v<Body, op::CreateTask>)
        return one.task.isNull()
            || std::ranges::any_of(one.steps, [](const TaskStep &step) { return step.step.isNull(); });
    else if constexpr (std::is_same_v<Body, op::AddStep>)
        return one.step.isNull();
    else if constexpr (std::is_same_v<Body, op::SaveTaskView>)
        return one.view.isNull();
    else if constexpr (std::is_same_v<Body, op::SaveCheckIn>)
        return one.checkIn.isNull();
    else
        return false;
}

} // namespace

Checked<void> email(const QString &email)
{
    const QString address = email.trimmed();
    const auto at = address.lastIndexOf(u'@');
    const bool spaced = std::any_of(address.begin(), address.end(), [](QChar c) {
        return c.isSpace() || c.category() == QChar::Other_Control || c == u'<' || c == u'>';
    });
    if (at < 1 || at == address.size() - 1 || spaced)
        return invalid(QStringLiteral("The e-mail address does not look like one."));
    return {};
}

Checked<void> password(const QString &password)
{
    if (password.size() < ShortestPassword)
        return refuse(frame::code::WeakPassword,
                      QStringLiteral("A password needs at least %1 characters.").arg(ShortestPassword));
    if (QSet<QChar>(password.begin(), password.end()).size() < 4)
        return refuse(frame::code::WeakPassword,
                      QStringLiteral("A password needs at least four different characters."));
    return {};
}

Checked<void> body(const OpBody &body)
{
    return std::visit([](const auto &one) {
        return makesNameless(one) ? invalid(QStringLiteral("What is made needs an id that is not all zeros.")) : check(one);
    }, body);
}

} // namespace meridian::validation
