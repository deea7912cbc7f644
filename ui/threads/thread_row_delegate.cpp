// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/threads/thread_row_delegate.h"
#include "core/text/plain_text.h"
#include "core/time/day_phase.h"
#include "ui/models/asked.h"
#include "ui/models/time_text.h"
#include "ui/widgets/avatar.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/person_text.h"
#include <QAbstractItemView>
#include <algorithm>

namespace meridian {

namespace {

constexpr int ThreadHeight = 82, HeadingHeight = 32, HeadingAbove = 4, CaughtUpHeight = 36;
constexpr int Inset = 8, Radius = 8, PadTop = 10, PadRight = 12, PadLeft = 18, AvatarSize = 28,
              Gap = 12;
constexpr double RowChannelShare = 0.6; //!< of the line, at most, for the name of a channel
constexpr int SubjectHeight = 18, PreviewHeight = 18, RowMetaHeight = 20;

} // namespace

ThreadRowDelegate::ThreadRowDelegate(const Look &look, const ThreadListModel &model,
                                     const MemberBook &book, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_look(look)
    , m_model(model)
    , m_book(book)
{
}

QSize ThreadRowDelegate::sizeHint(const QStyleOptionViewItem &option,
                                  const QModelIndex &index) const
{
    int height = ThreadHeight;
    switch (m_model.at(index.row()).kind) {
    case ThreadListModel::RowKind::Heading:
        height = HeadingHeight + (index.row() > 0 ? HeadingAbove : 0);
        break;
    case ThreadListModel::RowKind::CaughtUp:
        height = CaughtUpHeight;
        break;
    case ThreadListModel::RowKind::Thread:
        break;
    }
    return {option.rect.width(), m_look.type.px(height)};
}

void ThreadRowDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const
{
    const auto &entry = m_model.at(index.row());
    const QRectF row = option.rect;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (entry.kind == ThreadListModel::RowKind::Heading) {
        paintHeading(*painter, row, entry);
    } else if (entry.kind == ThreadListModel::RowKind::CaughtUp) {
        paintCaughtUp(*painter, row, entry.text);
    } else {
        Ground ground
            = option.state.testFlag(QStyle::State_MouseOver) ? Ground::Hover : Ground::Rest;
        if (option.state.testFlag(QStyle::State_Selected))
            ground = option.state.testFlag(QStyle::State_Active) && option.widget
                    && option.widget->hasFocus()
                ? Ground::Selected
                : Ground::SelectedIdle;
        if (ground != Ground::Selected && isChosen(entry.thread))
            ground = Ground::SelectedIdle;
        const QRectF box = row.adjusted(Inset, 0, -Inset, 0);
        const bool afterThread = index.row() > 0
            && m_model.at(index.row() - 1).kind == ThreadListModel::RowKind::Thread;
        const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
        const bool besideSelected = ground == Ground::Selected || ground == Ground::SelectedIdle
            || (view && view->selectionModel()->isSelected(index.siblingAtRow(index.row() - 1)));
        if (afterThread && !besideSelected)
            drawHairline(*painter, {box.left() + PadLeft + AvatarSize + Gap, box.top()},
                         {box.right() - PadRight, box.top()}, m_look.theme.color(Token::Hairline));
        if (ground != Ground::Rest)
            fillRounded(*painter, box, Radius, m_look.theme.color(behind(ground)));
        paintThread(*painter, box, entry.thread, ground);
        if (option.state.testFlag(QStyle::State_HasFocus) && m_ring == Ring::Shown)
            strokeRounded(*painter, box.adjusted(2, 2, -2, -2), Radius,
                          m_look.theme.color(Token::FocusRing), 2);
    }
    painter->restore();
}

Token ThreadRowDelegate::behind(Ground ground) const
{
    switch (ground) {
    case Ground::Hover:
        return Token::Hover;
    case Ground::Selected:
        return Token::Selection;
    case Ground::SelectedIdle:
        return Token::SelectionIdle;
    case Ground::Rest:
        break;
    }
    return Token::SurfaceSunken;
}

void ThreadRowDelegate::paintHeading(QPainter &painter, const QRectF &row,
                                     const ThreadListModel::Entry &entry) const
{
    const QRectF line(row.left() + 26, row.bottom() - 6 - 16, row.width() - 46, 16);
    const QColor faint = m_look.theme.color(Token::TextFaint);
    const int used
        = drawText(painter, line, m_look.type.font(TypeStyle::MicroStrong), faint, entry.text);
    QFont count = m_look.type.font(TypeStyle::Micro);
    count.setWeight(QFont::Normal);
    if (entry.count > 0)
        drawText(painter, line.adjusted(used + 6, 0, 0, 0), count, faint, QString::number(entry.count));
}

void ThreadRowDelegate::paintCaughtUp(QPainter &painter, const QRectF &row,
                                      const QString &text) const
{
    const QRectF line = row.adjusted(20, 8, -20, 0);
    QFont font = m_look.type.font(TypeStyle::Micro);
    font.setWeight(QFont::Normal);
    const QColor rule = m_look.theme.color(Token::HairlineStrong);
    const qreal width
        = std::min<qreal>(QFontMetrics(font).horizontalAdvance(text) + 20, line.width());
    const qreal left = line.center().x() - width / 2, y = line.center().y();
    drawHairline(painter, {line.left(), y}, {left, y}, rule);
    drawHairline(painter, {left + width, y}, {line.right(), y}, rule);
    drawText(painter, {left, line.top(), width, line.height()}, font,
             m_look.theme.color(Token::TextFaint), text, Qt::AlignHCenter);
}

void ThreadRowDelegate::paintThread(QPainter &painter, const QRectF &box, const ThreadRow &row,
                                    Ground ground) const
{
    if (row.unread) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_look.theme.color(Token::Accent));
        painter.drawEllipse(QRectF(box.left() + 5, box.top() + 20, 7, 7));
    }
    const Member *author = m_book.find(row.thread.lastAuthor);
    const QRectF circle(box.left() + PadLeft, box.top() + PadTop, AvatarSize, AvatarSize);
    if (isChosen(row))
        paintChosen(painter, circle);
    else if (author)
        drawAvatar(painter, m_look, circle, Face::of(*author),
                   PersonText::phaseShown(author->profile, m_look.clock.now()),
                   behind(ground));
    const qreal x = circle.right() + Gap, width = box.right() - PadRight - x;
    const auto px = [this](int size) { return m_look.type.px(size); };
    const QRectF subject(x, box.top() + PadTop, width, px(SubjectHeight));
    const QRectF preview(x, subject.bottom() + 1, width, px(PreviewHeight));
    paintSubject(painter, subject, row);
    paintPreview(painter, preview, row);
    paintMeta(painter, {x, preview.bottom() + 5, width, double(px(RowMetaHeight))}, row, ground);
}

