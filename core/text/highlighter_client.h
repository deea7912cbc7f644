// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/asked_program.h"
#include <QCache>
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

//! Asks the program meridian-highlighter how code is coloured. Every question is answered, at worst without spans.
//!
//! Errors: none; colour is never worth a message.
class HighlighterClient : public QObject {
    Q_OBJECT

public:
    using Answer = std::function<void(const HighlightedCode &)>;

    //! `limitMs`: how long one answer may take, the start of the program not counted.
    explicit HighlighterClient(const QString &program, int limitMs = 2000, QObject *parent = nullptr);

    //! What an earlier question was answered; nullptr when it has to be asked. Valid until the next call.
    [[nodiscard]] const HighlightedCode *known(const QString &language, const QString &code) const;

    //! Calls `answer` once, at once when it is known, unless `context` is gone by then.
    void ask(const QString &language, const QString &code, QObject *context, Answer answer);

    //! Nothing asked is still unanswered.
    [[nodiscard]] bool isIdle() const { return m_questions.empty(); }
    [[nodiscard]] bool isRunning() const { return m_program.isRunning(); }

private:
    struct Question {
        QByteArray key;
        QPointer<QObject> context;
        Answer answer;
    };
    //! Hands the answer to everyone who asks the same.
    void tell(const QByteArray &key, const HighlightedCode &code);

    AskedProgram m_program;
    std::vector<Question> m_questions; //!< not yet answered
    QCache<QByteArray, HighlightedCode> m_known;
};

} // namespace meridian
