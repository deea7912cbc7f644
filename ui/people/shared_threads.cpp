// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/shared_threads.h"
#include "core/base/log.h"
#include "ui/models/time_text.h"
#include "ui/widgets/text_label.h"
#include <QListWidget>
#include <QVBoxLayout>

namespace meridian {

namespace {

constexpr int ThreadRowHeight = 30;

} // namespace

SharedThreads::SharedThreads(const Look &look, MemberId with, const MemberBook &book, const Queries &read,
                             int most, None none, QWidget *parent)
    : QWidget(parent), m_list(new QListWidget(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 8, 0, 0);
    column->setSpacing(4);
    column->addWidget(new TextLabel(look, tr("Threads you share"), TypeStyle::MicroStrong, Token::TextFaint));
    column->addWidget(m_list);
    m_list->setFont(look.type.font(TypeStyle::Ui));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->viewport()->setAutoFillBackground(false);
    m_list->setAccessibleName(tr("Threads you share"));
    const auto threads = read.sharedThreads(with, most);
    if (threads)
        fill(*threads, look, book);
    else
        qCWarning(lcUi).noquote() << logLine(QLatin1StringView("threads.unread"),
                                             {{QLatin1StringView("detail"), threads.error().detail}});
    m_list->setFixedHeight(look.type.px(ThreadRowHeight) * m_list->count());
    m_list->setVisible(m_list->count() > 0);
    const QString sentence = !threads ? tr("They could not be read. Nothing is lost.") : tr("You share no thread yet.");
    const bool said = !threads || (threads->empty() && none == None::Said);
    if (said)
        column->addWidget(new TextLabel(look, sentence, TypeStyle::Small, Token::TextMuted, TextLabel::Flow::Wrap));
    setVisible(said || m_list->count() > 0);
    const auto choose = [this](const QListWidgetItem *item) { emit chosen(item->data(Qt::UserRole).value<ThreadId>()); };
    connect(m_list, &QListWidget::itemActivated, this, choose);
    connect(m_list, &QListWidget::itemClicked, this, choose);
}

void SharedThreads::fill(const std::vector<ThreadRow> &threads, const Look &look, const MemberBook &book)
{
    const TimeText times(book.zone(), look.clock.now());
    for (const ThreadRow &row : threads) {
        auto *item = new QListWidgetItem(row.thread.subject, m_list);
        item->setSizeHint({0, look.type.px(ThreadRowHeight)});
        item->setToolTip(row.thread.subject);
        item->setData(Qt::AccessibleTextRole, tr("%1. %2", "a subject and when its newest words were written")
                                                  .arg(row.thread.subject, times.inList(row.thread.lastAt)));
        item->setData(Qt::UserRole, QVariant::fromValue(row.thread.thread));
    }
}

} // namespace meridian
