// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Where things stand in a message row; message_paint.cpp paints them.
#include "ui/threads/message_delegate.h"
#include "ui/models/message_words.h"
#include "ui/widgets/paint.h"
#include <QGuiApplication>
#include <QCoreApplication>

namespace meridian {

namespace {

constexpr int PadTop = 11, PadBottom = 11, AvatarSize = 32, AvatarGap = 14, HeadHeight = 20,
              HeadGap = 2;
constexpr int AsidePad = 5, AsideAvatar = 20, AsideGap = 8, AsideHead = 18;
constexpr int NewMarker = 28, FoldHeight = 40, ChipHeight = 20, ChipGap = 6, FootHeight = 26;
constexpr int MarkHeight = 20;
constexpr int TaskHeight = 40, TaskGap = 6;

} // namespace

MessageWords wordsOf(const MessagesModel::Entry &entry, MemberId self)
{
    if (entry.message) {
        const Message &message = entry.message->message;
        return {message.message, message.text, message.author, message.at};
    }
    if (!entry.refused)
        return {};
    const OutboxRow &row = *entry.refused;
    MessageWords words{MessageId(row.op.opId.uuid()), {}, self, row.writtenAt};
    if (const auto *post = std::get_if<op::PostMessage>(&row.op.body))
        words.text = post->text;
    else if (const auto *edit = std::get_if<op::EditMessage>(&row.op.body))
        words.text = edit->text;
    else if (const auto *back = std::get_if<op::RestoreMessage>(&row.op.body))
        words.text = back->text;
    return words;
}

MessageDelegate::MessageDelegate(const Look &look, const MessagesModel &model,
                                 const MemberBook &book, MessageBodies &bodies, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_look(look)
    , m_model(model)
    , m_book(book)
    , m_bodies(bodies)
{
}

int MessageDelegate::textWidth(int width, int left) const
{
    const int end = std::min(width - m_side, m_side + AvatarSize + AvatarGap + m_look.type.px(Measure));
    return std::max(80, end - left);
}

MessageDelegate::Geometry MessageDelegate::geometry(const MessagesModel::Entry &entry,
                                                    int width) const
{
    Geometry g;
    if (entry.kind == MessagesModel::RowKind::Fold) {
        g.height = FoldHeight;
        return g;
    }
    g.top = messageTop(entry);
    g.notesBelow = notesHeight(entry.below);
    g.quiet = entry.isComment;
    const int pad = g.quiet ? AsidePad : PadTop, size = g.quiet ? AsideAvatar : AvatarSize;
    const int begin = m_side + (g.quiet ? AvatarSize + AvatarGap + AsideGap : 0);
    const int x = begin + size + (g.quiet ? AsideGap : AvatarGap);
    g.avatar = QRectF(begin, g.top + pad, size, size);
    g.head = QRectF(x, g.top + pad, width - m_side - x, m_look.type.px(g.quiet ? AsideHead : HeadHeight));
    int y = int(g.head.bottom()) + HeadGap;
    if (entry.message && entry.message->message.deleted) {
        g.height = int(g.avatar.bottom()) + pad + g.notesBelow;
        return g;
    }
    const int measure = textWidth(width, x);
    if (entry.message)
        y = placeMarks(g, entry.message->message, y, measure);
    g.body = QRectF(x, y, measure, m_bodies.height(wordsOf(entry, m_book.self()), measure));
    g.height = int(g.body.bottom());
    if (entry.message)
        placeTasks(g, entry.tasks.size());
    if (entry.message && !entry.message->reactions.empty())
        placeReactions(g, entry.message->reactions);
    if (entry.refused)
        placeLinks(g);
    g.height = std::max(g.height, int(g.avatar.bottom())) + pad + g.notesBelow;
    return g;
}

int MessageDelegate::placeMarks(Geometry &g, const Message &message, int top, int measure) const
{
    for (MessageMark &mark : marksOf(message, m_book, m_look.clock.now())) {
        g.marks.emplace_back(QRectF(g.head.left(), top, measure, m_look.type.px(MarkHeight)), std::move(mark));
        top = int(g.marks.back().first.bottom());
    }
    return top;
}

void MessageDelegate::placeTasks(Geometry &g, size_t count) const
{
    for (size_t i = 0; i < count; ++i) {
        g.tasks.emplace_back(g.body.left(), g.height + TaskGap, g.body.width(), m_look.type.px(TaskHeight));
        g.height = int(g.tasks.back().bottom());
    }
}

void MessageDelegate::placeReactions(Geometry &g, const std::vector<ReactionCount> &reactions) const
{
    const QFontMetrics metrics(m_look.type.font(TypeStyle::Micro));
    const int height = m_look.type.px(ChipHeight);
    qreal x = g.body.left(), y = g.height + 6;
    for (const ReactionCount &reaction : reactions) {
        const QString label
            = reactionLabel(reaction.emoji) + u' ' + QString::number(reaction.count);
        const qreal width = metrics.horizontalAdvance(label) + 18;
        if (x + width > g.body.right() && x > g.body.left()) {
            x = g.body.left();
            y += height + ChipGap;
        }
        g.reactions.push_back({QRectF(x, y, width, height), reaction});
        x += width + ChipGap;
    }
    g.height = int(y) + height;
}

void MessageDelegate::placeLinks(Geometry &g) const
{
    g.foot = QRectF(g.body.left(), g.body.bottom() + 4, g.body.width(),
                    2 * m_look.type.px(FootHeight));
    const QFontMetrics metrics(m_look.type.font(TypeStyle::UiMedium));
    const std::pair<MessageHit::Kind, QString> all[]
        = {{MessageHit::Kind::TryAgain, tr("Try again")},
           {MessageHit::Kind::CopyText, tr("Copy text")},
           {MessageHit::Kind::Discard, tr("Discard")}};
    qreal x = g.foot.left();
    for (const auto &[kind, text] : all) {
        const QRectF rect(x, g.foot.center().y(), metrics.horizontalAdvance(text) + 2,
                          g.foot.height() / 2);
        g.links.emplace_back(kind, rect);
        x = rect.right() + 18;
    }
    g.height = int(g.foot.bottom());
}

int MessageDelegate::messageTop(const MessagesModel::Entry &entry) const
{
    return notesHeight(entry.above) + (entry.firstNew ? NewMarker : 0);
}

QSize MessageDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int width = option.rect.width() > 0 ? option.rect.width() : option.widget->width();
    return {width, geometry(m_model.at(index.row()), width).height};
}

QRect MessageDelegate::bodyRect(int row, int width) const
{
    return geometry(m_model.at(row), width).body.toAlignedRect();
}

MemberId MessageDelegate::authorAt(int row, int width, QPointF point) const
{
    const MessagesModel::Entry entry = m_model.at(row);
    if (!entry.message || entry.message->message.deleted)
        return {};
    const Geometry g = geometry(entry, width);
    const MemberId author = entry.message->message.author;
    const QFontMetricsF name(m_look.type.font(TypeStyle::Name));
    QRectF words = g.head;
    words.setWidth(qMin(words.width(), name.horizontalAdvance(m_book.fullName(author))));
    if (QGuiApplication::layoutDirection() == Qt::RightToLeft)
        words.moveRight(g.head.right());
    return g.avatar.contains(point) || words.contains(point) ? author : MemberId();
}

MessageHit MessageDelegate::hitAt(int row, int width, QPointF point) const
{
    MessageHit hit;
    const MessagesModel::Entry entry = m_model.at(row);
    if (entry.kind == MessagesModel::RowKind::Fold) {
        hit.kind = MessageHit::Kind::Unfold;
        return hit;
    }
    const Geometry g = geometry(entry, width);
    for (size_t i = 0; i < g.tasks.size(); ++i) {
        if (g.tasks[i].contains(point))
            return {MessageHit::Kind::Task, entry.tasks[i].task.task.toString(), -1, {}};
    }
    for (const Chip &chip : g.reactions) {
        if (chip.rect.contains(point))
            return {MessageHit::Kind::Reaction, chip.reaction.emoji, -1, {}};
    }
    for (const auto &[kind, rect] : g.links) {
        if (rect.contains(point))
            return {kind, {}, -1, {}};
    }
    if (g.body.isEmpty() || !g.body.adjusted(-6, -4, 6, 4).contains(point))
        return hit;
    const BodyHit inside
        = m_bodies.body(wordsOf(entry, m_book.self()), int(g.body.width())).hitAt(point - g.body.topLeft());
    hit.part = inside.part;
    hit.detail = inside.link;
    hit.position = inside.position;
    hit.time = inside.time;
    switch (inside.kind) {
    case BodyHit::Kind::Nothing: break;
    case BodyHit::Kind::Text: hit.kind = MessageHit::Kind::Text; break;
    case BodyHit::Kind::Link: hit.kind = MessageHit::Kind::Link; break;
    case BodyHit::Kind::CopyCode: hit.kind = MessageHit::Kind::CopyCode; break;
    case BodyHit::Kind::ShowAllCode: hit.kind = MessageHit::Kind::ShowAllCode; break;
    case BodyHit::Kind::ShowAll: hit.kind = MessageHit::Kind::ShowAll; break;
    }
    return hit;
}

QString MessageDelegate::selectedText(int row, int width) const
{
    const MessagesModel::Entry entry = m_model.at(row);
    if (!entry.message || entry.message->message.message != m_selection.message)
        return {};
    return m_bodies.body(wordsOf(entry, m_book.self()), bodyRect(row, width).width())
        .textBetween(m_selection.from, m_selection.to);
}

QString MessageDelegate::reactionNames(int row, const QString &emoji) const
{
    const MessagesModel::Entry entry = m_model.at(row);
    if (!entry.message)
        return {};
    const auto found = std::ranges::find(entry.message->reactions, emoji, &ReactionCount::emoji);
    return found == entry.message->reactions.end() ? QString() : meridian::reactionNames(*found, m_book);
}

} // namespace meridian
