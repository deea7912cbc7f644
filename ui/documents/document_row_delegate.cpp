// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/document_row_delegate.h"
#include "ui/models/time_text.h"
#include "ui/widgets/avatar.h"
#include "ui/widgets/paint.h"
#include <QLineEdit>
#include <QListView>
#include <QStyle>

namespace meridian {

namespace {

constexpr int ChannelHeight = 40, WideHeight = 40, NarrowHeight = 56, MoreHeight = 34;
constexpr int WideFrom = 620; //!< of the list
constexpr int HomeRowInset = 8, HomeRowRadius = 8, HomeRowPadding = 10, HomeRowStep = 22, Fold = 18, HomeRowIcon = 16, HomeRowGap = 8;
constexpr int MoreSide = 30, WhenWidth = 66, WhoWidth = 210, CountWidth = 44, Face20 = 20;

} // namespace

DocumentRowDelegate::DocumentRowDelegate(const Look &look, const DocumentListModel &model, const MemberBook &book,
                                         QObject *parent)
    : QStyledItemDelegate(parent), m_look(look), m_model(model), m_book(book)
{
}

bool DocumentRowDelegate::isWide(int width)
{
    return width >= WideFrom;
}

QRect DocumentRowDelegate::boxOf(const QRect &row) const
{
    return row.adjusted(HomeRowInset, 0, -HomeRowInset, -1);
}

int DocumentRowDelegate::indentOf(int depth) const
{
    return m_look.type.px(HomeRowPadding + HomeRowStep * std::min(depth, 12));
}

QRect DocumentRowDelegate::foldRect(const QRect &row, int index, Qt::LayoutDirection direction) const
{
    if (!m_model.canOpen(index))
        return {};
    const QRect box = boxOf(row);
    const int side = m_look.type.px(Fold);
    const int left = indentOf(m_model.at(index).depth);
    return QStyle::visualRect(direction, box, QRect(box.left() + left, box.top() + (box.height() - side) / 2, side, side));
}

QRect DocumentRowDelegate::moreRect(const QRect &row, Qt::LayoutDirection direction) const
{
    const QRect box = boxOf(row);
    const int side = m_look.type.px(MoreSide);
    return QStyle::visualRect(direction, box, QRect(box.right() - side - 2, box.top() + (box.height() - side) / 2, side, side));
}

QSize DocumentRowDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *list = qobject_cast<const QListView *>(option.widget);
    const int width = list ? list->viewport()->width() : option.rect.width();
    const int height = m_model.at(index.row()).kind == DocumentListModel::Kind::Channel ? ChannelHeight
        : m_model.at(index.row()).kind == DocumentListModel::Kind::More                 ? MoreHeight
        : isWide(width)                                                                 ? WideHeight
                                                                                        : NarrowHeight;
    return {width, m_look.type.px(height)};
}

void DocumentRowDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const DocumentListModel::Row &row = m_model.at(index.row());
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    paintBack(*painter, option, boxOf(option.rect));
    switch (row.kind) {
    case DocumentListModel::Kind::Channel:
        paintChannel(*painter, option, index.row());
        break;
    case DocumentListModel::Kind::More: {
        const int left = indentOf(row.depth) + m_look.type.px(Fold + HomeRowGap + HomeRowIcon + HomeRowGap);
        const QRect box = boxOf(option.rect);
        drawText(*painter, QStyle::visualRect(option.direction, box, box.adjusted(left, 0, 0, 0)),
                 m_look.type.font(TypeStyle::Ui), m_look.theme.color(Token::Accent), index.data().toString());
        break;
    }
    case DocumentListModel::Kind::Document:
        paintDocument(*painter, option, index.row());
        break;
    }
    painter->restore();
}

void DocumentRowDelegate::paintBack(QPainter &painter, const QStyleOptionViewItem &option, const QRect &box) const
{
    const bool focused = option.widget && option.widget->hasFocus();
    if (option.state & QStyle::State_Selected)
        fillRounded(painter, box, HomeRowRadius, m_look.theme.color(focused ? Token::Selection : Token::SelectionIdle));
    else if (option.state & QStyle::State_MouseOver)
        fillRounded(painter, box, HomeRowRadius, m_look.theme.color(Token::Hover));
    if (focused && m_ring == Ring::Shown && option.state & QStyle::State_HasFocus)
        strokeRounded(painter, QRectF(box).adjusted(2, 2, -2, -2), HomeRowRadius - 2, m_look.theme.color(Token::FocusRing), 2);
}

