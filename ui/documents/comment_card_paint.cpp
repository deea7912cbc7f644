// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/plain_text.h"
#include "ui/documents/comment_card.h"
#include "ui/documents/task_card.h"
#include "ui/models/time_text.h"
#include "ui/widgets/avatar.h"
#include "ui/widgets/button.h"
#include "ui/widgets/local_time_pill.h"
#include "ui/widgets/paint.h"
#include <QHelpEvent>
#include <QMouseEvent>
#include <QToolTip>

namespace meridian {

namespace {

constexpr int CardAvatarSide = 22, CardAvatarGap = 8, DotSide = 7, StateIcon = 13;
constexpr qsizetype FoldedWords = 120;

} // namespace

void CommentCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection());
    paintBox(painter, isFolded() ? Box::Folded : m_words == Words::Gone ? Box::Gone : Box::Plain);
    if (!m_row)
        return;
    if (isFolded())
        return paintFolded(painter);
    const auto colour = [this](Token token) { return look().theme.color(token); };
    if (!m_quote.isEmpty()) {
        painter.setFont(look().type.font(TypeStyle::Small));
        painter.setPen(colour(Token::TextMuted));
        painter.drawText(m_quote, Qt::TextWordWrap | Qt::AlignLeading, quoteLine());
    }
    for (const Block &block : m_blocks)
        paintMessage(painter, block);
    for (size_t i = 0; i < m_lines.size(); ++i)
        drawTaskLine(painter, look(), m_lines[i], m_made[i], m_doors.book);
    if (m_more.isEmpty())
        return;
    const CommentThreads::Talk &talk = m_threads.talk(m_thread);
    const QString words = isActive() ? tr("%n earlier replies", nullptr, talk.left)
                                     : tr("%n replies", nullptr, int(talk.messages.size()) + talk.left - 1);
    drawText(painter, m_more, look().type.font(TypeStyle::Micro), colour(isActive() ? Token::Accent : Token::TextMuted), words);
}

//! "✓ Rafael: 09:00 is right for…        Resolved"
void CommentCard::paintFolded(QPainter &painter) const
{
    const auto colour = [this](Token token) { return look().theme.color(token); };
    const int icon = px(16);
    const QRect line = rect().adjusted(SideX, 0, -SideX, 0);
    const QPoint at = placed({line.left(), (height() - icon) / 2, icon, icon}).topLeft();
    look().icons.draw(painter, QStringLiteral("checkmark"), at, icon, Token::TextMuted);
    const QString state = tr("Resolved");
    const QFont &font = look().type.font(TypeStyle::Small);
    const int stateWidth = QFontMetrics(font).horizontalAdvance(state);
    const CommentThreads::Talk &talk = m_threads.talk(m_thread);
    const Message *first = talk.messages.empty() ? nullptr : &talk.messages.front().message;
    const MentionName nameOf = [this](const Uuid &id) { return m_doors.book.callName(MemberId(id)); };
    const QString words = first ? plainText(first->text, nameOf).simplified().left(FoldedWords) : m_row->thread.thread.preview;
    const QString said = tr("%1: %2", "who, and the words")
                             .arg(m_doors.book.callName(m_row->thread.thread.author), words);
    drawText(painter, placed({line.left() + icon + 10, 0, line.width() - icon - 10 - stateWidth - 10, height()}), font,
             colour(Token::TextMuted), said);
    drawText(painter, placed({line.right() + 1 - stateWidth, 0, stateWidth, height()}), font, colour(Token::TextFaint), state);
}

void CommentCard::paintMessage(QPainter &painter, const Block &block) const
{
    const auto colour = [this](Token token) { return look().theme.color(token); };
    if (&block != &m_blocks.front()) {
        const qreal y = block.head.top() - 9;
        drawHairline(painter, QPointF(SideX, y), QPointF(width() - SideX, y), colour(Token::Hairline));
    }
    const bool isChosen = isActive() && hasFocus() && m_chosen >= 0 && &m_blocks[size_t(m_chosen)] == &block;
    if (isChosen)
        fillRounded(painter, QRectF(block.head.united(block.body)).adjusted(-4, -3, 4, 3), 6, colour(Token::SurfaceSunken));
    paintHead(painter, block);
    if (block.row.message.deleted) {
        drawText(painter, block.body, look().type.font(TypeStyle::Small), colour(Token::TextMuted),
                 tr("%1 removed this message")
                     .arg(m_doors.book.callName(block.row.message.deletedBy.value_or(block.row.message.author))));
        return;
    }
    painter.save();
    painter.setClipRect(block.body.adjusted(-2, 0, 2, 0));
    painter.translate(block.body.topLeft());
    MessageBody &body = m_bodies.body(wordsOf(block.row), block.body.width());
    body.draw(painter, {}, {}, QRectF(0, 0, block.body.width(), block.body.height()));
    painter.restore();
    m_bodies.colour(block.row.message.message);
    if (block.cut)
        drawText(painter, QRectF(block.body.left(), block.body.bottom() - 4, block.body.width(), 14),
                 look().type.font(TypeStyle::Micro), colour(Token::TextFaint), QStringLiteral("…"));
}

