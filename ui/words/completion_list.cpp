// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/completion_list.h"
#include "ui/widgets/avatar.h"
#include "ui/widgets/local_time_pill.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/person_text.h"
#include <QAbstractListModel>
#include <QListView>
#include <QStyledItemDelegate>

namespace meridian {

namespace {

constexpr int Width = 340, NameRow = 44, EmojiRow = 32, MostRows = 7, Padding = 6; //!< design pixels

} // namespace

class CompletionModel : public QAbstractListModel {
public:
    CompletionModel(const Look &look, const MemberBook &book, QObject *parent)
        : QAbstractListModel(parent), m_look(look), m_book(book)
    {
    }
    void set(std::vector<Completion> found)
    {
        beginResetModel();
        m_found = std::move(found);
        endResetModel();
    }
    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_found.size()); }
    QVariant data(const QModelIndex &index, int role) const override
    {
        const Completion &one = at(index.row());
        if (role == Qt::DisplayRole)
            return one.title;
        if (role == Qt::AccessibleTextRole) {
            const Member *member = m_book.find(one.member);
            return member ? PersonText(ClockText(m_book.zone()), m_look.clock.now()).sentence(member->profile)
                : one.note.isEmpty() ? QString(one.sign + one.title)
                                     : QString(one.note + QStringLiteral(" ") + one.title);
        }
        return {};
    }
    const Completion &at(int row) const { return m_found[size_t(row)]; }

private:
    Look m_look;
    const MemberBook &m_book;
    std::vector<Completion> m_found;
};

namespace {

class CompletionDelegate : public QStyledItemDelegate {
public:
    CompletionDelegate(const Look &look, const MemberBook &book, const CompletionModel &model, QObject *parent)
        : QStyledItemDelegate(parent), m_look(look), m_book(book), m_model(model)
    {
    }
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        return {option.rect.width(), m_look.type.px(m_model.at(index.row()).member.isNull() ? EmojiRow : NameRow)};
    }
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        const QRectF box = option.rect;
        if (option.state & QStyle::State_Selected)
            fillRounded(*painter, box, 6, m_look.theme.color(Token::Selection));
        else if (option.state & QStyle::State_MouseOver)
            fillRounded(*painter, box, 6, m_look.theme.color(Token::Hover));
        const Completion &one = m_model.at(index.row());
        if (const Member *member = m_book.find(one.member))
            paintPerson(*painter, box, one, *member);
        else
            paintSign(*painter, box, one);
        painter->restore();
    }

private:
    void paintPerson(QPainter &painter, const QRectF &box, const Completion &one, const Member &member) const
    {
        drawAvatar(painter, m_look, {box.left() + 8, box.center().y() - 14, 28, 28}, Face::of(member));
        const int pill = LocalTimePill::widthOf(m_look, member.profile, LocalTimePill::City::Hidden);
        LocalTimePill::draw(painter, m_look, {box.right() - pill - 8, box.top(), qreal(pill), box.height()}, member.profile,
                            LocalTimePill::City::Hidden);
        const QRectF words = box.adjusted(46, 4, -pill - 16, -4);
        const QColor text = m_look.theme.color(Token::Text), muted = m_look.theme.color(Token::TextMuted);
        if (one.note.isEmpty()) {
            drawText(painter, words, m_look.type.font(TypeStyle::UiMedium), text, one.title);
            return;
        }
        const QRectF upper(words.left(), words.top(), words.width(), words.height() / 2);
        drawText(painter, upper, m_look.type.font(TypeStyle::UiMedium), text, one.title);
        drawText(painter, upper.translated(0, upper.height()), m_look.type.font(TypeStyle::Meta), muted, one.note);
    }
    void paintSign(QPainter &painter, const QRectF &box, const Completion &one) const
    {
        const QColor text = m_look.theme.color(Token::Text), muted = m_look.theme.color(Token::TextMuted);
        drawText(painter, {box.left() + 10, box.top(), 28, box.height()}, m_look.type.sized(17, QFont::Normal), text,
                 one.sign);
        QRectF words = box.adjusted(46, 0, -10, 0);
        const int used = drawText(painter, words, m_look.type.font(TypeStyle::Ui), text, one.title);
        words.setLeft(words.left() + used + 10);
        if (words.width() > 30)
            drawText(painter, words, m_look.type.font(TypeStyle::Meta), muted, one.note);
    }
    Look m_look;
    const MemberBook &m_book;
    const CompletionModel &m_model;
};

} // namespace

