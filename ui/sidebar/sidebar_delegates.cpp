// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sidebar/sidebar_delegates.h"
#include "ui/widgets/avatar.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/person_text.h"
#include "ui/widgets/phase_glyph.h"
#include <QPainter>

namespace meridian {

namespace {
constexpr int RowHeight = 28;
constexpr int Inset = 8, RowPadding = 8;
} // namespace

SidebarDelegate::SidebarDelegate(const Look &look, SidebarList *list)
    : QStyledItemDelegate(list), m_look(look), m_list(list)
{
}

QSize SidebarDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {m_look.type.px(200), m_look.type.px(RowHeight)};
}

void SidebarDelegate::paintGround(QPainter &painter, const QStyleOptionViewItem &option,
                                  const QModelIndex &index) const
{
    const int inset = m_look.type.px(Inset);
    const QRectF box = QRectF(option.rect).adjusted(inset, 0, -inset, 0);
    if (isPlace(index))
        fillRounded(painter, box, 6, m_look.theme.color(Token::Selection));
    else if (option.state & QStyle::State_MouseOver)
        fillRounded(painter, box, 6, m_look.theme.color(Token::Hover));
    if (m_list->showsFocus() && m_list->currentIndex() == index)
        strokeRounded(painter, box, 6, m_look.theme.color(Token::FocusRing), 2);
}

ChannelDelegate::ChannelDelegate(const Look &look, SidebarList *list, const ChannelsModel &model)
    : SidebarDelegate(look, list), m_model(model)
{
}

void ChannelDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    paintGround(*painter, option, index);
    const ChannelRow &row = m_model.at(index.row());
    const Type &type = look().type;
    const int inset = type.px(Inset + RowPadding);
    const QRect box = option.rect.adjusted(inset, 0, -inset, 0);
    const auto place = [&](int x, int width, int height) {
        const QRect logical(box.left() + x, box.top() + (box.height() - height) / 2, width, height);
        return QStyle::visualRect(option.direction, box, logical);
    };
    const int icon = type.px(14), x = icon + type.px(9);
    const bool isPrivate = row.channel.kind == ChannelKind::Private;
    look().icons.draw(*painter, isPrivate ? QStringLiteral("object-locked") : QStringLiteral("irc-channel-active"),
                      place(0, icon, icon).topLeft(), icon, isPlace(index) ? Token::Accent : Token::TextFaint);
    QFont font = type.font(isPlace(index) ? TypeStyle::UiMedium : TypeStyle::Ui);
    if (row.unread)
        font.setWeight(QFont::DemiBold);
    drawText(*painter, place(x, box.width() - x, box.height()), font, look().theme.color(Token::Text),
             row.channel.name);
}

PersonDelegate::PersonDelegate(const Look &look, SidebarList *list, const PeopleModel &model)
    : SidebarDelegate(look, list), m_model(model)
{
}

void PersonDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    paintGround(*painter, option, index);
    const Member &member = m_model.at(index.row());
    const Type &type = look().type;
    const int inset = type.px(Inset + RowPadding);
    const QRect box = option.rect.adjusted(inset, 0, -inset, 0);
    const auto place = [&](int x, int width, int height) {
        const QRect logical(box.left() + x, box.top() + (box.height() - height) / 2, width, height);
        return QStyle::visualRect(option.direction, box, logical);
    };
    const int avatar = type.px(20), glyph = type.px(13), gap = type.px(6);
    drawAvatar(*painter, look(), place(0, avatar, avatar), Face::of(member));
    const ClockText mine = m_model.mine();
    const PersonText text(mine, look().clock.now());
    const DayPhase phase = text.phase(member.profile);
    int end = box.width();
    if (phase != DayPhase::Unknown) {
        PhaseGlyph::draw(*painter, look().theme, place(end - glyph, glyph, glyph), phase, PhaseGlyph::Set::Inline);
        end -= glyph + gap;
    }
    const QString clock = text.clockOrWord(member.profile);
    const QFont &meta = type.font(TypeStyle::Meta);
    const int wide = tabularWidth(meta, clock) + 1;
    drawTabular(*painter, place(end - wide, wide, box.height()), meta, look().theme.color(Token::TextMuted), clock,
                Qt::AlignTrailing);
    const int x = avatar + type.px(8);
    drawText(*painter, place(x, end - wide - gap - x, box.height()),
             type.font(isPlace(index) ? TypeStyle::UiMedium : TypeStyle::Ui), look().theme.color(Token::Text),
             PersonText::shortName(member.profile));
}

} // namespace meridian
