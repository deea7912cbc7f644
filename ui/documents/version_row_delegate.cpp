// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/version_row_delegate.h"
#include "ui/widgets/avatar.h"
#include "ui/widgets/paint.h"
#include <QStyle>

namespace meridian {

namespace {

constexpr int DayHeight = 34, RowHeight = 48, Inset = 8, Padding = 10, Face22 = 22, Gap = 10, Flag = 13, Radius = 8;

QString signedCount(qint64 count, QChar sign)
{
    return sign + QLocale().toString(count);
}

} // namespace

VersionRowDelegate::VersionRowDelegate(const Look &look, const VersionListModel &model, const MemberBook &book, QObject *parent)
    : QStyledItemDelegate(parent), m_look(look), m_model(model), m_book(book)
{
}

QSize VersionRowDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const bool day = m_model.at(index.row()).kind == VersionListModel::Kind::Day;
    return {option.rect.width(), m_look.type.px(day ? DayHeight : RowHeight)};
}

void VersionRowDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const VersionListModel::Row &row = m_model.at(index.row());
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (row.kind == VersionListModel::Kind::Day) {
        const QRect line = option.rect.adjusted(Inset + Padding, 0, -Inset - Padding, 0);
        drawText(*painter, line, m_look.type.font(TypeStyle::Name), m_look.theme.color(Token::TextFaint), row.text);
    } else {
        paintRow(*painter, option, row);
    }
    painter->restore();
}

VersionRowDelegate::Words VersionRowDelegate::wordsOf(const VersionListModel::Row &row) const
{
    if (row.kind == VersionListModel::Kind::Now) {
        const MemberId first = m_model.present().empty() ? m_book.self() : m_model.present().front();
        return {VersionListModel::tr("Now"), m_model.whoIsHere(), m_book.find(first), false, {}};
    }
    return {m_model.titleOf(row.version, VersionListModel::Day::Said), m_model.whoOf(row.version),
            m_book.find(row.version.author), !row.version.name.isEmpty(), row.change};
}

void VersionRowDelegate::paintRow(QPainter &painter, const QStyleOptionViewItem &option, const VersionListModel::Row &row) const
{
    const Type &type = m_look.type;
    const bool focused = option.widget && option.widget->hasFocus();
    const QRect box = option.rect.adjusted(Inset, 0, -Inset, -1);
    if (option.state & QStyle::State_Selected)
        fillRounded(painter, box, Radius, m_look.theme.color(focused ? Token::Selection : Token::SelectionIdle));
    else if (option.state & QStyle::State_MouseOver)
        fillRounded(painter, box, Radius, m_look.theme.color(Token::Hover));
    const Words words = wordsOf(row);
    const int face = type.px(Face22), left = Padding + face + Gap, half = box.height() / 2;
    const auto place = [&](int x, int y, int width, int height) {
        return QStyle::visualRect(option.direction, box, QRect(box.left() + x, box.top() + y, width, height));
    };
    if (words.member)
        drawAvatar(painter, m_look, place(Padding, 5, face, face), Face::of(*words.member));
    int x = left;
    if (words.named) {
        const int flag = type.px(Flag);
        m_look.icons.draw(painter, QStringLiteral("flag"), place(x, 3 + (half - 3 - flag) / 2, flag, flag).topLeft(), flag, Token::Text);
        x += flag + 6;
    }
    drawText(painter, place(x, 3, box.width() - x - Padding, half - 3), type.font(TypeStyle::UiMedium),
             m_look.theme.color(Token::Text), words.title);
    const QRect second = place(left, half - 1, box.width() - left - Padding, half - 3);
    const int used = drawText(painter, second, type.font(TypeStyle::Meta), m_look.theme.color(Token::TextMuted), words.who);
    if (words.change)
        paintChange(painter, second, option.direction, used + 8, *words.change);
}

void VersionRowDelegate::paintChange(QPainter &painter, const QRect &line, Qt::LayoutDirection direction, int from,
                                     const TextChange &change) const
{
    const QFont &font = m_look.type.font(TypeStyle::Meta);
    const std::tuple<qint64, QChar, Token> parts[] = {{change.wordsAdded, u'+', Token::Ok}, {change.wordsRemoved, u'−', Token::TextMuted}};
    for (const auto &[count, sign, token] : parts) {
        const QString text = signedCount(count, sign);
        const int width = tabularWidth(font, text);
        if (count == 0 || from + width > line.width())
            continue;
        drawTabular(painter, QStyle::visualRect(direction, line, QRect(line.left() + from, line.top(), width, line.height())), font,
                    m_look.theme.color(token), text);
        from += width + 7;
    }
}

} // namespace meridian
