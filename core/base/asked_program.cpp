// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/asked_program.h"
#include <QJsonDocument>
#include <utility>

namespace meridian {
namespace {

constexpr int StartLimitMs = 10'000;

} // namespace

AskedProgram::AskedProgram(const QString &program, int limitMs, qsizetype most, QObject *parent)
    : QObject(parent), m_program(program), m_limitMs(limitMs), m_most(most)
{
    m_limit.setSingleShot(true);
    m_process.setStandardErrorFile(QProcess::nullDevice());
    connect(&m_limit, &QTimer::timeout, this, &AskedProgram::giveUp);
    connect(&m_process, &QProcess::started, this, &AskedProgram::write);
    connect(&m_process, &QProcess::readyReadStandardOutput, this, &AskedProgram::readAnswer);
    connect(&m_process, &QProcess::finished, this, &AskedProgram::ended);
    connect(&m_process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            failedToStart();
    }, Qt::QueuedConnection);
}

AskedProgram::~AskedProgram()
{
    m_process.disconnect(this);
    m_process.kill();
    m_process.waitForFinished(1000);
}

void AskedProgram::ask(QJsonObject request, QObject *context, Answer answer)
{
    m_questions.push_back({std::move(request), context, std::move(answer)});
    askNext();
}

void AskedProgram::askNext()
{
    if (m_state != State::Idle || m_questions.empty())
        return;
    if (m_process.state() == QProcess::NotRunning) {
        m_state = State::Starting;
        m_received.clear();
        m_limit.start(StartLimitMs);
        m_process.start(m_program, QStringList());
    } else {
        write();
    }
}

void AskedProgram::write()
{
    if (m_state == State::Ending)
        return;
    m_state = State::Asking;
    QJsonObject request = m_questions.front().request;
    request.insert(QStringLiteral("id"), ++m_id);
    m_process.write(QJsonDocument(request).toJson(QJsonDocument::Compact) + '\n');
    m_limit.start(m_limitMs);
}

void AskedProgram::readAnswer()
{
    const QByteArray more = m_process.readAllStandardOutput();
    if (m_state != State::Asking)
        return; // nobody asked for that, or not any more
    m_received += more;
    const qsizetype end = m_received.indexOf('\n');
    if (end < 0 && m_received.size() > m_most)
        return giveUp();
    if (end < 0)
        return;
    const QJsonObject reply = QJsonDocument::fromJson(m_received.left(end)).object();
    m_received.clear(); // one question, one line
    if (reply[u"id"].toInteger() != m_id)
        return giveUp();
    m_limit.stop();
    m_state = State::Idle;
    answerFirst(reply);
    askNext();
}

void AskedProgram::giveUp()
{
    m_limit.stop();
    m_state = State::Ending;
    m_process.kill();
    answerFirst(std::unexpected(Failure::Unanswered));
}

void AskedProgram::ended()
{
    const State before = std::exchange(m_state, State::Idle);
    m_limit.stop();
    if (before == State::Starting || before == State::Asking) // died of this question
        answerFirst(std::unexpected(Failure::Unanswered));
    askNext();
}

void AskedProgram::failedToStart()
{
    m_limit.stop();
    m_state = State::Idle;
    for (const Question &question : std::exchange(m_questions, {})) {
        if (question.context)
            question.answer(std::unexpected(Failure::NotHere));
    }
}

void AskedProgram::answerFirst(const Reply &reply)
{
    const Question question = std::move(m_questions.front());
    m_questions.pop_front();
    if (question.context)
        question.answer(reply);
}

} // namespace meridian
