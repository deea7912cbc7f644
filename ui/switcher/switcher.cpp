// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/switcher/switcher.h"
#include "ui/switcher/switcher_delegate.h"
#include "ui/widgets/button.h"
#include "ui/widgets/hairline.h"
#include "ui/widgets/key_hint.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/text_label.h"
#include <QAccessible>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QPainter>

namespace meridian {

namespace {

constexpr int FieldHeight = 54, FootHeight = 40, ListHeight = 420, SmallestList = 240, PageRows = 8;
constexpr qreal Radius = 10;

} // namespace

Switcher::Switcher(const Look &look, SwitcherModel &model, const MemberBook &book, QWidget *parent)
    : QWidget(parent), m_look(look), m_model(model)
{
    m_list = new QListView;
    m_list->setModel(&model);
    m_list->setItemDelegate(new SwitcherDelegate(look, model, book, m_list));
    m_list->setAccessibleName(tr("Found"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QListView::ScrollPerPixel);
    m_list->setEditTriggers(QListView::NoEditTriggers);
    m_list->setMouseTracking(true);
    m_list->viewport()->setAutoFillBackground(false);
    m_list->setMinimumHeight(look.type.px(SmallestList));
    m_list->setMaximumHeight(look.type.px(ListHeight));
    m_none = new TextLabel(look, QString(), TypeStyle::Ui, Token::TextMuted, TextLabel::Flow::Elide);
    m_none->setContentsMargins(look.type.px(20), look.type.px(12), look.type.px(20), look.type.px(12));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(buildField());
    column->addWidget(new Hairline(look, Qt::Horizontal));
    column->addWidget(m_none);
    column->addWidget(m_list);
    column->addWidget(new Hairline(look, Qt::Horizontal));
    column->addWidget(buildFoot());
    setFocusProxy(m_field);
    connect(m_field, &QLineEdit::textChanged, &model, &SwitcherModel::setQuery);
    connect(&model, &QAbstractItemModel::modelReset, this, &Switcher::settle);
    connect(m_list, &QListView::clicked, this, &Switcher::choose);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &Switcher::tellReader);
    settle();
}

QWidget *Switcher::buildField()
{
    m_field = new QLineEdit;
    m_field->setFrame(false);
    m_field->setStyleSheet(QStringLiteral("QLineEdit { border: 0; background: transparent; padding: 0; }"));
    m_field->setFont(m_look.type.sized(17, QFont::Normal));
    m_field->setPlaceholderText(tr("Jump to a channel, thread or person, or do something"));
    m_field->setAccessibleName(tr("Switcher"));
    m_field->installEventFilter(this);
    auto *icon = new IconButton(m_look, QStringLiteral("edit-find"), tr("Find"));
    icon->setFocusPolicy(Qt::NoFocus);
    icon->setAttribute(Qt::WA_TransparentForMouseEvents);
    auto *row = new QWidget;
    row->setFixedHeight(m_look.type.px(FieldHeight));
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(m_look.type.px(13), 0, m_look.type.px(20), 0);
    line->setSpacing(m_look.type.px(6));
    line->addWidget(icon);
    line->addWidget(m_field, 1);
    line->addWidget(new KeyHint(m_look, tr("Esc")));
    return row;
}

QWidget *Switcher::buildFoot()
{
    auto *foot = new QWidget;
    foot->setFixedHeight(m_look.type.px(FootHeight));
    auto *line = new QHBoxLayout(foot);
    line->setContentsMargins(m_look.type.px(20), 0, m_look.type.px(20), 0);
    line->setSpacing(m_look.type.px(6));
    const auto add = [&](const QStringList &keys, const QString &words) {
        for (const QString &key : keys)
            line->addWidget(new KeyHint(m_look, key));
        line->addWidget(new TextLabel(m_look, words, TypeStyle::Meta, Token::TextMuted));
        line->addSpacing(m_look.type.px(12));
    };
    add({QStringLiteral("↑"), QStringLiteral("↓")}, tr("move"));
    add({tr("Enter")}, tr("open"));
    add({QStringLiteral("@")}, tr("people"));
    add({QStringLiteral("#")}, tr("channels"));
    add({QStringLiteral(">")}, tr("commands"));
    line->addStretch(1);
    return foot;
}

//! After a search: the best fit is chosen, or it is said that there is none.
void Switcher::settle()
{
    const bool empty = m_model.rowCount() == 0;
    m_none->setVisible(empty);
    const QString typed = m_field->text().trimmed();
    m_none->setText(m_model.failed() ? tr("The channels could not be read. Nothing was changed.")
                                     : tr("Nothing found for “%1”").arg(typed));
    m_list->setCurrentIndex({});
    if (empty) {
        tellReader({});
    } else {
        step(1);
        m_list->scrollToTop();
    }
}

void Switcher::step(int rows)
{
    const int direction = rows > 0 ? 1 : -1;
    QModelIndex to = m_list->currentIndex();
    for (int row = to.isValid() ? to.row() + direction : 0; rows != 0 && row >= 0 && row < m_model.rowCount(); row += direction) {
        if (m_model.at(row).kind == SwitcherModel::Kind::Heading)
            continue;
        to = m_model.index(row);
        rows -= direction;
    }
    m_list->setCurrentIndex(to);
    if (to.isValid() && to.row() == 1)
        m_list->scrollToTop(); // with its heading
    else
        m_list->scrollTo(to);
}

void Switcher::choose(const QModelIndex &index)
{
    if (index.isValid() && m_model.at(index.row()).kind != SwitcherModel::Kind::Heading)
        emit chosen(m_model.at(index.row()).target);
}

//! The focus stays in the field, so a screen reader is told what the arrows came to.
void Switcher::tellReader(const QModelIndex &index)
{
    m_field->setAccessibleDescription(index.isValid() ? index.data(Qt::AccessibleTextRole).toString() : m_none->text());
    QAccessibleEvent told(m_field, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&told);
}

bool Switcher::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_field || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Down:
        step(1);
        return true;
    case Qt::Key_Up:
        step(-1);
        return true;
    case Qt::Key_PageDown:
        step(PageRows);
        return true;
    case Qt::Key_PageUp:
        step(-PageRows);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        choose(m_list->currentIndex());
        return true;
    default:
        return false;
    }
}

void Switcher::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const int high = m_look.type.px(FootHeight);
    painter.setClipRect(0, height() - high, width(), high);
    fillRounded(painter, rect(), Radius, m_look.theme.color(Token::SurfaceSunken));
}

} // namespace meridian
