// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "tests/ui/desk_fixture.h"
#include "ui/threads/messages_view.h"
#include "ui/threads/thread_pane.h"
#include <QTest>

namespace meridian::test {

//! One thread to read: real widgets over a real replica.
class PaneFixture {
protected:
    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<ThreadPane> m_pane;

    MemberId yuki() const { return m_desk->memberCalled(QStringLiteral("Yuki")); }
    ThreadId threadOf(const QStringList &texts)
    {
        const auto start = m_desk->start(m_desk->channelCalled(QStringLiteral("launch")),
                                         QStringLiteral("Test"));
        std::vector<OpBody> bodies{start};
        for (const QString &text : texts)
            bodies.push_back(m_desk->post(start.thread, text));
        m_desk->arriveAll(yuki(), std::move(bodies));
        return start.thread;
    }
    void read(ThreadId thread)
    {
        m_desk->commands.markRead(thread,
                                  must(m_desk->replica->read().thread(thread))->thread.lastSeq);
    }
    MessagesView &view() const { return m_pane->view(); }
    QRect rowRect(int row) const { return view().visualRect(view().model()->index(row, 0)); }
    //! The middle of the first place in a row that answers as `kind`.
    QPoint find(int row, MessageHit::Kind kind) const
    {
        const auto *delegate = qobject_cast<MessageDelegate *>(view().itemDelegate());
        const QRect rect = rowRect(row);
        for (int y = 0; y < rect.height(); y += 2) {
            for (int x = 0; x < rect.width(); x += 4) {
                if (delegate->hitAt(row, rect.width(), QPointF(x, y)).kind == kind)
                    return rect.topLeft() + QPoint(x, y) + QPoint(2, 2);
            }
        }
        return {-1, -1};
    }
    void click(QPoint at) { QTest::mouseClick(view().viewport(), Qt::LeftButton, {}, at); }
    template<typename Body>
    [[nodiscard]] int submitted() const
    {
        return int(std::ranges::count_if(
            m_desk->submitted, [](const Op &op) { return std::holds_alternative<Body>(op.body); }));
    }
    [[nodiscard]] bool openPane()
    {
        m_desk = std::make_unique<Desk>();
        m_pane = std::make_unique<ThreadPane>(m_desk->look(), *m_desk->replica, m_desk->commands, *m_desk->book, m_desk->highlighter);
        m_pane->resize(820, 700);
        m_pane->show();
        return QTest::qWaitForWindowExposed(m_pane.get());
    }
    void closePane()
    {
        m_pane.reset();
        m_desk.reset();
    }
};

} // namespace meridian::test
