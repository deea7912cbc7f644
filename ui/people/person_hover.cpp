// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/person_hover.h"
#include "ui/people/person_view.h"
#include "ui/widgets/paint.h"
#include <QAbstractScrollArea>
#include <QMouseEvent>
#include <QVBoxLayout>

namespace meridian {

namespace {

constexpr int Width = 300, FromPointer = 14, FromEdge = 12;
constexpr qreal Radius = 10;

class HoverCard : public QWidget {
public:
    HoverCard(const Look &look, QWidget *window) : QWidget(window), m_look(look)
    {
        setAttribute(Qt::WA_ShowWithoutActivating);
        auto *column = new QVBoxLayout(this);
        column->setContentsMargins(16, 16, 16, 14);
        setFixedWidth(look.type.px(Width));
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        fillRounded(painter, rect(), Radius, m_look.theme.color(Token::SurfaceRaised));
        strokeRounded(painter, rect(), Radius, m_look.theme.color(Token::HairlineStrong));
    }

private:
    Look m_look;
};

} // namespace

PersonHover::PersonHover(const Look &look, const MemberBook &book, QObject *parent)
    : QObject(parent), m_look(look), m_book(book)
{
    for (QTimer *timer : {&m_rest, &m_leave})
        timer->setSingleShot(true);
    m_rest.setInterval(RestMs);
    m_leave.setInterval(LeaveMs);
    connect(&m_rest, &QTimer::timeout, this, &PersonHover::show);
    connect(&m_leave, &QTimer::timeout, this, &PersonHover::hide);
}

void PersonHover::watch(QAbstractScrollArea *view, Who who)
{
    QWidget *viewport = view->viewport();
    viewport->setMouseTracking(true);
    viewport->installEventFilter(this);
    m_watched.insert(viewport, std::move(who));
    connect(viewport, &QObject::destroyed, this, [this](QObject *gone) { m_watched.remove(gone); });
}

bool PersonHover::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::MouseMove:
        if (watched != m_card)
            moved(static_cast<QWidget *>(watched), static_cast<QMouseEvent *>(event)->position().toPoint());
        break;
    case QEvent::Enter:
        if (watched == m_card)
            m_leave.stop();
        break;
    case QEvent::Leave:
        m_rest.stop();
        m_leave.start();
        break;
    case QEvent::Wheel:
    case QEvent::MouseButtonPress:
    case QEvent::Hide:
        if (watched != m_card) {
            m_rest.stop();
            hide();
        }
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

void PersonHover::moved(QWidget *viewport, QPoint point)
{
    const MemberId who = m_watched.value(viewport)(point);
    m_at = point;
    m_viewport = viewport;
    if (!who.isNull() && who == m_shown && m_card) {
        m_leave.stop();
        return;
    }
    if (who != m_who || !m_rest.isActive()) {
        m_who = who;
        if (who.isNull())
            m_rest.stop();
        else
            m_rest.start();
    }
    if (m_card && !m_leave.isActive())
        m_leave.start();
}

void PersonHover::show()
{
    const Member *member = m_book.find(m_who);
    if (!member || !m_viewport)
        return;
    hide();
    QWidget *window = m_viewport->window();
    auto *card = new HoverCard(m_look, window);
    const bool self = member->member == m_book.self();
    auto *person = new PersonView(m_look, *member, ClockText(m_book.zone()),
                                  self ? PersonView::Write::Hidden : PersonView::Write::Offered);
    card->layout()->addWidget(person);
    connect(person, &PersonView::writeTo, this, [this](MemberId who) {
        emit writeTo(who);
        hide();
    });
    card->installEventFilter(this);
    card->resize(card->width(), card->heightForWidth(card->width()) > 0 ? card->heightForWidth(card->width())
                                                                       : card->sizeHint().height());
    const QPoint at = m_viewport->mapTo(window, m_at) + QPoint(FromPointer, FromPointer);
    card->move(qBound(FromEdge, at.x(), qMax(FromEdge, window->width() - card->width() - FromEdge)),
               qBound(FromEdge, at.y(), qMax(FromEdge, window->height() - card->height() - FromEdge)));
    card->show();
    card->raise();
    m_card = card;
    m_shown = m_who;
}

void PersonHover::hide()
{
    m_leave.stop();
    m_shown = {};
    if (!m_card)
        return;
    m_card->removeEventFilter(this);
    m_card->hide();
    m_card->deleteLater();
    m_card.clear();
}

} // namespace meridian
