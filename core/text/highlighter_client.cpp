// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/highlighter_client.h"
#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <array>
#include <utility>

namespace meridian {
namespace {

constexpr qsizetype MaxCodeUnits = 40'000;
constexpr qsizetype MaxAnswerBytes = 8'000'000;
constexpr size_t MaxQuestions = 500;
constexpr int MaxKnownSpans = 200'000;
constexpr int StartLimitMs = 10'000;

QByteArray keyOf(const QString &language, const QString &code)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(language.toUtf8() + '\0' + code.toUtf8());
    return hash.result();
}

std::optional<CodeKind> kindNamed(const QString &name)
{
    static const std::array<std::pair<QLatin1StringView, CodeKind>, 6> kinds{
        {{QLatin1StringView("keyword"), CodeKind::Keyword}, {QLatin1StringView("type"), CodeKind::Type},
         {QLatin1StringView("function"), CodeKind::Function}, {QLatin1StringView("string"), CodeKind::String},
         {QLatin1StringView("number"), CodeKind::Number}, {QLatin1StringView("comment"), CodeKind::Comment}}};
    for (const auto &[known, kind] : kinds) {
        if (known == name)
            return kind;
    }
    return std::nullopt;
}

//! Only spans that are what they should be: the program runs grammars on what strangers wrote.
HighlightedCode decoded(const QJsonObject &reply, qsizetype length)
{
    HighlightedCode result;
    result.language = reply[u"language"].toString().left(40);
    qint64 end = 0;
    for (const auto &value : reply[u"spans"].toArray()) {
        const QJsonArray span = value.toArray();
        const qint64 start = span[0].toInt(-1);
        const qint64 size = span[1].toInt(-1);
        const auto kind = kindNamed(span[2].toString());
        if (start < end || size <= 0 || start + size > length || !kind)
            continue;
        end = start + size;
        result.spans.push_back({int(start), int(size), *kind});
    }
    return result;
}

} // namespace

HighlighterClient::HighlighterClient(const QString &program, int limitMs, QObject *parent)
    : QObject(parent), m_program(program), m_limitMs(limitMs), m_known(MaxKnownSpans)
{
    m_limit.setSingleShot(true);
    m_process.setStandardErrorFile(QProcess::nullDevice());
    connect(&m_limit, &QTimer::timeout, this, &HighlighterClient::giveUp);
    connect(&m_process, &QProcess::started, this, &HighlighterClient::write);
    connect(&m_process, &QProcess::readyReadStandardOutput, this, &HighlighterClient::readAnswer);
    connect(&m_process, &QProcess::finished, this, &HighlighterClient::ended);
    connect(&m_process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            failedToStart();
    });
}

HighlighterClient::~HighlighterClient()
{
    m_process.disconnect(this);
    m_process.kill();
    m_process.waitForFinished(1000);
}

const HighlightedCode *HighlighterClient::known(const QString &language, const QString &code) const
{
    return m_known.object(keyOf(language, code));
}

void HighlighterClient::ask(const QString &language, const QString &code, QObject *context, Answer answer)
{
    const QByteArray key = keyOf(language, code);
    if (const HighlightedCode *found = m_known.object(key))
        return answer(HighlightedCode(*found));
    if (language.isEmpty() || code.size() > MaxCodeUnits || m_questions.size() >= MaxQuestions)
        return answer({});
    m_questions.push_back({key, language, code, context, std::move(answer)});
    askNext();
}

void HighlighterClient::askNext()
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

void HighlighterClient::write()
{
    if (m_state == State::Ending)
        return;
    m_state = State::Asking;
    const Question &question = m_questions.front();
    const QJsonObject request{{QStringLiteral("id"), ++m_id},
                              {QStringLiteral("language"), question.language},
                              {QStringLiteral("text"), question.code}};
    m_process.write(QJsonDocument(request).toJson(QJsonDocument::Compact) + '\n');
    m_limit.start(m_limitMs);
}

void HighlighterClient::readAnswer()
{
    m_received += m_process.readAllStandardOutput();
    const qsizetype end = m_received.indexOf('\n');
    if (end < 0 && m_received.size() > MaxAnswerBytes)
        return giveUp();
    if (end < 0 || m_state != State::Asking)
        return;
    const QJsonObject reply = QJsonDocument::fromJson(m_received.left(end)).object();
    m_received.clear(); // one question, one line
    if (reply[u"id"].toInteger() != m_id)
        return giveUp();
    m_limit.stop();
    m_state = State::Idle;
    answerFirst(decoded(reply, m_questions.front().code.size()));
    askNext();
}

void HighlighterClient::giveUp()
{
    m_limit.stop();
    m_state = State::Ending;
    m_process.kill();
    answerFirst({});
}

void HighlighterClient::ended()
{
    const State before = std::exchange(m_state, State::Idle);
    m_limit.stop();
    if (before == State::Starting || before == State::Asking) // died of this question
        answerFirst({});
    askNext();
}

void HighlighterClient::failedToStart()
{
    m_limit.stop();
    m_state = State::Idle;
    for (const Question &question : std::exchange(m_questions, {})) {
        if (question.context)
            question.answer({});
    }
}

void HighlighterClient::answerFirst(const HighlightedCode &code)
{
    const QByteArray key = m_questions.front().key;
    std::vector<Question> same;
    std::erase_if(m_questions, [&](Question &question) {
        if (question.key != key)
            return false;
        same.push_back(std::move(question));
        return true;
    });
    m_known.insert(key, new HighlightedCode(code), qsizetype(code.spans.size()) + 1);
    for (const Question &question : same) {
        if (question.context)
            question.answer(code);
    }
}

} // namespace meridian
