// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/emoji_picker.h"
#include "core/text/emoji_search.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/text_label.h"
#include <QAbstractListModel>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QScrollBar>
#include <QStyledItemDelegate>

namespace meridian {

namespace {

constexpr int Columns = 9, Rows = 6;
constexpr int Cell = 36; //!< design pixels
constexpr int FieldHeight = 32, NameHeight = 24, Gap = 6;

QString shownShortcode(const EmojiEntry &entry)
{
    return u':' + entry.shortcodes.front() + u':';
}

} // namespace

//! What the search found, best first.
class EmojiGridModel : public QAbstractListModel {
public:
    using QAbstractListModel::QAbstractListModel;
    void search(const QString &words)
    {
        beginResetModel();
        m_found = findEmoji(words, QLocale().language());
        endResetModel();
    }
    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_found.size()); }
    QVariant data(const QModelIndex &index, int role) const override
    {
        const EmojiEntry &entry = at(index.row());
        switch (role) {
        case Qt::DisplayRole:
            return entry.emoji;
        case Qt::ToolTipRole:
            return QString(entry.name + QStringLiteral("  ") + shownShortcode(entry));
        case Qt::AccessibleTextRole:
            return entry.name;
        default:
            return {};
        }
    }
    const EmojiEntry &at(int row) const { return *m_found[size_t(row)]; }

private:
    std::vector<const EmojiEntry *> m_found;
};

namespace {

class CellDelegate : public QStyledItemDelegate {
public:
    CellDelegate(const Look &look, QObject *parent) : QStyledItemDelegate(parent), m_look(look) {}
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const QRectF box = QRectF(option.rect).adjusted(1, 1, -1, -1);
        if (option.state & QStyle::State_Selected)
            fillRounded(*painter, box, 6, m_look.theme.color(Token::Selection));
        else if (option.state & QStyle::State_MouseOver)
            fillRounded(*painter, box, 6, m_look.theme.color(Token::Hover));
        painter->setFont(m_look.type.sized(20, QFont::Normal));
        painter->setPen(m_look.theme.color(Token::Text));
        painter->drawText(box, Qt::AlignCenter, index.data().toString());
    }
    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override
    {
        return {m_look.type.px(Cell), m_look.type.px(Cell)};
    }

private:
    Look m_look;
};

QListView *makeGrid(const Look &look, QWidget *parent)
{
    auto *grid = new QListView(parent);
    grid->setViewMode(QListView::IconMode);
    grid->setMovement(QListView::Static);
    grid->setUniformItemSizes(true);
    grid->setGridSize({look.type.px(Cell), look.type.px(Cell)});
    grid->setItemDelegate(new CellDelegate(look, grid));
    grid->setFrameShape(QFrame::NoFrame);
    grid->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    grid->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    grid->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    grid->setFocusPolicy(Qt::NoFocus);
    grid->viewport()->setAutoFillBackground(false);
    grid->viewport()->setMouseTracking(true);
    grid->setAccessibleName(EmojiPicker::tr("Emoji"));
    return grid;
}

} // namespace

EmojiPicker::EmojiPicker(const Look &look, QWidget *parent)
    : Popup(look, parent)
    , m_field(new QLineEdit(this))
    , m_grid(makeGrid(look, this))
    , m_model(new EmojiGridModel(this))
    , m_name(new TextLabel(look, QString(), TypeStyle::Meta, Token::TextMuted, TextLabel::Flow::Elide, this))
    , m_empty(new TextLabel(look, tr("No emoji by that name"), TypeStyle::Ui, Token::TextMuted, TextLabel::Flow::Line, this))
{
    setAccessibleName(tr("Emoji"));
    m_field->setFont(look.type.font(TypeStyle::Ui));
    m_field->setPlaceholderText(tr("Find an emoji"));
    m_field->setAccessibleName(tr("Find an emoji"));
    m_grid->setModel(m_model);
    m_empty->setAlignment(Qt::AlignCenter);
    setFocusProxy(m_field);
    connect(m_field, &QLineEdit::textChanged, this, &EmojiPicker::search);
    connect(m_grid, &QListView::clicked, this, &EmojiPicker::pick);
    connect(m_grid->selectionModel(), &QItemSelectionModel::currentChanged, this, &EmojiPicker::showCurrent);
}

QSize EmojiPicker::contentSize() const
{
    const Type &type = look().type;
    const int scrollBar = m_grid->verticalScrollBar()->sizeHint().width() + 2;
    return {Columns * type.px(Cell) + scrollBar,
            type.px(FieldHeight) + Rows * type.px(Cell) + type.px(NameHeight) + 2 * Gap};
}

void EmojiPicker::resizeEvent(QResizeEvent *)
{
    const Type &type = look().type;
    QRect rest = contentRect();
    const auto take = [&rest](int height) {
        const QRect part(rest.left(), rest.top(), rest.width(), height);
        rest.setTop(part.bottom() + 1 + Gap);
        return part;
    };
    m_field->setGeometry(take(type.px(FieldHeight)));
    m_grid->setGeometry(take(Rows * type.px(Cell)));
    m_empty->setGeometry(m_grid->geometry());
    m_name->setGeometry(rest.adjusted(type.px(6), 0, -type.px(6), 0));
}

void EmojiPicker::showEvent(QShowEvent *event)
{
    Popup::showEvent(event);
    m_field->clear();
    search(QString());
}

void EmojiPicker::search(const QString &words)
{
    m_model->search(words);
    const bool found = m_model->rowCount() > 0;
    m_grid->setVisible(found);
    m_empty->setVisible(!found);
    if (found)
        m_grid->setCurrentIndex(m_model->index(0));
    showCurrent();
}

void EmojiPicker::showCurrent()
{
    const QModelIndex current = m_grid->currentIndex();
    const QString name = current.isValid() ? current.data(Qt::ToolTipRole).toString() : m_empty->text();
    m_name->setText(current.isValid() ? name : QString());
    m_field->setAccessibleDescription(name);
}

void EmojiPicker::move(int by)
{
    const int count = m_model->rowCount();
    if (count == 0)
        return;
    const int to = qBound(0, m_grid->currentIndex().row() + by, count - 1);
    m_grid->setCurrentIndex(m_model->index(to));
    m_grid->scrollTo(m_model->index(to));
}

void EmojiPicker::pick()
{
    const QModelIndex current = m_grid->currentIndex();
    if (!current.isValid())
        return;
    const QString emoji = m_model->at(current.row()).emoji;
    close();
    emit picked(emoji);
}

bool EmojiPicker::takesKey(int key)
{
    const int forward = layoutDirection() == Qt::RightToLeft ? -1 : 1;
    switch (key) {
    case Qt::Key_Right:
        return move(forward), true;
    case Qt::Key_Left:
        return move(-forward), true;
    case Qt::Key_Down:
        return move(Columns), true;
    case Qt::Key_Up:
        return move(-Columns), true;
    case Qt::Key_PageDown:
        return move(Columns * Rows), true;
    case Qt::Key_PageUp:
        return move(-Columns * Rows), true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return pick(), true;
    case Qt::Key_Tab:
        return close(), true;
    default:
        return false;
    }
}

bool EmojiPicker::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_field && event->type() == QEvent::KeyPress) {
        const auto *press = static_cast<QKeyEvent *>(event);
        if (!(press->modifiers() & ~(Qt::KeypadModifier)) && takesKey(press->key()))
            return true;
    }
    return Popup::eventFilter(watched, event);
}

} // namespace meridian
