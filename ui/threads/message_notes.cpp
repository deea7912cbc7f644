// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The quiet lines between messages: what happened to the thread itself.
#include "ui/models/time_text.h"
#include "ui/threads/message_delegate.h"
#include "ui/widgets/paint.h"

namespace meridian {

namespace {

constexpr int NoteHeight = 28, TextInset = 46; //!< the texts of notes and of messages begin at one line

} // namespace

int MessageDelegate::notesHeight(std::span<const NoteLine> notes) const
{
    return int(notes.size()) * m_look.type.px(NoteHeight);
}

void MessageDelegate::paintNotes(QPainter &painter, std::span<const NoteLine> notes, int top, int width) const
{
    const QFont font = m_look.type.font(TypeStyle::Meta);
    const TimeText times(m_book.zone(), m_look.clock.now());
    QRectF line(m_side + TextInset, top, width - 2 * m_side - TextInset, m_look.type.px(NoteHeight));
    for (const NoteLine &note : notes) {
        const QString when = times.inThread(note.at);
        const QRectF words = line.adjusted(0, 0, -tabularWidth(font, when) - 16, 0);
        const QString text = QFontMetricsF(font).elidedText(note.sentence, Qt::ElideRight, words.width());
        drawText(painter, words, font, m_look.theme.color(Token::TextMuted), text);
        drawTabular(painter, line, font, m_look.theme.color(Token::TextFaint), when, Qt::AlignTrailing);
        line.translate(0, line.height());
    }
}

} // namespace meridian
