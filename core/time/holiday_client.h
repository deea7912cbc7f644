// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/time/public_holidays.h"
#include <QJsonObject>
#include <QObject>
#include <QPointer>
#include <QProcess>
#include <QTimer>
#include <deque>
#include <expected>
#include <functional>

namespace meridian {

//! NotHere: this computer has no list of holidays. Unanswered: the program took too long, died, or said what makes no sense.
//! Unknown: its list has no such region.
enum class HolidayFailure { NotHere, Unanswered, Unknown };

//! Asks the program meridian-holidays for regions and their public holidays. The program starts with the first question, gets one at
//! a time, and is killed when an answer takes too long; the next question starts it anew.
//!
//! Errors: a HolidayFailure, never an empty list.
class HolidayClient : public QObject {
    Q_OBJECT
public:
    template<typename T>
    using Answer = std::function<void(const std::expected<T, HolidayFailure> &)>;

    //! `limitMs`: how long one answer may take, the start of the program not counted.
    explicit HolidayClient(const QString &program, int limitMs = 5000, QObject *parent = nullptr);
    ~HolidayClient() override;

    //! Each calls `answer` once, later, unless `context` is gone by then.
    void regions(QObject *context, Answer<std::vector<HolidayRegion>> answer);
    //! Those between two dates, both included, in their order and apart from each other.
    void holidays(const QString &region, QDate first, QDate last, QObject *context, Answer<std::vector<DayOff>> answer);

private:
    using Reply = std::expected<QJsonObject, HolidayFailure>;
    struct Question {
        QJsonObject request;
        QPointer<QObject> context;
        std::function<void(const Reply &)> answer;
    };
    //! Ending: killed, and not gone yet.
    enum class State { Idle, Starting, Asking, Ending };

    void ask(QJsonObject request, QObject *context, std::function<void(const Reply &)> answer);
    void askNext();
    void write();
    void readAnswer();
    void giveUp();
    void ended();
    void failedToStart();
    void answerFirst(const Reply &reply);

    QString m_program;
    int m_limitMs;
    QProcess m_process;
    QTimer m_limit;
    State m_state = State::Idle;
    std::deque<Question> m_questions; //!< the first is the one being asked
    QByteArray m_received;
    qint64 m_id = 0;
};

} // namespace meridian