bool ThreadRowDelegate::isChosen(const ThreadRow &row) const
{
    return m_chosen && std::ranges::find(*m_chosen, row.thread.thread) != m_chosen->end();
}

//! In place of the face: a shape, so that no colour has to tell.
void ThreadRowDelegate::paintChosen(QPainter &painter, const QRectF &circle) const
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_look.theme.color(Token::Accent));
    painter.drawEllipse(circle);
    m_look.icons.draw(painter, QStringLiteral("checkmark"), circle.topLeft() + QPointF(6, 6), int(circle.width()) - 12,
                      Token::OnAccent);
}

void ThreadRowDelegate::paintSubject(QPainter &painter, const QRectF &line,
                                     const ThreadRow &row) const
{
    const QFont meta = m_look.type.font(TypeStyle::Meta);
    const QString when = TimeText(m_book.zone(), m_look.clock.now()).inList(row.thread.lastAt);
    drawTabular(painter, line, meta, m_look.theme.color(Token::TextMuted), when, Qt::AlignTrailing);
    const QRectF rest = line.adjusted(0, 0, -tabularWidth(meta, when) - 10, 0);
    const auto align = row.thread.subject.isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft;
    const bool muted = row.standing.muteUntil && *row.standing.muteUntil > m_look.clock.now();
    drawText(painter, rest,
             m_look.type.font(row.unread && !muted ? TypeStyle::SubjectUnread : TypeStyle::Subject),
             m_look.theme.color(muted ? Token::TextMuted : Token::Text), row.thread.subject, align);
}

