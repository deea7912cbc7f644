// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/message_words.h"
#include "ui/models/time_text.h"
#include "ui/threads/message_delegate.h"
#include "ui/threads/thread_tasks.h"
#include "ui/widgets/avatar.h"
#include "ui/widgets/local_time_pill.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/status_circle.h"
#include <QGuiApplication>

namespace meridian {

void MessageDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    const MessagesModel::Entry entry = m_model.at(index.row());
    const QRectF row = option.rect;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->translate(row.topLeft());
    const int width = option.rect.width();
    const QRectF clip(-row.topLeft(), option.widget ? QSizeF(option.widget->size()) : row.size());
    if (entry.kind == MessagesModel::RowKind::Fold) {
        paintFold(*painter, entry, width);
    } else {
        const Geometry g = geometry(entry, width);
        if (option.state.testFlag(QStyle::State_Selected)) {
            const double height = row.height() - g.top - g.notesBelow;
            painter->fillRect(QRectF(0, g.top, width, height), m_look.theme.color(Token::SurfaceSunken));
            painter->fillRect(QRectF(0, g.top, 3, height), m_look.theme.color(Token::Accent));
        }
        paintNotes(*painter, entry.above, 0, width);
        paintNotes(*painter, entry.below, int(row.height()) - g.notesBelow, width);
        if (entry.firstNew)
            paintNewMarker(*painter, notesHeight(entry.above), width);
        if (entry.refused)
            paintRefused(*painter, g, entry, clip);
        else
            paintMessage(*painter, g, entry, index.row(), clip);
    }
    painter->restore();
}

void MessageDelegate::paintNewMarker(QPainter &painter, int top, int width) const
{
    const TimeText times(m_book.zone(), m_look.clock.now());
    const QString text
        = tr("New since %1").arg(times.since(m_model.newSince().value_or(m_look.clock.now())));
    const QRectF line(m_side, top + 4, width - 2 * m_side, 20);
    QColor accent = m_look.theme.color(Token::Accent);
    QFont font = m_look.type.font(TypeStyle::Meta);
    font.setWeight(QFont::Medium);
    const int used = drawText(painter, line, font, accent, text);
    accent.setAlphaF(0.4F);
    drawHairline(painter, {line.left() + used + 12, line.center().y()},
                 {line.right(), line.center().y()}, accent);
}

void MessageDelegate::paintFold(QPainter &painter, const MessagesModel::Entry &entry,
                                int width) const
{
    const QRectF line(m_side, 4, width - 2 * m_side, 32);
    const QColor hairline = m_look.theme.color(Token::Hairline);
    drawHairline(painter, line.topLeft(), line.topRight(), hairline);
    drawHairline(painter, line.bottomLeft(), line.bottomRight(), hairline);
    m_look.icons.draw(painter, QStringLiteral("edit-comment"),
                      {line.left() + 2, line.center().y() - 8}, 16, Token::TextMuted);
    const QString text = entry.folded > 0 ? tr("%n earlier replies", nullptr, entry.folded)
                                          : tr("Earlier replies");
    drawText(painter, line.adjusted(30, 0, 0, 0), m_look.type.font(TypeStyle::Small),
             m_look.theme.color(Token::TextMuted), text);
}

void MessageDelegate::paintMessage(QPainter &painter, const Geometry &g,
                                   const MessagesModel::Entry &entry, int row,
                                   const QRectF &clip) const
{
    const Message &message = entry.message->message;
    if (message.deleted) {
        if (g.quiet)
            paintAside(painter, g, entry);
        paintDeleted(painter, g, message);
        return;
    }
    if (g.quiet)
        paintAside(painter, g, entry);
    const TimeText times(m_book.zone(), m_look.clock.now());
    const bool waiting = entry.message->state == SendState::Waiting && message.seq >= PendingSeq;
    QString when = times.inThread(message.at);
    if (message.editedAt)
        when = tr("%1, edited", "after the time of a message").arg(when);
    if (message.meant)
        when = tr("%1, was to go out %2", "the time of a message").arg(when, times.inThread(*message.meant));
    paintHead(painter, g, message.author, when, !waiting && row != m_actionsRow);
    if (waiting && row != m_actionsRow)
        paintState(painter, g, QStringLiteral("appointment-reminder"),
                   tr("Waiting for a connection"), Token::TextMuted);
    paintMarks(painter, g);
    paintBody(painter, g, wordsOf(entry, m_book.self()), clip);
    for (size_t i = 0; i < g.tasks.size(); ++i)
        drawThreadTask(painter, m_look, m_book, g.tasks[i], entry.tasks[i]); // what was made of the words
    paintReactions(painter, g);
}

void MessageDelegate::paintHead(QPainter &painter, const Geometry &g, MemberId author,
                                const QString &when, bool showWhen) const
{
    const Member *member = m_book.find(author);
    drawAvatar(painter, m_look, g.avatar,
               member ? Face::of(*member) : Face{QStringLiteral("?"), 6});
    const QFont meta = m_look.type.font(TypeStyle::Meta);
    const int whenWidth = tabularWidth(meta, when);
    QRectF line = g.head.adjusted(0, 0, -whenWidth - 12, 0);
    const int clock = member && !g.quiet ? LocalTimePill::widthOf(m_look, member->profile, LocalTimePill::City::Hidden) + 8 : 0;
    const int used = drawText(painter, line.adjusted(0, 0, -clock, 0), m_look.type.font(g.quiet ? TypeStyle::Small : TypeStyle::Name),
                              m_look.theme.color(g.quiet ? Token::TextMuted : Token::Text),
                              m_book.fullName(author));
    line.setLeft(line.left() + used + 8);
    if (clock > 0)
        LocalTimePill::draw(painter, m_look, line, member->profile, LocalTimePill::City::Shown);
    if (showWhen)
        drawTabular(painter, g.head, meta, m_look.theme.color(Token::TextMuted), when,
                    Qt::AlignTrailing);
}

