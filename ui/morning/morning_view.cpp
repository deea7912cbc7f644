// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/morning/morning_view.h"
#include "ui/models/time_text.h"
#include "ui/morning/morning_delegate.h"
#include "ui/widgets/button.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/hairline.h"
#include "ui/widgets/key_hint.h"
#include "ui/widgets/text_label.h"
#include <QGridLayout>
#include <QPainter>

namespace meridian {

namespace {

constexpr int MorningBar = 52, MorningFoot = 36, MorningWidth = 760;

} // namespace

MorningView::MorningView(const Look &look, Morning &morning, const MemberBook &book, QWidget *parent)
    : QWidget(parent), m_look(look), m_morning(morning), m_book(book), m_list(new QListView), m_empty(new EmptyState(look, {}, {})),
      m_sentence(new TextLabel(look, {}, TypeStyle::Small, Token::TextMuted, TextLabel::Flow::Elide))
{
    setAccessibleName(tr("Your morning"));
    m_list->setModel(&morning);
    m_list->setItemDelegate(new MorningDelegate(look, morning, book, m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setMouseTracking(true);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setAccessibleName(tr("Your morning"));
    m_list->viewport()->setAutoFillBackground(false);
    m_list->setMaximumWidth(look.type.px(MorningWidth));
    auto *middle = new QGridLayout;
    middle->setContentsMargins(0, 0, 0, 0);
    middle->setColumnStretch(0, 1);
    middle->setColumnStretch(1, 1000); // as wide as it may be
    middle->setColumnStretch(2, 1);
    middle->addWidget(m_list, 0, 1);
    middle->addWidget(m_empty, 0, 0, 1, 3);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeBar());
    column->addWidget(new Hairline(look, Qt::Horizontal));
    column->addLayout(middle, 1);
    column->addWidget(new Hairline(look, Qt::Horizontal));
    column->addWidget(makeFoot());
    connect(m_list, &QListView::activated, this, [this](const QModelIndex &index) { open(index.row()); });
    connect(m_list, &QListView::clicked, this, [this](const QModelIndex &index) { open(index.row()); });
    connect(&morning, &Morning::changed, this, &MorningView::refresh);
    connect(&look.theme, &Theme::changed, this, qOverload<>(&QWidget::update));
    refresh();
}

QWidget *MorningView::makeBar()
{
    auto *bar = new QWidget;
    bar->setFixedHeight(m_look.type.px(MorningBar) - 1);
    auto *back = new IconButton(m_look, QStringLiteral("go-previous"), tr("Back"), QStringLiteral("U"));
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(12, 0, 20, 0);
    row->setSpacing(8);
    row->addWidget(back);
    row->addWidget(new TextLabel(m_look, tr("Your morning"), TypeStyle::Pane, Token::Text, TextLabel::Flow::Line));
    row->addSpacing(4);
    row->addWidget(m_sentence, 1);
    connect(back, &IconButton::clicked, this, &MorningView::left);
    return bar;
}

QWidget *MorningView::makeFoot()
{
    auto *foot = new QWidget;
    foot->setFixedHeight(m_look.type.px(MorningFoot));
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(20, 0, 20, 0);
    row->setSpacing(6);
    for (const auto &[key, words] : {std::pair(QStringLiteral("↵"), tr("open")), std::pair(QStringLiteral("E"), tr("done")),
                                     std::pair(QStringLiteral("U"), tr("back"))}) {
        row->addWidget(new KeyHint(m_look, key));
        row->addWidget(new TextLabel(m_look, words, TypeStyle::Meta, Token::TextMuted, TextLabel::Flow::Line));
        row->addSpacing(8);
    }
    row->addStretch(1);
    row->addWidget(new TextLabel(m_look, tr("What came later is in your inbox."), TypeStyle::Meta, Token::TextFaint, TextLabel::Flow::Elide));
    return foot;
}

void MorningView::arrive()
{
    m_morning.look();
    m_morning.dismiss();
    if (m_morning.rowCount() > 0 && !m_list->currentIndex().isValid()) {
        m_list->setCurrentIndex(m_morning.index(0));
        if (!m_morning.isLeft(m_morning.at(0)))
            stepToLeft();
    }
    refresh();
}

QWidget *MorningView::firstStop() const
{
    return m_list;
}

void MorningView::step(int rows)
{
    const int count = m_morning.rowCount();
    if (count > 0)
        m_list->setCurrentIndex(m_morning.index(qBound(0, m_list->currentIndex().isValid() ? m_list->currentIndex().row() + rows : 0, count - 1)));
}

void MorningView::stepToLeft()
{
    for (int row = m_list->currentIndex().row() + 1; row < m_morning.rowCount(); ++row) {
        if (m_morning.isLeft(m_morning.at(row)))
            return m_list->setCurrentIndex(m_morning.index(row));
    }
}

const Morning::Item *MorningView::current() const
{
    const QModelIndex index = m_list->currentIndex();
    return index.isValid() ? &m_morning.at(index.row()) : nullptr;
}

void MorningView::open(int row)
{
    const Morning::Item &item = m_morning.at(row);
    const ThreadId thread = item.thread;
    const bool isTask = item.task || (item.row && item.row->thread.task);
    if (!item.task && !item.row)
        return; // it is not here any more
    m_morning.open(row);
    if (isTask)
        emit taskWanted(TaskId(thread.uuid()));
    else
        emit threadWanted(thread);
}

void MorningView::refresh()
{
    m_sentence->setText(m_morning.sentence());
    const bool empty = m_morning.rowCount() == 0;
    m_empty->setVisible(empty);
    if (!empty)
        return;
    const auto next = m_morning.next();
    const QString title = m_morning.isOfToday() ? tr("Nothing came meanwhile") : tr("Your morning is not here yet");
    const QString when = next && !m_morning.isOfToday()
        ? tr("It begins with your work, %1.").arg(ClockText(m_book.zone()).due(*next, m_look.clock.now())) + u' '
        : QString();
    m_empty->setTexts(title, when + tr("Looking at things outside your hours takes nothing out of it."));
    m_list->setAccessibleDescription(m_empty->accessibleName());
}

void MorningView::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), m_look.theme.color(Token::Surface));
}

} // namespace meridian
