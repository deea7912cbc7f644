// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/threads/versions_popup.h"
#include "core/text/plain_text.h"
#include "core/text/word_diff.h"
#include "ui/models/time_text.h"

namespace meridian {

namespace {

//! One state of the words and when they were written.
struct Version {
    Instant at;
    QString text;
};

std::vector<Version> versionsOf(const Message &message, const std::vector<MessageVersion> &earlier,
                                const MentionName &nameOf)
{
    std::vector<Version> all;
    for (const MessageVersion &one : earlier)
        all.push_back({one.at, withMentionNames(one.text, nameOf)});
    all.push_back({message.editedAt.value_or(message.at), withMentionNames(message.text, nameOf)});
    return all;
}

} // namespace

VersionsPopup::VersionsPopup(const Look &look, const Message &message, const std::vector<MessageVersion> &earlier,
                             const MemberBook &book, QWidget *parent)
    : TextPopup(look, parent)
{
    const TimeText times(book.zone(), look.clock.now());
    const auto versions = versionsOf(
        message, earlier, [&book](const Uuid &id) { return book.callName(MemberId(id)); });
    for (size_t i = versions.size(); i-- > 0;) {
        const QString when = times.inThread(versions[i].at);
        writeHeading(i == 0 && versions.size() > 1 ? tr("First written %1").arg(when)
                                                   : tr("Changed %1").arg(when));
        if (i == 0)
            writePiece({DiffPiece::Kind::Same, versions[i].text});
        else
            for (const DiffPiece &piece : wordDiff(versions[i - 1].text, versions[i].text))
                writePiece(piece);
    }
    if (versions.size() == 1)
        writeHeading(tr("What it said before was not kept."));
    finish(tr("Versions of a message by %1").arg(book.fullName(message.author)));
}

void VersionsPopup::writePiece(const DiffPiece &piece)
{
    QTextCharFormat words = format(TypeStyle::Ui, Token::Text);
    if (piece.kind == DiffPiece::Kind::Added) {
        words.setBackground(look().theme.color(Token::Added));
        words.setFontUnderline(true);
    } else if (piece.kind == DiffPiece::Kind::Removed) {
        words.setBackground(look().theme.color(Token::Removed));
        words.setFontStrikeOut(true);
    }
    write(piece.text, words);
}

} // namespace meridian