void DocumentRowDelegate::paintFold(QPainter &painter, const QRect &rect, bool open, Qt::LayoutDirection direction) const
{
    const int icon = m_look.type.px(14);
    const bool mirrored = direction == Qt::RightToLeft;
    m_look.icons.draw(painter,
                      open           ? QStringLiteral("arrow-down")
                          : mirrored ? QStringLiteral("go-previous")
                                     : QStringLiteral("arrow-right"),
                      QPointF(rect.center()) - QPointF(icon, icon) / 2 + QPointF(0.5, 0.5), icon, Token::TextMuted);
}

void DocumentRowDelegate::paintChannel(QPainter &painter, const QStyleOptionViewItem &option, int index) const
{
    const DocumentListModel::Row &row = m_model.at(index);
    const QRect box = boxOf(option.rect);
    paintFold(painter, foldRect(option.rect, index, option.direction), row.open, option.direction);
    const int icon = m_look.type.px(14), left = indentOf(0) + m_look.type.px(Fold + HomeRowGap);
    const auto place = [&](int x, int width, int height) {
        return QStyle::visualRect(option.direction, box,
                                  QRect(box.left() + x, box.top() + (box.height() - height) / 2, width, height));
    };
    const QString name = row.channelKind == ChannelKind::Private ? QStringLiteral("object-locked")
        : row.channelKind == ChannelKind::Direct                 ? QStringLiteral("system-users")
                                                                 : QStringLiteral("irc-channel-active");
    m_look.icons.draw(painter, name, place(left, icon, icon).topLeft(), icon, Token::TextFaint);
    const int text = left + icon + m_look.type.px(HomeRowGap);
    drawText(painter, place(text, box.width() - text - HomeRowPadding, box.height()), m_look.type.font(TypeStyle::UiMedium),
             m_look.theme.color(Token::TextMuted), row.name);
}

QRect DocumentRowDelegate::titleRect(const QRect &row, int depth, Qt::LayoutDirection direction) const
{
    const QRect box = boxOf(row);
    const Type &type = m_look.type;
    const bool wide = isWide(row.width());
    const int left = indentOf(depth) + type.px(Fold + HomeRowGap + HomeRowIcon + HomeRowGap);
    const int right = type.px(MoreSide + 4) + (wide ? type.px(WhenWidth + WhoWidth + CountWidth + 2 * HomeRowGap) : 0);
    const int height = wide ? box.height() : type.lineHeight(TypeStyle::Subject);
    const int top = wide ? 0 : type.px(9);
    return QStyle::visualRect(direction, box, QRect(box.left() + left, box.top() + top, std::max(40, box.width() - left - right), height));
}

void DocumentRowDelegate::paintDocument(QPainter &painter, const QStyleOptionViewItem &option, int index) const
{
    const DocumentListModel::Row &row = m_model.at(index);
    const Type &type = m_look.type;
    const Ground ground{boxOf(option.rect), option.direction, bool(option.state & QStyle::State_MouseOver)};
    if (const QRect fold = foldRect(option.rect, index, option.direction); !fold.isNull())
        paintFold(painter, fold, row.open, option.direction);
    const QRect title = titleRect(option.rect, row.depth, option.direction);
    const int icon = type.px(HomeRowIcon), left = indentOf(row.depth) + type.px(Fold + HomeRowGap);
    const QRect sign = QStyle::visualRect(option.direction, ground.box,
                                          QRect(ground.box.left() + left, title.center().y() - icon / 2, icon, icon));
    m_look.icons.draw(painter, QStringLiteral("document-multiple"), sign.topLeft(), icon, Token::TextMuted);
    const bool kept = row.document.favourite;
    const int mark = kept ? type.px(13 + 6) : 0;
    const QFont &font = type.font(TypeStyle::Subject);
    const QString name = DocumentListModel::titleOf(row.document);
    const QRect text = QStyle::visualRect(option.direction, title, QRect(title.left(), title.top(), title.width() - mark, title.height()));
    const bool untitled = row.document.document.title.isEmpty();
    const int used = drawText(painter, text, font, m_look.theme.color(untitled ? Token::TextMuted : Token::Text), name);
    if (kept) {
        const int side = type.px(13);
        const QRect place = QStyle::visualRect(option.direction, title,
                                               QRect(title.left() + used + type.px(6), title.center().y() - side / 2, side, side));
        m_look.icons.draw(painter, QStringLiteral("bookmark-new"), place.topLeft(), side, Token::Accent);
    }
    if (isWide(option.rect.width()))
        paintEdit(painter, ground, row.document);
    else
        paintSecondLine(painter, ground, left + icon + type.px(HomeRowGap), row.document);
}