void MessageDelegate::paintState(QPainter &painter, const Geometry &g, const QString &icon,
                                 const QString &text, Token tint) const
{
    const QFont font = m_look.type.font(TypeStyle::Meta);
    const int width = QFontMetrics(font).horizontalAdvance(text);
    drawText(painter, g.head, font, m_look.theme.color(tint), text, Qt::AlignTrailing);
    m_look.icons.draw(painter, icon, {g.head.right() - width - 18, g.head.center().y() - 6.5}, 13,
                      tint);
}

void MessageDelegate::paintBody(QPainter &painter, const Geometry &g, const MessageWords &words,
                                const QRectF &clip) const
{
    const MessageBody &body = m_bodies.body(words, int(g.body.width()));
    m_bodies.colour(words.key);
    const bool selected = words.key == m_selection.message;
    painter.save();
    painter.translate(g.body.topLeft());
    body.draw(painter, selected ? m_selection.from : BodyPosition{},
              selected ? m_selection.to : BodyPosition{}, clip.translated(-g.body.topLeft()));
    painter.restore();
}

//! The line that ties side comments to their message; a dot where one is new.
void MessageDelegate::paintAside(QPainter &painter, const Geometry &g, const MessagesModel::Entry &entry) const
{
    const qreal x = g.avatar.left() - 9;
    drawHairline(painter, {x, 0}, {x, g.height - 1.0}, m_look.theme.color(Token::HairlineStrong));
    if (!entry.newComment)
        return;
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_look.theme.color(Token::Accent));
    painter.drawEllipse(QPointF(x, g.avatar.center().y()), 3.5, 3.5);
}

void MessageDelegate::paintMarks(QPainter &painter, const Geometry &g) const
{
    const QFont font = m_look.type.font(TypeStyle::Meta);
    for (const auto &[line, mark] : g.marks) {
        m_look.icons.draw(painter, mark.icon, {line.left(), line.center().y() - 6.5}, 13, Token::TextMuted);
        const QRectF words = line.adjusted(19, 0, 0, 0);
        drawText(painter, words, font, m_look.theme.color(Token::TextMuted),
                 QFontMetricsF(font).elidedText(mark.sentence, Qt::ElideRight, words.width()));
    }
}

void MessageDelegate::paintReactions(QPainter &painter, const Geometry &g) const
{
    for (const Chip &chip : g.reactions) {
        const bool mine = chip.reaction.mine;
        fillRounded(painter, chip.rect, 10,
                    m_look.theme.color(mine ? Token::AccentSoft : Token::Chip));
        if (mine)
            strokeRounded(painter, chip.rect, 10, m_look.theme.color(Token::Accent));
        const QString label
            = reactionLabel(chip.reaction.emoji) + u' ' + QString::number(chip.reaction.count);
        drawText(painter, chip.rect, m_look.type.font(TypeStyle::Micro),
                 m_look.theme.color(mine ? Token::Accent : Token::TextMuted), label,
                 Qt::AlignHCenter);
    }
}

void MessageDelegate::paintDeleted(QPainter &painter, const Geometry &g,
                                   const Message &message) const
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_look.theme.color(Token::Chip));
    painter.drawEllipse(g.avatar);
    const QRectF line(g.head.left(), g.avatar.top(), g.head.width(), g.avatar.height());
    drawText(painter, line, m_look.type.font(TypeStyle::Ui), m_look.theme.color(Token::TextMuted),
             tr("%1 removed this message")
                 .arg(m_book.callName(message.deletedBy.value_or(message.author))));
    drawTabular(
        painter, line, m_look.type.font(TypeStyle::Meta), m_look.theme.color(Token::TextMuted),
        TimeText(m_book.zone(), m_look.clock.now()).inThread(message.at), Qt::AlignTrailing);
}

void MessageDelegate::paintRefused(QPainter &painter, const Geometry &g, const MessagesModel::Entry &entry,
                                   const QRectF &clip) const
{
    const OutboxRow &refused = *entry.refused;
    const QString notSent = tr("Not sent yet");
    paintHead(painter, g, m_book.self(), {}, false);
    paintState(painter, g, QStringLiteral("emblem-important"), notSent, Token::Danger);
    paintBody(painter, g, wordsOf(entry, m_book.self()), clip);
    const QRectF sentence(g.foot.left(), g.foot.top(), g.foot.width(), g.foot.height() / 2);
    drawText(painter, sentence, m_look.type.font(TypeStyle::Small),
             m_look.theme.color(Token::Danger),
             refused.code == u"concluded" ? tr("This thread was concluded while you were offline.") : refused.message);
    for (const auto &[kind, rect] : g.links) {
        const QString text = kind == MessageHit::Kind::TryAgain ? tr("Try again")
            : kind == MessageHit::Kind::CopyText                ? tr("Copy text")
                                                                : tr("Discard");
        drawText(painter, rect, m_look.type.font(TypeStyle::UiMedium),
                 m_look.theme.color(Token::Accent), text);
    }
}

} // namespace meridian