void ThreadRowDelegate::paintPreview(QPainter &painter, const QRectF &line,
                                     const ThreadRow &row) const
{
    QFont strong = m_look.type.font(TypeStyle::Small);
    strong.setWeight(QFont::Medium);
    const bool draft = !row.draft.isEmpty();
    const bool concluded = !draft && !row.thread.conclusion.isEmpty();
    const QString who = draft ? tr("Draft:")
        : concluded           ? tr("Concluded:")
                              : m_book.callName(row.thread.lastAuthor);
    const int used = drawText(painter, line, strong,
                              m_look.theme.color(draft ? Token::Warn : Token::Text), who);
    const QString words
        = withMentionNames(draft ? row.draft
                               : concluded ? row.thread.conclusion.simplified()
                                           : row.thread.preview,
                           [this](const Uuid &id) { return m_book.callName(MemberId(id)); });
    drawText(painter, line.adjusted(used + 4, 0, 0, 0), m_look.type.font(TypeStyle::Small),
             m_look.theme.color(Token::TextMuted), words);
}

void ThreadRowDelegate::paintMeta(QPainter &painter, QRectF line, const ThreadRow &row,
                                  Ground ground) const
{
    const Thread &thread = row.thread;
    const AskShown asked = askShown(row, m_book);
    if (asked.asking.ask != Ask::Nothing || row.answers || !thread.conclusion.isEmpty()) {
        const ChipSpec chip = !thread.conclusion.isEmpty() ? Expectation::concluded()
            : row.answers && !row.asksMe ? Expectation::own(row.answers->answered, row.answers->asked)
            : Expectation::chip(asked.asking, asked.by, ClockText(m_book.zone()), m_look.clock.now());
        const ChipGround on = ground == Ground::Hover ? ChipGround::Hovered : ChipGround::Plain;
        line.setLeft(line.left() + drawChip(painter, m_look, line, chip, ChipSize::Small, on) + 10);
    }
    if (row.channelKind == ChannelKind::Direct)
        line.setLeft(line.left()
                     + paintMetaItem(painter, line, QStringLiteral("user"), tr("Direct")));
    else if (!m_model.channel())
        line.setLeft(line.left()
                     + paintMetaItem(painter, {line.topLeft(), QSizeF(line.width() * RowChannelShare, line.height())}, {},
                                     QStringLiteral("# ") + row.channelName));
    if (thread.messageCount > 1)
        line.setLeft(line.left() + paintMetaItem(painter, line, QStringLiteral("edit-comment"),
                                                 QString::number(thread.messageCount - 1)));
    if (row.state == SendState::Waiting)
        line.setLeft(line.left() + paintMetaItem(painter, line, QStringLiteral("appointment-reminder"),
                                                 tr("Waiting for a connection")));
    if (!row.documentTitle.isEmpty()) // its subject is what was commented on
        paintMetaItem(painter, line, QStringLiteral("document-multiple"), row.documentTitle);
}

int ThreadRowDelegate::paintMetaItem(QPainter &painter, const QRectF &line, const QString &icon,
                                     const QString &text) const
{
    if (line.width() < 30)
        return 0;
    int used = 0;
    if (!icon.isEmpty()) {
        m_look.icons.draw(painter, icon, {line.left(), line.center().y() - 6.5}, 13,
                          Token::TextMuted);
        used = 17;
    }
    QFont font = m_look.type.font(TypeStyle::Micro);
    font.setWeight(QFont::Normal);
    return used
        + drawText(painter, line.adjusted(used, 0, 0, 0), font,
                   m_look.theme.color(Token::TextMuted), text)
        + 10;
}

} // namespace meridian
