// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/person_page.h"
#include "ui/people/person_view.h"
#include "ui/people/shared_threads.h"
#include "ui/widgets/button.h"
#include "ui/widgets/hairline.h"
#include "ui/widgets/text_label.h"
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollArea>
#include <QScrollBar>
#include <utility>

namespace meridian {

namespace {

constexpr int BarHeight = 52, Side = 28, ContentWidth = 620;
constexpr int MostThreads = 50;

} // namespace

PersonPage::PersonPage(const Look &look, Replica &replica, const MemberBook &book, QWidget *parent)
    : QWidget(parent), m_look(look), m_replica(replica), m_book(book), m_scroll(new QScrollArea)
{
    auto *back = new IconButton(look, QStringLiteral("go-previous"), tr("Back"), QStringLiteral("U"));
    auto *barArea = new QWidget;
    barArea->setFixedHeight(look.type.px(BarHeight) - 1);
    auto *bar = new QHBoxLayout(barArea);
    bar->setContentsMargins(12, 0, Side, 0);
    bar->addWidget(back);
    bar->addWidget(new TextLabel(look, tr("Person"), TypeStyle::UiMedium));
    bar->addStretch(1);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::StrongFocus);
    m_scroll->viewport()->setAutoFillBackground(false);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(barArea);
    column->addWidget(new Hairline(look, Qt::Horizontal));
    column->addWidget(m_scroll, 1);
    connect(back, &IconButton::clicked, this, &PersonPage::left);
    connect(&book, &MemberBook::changed, this, [this] {
        const Member *member = m_book.find(m_member);
        if (member && member->profile != m_shown)
            build();
    });
    connect(&look.minutes, &MinuteTicker::minute, this, [this] {
        if (isVisible())
            showClock();
    });
    connect(&look.theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void PersonPage::show(MemberId member)
{
    m_member = member;
    build();
    m_scroll->ensureVisible(0, 0);
}

QWidget *PersonPage::firstStop() const { return m_scroll; }

//! Made anew where somebody reads on: what has the focus, and how far down they are, stays.
void PersonPage::build()
{
    const Member *member = m_book.find(m_member);
    if (!member)
        return;
    const bool hadFocus = m_scroll->isAncestorOf(focusWidget());
    const int at = m_scroll->verticalScrollBar()->value();
    m_shown = member->profile;
    m_scroll->setWidget(made(*member)); // the old one goes
    m_scroll->verticalScrollBar()->setValue(at);
    if (hadFocus)
        m_scroll->setFocus(Qt::OtherFocusReason);
}

//! Their clock and their day are another's, the threads are not read again.
void PersonPage::showClock()
{
    const Member *member = m_book.find(m_member);
    if (!member || !m_view)
        return;
    const bool hadFocus = m_view->isAncestorOf(focusWidget());
    PersonView *old = std::exchange(m_view, madeView(*member));
    delete m_column->replaceWidget(old, m_view);
    old->deleteLater();
    if (hadFocus)
        m_scroll->setFocus(Qt::OtherFocusReason);
}

PersonView *PersonPage::madeView(const Member &member)
{
    auto *view = new PersonView(m_look, member, ClockText(m_book.zone()),
                                m_member == m_book.self() ? PersonView::Write::Hidden : PersonView::Write::Offered,
                                PersonView::Extent::Page);
    m_scroll->setAccessibleName(view->accessibleName());
    connect(view, &PersonView::writeTo, this, &PersonPage::writeTo);
    return view;
}

QWidget *PersonPage::made(const Member &member)
{
    auto *content = new QWidget;
    auto *row = new QHBoxLayout(content);
    row->setContentsMargins(Side, 24, Side, 24);
    auto *holder = new QWidget;
    holder->setMaximumWidth(m_look.type.px(ContentWidth));
    row->addWidget(holder, 1000);
    row->addStretch(1);
    m_column = new QVBoxLayout(holder);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(12);
    m_view = madeView(member);
    m_column->addWidget(m_view);
    if (m_member != m_book.self()) {
        m_column->addWidget(new Hairline(m_look, Qt::Horizontal));
        auto *threads = new SharedThreads(m_look, m_member, m_book, m_replica.read(), MostThreads, SharedThreads::None::Said);
        m_column->addWidget(threads);
        connect(threads, &SharedThreads::chosen, this, &PersonPage::threadWanted);
    }
    m_column->addStretch(1);
    return content;
}

void PersonPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        emit left();
    else
        QWidget::keyPressEvent(event);
}

void PersonPage::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), m_look.theme.color(Token::Surface));
}

} // namespace meridian
