// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/linked_here.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/text_label.h"
#include <QKeyEvent>
#include <QListView>
#include <QPainter>
#include <QStandardItemModel>
#include <QStyledItemDelegate>
#include <QVBoxLayout>
#include <algorithm>

namespace meridian {

namespace {

constexpr int LinkRowHeight = 28, HeadHeight = 40, Inset = 8, Padding = 8, Icon = 14, IconGap = 8, Radius = 6;
constexpr int IconRole = Qt::UserRole + 1, AddressRole = Qt::UserRole + 2;

QString iconOf(LinkTitles::Kind kind)
{
    switch (kind) {
    case LinkTitles::Kind::Thread:
    case LinkTitles::Kind::Comment: return QStringLiteral("edit-comment");
    case LinkTitles::Kind::Task: return QStringLiteral("view-task");
    case LinkTitles::Kind::Document: return QStringLiteral("text-x-generic");
    case LinkTitles::Kind::Channel: return QStringLiteral("irc-channel-active");
    }
    return {};
}

class LinkedDelegate : public QStyledItemDelegate {
public:
    LinkedDelegate(const Look &look, QObject *parent) : QStyledItemDelegate(parent), m_look(look) {}
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override
    {
        return {60, m_look.type.px(LinkRowHeight)};
    }
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setLayoutDirection(option.direction);
        const QRect box = option.rect.adjusted(Inset, 0, -Inset, 0);
        if (option.state.testFlag(QStyle::State_MouseOver))
            fillRounded(*painter, box, Radius, m_look.theme.color(Token::Hover));
        if (option.state.testFlag(QStyle::State_HasFocus))
            strokeRounded(*painter, box, Radius, m_look.theme.color(Token::FocusRing), 2);
        const auto placed = [&](int left, int width) {
            return QStyle::visualRect(option.direction, box, QRect(box.left() + left, box.top(), width, box.height()));
        };
        const QRect icon = placed(Padding, Icon);
        m_look.icons.draw(*painter, index.data(IconRole).toString(), QPointF(icon.left(), icon.center().y() - Icon / 2.0 + 1), Icon,
                          Token::TextMuted);
        const int start = Padding + Icon + IconGap;
        drawText(*painter, placed(start, box.width() - start - Padding), m_look.type.font(TypeStyle::Ui),
                 m_look.theme.color(Token::TextMuted), index.data().toString());
        painter->restore();
    }

private:
    Look m_look;
};

} // namespace

LinkedHere::LinkedHere(const Look &look, Replica &replica, QWidget *parent)
    : QWidget(parent), m_look(look), m_titles(replica), m_model(new QStandardItemModel(this)), m_list(new QListView(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 8);
    column->setSpacing(0);
    auto *head = new TextLabel(look, tr("Linked here"), TypeStyle::Name, Token::TextMuted, TextLabel::Flow::Line, this);
    head->setFixedHeight(look.type.px(HeadHeight));
    auto *headRow = new QHBoxLayout;
    headRow->setContentsMargins(16, 0, 8, 0);
    headRow->addWidget(head);
    headRow->addStretch(1);
    column->addLayout(headRow);
    column->addWidget(m_list);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new LinkedDelegate(look, m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setMouseTracking(true);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setAccessibleName(tr("Linked here"));
    m_list->viewport()->setAutoFillBackground(false);
    m_list->installEventFilter(this);
    const auto activate = [this](const QModelIndex &index) { emit activated(index.data(AddressRole).toString()); };
    connect(m_list, &QListView::clicked, this, activate);
    connect(&replica, &Replica::changed, this, [this](const ChangeSet &change) {
        if (std::ranges::any_of(m_addresses, [&](const QString &one) { return LinkTitles::concerns(change, one); }))
            read();
    });
    connect(&look.theme, &Theme::changed, m_list->viewport(), qOverload<>(&QWidget::update));
    hide();
}

void LinkedHere::setAddresses(const QStringList &addresses)
{
    if (m_addresses == addresses)
        return;
    m_addresses = addresses;
    read();
}

void LinkedHere::read()
{
    std::vector<std::pair<QString, LinkTitles::Target>> shown;
    for (const QString &address : m_addresses) {
        if (auto target = m_titles.of(address))
            shown.emplace_back(address, std::move(*target));
    }
    if (std::exchange(m_shown, shown) == shown)
        return;
    m_model->clear();
    for (const auto &[address, target] : m_shown) {
        const QString title = target.state.isEmpty() ? target.title : tr("%1 (%2)", "title of a task, its state").arg(target.title, target.state);
        auto *item = new QStandardItem(title);
        item->setData(iconOf(target.kind), IconRole);
        item->setData(address, AddressRole);
        item->setToolTip(title);
        m_model->appendRow(item);
    }
    m_list->setFixedHeight(m_look.type.px(LinkRowHeight) * std::min(int(m_shown.size()), MostShown));
    setVisible(!m_shown.empty());
}

QStringList LinkedHere::titles() const
{
    QStringList titles;
    for (const auto &[address, target] : m_shown)
        titles << target.title;
    return titles;
}

bool LinkedHere::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_list && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if ((key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Space) && m_list->currentIndex().isValid()) {
            emit activated(m_list->currentIndex().data(AddressRole).toString());
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace meridian
