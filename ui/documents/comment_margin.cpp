// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/comment_margin.h"
#include "ui/documents/comment_frame.h"
#include "ui/documents/comment_layout.h"
#include "ui/documents/page_edit.h"
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QSet>
#include <QStyle>
#include <QWheelEvent>
#include <algorithm>

namespace meridian {

namespace {

constexpr int MarginStart = 8, HeadMiddle = 21, FoldedMiddle = 17, Below = 16;
constexpr int Guess = 110, GuessFolded = 34;
constexpr int NearCaret = 400; //!< pixels beyond the view in which cards are made

} // namespace

CommentMargin::CommentMargin(const Look &look, PageEdit &page, CardMaker maker, QWidget *parent)
    : QWidget(parent), m_look(look), m_page(page), m_maker(std::move(maker))
{
    setAccessibleName(tr("Comments"));
    m_motion.setDuration(MoveMs);
    m_motion.setEasingCurve(QEasingCurve::OutCubic);
    m_motion.setStartValue(0.0);
    m_motion.setEndValue(1.0);
    connect(&m_motion, &QVariantAnimation::valueChanged, this, &CommentMargin::moveCards);
    connect(&page, &PageEdit::moved, this, &CommentMargin::follow);
}

int CommentMargin::scrolled() const
{
    return m_page.verticalScrollBar()->value();
}

int CommentMargin::pageHeight() const
{
    return m_page.verticalScrollBar()->maximum() + m_page.viewport()->height();
}

//! So that the middle of the card's head is level with the middle of the line.
int CommentMargin::anchorOf(const CardItem &item, const QRect &line, int height) const
{
    const int middle = m_look.type.px(item.resolved && height <= m_look.type.px(GuessFolded) ? FoldedMiddle : HeadMiddle);
    return std::max(0, line.center().y() + scrolled() - middle);
}

void CommentMargin::setItems(std::vector<CardItem> items)
{
    if (items == m_items)
        return;
    m_items = std::move(items);
    dropGone();
    layOut(Motion::Glide);
}

void CommentMargin::dropGone()
{
    QSet<QByteArray> here;
    for (const CardItem &item : m_items)
        here.insert(item.key);
    const auto isGone = [&here](const auto &one) { return !here.contains(one.first); };
    for (const auto &one : m_cards) {
        if (isGone(one)) {
            one.second->hide();
            one.second->deleteLater();
        }
    }
    std::erase_if(m_cards, isGone);
    std::erase_if(m_heights, isGone);
    std::erase_if(m_tops, isGone);
    std::erase_if(m_from, isGone);
    if (!here.contains(m_active))
        m_active.clear();
}

CommentFrame *CommentMargin::make(const QByteArray &key)
{
    if (const auto known = m_cards.find(key); known != m_cards.end())
        return known->second;
    CommentFrame *card = m_maker.make(key, this);
    if (!card)
        return nullptr;
    m_cards.emplace(key, card);
    card->setActive(key == m_active);
    connect(card, &CommentFrame::pressed, this, [this, key] { emit pressed(key); });
    connect(card, &CommentFrame::heightChanged, this, &CommentMargin::layOutLater);
    return card;
}

CommentFrame *CommentMargin::card(const QByteArray &key)
{
    const bool known = std::ranges::find(m_items, key, &CardItem::key) != m_items.end();
    CommentFrame *card = known ? make(key) : nullptr;
    if (card)
        layOut(Motion::Jump);
    return card;
}

void CommentMargin::refreshCards()
{
    for (const auto &[key, card] : m_cards)
        m_maker.refresh(key, *card);
    layOutLater();
}

void CommentMargin::setActive(const QByteArray &key)
{
    if (m_active == key)
        return;
    const QByteArray before = std::exchange(m_active, key);
    {
        const QScopedValueRollback once(m_isLayingOut, true);
        if (const auto was = m_cards.find(before); was != m_cards.end())
            was->second->setActive(false);
        if (CommentFrame *card = key.isEmpty() ? nullptr : make(key))
            card->setActive(true);
    }
    layOut(Motion::Glide);
}

//! Several cards may change their heights at once.
void CommentMargin::layOutLater()
{
    if (m_isLayingOut || std::exchange(m_isLate, true))
        return;
    QMetaObject::invokeMethod(this, [this] { layOut(Motion::Glide); }, Qt::QueuedConnection);
}

//! The page has scrolled, or its words stand elsewhere.
void CommentMargin::follow()
{
    if (isVisible() && !m_items.empty())
        layOut(Motion::Jump);
}

int CommentMargin::topNow(const QByteArray &key) const
{
    const auto to = m_tops.find(key), from = m_from.find(key);
    if (to == m_tops.end())
        return 0;
    if (from == m_from.end() || m_motion.state() != QAbstractAnimation::Running)
        return to->second;
    return from->second + qRound((to->second - from->second) * m_motion.currentValue().toReal());
}

void CommentMargin::layOut(Motion motion)
{
    if (m_isLayingOut || !isVisible())
        return;
    const QScopedValueRollback once(m_isLayingOut, true);
    m_isLate = false;
    const int width = m_look.type.px(CommentFrame::Width), top = scrolled(), view = m_page.viewport()->height();
    int active = -1;
    std::vector<CardPlace> places;
    for (size_t i = 0; i < m_items.size(); ++i) {
        const CardItem &item = m_items[i];
        if (item.key == m_active)
            active = int(i);
        const QRect line = m_page.rectAt(item.position);
        const bool near = line.top() > -NearCaret && line.top() < view + NearCaret;
        CommentFrame *card = near || item.key == m_active ? make(item.key) : nullptr;
        if (card)
            m_heights[item.key] = card->layOut(width + (card->isActive() ? m_look.type.px(CommentFrame::ActiveBy) : 0));
        const auto known = m_heights.find(item.key);
        const int height = known != m_heights.end() ? known->second : m_look.type.px(item.resolved ? GuessFolded : Guess);
        places.push_back({anchorOf(item, line, height), height});
    }
    const std::vector<int> tops = layOutCards(places, active, m_look.type.px(Gap), pageHeight() - Below);
    std::map<QByteArray, int> from;
    bool moved = false;
    for (size_t i = 0; i < m_items.size(); ++i) {
        const QByteArray &key = m_items[i].key;
        const bool isNew = !m_tops.contains(key);
        from[key] = isNew ? tops[i] : topNow(key);
        moved |= from[key] != tops[i];
    }
    m_from = std::move(from);
    for (size_t i = 0; i < m_items.size(); ++i)
        m_tops[m_items[i].key] = tops[i];
    const int end = places.empty() ? 0 : tops.back() + places.back().height + Below;
    m_extra = std::clamp(m_extra, 0, std::max(0, end - pageHeight()));
    if (top < m_page.verticalScrollBar()->maximum())
        m_extra = 0;
    orderStops();
    m_motion.stop();
    const bool glides = motion == Motion::Glide && moved && style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, this) > 0;
    if (glides)
        m_motion.start();
    else
        m_from.clear();
    moveCards();
}

