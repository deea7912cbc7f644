// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QCache>
#include <QObject>
#include <QPointer>
#include <QProcess>
#include <QTimer>
#include <deque>
#include <functional>
#include <vector>

namespace meridian {

enum class CodeKind { Keyword, Type, Function, String, Number, Comment };

//! Units: UTF-16 code units of the code asked about.
struct CodeSpan {
    int start;
    int length;
    CodeKind kind;
    bool operator==(const CodeSpan &) const = default;
};

//! Spans ascend and do not overlap; what has none is plain. `language` is to be shown ("C++" for "cpp"), empty
//! when nobody knows it.
struct HighlightedCode {
    QString language;
    std::vector<CodeSpan> spans;
};

//! Asks the program meridian-highlighter how code is coloured. The program starts with the first question,
//! gets one at a time, and is killed when an answer takes too long: that code stays plain, the next question starts it
//! anew. Every question is answered, at worst without spans.
//!
//! Errors: none; colour is never worth a message.
class HighlighterClient : public QObject {
    Q_OBJECT

public:
    using Answer = std::function<void(const HighlightedCode &)>;

    //! `limitMs`: how long one answer may take, the start of the program not counted.
    explicit HighlighterClient(const QString &program, int limitMs = 2000, QObject *parent = nullptr);
    ~HighlighterClient() override;

    //! What an earlier question was answered; nullptr when it has to be asked. Valid until the next call.
    [[nodiscard]] const HighlightedCode *known(const QString &language, const QString &code) const;

    //! Calls `answer` once, at once when it is known, unless `context` is gone by then.
    void ask(const QString &language, const QString &code, QObject *context, Answer answer);

    //! Nothing asked is still unanswered.
    [[nodiscard]] bool isIdle() const { return m_questions.empty(); }
    [[nodiscard]] bool isRunning() const { return m_process.state() != QProcess::NotRunning; }

private:
    struct Question {
        QByteArray key;
        QString language;
        QString code;
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
    //! Hands the answer to everyone who asks the same, and keeps it.
    void answerFirst(const HighlightedCode &code);

    QString m_program;
    int m_limitMs;
    QProcess m_process;
    QTimer m_limit;
    State m_state = State::Idle;
    std::deque<Question> m_questions; //!< the first is the one being asked
    QByteArray m_received;
    QCache<QByteArray, HighlightedCode> m_known;
    qint64 m_id = 0;
};

} // namespace meridian
