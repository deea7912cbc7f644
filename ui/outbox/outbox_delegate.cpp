// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/outbox/outbox_delegate.h"
#include "core/text/plain_text.h"
#include "ui/models/send_words.h"
#include "ui/models/time_text.h"
#include "ui/outbox/refusal_text.h"
#include <QAbstractItemView>
#include <QPainter>

namespace meridian {

namespace {

constexpr int HeadingHeight = 32;
constexpr int RowHeight = 57;
constexpr int Inset = 8;
constexpr int TextLeft = 46; //!< from the row's box
constexpr int PreviewLength = 140;

using Section = OutboxItem::Section;

QString rowIconOf(const OutboxItem &item)
{
    switch (item.section) {
    case Section::NeedsYou:
        return QStringLiteral("emblem-important");
    case Section::Waiting:
        return QStringLiteral("appointment-reminder");
    case Section::Scheduled:
        return QStringLiteral("appointment-new");
    case Section::Discarded:
        return QStringLiteral("edit-delete");
    case Section::Drafts:
        break;
    }
    return QStringLiteral("document-edit");
}

//! What needs a choice and what waits stand under one heading.
Section headingOf(const OutboxItem &item)
{
    return item.section == Section::NeedsYou ? Section::Waiting : item.section;
}

} // namespace

OutboxDelegate::OutboxDelegate(const Look &look, const OutboxModel &model, const MemberBook &book, QObject *parent)
    : QStyledItemDelegate(parent), m_look(look), m_model(model), m_book(book)
{
}

bool OutboxDelegate::opensSection(int row) const
{
    return row == 0 || headingOf(m_model.item(row)) != headingOf(m_model.item(row - 1));
}

QSize OutboxDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int heading = opensSection(index.row()) ? HeadingHeight : 0;
    return {option.rect.width(), m_look.type.px(RowHeight + heading)};
}

QString OutboxDelegate::preview(const OutboxItem &item) const
{
    if (item.section == Section::NeedsYou)
        return RefusalText::reason(item.code);
    const SendWords words(m_book, m_look.clock.now());
    if (item.section == Section::Scheduled && item.replied)
        return words.afterReply(*item.draft->send, *item.replied);
    if (item.section == Section::Scheduled && !words.theirs(*item.draft->send).isEmpty())
        return words.theirs(*item.draft->send);
    if (item.draft && item.draft->send && item.draft->send->state == SendTime::State::Refused)
        return words.sentence(*item.draft->send);
    return withMentionNames(plainPreview(item.text, PreviewLength), [this](const Uuid &member) {
        return m_book.callName(MemberId(member));
    });
}

void OutboxDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const OutboxItem &item = m_model.item(index.row());
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    QRect rect = option.rect;
    if (opensSection(index.row())) {
        const int height = m_look.type.px(HeadingHeight);
        paintHeading(*painter, {rect.left(), rect.top(), rect.width(), height}, item);
        rect.setTop(rect.top() + height);
    }
    const QRect box = rect.adjusted(Inset, 0, -Inset, -1);
    paintBack(*painter, box, option);
    paintWords(*painter, box, item);
    painter->restore();
}

void OutboxDelegate::paintHeading(QPainter &painter, const QRect &rect, const OutboxItem &item) const
{
    const Section section = headingOf(item);
    const QString name = section == Section::Drafts ? tr("Drafts")
        : section == Section::Scheduled             ? tr("Scheduled")
        : section == Section::Discarded             ? tr("Discarded")
                                                    : tr("Outbox");
    const int count = section == Section::Waiting ? m_model.unsent() : m_model.count(section);
    const QRect line = rect.adjusted(22, 0, -20, -6);
    painter.setPen(m_look.theme.color(Token::TextFaint));
    painter.setFont(m_look.type.font(TypeStyle::MicroStrong));
    painter.drawText(line, Qt::AlignBottom | Qt::AlignLeading, name);
    const int after = painter.fontMetrics().horizontalAdvance(name) + 6;
    painter.setFont(m_look.type.font(TypeStyle::Micro));
    const bool mirrored = painter.layoutDirection() == Qt::RightToLeft;
    painter.drawText(mirrored ? line.adjusted(0, 0, -after, 0) : line.adjusted(after, 0, 0, 0),
                     Qt::AlignBottom | Qt::AlignLeading, QString::number(count));
}

void OutboxDelegate::paintBack(QPainter &painter, const QRect &box, const QStyleOptionViewItem &option) const
{
    const bool selected = option.state & QStyle::State_Selected;
    const bool focused = option.state & QStyle::State_HasFocus;
    painter.setPen(Qt::NoPen);
    if (selected)
        painter.setBrush(m_look.theme.color(focused || (option.state & QStyle::State_Active && option.widget
            && option.widget->hasFocus()) ? Token::Selection : Token::SelectionIdle));
    else if (option.state & QStyle::State_MouseOver)
        painter.setBrush(m_look.theme.color(Token::Hover));
    else
        return;
    painter.drawRoundedRect(box, 8, 8);
}

void OutboxDelegate::paintWords(QPainter &painter, const QRect &box, const OutboxItem &item) const
{
    const auto &type = m_look.type;
    const bool mirrored = painter.layoutDirection() == Qt::RightToLeft;
    const int iconLeft = mirrored ? box.right() - 14 - 16 : box.left() + 14;
    m_look.icons.draw(painter, rowIconOf(item), QPointF(iconLeft, box.top() + type.px(11)), 16,
                      item.section == Section::NeedsYou ? Token::Danger : Token::TextMuted);
    const QRect text = mirrored ? box.adjusted(12, 0, -TextLeft, 0) : box.adjusted(TextLeft, 0, -12, 0);
    const TimeText times(m_book.zone(), m_look.clock.now());

    painter.setFont(type.font(TypeStyle::Meta));
    painter.setPen(m_look.theme.color(Token::TextMuted));
    const QString time = item.section == Section::Scheduled ? SendWords(m_book, m_look.clock.now()).mineAlone(*item.draft->send) : times.inList(item.at);
    const int timeWidth = painter.fontMetrics().horizontalAdvance(time);
    const QRect line1(text.left(), text.top() + type.px(9), text.width(), type.lineHeight(TypeStyle::Subject));
    painter.drawText(line1, Qt::AlignVCenter | Qt::AlignTrailing, time);

    painter.setFont(type.font(TypeStyle::Subject));
    painter.setPen(m_look.theme.color(Token::Text));
    const QRect titleRect = mirrored ? line1.adjusted(timeWidth + 10, 0, 0, 0) : line1.adjusted(0, 0, -timeWidth - 10, 0);
    painter.drawText(titleRect, Qt::AlignVCenter | Qt::AlignLeading,
                     painter.fontMetrics().elidedText(item.title(), Qt::ElideRight, titleRect.width()));

    painter.setFont(type.font(TypeStyle::Small));
    painter.setPen(m_look.theme.color(Token::TextMuted));
    const QRect line2(text.left(), line1.bottom() + 2, text.width(), type.lineHeight(TypeStyle::Small));
    painter.drawText(line2, Qt::AlignVCenter | Qt::AlignLeading,
                     painter.fontMetrics().elidedText(preview(item), Qt::ElideRight, line2.width()));
}

} // namespace meridian