//! Tab goes from card to card as the eye does.
void CommentMargin::orderStops()
{
    QWidget *before = nullptr;
    for (const CardItem &item : m_items) {
        const auto card = m_cards.find(item.key);
        if (card == m_cards.end())
            continue;
        if (before && before->nextInFocusChain() != card->second && !card->second->isActive())
            setTabOrder(before, card->second);
        before = card->second;
    }
}

void CommentMargin::moveCards()
{
    const int width = m_look.type.px(CommentFrame::Width), wider = m_look.type.px(CommentFrame::ActiveBy);
    for (const auto &[key, card] : m_cards) {
        const int by = card->isActive() ? wider : 0;
        const QRect at(MarginStart - by, topNow(key) - scrolled() - m_extra, width + by, m_heights[key]);
        card->setGeometry(QStyle::visualRect(layoutDirection(), QRect(0, 0, this->width(), 1), at));
        card->show();
    }
}

void CommentMargin::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    layOut(Motion::Jump);
}

void CommentMargin::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    layOut(Motion::Jump);
}

void CommentMargin::wheelEvent(QWheelEvent *event)
{
    QScrollBar *bar = m_page.verticalScrollBar();
    const int by = event->pixelDelta().isNull() ? event->angleDelta().y() / 2 : event->pixelDelta().y();
    const bool beyond = bar->value() == bar->maximum() && (by < 0 || m_extra > 0);
    if (beyond) {
        m_extra -= by;
        layOut(Motion::Jump);
    } else {
        bar->setValue(bar->value() - by);
    }
    event->accept();
}

void CommentMargin::mousePressEvent(QMouseEvent *)
{
    emit emptyPressed();
}

} // namespace meridian
