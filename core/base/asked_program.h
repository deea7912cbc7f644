// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QJsonObject>
#include <QObject>
#include <QPointer>
#include <QProcess>
#include <QTimer>
#include <deque>
#include <expected>
#include <functional>

namespace meridian {

//! A program beside ours that answers a line of JSON with a line of JSON, each with the same `id`. It starts with the first question,
//! gets one at a time, and is killed when an answer takes too long; the next question starts it anew.
//!
//! Errors: a Failure for the question it did not answer.
class AskedProgram : public QObject {
    Q_OBJECT
public:
    //! NotHere: it cannot be started. Unanswered: it took too long, died, or said what makes no sense.
    enum class Failure { NotHere, Unanswered };
    using Reply = std::expected<QJsonObject, Failure>;
    using Answer = std::function<void(const Reply &)>;

    //! `limitMs`: how long one answer may take, the start of the program not counted. `most`: bytes of one answer.
    AskedProgram(const QString &program, int limitMs, qsizetype most, QObject *parent = nullptr);
    ~AskedProgram() override;

    //! Calls `answer` once, later, unless `context` is gone by then. `id` in the request is ours.
    void ask(QJsonObject request, QObject *context, Answer answer);

    [[nodiscard]] bool isRunning() const { return m_process.state() != QProcess::NotRunning; }

private:
    struct Question {
        QJsonObject request;
        QPointer<QObject> context;
        Answer answer;
    };
    //! Ending: killed, and not gone yet.
    enum class State { Idle, Starting, Asking, Ending };

    void askNext();
    void write();
    void readAnswer();
    void giveUp();
    void ended();
    void failedToStart();
    void answerFirst(const Reply &reply);

    QString m_program;
    int m_limitMs;
    qsizetype m_most;
    QProcess m_process;
    QTimer m_limit;
    State m_state = State::Idle;
    std::deque<Question> m_questions; //!< the first is the one being asked
    QByteArray m_received;
    qint64 m_id = 0;
};

} // namespace meridian