void CommentCard::paintHead(QPainter &painter, const Block &block) const
{
    const auto colour = [this](Token token) { return look().theme.color(token); };
    const Message &message = block.row.message;
    const Member *member = m_doors.book.find(message.author);
    const int side = px(CardAvatarSide);
    const auto inHead = [&](int left, int width) {
        return QRectF(placed({block.head.left() + left, block.head.top(), width, block.head.height()}));
    };
    drawAvatar(painter, look(), inHead(0, side), member ? Face::of(*member) : Face{QStringLiteral("?"), 6}, std::nullopt,
               Token::SurfaceRaised);
    const QFont meta = look().type.font(TypeStyle::Meta);
    const bool waiting = block.row.state == SendState::Waiting && message.seq >= PendingSeq;
    const QString when = waiting ? QString() : TimeText(m_doors.book.zone(), look().clock.now()).inList(message.at);
    const bool covered = m_menu->isVisible() && m_menu->geometry().intersects(block.head);
    const int whenWidth = covered ? px(CardAvatarSide) : waiting ? px(StateIcon) : tabularWidth(meta, when);
    const int right = block.head.width() - whenWidth;
    if (waiting && !covered)
        look().icons.draw(painter, QStringLiteral("appointment-reminder"),
                          inHead(right, whenWidth).topLeft() + QPointF(0, (block.head.height() - whenWidth) / 2.0), whenWidth,
                          Token::TextMuted);
    else if (!covered)
        drawTabular(painter, inHead(right, whenWidth), meta, colour(Token::TextMuted), when, Qt::AlignTrailing);
    int left = side + CardAvatarGap;
    int end = right - 8;
    if (isNew(block.row)) {
        const QRectF dot = inHead(end - DotSide, DotSide);
        painter.setPen(Qt::NoPen);
        painter.setBrush(colour(Token::Accent));
        painter.drawEllipse(QRectF(dot.left(), dot.center().y() - DotSide / 2.0, DotSide, DotSide));
        end -= DotSide + 6;
    }
    const QString name = m_doors.book.callName(message.author);
    left += drawText(painter, inHead(left, std::max(0, end - left)), look().type.sized(12.5, QFont::DemiBold), colour(Token::Text),
                     name)
        + CardAvatarGap;
    const bool mine = message.author == m_doors.book.self();
    if (member && !mine && LocalTimePill::widthOf(look(), member->profile, LocalTimePill::City::Hidden) <= end - left)
        LocalTimePill::draw(painter, look(), inHead(left, end - left), member->profile, LocalTimePill::City::Hidden);
}

BodyHit CommentCard::hitAt(QPoint point) const
{
    const Block *block = blockAt(point);
    if (!block || block->row.message.deleted || !block->body.contains(point))
        return {};
    return m_bodies.body(wordsOf(block->row), block->body.width()).hitAt(point - block->body.topLeft());
}

void CommentCard::mouseMoveEvent(QMouseEvent *event)
{
    const Block *block = blockAt(event->position().toPoint());
    const int over = block ? int(block - m_blocks.data()) : -1;
    if (std::exchange(m_hovered, over) != over) {
        placeMore();
        update();
    }
    const BodyHit hit = hitAt(event->position().toPoint());
    const bool leads = hit.kind != BodyHit::Kind::Nothing && hit.kind != BodyHit::Kind::Text;
    setCursor(leads || !isActive() || taskAt(event->position().toPoint()) || m_more.contains(event->position().toPoint()) ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

void CommentCard::leaveEvent(QEvent *event)
{
    CommentFrame::leaveEvent(event);
    m_hovered = -1;
    placeMore();
    update();
}

void CommentCard::mousePressEvent(QMouseEvent *event)
{
    setFocus(Qt::MouseFocusReason);
    CommentFrame::mousePressEvent(event);
}

void CommentCard::mouseReleaseEvent(QMouseEvent *event)
{
    const QPoint point = event->position().toPoint();
    const TaskRow *task = event->button() == Qt::LeftButton ? taskAt(point) : nullptr;
    if (task)
        return emit taskActivated(task->task.task);
    if (event->button() != Qt::LeftButton || !isActive())
        return;
    if (m_more.contains(point))
        return emit wanted(CommentAction::OpenThread, m_thread, {});
    const Block *block = blockAt(point);
    const BodyHit hit = hitAt(point);
    if (hit.kind == BodyHit::Kind::Link)
        emit linkActivated(hit.link);
    else if (hit.kind == BodyHit::Kind::ShowAll)
        m_bodies.unfold(block->row.message.message);
    else if (hit.kind == BodyHit::Kind::ShowAllCode)
        m_bodies.unfoldCode(block->row.message.message, hit.part);
    else if (hit.kind == BodyHit::Kind::CopyCode)
        emit wanted(CommentAction::CopyText, m_thread, block->row.message.message);
    emit heightChanged();
    update();
}

void CommentCard::contextMenuEvent(QContextMenuEvent *event)
{
    event->accept();
    openMenu();
}

bool CommentCard::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const Block *block = blockAt(help->pos());
        const BodyHit hit = hitAt(help->pos());
        QString tip = hit.kind == BodyHit::Kind::Link ? hit.link : QString();
        if (tip.isEmpty() && block && block->head.contains(help->pos())) {
            const Message &message = block->row.message;
            const TimeText times(m_doors.book.zone(), look().clock.now());
            tip = message.editedAt ? tr("%1, edited", "after the time of a message").arg(times.spoken(message.at))
                                   : times.spoken(message.at);
            if (block->row.state == SendState::Waiting)
                tip = tr("Waiting for a connection");
        }
        QToolTip::showText(help->globalPos(), tip, this);
        return true;
    }
    return CommentFrame::event(event);
}

} // namespace meridian
