// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/clock.h"
#include "core/time/working_time.h"
#include "ui/models/member_book.h"
#include <QTimer>

namespace meridian {

class MinuteTicker;
class TaskReminders;
struct TaskRow;

//! One thing a person is told by their desktop.
struct Notice {
    std::optional<ThreadId> thread; //!< none: all that came while they were away from work
    QString title;
    QString text;
    //! What was written, or what is to be done.
    enum class About { Words, Task };
    About about = About::Words;
    bool operator==(const Notice &) const = default;
};

//! What this device tells its person, and when: only words that are for them (delivery.h), and only in their own
//! working hours. What comes outside of these waits here, and is told as one sentence at the start of their work, also when
//! Meridian was not running meanwhile. It goes by their profile, so each of their devices does the same.
//!
//! Errors: what cannot be read is not told; the log has a line.
class Notices : public QObject {
    Q_OBJECT
public:
    //! Words older than this are told with others, not alone: they were written while this device was not there.
    static constexpr qint64 FreshMs = 15 * 60'000;

    //! All outlive this. `heard` is until when this person has been told of everything; null: from now on.
    Notices(Replica &replica, const MemberBook &book, const Clock &clock, MinuteTicker &minutes, Instant heard = {},
            QObject *parent = nullptr);
    //! What of their tasks is told with it, in the same hours; it outlives this.
    void setReminders(TaskReminders *reminders) { m_reminders = reminders; }
    [[nodiscard]] Instant heard() const { return m_heard; }
    //! All that came was looked at.
    [[nodiscard]] bool isSettled() const { return m_begun && m_news.isEmpty(); }

signals:
    //! A later one of the same thread takes the place of an earlier one.
    void notice(const meridian::Notice &notice);
    //! To be kept from one start to the next.
    void heardChanged(meridian::Instant heard);

private:
    void take(const ChangeSet &change);
    void lookAtNews();
    void look(ThreadId thread);
    void turn();
    void tellAll(Instant now, const std::vector<TaskRow> &due);
    void remind(const std::vector<TaskRow> &due, Instant now);
    [[nodiscard]] QString reminderOf(const std::vector<TaskRow> &due, Instant now) const;
    void hear(Instant now);
    [[nodiscard]] bool isPutAway(const Standing &standing) const;
    [[nodiscard]] QString previewOf(const Message &message) const;
    [[nodiscard]] std::optional<WorkingTime> mine() const;
    [[nodiscard]] bool wasAway(const WorkingTime &mine, Instant now) const;

    Replica &m_replica;
    const MemberBook &m_book;
    const Clock &m_clock;
    TaskReminders *m_reminders = nullptr;
    QTimer m_soon;
    QSet<ThreadId> m_news;
    QSet<MessageId> m_told;
    const Instant m_since; //!< nothing from before is news
    Instant m_heard, m_kept;
    bool m_holds = false; //!< something came that was not told
    bool m_begun = false;
};

} // namespace meridian
