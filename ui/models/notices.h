// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/clock.h"
#include "ui/models/hearing.h"
#include "ui/models/member_book.h"
#include <QTimer>

namespace meridian {

class MinuteTicker;
class TaskReminders;
struct TaskRow;

//! One thing a person is told by their desktop.
struct Notice {
    std::optional<ThreadId> thread; //!< none: all that came while they were away from work, or did not want to hear of it
    QString title;
    QString text;
    //! What was written, or what is to be done.
    enum class About { Words, Task };
    About about = About::Words;
    //! Urgent: it is heard, where the desktop has a sound for it.
    enum class Weight { Usual, Urgent };
    Weight weight = Weight::Usual;
    QString discreet = {}; //!< in place of the title where no words of anybody are to be seen; empty: the title has none
    bool operator==(const Notice &) const = default;
};

//! What this device tells its person, and when: only words that are for them (delivery.h), and only when they want to hear of them
//! (hearing.h): in their own working hours, not while they focus, and where they chose times for it, at these. What comes outside of these waits here, and is told as one sentence at the start of their work, when
//! the focus ends, or at the next of these times, also when
//! Meridian was not running meanwhile. It goes by their profile and their Attention, so each of their devices does the same.
//!
//! What is urgent and names them is told at once and once, unless their profile says no for this hour, or the moment it mattered by is
//! over: then it is as any other.
//!
//! Errors: what cannot be read is not told; the log has a line.
class Notices : public QObject {
    Q_OBJECT
public:
    //! Words older than this are told with others, not alone: they were written while this device was not there.
    static constexpr qint64 FreshMs = 15 * 60'000;

    //! What is kept from one start to the next, beside until when they have heard of all.
    struct Held {
        bool holds = false;     //!< something came that was not told
        QStringList urgent;     //!< the last that were told as urgent
        bool operator==(const Held &) const = default;
    };

    //! All outlive this. `heard` is until when this person has been told of everything; null: from now on.
    Notices(Replica &replica, const MemberBook &book, const Clock &clock, MinuteTicker &minutes, Instant heard = {},
            QObject *parent = nullptr);
    //! What was held at the last start.
    void resume(const Held &held) { m_held = held; }
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
    void heldChanged(const meridian::Notices::Held &held);

private:
    //! Why many things are told in one sentence.
    enum class Occasion { Greeting, AfterFocus, Batch };
    void take(const ChangeSet &change);
    void lookAtNews();
    void look(ThreadId thread);
    void lookAt(const ThreadRow &row, const Message &message);
    void tellUrgent(const Message &message);
    [[nodiscard]] bool isUrgentNow(const Message &message, Instant now) const;
    void turn();
    void tellAll(Instant now, const std::vector<TaskRow> &due, Occasion occasion);
    [[nodiscard]] QString titleOf(Occasion occasion, Instant now) const;
    void remind(const std::vector<TaskRow> &due, Instant now);
    [[nodiscard]] QString reminderOf(const std::vector<TaskRow> &due, Instant now) const;
    void hold(bool holds);
    void hear(Instant now);
    void readAttention();
    [[nodiscard]] bool isPutAway(const Standing &standing) const;
    [[nodiscard]] QString previewOf(const Message &message) const;
    [[nodiscard]] Hearing hearing() const { return Hearing::ofSelf(m_book, m_attention); }

    Replica &m_replica;
    const MemberBook &m_book;
    const Clock &m_clock;
    TaskReminders *m_reminders = nullptr;
    QTimer m_soon;
    QSet<ThreadId> m_news;
    QSet<MessageId> m_told;
    Attention m_attention;
    Held m_held;
    const Instant m_since; //!< nothing from before is news
    Instant m_heard, m_kept;
    bool m_inFocus = false; //!< when it was looked at last
    bool m_begun = false;
};

} // namespace meridian
