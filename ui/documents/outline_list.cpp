// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/outline_list.h"
#include "ui/widgets/paint.h"
#include <QKeyEvent>
#include <QPainter>
#include <QStyledItemDelegate>

namespace meridian {

namespace {

constexpr int OutlineRowHeight = 28, SubHeight = 26, OutlineInset = 8, OutlinePadding = 8, SubPadding = 22, OutlineIcon = 12, OutlineRadius = 6;

class OutlineDelegate : public QStyledItemDelegate {
public:
    OutlineDelegate(const Look &look, QObject *parent) : QStyledItemDelegate(parent), m_look(look) {}

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const override
    {
        return {60, m_look.type.px(index.data(OutlineModel::LevelRole).toInt() > 2 ? SubHeight : OutlineRowHeight)};
    }
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        const bool current = index.data(OutlineModel::CurrentRole).toBool();
        const bool focused = option.state.testFlag(QStyle::State_HasFocus);
        const QRect box = option.rect.adjusted(OutlineInset, 0, -OutlineInset, 0);
        if (current || option.state.testFlag(QStyle::State_MouseOver))
            fillRounded(*painter, box, OutlineRadius, m_look.theme.color(current ? Token::SelectionIdle : Token::Hover));
        if (focused)
            strokeRounded(*painter, box, OutlineRadius, m_look.theme.color(Token::FocusRing), 2);
        paintWords(*painter, option, index, box, current);
        painter->restore();
    }

private:
    void paintWords(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index, const QRect &box,
                    bool current) const
    {
        const int level = index.data(OutlineModel::LevelRole).toInt();
        const int start = level > 2 ? SubPadding : OutlinePadding;
        const int comments = index.data(OutlineModel::CommentsRole).toInt();
        const QString count = comments > 0 ? option.locale.toString(comments) : QString();
        const QFont &small = m_look.type.font(TypeStyle::Micro);
        const int taken = comments > 0 ? OutlineIcon + 3 + tabularWidth(small, count) + 8 : 0;
        const auto placed = [&](int left, int width) {
            return QStyle::visualRect(option.direction, box, QRect(box.left() + left, box.top(), width, box.height()));
        };
        painter.setLayoutDirection(option.direction);
        drawText(painter, placed(start, box.width() - start - OutlinePadding - taken),
                 m_look.type.font(current       ? TypeStyle::UiMedium
                                  : level > 2 ? TypeStyle::Small
                                              : TypeStyle::Ui),
                 m_look.theme.color(current ? Token::Text : Token::TextMuted), index.data().toString());
        if (comments == 0)
            return;
        const QRect icon = placed(box.width() - OutlinePadding - taken + 8, OutlineIcon);
        m_look.icons.draw(painter, QStringLiteral("edit-comment"), QPointF(icon.left(), icon.center().y() - OutlineIcon / 2.0 + 1),
                          OutlineIcon, Token::TextFaint);
        drawTabular(painter, placed(box.width() - OutlinePadding - tabularWidth(small, count), tabularWidth(small, count)), small,
                    m_look.theme.color(Token::TextFaint), count);
    }
    Look m_look;
};

} // namespace

void OutlineModel::setEntries(std::vector<OutlineEntry> entries)
{
    if (entries == m_entries)
        return;
    if (entries.size() == m_entries.size()) { // mostly positions: nothing is to jump
        m_entries = std::move(entries);
        emit dataChanged(index(0), index(rowCount() - 1));
        return;
    }
    beginResetModel();
    m_entries = std::move(entries);
    endResetModel();
}

void OutlineModel::setCurrent(int entry)
{
    if (std::exchange(m_current, entry) == entry || m_entries.empty())
        return;
    emit dataChanged(index(0), index(rowCount() - 1), {CurrentRole});
}

int OutlineModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_entries.size());
}

QVariant OutlineModel::data(const QModelIndex &index, int role) const
{
    const OutlineEntry &entry = m_entries.at(size_t(index.row()));
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole: return entry.title;
    case Qt::AccessibleTextRole:
        return entry.comments > 0 ? tr("%1, heading %2, %n comments", nullptr, entry.comments).arg(entry.title).arg(entry.level)
                                  : tr("%1, heading %2").arg(entry.title).arg(entry.level);
    case LevelRole: return entry.level;
    case CommentsRole: return entry.comments;
    case CurrentRole: return index.row() == m_current;
    default: return {};
    }
}

OutlineList::OutlineList(const Look &look, QWidget *parent) : QListView(parent), m_model(new OutlineModel(this))
{
    setModel(m_model);
    setItemDelegate(new OutlineDelegate(look, this));
    setFrameShape(QFrame::NoFrame);
    setMouseTracking(true);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAccessibleName(tr("Outline"));
    viewport()->setAutoFillBackground(false);
    connect(this, &QListView::clicked, this, &OutlineList::activate);
    connect(&look.theme, &Theme::changed, viewport(), qOverload<>(&QWidget::update));
}

void OutlineList::activate(const QModelIndex &index)
{
    if (index.isValid())
        emit entryActivated(m_model->entries().at(size_t(index.row())).position);
}

void OutlineList::keyPressEvent(QKeyEvent *event)
{
    const int key = event->key();
    if (key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Space)
        activate(currentIndex());
    else
        QListView::keyPressEvent(event);
}

void OutlineList::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QListView::currentChanged(current, previous);
    viewport()->update();
}

} // namespace meridian
