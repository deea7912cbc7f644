// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/member_list.h"
#include "ui/people/list_row.h"
#include "ui/widgets/avatar.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/person_text.h"
#include <QKeyEvent>
#include <QLineEdit>
#include <QStyle>
#include <QListView>
#include <QVBoxLayout>

namespace meridian {

namespace {

constexpr int MemberRowHeight = 40, AvatarSize = 26, MemberPadding = 10, Gap = 10;

class MemberDelegate : public ListRowDelegate {
public:
    MemberDelegate(const Look &look, const MemberListModel &model, QObject *parent)
        : ListRowDelegate(look, MemberRowHeight, parent), m_model(model)
    {
    }
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        paintGround(*painter, option);
        const MemberListModel::Line &line = m_model.at(index.row());
        const Member *member = m_model.book().find(line.member);
        if (!member)
            return;
        const Type &type = look().type;
        const QRect box = option.rect.adjusted(type.px(MemberPadding), 0, -type.px(MemberPadding), 0);
        const auto place = [&](int x, int width, int height) {
            return QStyle::visualRect(option.direction, box,
                                      QRect(box.left() + x, box.top() + (box.height() - height) / 2, width, height));
        };
        const int avatar = type.px(AvatarSize), x = avatar + type.px(Gap);
        drawAvatar(*painter, look(), place(0, avatar, avatar), Face::of(*member));
        const QFont &small = type.font(TypeStyle::Small);
        const int noteWidth = line.note.isEmpty() ? 0 : QFontMetrics(small).horizontalAdvance(line.note) + 2;
        drawText(*painter, place(box.width() - noteWidth, noteWidth, box.height()), small,
                 look().theme.color(Token::TextMuted), line.note, Qt::AlignTrailing);
        const ClockText mine(m_model.book().zone());
        const QString where = PersonText::city(member->profile, look().clock.now());
        const int room = box.width() - x - noteWidth - type.px(Gap);
        const QFont &name = type.font(TypeStyle::UiMedium);
        const int used = drawText(*painter, place(x, room, box.height()), name, look().theme.color(Token::Text),
                                  member->profile.name);
        const int after = used + type.px(8);
        if (room - after > type.px(40))
            drawText(*painter, place(x + after, room - after, box.height()), small,
                     look().theme.color(Token::TextFaint), where);
    }

private:
    const MemberListModel &m_model;
};

} // namespace

MemberListModel::MemberListModel(const MemberBook &book, QObject *parent) : QAbstractListModel(parent), m_book(book)
{
}

void MemberListModel::setLines(std::vector<Line> lines)
{
    if (lines == m_lines && rowCount() > 0) {
        emit dataChanged(index(0), index(rowCount() - 1)); // names and pictures may be others
        return;
    }
    beginResetModel();
    m_lines = std::move(lines);
    choose();
    endResetModel();
}

void MemberListModel::setFilter(const QString &words)
{
    beginResetModel();
    m_filter = words.simplified();
    choose();
    endResetModel();
}

bool MemberListModel::matches(const Line &line) const
{
    const Member *member = m_book.find(line.member);
    if (!member)
        return false;
    const QString all = member->profile.name + u' ' + member->profile.callName + u' '
        + PersonText::city(member->profile, m_book.clock().now()) + u' ' + line.note;
    return all.contains(m_filter, Qt::CaseInsensitive);
}

void MemberListModel::choose()
{
    m_shown.clear();
    for (size_t i = 0; i < m_lines.size(); ++i) {
        if (m_filter.isEmpty() || matches(m_lines[i]))
            m_shown.push_back(int(i));
    }
}

int MemberListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

int MemberListModel::rowOf(MemberId member) const
{
    for (int row = 0; row < rowCount(); ++row) {
        if (at(row).member == member)
            return row;
    }
    return -1;
}

QVariant MemberListModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Line &line = at(index.row());
    if (role == Qt::DisplayRole)
        return m_book.fullName(line.member);
    if (role == Qt::AccessibleTextRole || role == Qt::ToolTipRole)
        return line.note.isEmpty() ? m_book.fullName(line.member)
                                   : tr("%1, %2", "name, what they are").arg(m_book.fullName(line.member), line.note);
    return {};
}

MemberList::MemberList(const Look &look, const MemberBook &book, const QString &name, QWidget *parent)
    : QWidget(parent), m_model(book), m_field(new QLineEdit), m_view(plainList(look, name))
{
    m_field->setFont(look.type.font(TypeStyle::Ui));
    m_field->setPlaceholderText(tr("Find by name"));
    m_field->setAccessibleName(tr("Find by name"));
    m_field->setClearButtonEnabled(true);
    m_field->installEventFilter(this);
    m_view->setModel(&m_model);
    m_view->setItemDelegate(new MemberDelegate(look, m_model, m_view));
    m_view->installEventFilter(this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addWidget(m_field);
    column->addWidget(m_view, 1);
    setFocusProxy(m_field);
    connect(m_field, &QLineEdit::textChanged, &m_model, &MemberListModel::setFilter);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, &MemberList::currentChanged);
    connect(&m_model, &QAbstractItemModel::modelReset, this, &MemberList::currentChanged);
    connect(m_view, &QListView::clicked, this, [this](const QModelIndex &index) { emit chosen(m_model.at(index.row()).member); });
}

void MemberList::setLines(std::vector<MemberListModel::Line> lines)
{
    const MemberId before = current();
    m_model.setLines(std::move(lines));
    const int row = before.isNull() ? -1 : m_model.rowOf(before);
    if (row >= 0)
        m_view->setCurrentIndex(m_model.index(row));
}

MemberId MemberList::current() const
{
    const QModelIndex index = m_view->currentIndex();
    return index.isValid() && index.row() < m_model.rowCount() ? m_model.at(index.row()).member : MemberId();
}

bool MemberList::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    const bool enter = key == Qt::Key_Return || key == Qt::Key_Enter;
    if (watched == m_field && (key == Qt::Key_Down || enter) && m_model.rowCount() > 0) {
        m_view->setCurrentIndex(m_model.index(0));
        if (enter && m_model.rowCount() == 1)
            emit chosen(current());
        else
            m_view->setFocus(Qt::OtherFocusReason);
        return true;
    }
    if (watched == m_view && enter && !current().isNull()) {
        emit chosen(current());
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace meridian
