// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/comment_list.h"
#include "ui/documents/comment_frame.h"
#include "ui/widgets/button.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/hairline.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/text_label.h"
#include <QKeyEvent>
#include <QScrollArea>
#include <QScrollBar>
#include <QStyle>
#include <QVBoxLayout>
#include <algorithm>

namespace meridian {

namespace {

constexpr int ListBarHeight = 44, ListSide = 16, ListGap = 10, ListHeadHeight = 30;

} // namespace

CommentList::CommentList(const Look &look, CardMaker maker, QWidget &page)
    : QWidget(page.parentWidget()), m_look(look), m_page(page), m_maker(std::move(maker))
{
    auto *title = new TextLabel(look, tr("Comments"), TypeStyle::Pane, Token::Text, TextLabel::Flow::Elide, this);
    m_close = new IconButton(look, QStringLiteral("window-close"), tr("Close the list of comments"), tr("Esc"), this);
    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(ListSide, 0, 8, 0);
    bar->addWidget(title, 1);
    bar->addWidget(m_close);
    auto *top = new QWidget(this);
    top->setLayout(bar);
    top->setFixedHeight(look.type.px(ListBarHeight));
    m_column = new QWidget;
    m_openHead = new TextLabel(look, tr("Open"), TypeStyle::MicroStrong, Token::TextFaint, TextLabel::Flow::Line, m_column);
    m_resolvedHead = new TextLabel(look, tr("Resolved"), TypeStyle::MicroStrong, Token::TextFaint, TextLabel::Flow::Line, m_column);
    m_scroll = new QScrollArea(this);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidget(m_column);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->viewport()->setAutoFillBackground(false);
    m_column->setAutoFillBackground(false);
    m_empty = new EmptyState(look, tr("No comments yet"), tr("Select some words and press Ctrl+Alt+M."), {}, this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(1, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(top);
    column->addWidget(new Hairline(look, Qt::Horizontal, Token::Hairline, this));
    column->addWidget(m_scroll, 1);
    column->addWidget(m_empty, 1);
    setAccessibleName(tr("Comments"));
    hide();
    page.installEventFilter(this);
    connect(m_close, &IconButton::clicked, this, &CommentList::close);
    connect(&look.theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void CommentList::setItems(const std::vector<CardItem> &items)
{
    m_items = items;
    std::ranges::stable_sort(m_items, {}, &CardItem::resolved);
    const auto isGone = [this](const auto &one) {
        return std::ranges::find(m_items, one.first, &CardItem::key) == m_items.end();
    };
    for (const auto &one : m_cards) {
        if (isGone(one)) {
            one.second->hide();
            one.second->deleteLater();
        }
    }
    std::erase_if(m_cards, isGone);
    layOutLater();
}

CommentFrame *CommentList::make(const QByteArray &key)
{
    if (const auto known = m_cards.find(key); known != m_cards.end())
        return known->second;
    CommentFrame *card = m_maker.make(key, m_column);
    if (!card)
        return nullptr;
    m_cards.emplace(key, card);
    card->setActive(key == m_active);
    connect(card, &CommentFrame::pressed, this, [this, key] { emit pressed(key); });
    connect(card, &CommentFrame::heightChanged, this, &CommentList::layOutLater);
    return card;
}

CommentFrame *CommentList::card(const QByteArray &key) const
{
    const auto known = m_cards.find(key);
    return known == m_cards.end() ? nullptr : known->second;
}

void CommentList::setActive(const QByteArray &key)
{
    if (std::exchange(m_active, key) == key)
        return;
    for (const auto &[other, card] : m_cards)
        card->setActive(other == key);
    if (!isVisible())
        return;
    layOut();
    if (CommentFrame *active = card(key))
        m_scroll->ensureWidgetVisible(active, 0, ListGap);
}

void CommentList::refreshCards()
{
    for (const auto &[key, card] : m_cards)
        m_maker.refresh(key, *card);
    layOutLater();
}

void CommentList::layOutLater()
{
    if (!isVisible() || std::exchange(m_isLate, true))
        return;
    QMetaObject::invokeMethod(this, &CommentList::layOut, Qt::QueuedConnection);
}

void CommentList::layOut()
{
    m_isLate = false;
    m_scroll->setVisible(!m_items.empty());
    m_empty->setVisible(m_items.empty());
    const int width = m_scroll->viewport()->width(), inner = width - 2 * ListSide;
    int top = 6;
    const auto head = [&](TextLabel *label, bool shown) {
        label->setVisible(shown);
        if (!shown)
            return;
        label->setGeometry(ListSide, top, inner, m_look.type.px(ListHeadHeight));
        top += m_look.type.px(ListHeadHeight);
    };
    const auto firstResolved = std::ranges::find(m_items, true, &CardItem::resolved);
    head(m_openHead, firstResolved != m_items.begin() && firstResolved != m_items.end());
    if (firstResolved == m_items.end())
        m_resolvedHead->hide();
    QWidget *before = m_close;
    for (auto item = m_items.begin(); item != m_items.end(); ++item) {
        if (item == firstResolved)
            head(m_resolvedHead, true);
        CommentFrame *card = make(item->key);
        if (!card)
            continue;
        const int height = card->layOut(inner);
        card->setGeometry(ListSide, top, inner, height);
        card->show();
        if (!card->isActive())
            setTabOrder(before, card);
        before = card;
        top += height + m_look.type.px(ListGap);
    }
    m_column->resize(width, top + ListSide);
}

QWidget *CommentList::firstStop() const
{
    const auto active = m_cards.find(m_active);
    if (active != m_cards.end())
        return active->second->entrance();
    const auto first = m_items.empty() ? m_cards.end() : m_cards.find(m_items.front().key);
    return first == m_cards.end() ? static_cast<QWidget *>(m_close) : first->second;
}

void CommentList::open()
{
    place();
    show();
    raise();
    layOut();
    firstStop()->setFocus(Qt::OtherFocusReason);
}

void CommentList::close()
{
    if (!isVisible())
        return;
    hide();
    emit closed();
}

void CommentList::place()
{
    const QRect over = m_page.geometry();
    const int width = std::min(m_look.type.px(Width), over.width());
    setGeometry(QStyle::visualRect(layoutDirection(), over, QRect(over.right() + 1 - width, over.top(), width, over.height())));
    raise();
}

bool CommentList::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == &m_page && (event->type() == QEvent::Resize || event->type() == QEvent::Move) && isVisible()) {
        place();
        layOutLater();
    }
    return QWidget::eventFilter(watched, event);
}

void CommentList::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else
        QWidget::keyPressEvent(event);
}

void CommentList::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_look.theme.color(Token::SurfaceSunken));
    const int edge = layoutDirection() == Qt::RightToLeft ? width() - 1 : 0;
    painter.fillRect(edge, 0, 1, height(), m_look.theme.color(Token::HairlineStrong));
}

} // namespace meridian