CompletionList::CompletionList(const Look &look, const MemberBook &book, QWidget *field)
    : QWidget(field->window())
    , m_look(look)
    , m_book(book)
    , m_field(field)
    , m_model(new CompletionModel(look, book, this))
    , m_view(new QListView(this))
{
    setFocusPolicy(Qt::NoFocus);
    m_view->setFocusPolicy(Qt::NoFocus);
    m_view->setModel(m_model);
    m_view->setItemDelegate(new CompletionDelegate(look, book, *m_model, m_view));
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setMouseTracking(true);
    m_view->viewport()->setAutoFillBackground(false);
    m_view->setAccessibleName(tr("What it may mean"));
    connect(m_view, &QListView::clicked, this, [this](const QModelIndex &index) {
        choose(index.row());
        takeKey(Qt::Key_Return);
    });
    hide();
}

int CompletionList::count() const { return m_model->rowCount(); }

std::optional<Completion> CompletionList::current() const
{
    const QModelIndex index = m_view->currentIndex();
    return isOpen() && index.isValid() ? std::optional(m_model->at(index.row())) : std::nullopt;
}

void CompletionList::offer(std::vector<Completion> found, const QRect &caret)
{
    if (found.empty())
        return close();
    m_model->set(std::move(found));
    place(caret);
    show();
    raise();
    choose(0);
}

void CompletionList::close()
{
    if (!isOpen())
        return;
    hide();
    emit currentChanged({});
}

//! Under the caret, or over it where the window ends; the field may have come into another window meanwhile.
void CompletionList::place(const QRect &caret)
{
    QWidget *window = m_field->window();
    if (parentWidget() != window)
        setParent(window);
    int height = 2 * Padding;
    for (int row = 0; row < std::min(count(), MostRows); ++row)
        height += m_look.type.px(m_model->at(row).member.isNull() ? EmojiRow : NameRow);
    const int width = std::min(m_look.type.px(Width), window->width() - 16);
    const QRect at(m_field->mapTo(window, caret.topLeft()), caret.size());
    int top = at.bottom() + 6;
    if (top + height > window->height() - 8)
        top = std::max(8, at.top() - height - 6);
    setGeometry(std::clamp(at.left() - 12, 8, std::max(8, window->width() - width - 8)), top, width, height);
    m_view->setGeometry(rect().adjusted(Padding, Padding, -Padding, -Padding));
}

void CompletionList::choose(int row)
{
    m_view->setCurrentIndex(m_model->index(row));
    emit currentChanged(tr("%1, %2 of %3").arg(m_model->index(row).data(Qt::AccessibleTextRole).toString())
                            .arg(row + 1)
                            .arg(count()));
}

bool CompletionList::takeKey(int key)
{
    if (!isOpen())
        return false;
    const int row = m_view->currentIndex().row(), last = count() - 1;
    switch (key) {
    case Qt::Key_Down:
        choose(row == last ? 0 : row + 1);
        return true;
    case Qt::Key_Up:
        choose(row == 0 ? last : row - 1);
        return true;
    case Qt::Key_PageDown:
        choose(std::min(last, row + MostRows - 1));
        return true;
    case Qt::Key_PageUp:
        choose(std::max(0, row - MostRows + 1));
        return true;
    case Qt::Key_Escape:
        close();
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Tab: {
        const Completion chosen = *current();
        close();
        emit taken(chosen);
        return true;
    }
    default:
        return false;
    }
}

void CompletionList::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    fillRounded(painter, rect(), 10, m_look.theme.color(Token::SurfaceRaised));
    strokeRounded(painter, rect(), 10, m_look.theme.color(Token::HairlineStrong));
}

} // namespace meridian