//! From the end inwards: room for the button, when, who, how many comments are open.
void DocumentRowDelegate::paintEdit(QPainter &painter, const Ground &ground, const DocumentRow &document) const
{
    const Type &type = m_look.type;
    const QRect &box = ground.box;
    int end = box.width() - type.px(MoreSide + 4);
    const auto take = [&](int width) {
        end -= width;
        return QStyle::visualRect(ground.direction, box, QRect(box.left() + end, box.top(), width, box.height()));
    };
    const TimeText times(m_book.zone(), m_look.clock.now());
    const QFont &meta = type.font(TypeStyle::Meta);
    const QColor muted = m_look.theme.color(Token::TextMuted);
    drawTabular(painter, take(type.px(WhenWidth)), meta, muted, times.inList(document.document.editedAt), Qt::AlignTrailing);
    end -= type.px(HomeRowGap);
    const QRect who = take(type.px(WhoWidth));
    const int face = type.px(Face20);
    if (const Member *member = m_book.find(document.document.editedBy))
        drawAvatar(painter, m_look, QStyle::visualRect(ground.direction, who, QRect(who.left(), who.center().y() - face / 2 + 1, face, face)),
                   Face::of(*member));
    drawText(painter, QStyle::visualRect(ground.direction, who, who.adjusted(face + type.px(HomeRowGap), 0, 0, 0)), type.font(TypeStyle::Small),
             muted, m_model.editedBy(document));
    end -= type.px(HomeRowGap);
    if (document.openComments == 0)
        return;
    const QRect count = take(type.px(CountWidth));
    const int icon = type.px(13);
    m_look.icons.draw(painter, QStringLiteral("edit-comment"),
                      QStyle::visualRect(ground.direction, count, QRect(count.left(), count.center().y() - icon / 2, icon, icon)).topLeft(),
                      icon, Token::TextMuted);
    drawTabular(painter, QStyle::visualRect(ground.direction, count, count.adjusted(icon + type.px(5), 0, 0, 0)), meta, muted,
                QString::number(document.openComments));
}

void DocumentRowDelegate::paintSecondLine(QPainter &painter, const Ground &ground, int left, const DocumentRow &document) const
{
    const Type &type = m_look.type;
    const int height = type.lineHeight(TypeStyle::Meta), right = type.px(MoreSide + 4);
    const QRect line = QStyle::visualRect(ground.direction, ground.box,
                                          QRect(ground.box.left() + left, ground.box.bottom() - type.px(8) - height,
                                                ground.box.width() - left - right, height));
    const TimeText times(m_book.zone(), m_look.clock.now());
    QStringList parts{m_model.editedBy(document), times.inList(document.document.editedAt)};
    if (document.openComments > 0)
        parts << tr("%n comments", nullptr, document.openComments);
    drawText(painter, line, type.font(TypeStyle::Meta), m_look.theme.color(Token::TextMuted),
             parts.join(QStringLiteral("  •  ")));
}

// ---- The title as a field ----

QWidget *DocumentRowDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &) const
{
    auto *field = new QLineEdit(parent);
    field->setFont(m_look.type.font(TypeStyle::Subject));
    field->setMaxLength(int(limits::Name));
    field->setPlaceholderText(DocumentListModel::titleOf({}));
    field->setAccessibleName(tr("Title of the document"));
    return field;
}

void DocumentRowDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    auto *field = static_cast<QLineEdit *>(editor);
    field->setText(index.data(Qt::EditRole).toString());
    field->selectAll();
}

void DocumentRowDelegate::setModelData(QWidget *editor, QAbstractItemModel *, const QModelIndex &index) const
{
    const QString title = static_cast<QLineEdit *>(editor)->text().simplified();
    const DocumentRow &row = m_model.at(index.row()).document;
    if (title != row.document.title)
        emit renamed(row.document.document, title);
}

void DocumentRowDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QRect title = titleRect(option.rect, m_model.at(index.row()).depth, option.direction);
    const int height = std::min(m_look.type.px(30), option.rect.height() - 4);
    QRect box(title.left() - 8, title.center().y() - height / 2, title.width() + 8, height);
    editor->setGeometry(box.intersected(option.rect.adjusted(HomeRowInset, 1, -HomeRowInset, -1)));
}

} // namespace meridian
