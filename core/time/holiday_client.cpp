// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/time/holiday_client.h"
#include <QJsonArray>
#include <QJsonDocument>
#include <utility>

namespace meridian {
namespace {

constexpr qsizetype MaxHolidayBytes = 4'000'000;
constexpr int HolidayStartLimitMs = 10'000;

//! Only what is as it should be.
std::expected<std::vector<HolidayRegion>, HolidayFailure> regionsIn(const QJsonObject &reply)
{
    std::vector<HolidayRegion> regions;
    for (const auto &value : reply[u"regions"].toArray()) {
        const QJsonArray one = value.toArray();
        HolidayRegion region{one[0].toString(), one[1].toString(), one[2].toString(), one[3].toString()};
        if (!region.code.isEmpty() && region.code.size() <= DayOff::LongestNote && !region.name.isEmpty())
            regions.push_back(std::move(region));
    }
    if (regions.empty())
        return std::unexpected(HolidayFailure::Unanswered);
    return regions;
}

std::expected<std::vector<DayOff>, HolidayFailure> holidaysIn(const QJsonObject &reply)
{
    if (reply[u"error"].toString() == u"region")
        return std::unexpected(HolidayFailure::Unknown);
    if (!reply[u"holidays"].isArray())
        return std::unexpected(HolidayFailure::Unanswered);
    std::vector<DayOff> days;
    for (const auto &value : reply[u"holidays"].toArray()) {
        const QJsonArray one = value.toArray();
        days.push_back({QDate::fromString(one[0].toString(), Qt::ISODate), QDate::fromString(one[1].toString(), Qt::ISODate),
                        one[2].toString().simplified().left(DayOff::LongestNote), AwayKind::Holiday});
    }
    return holidaysInOrder(std::move(days));
}

} // namespace

HolidayClient::HolidayClient(const QString &program, int limitMs, QObject *parent)
    : QObject(parent), m_program(program), m_limitMs(limitMs)
{
    m_limit.setSingleShot(true);
    m_process.setStandardErrorFile(QProcess::nullDevice());
    connect(&m_limit, &QTimer::timeout, this, &HolidayClient::giveUp);
    connect(&m_process, &QProcess::started, this, &HolidayClient::write);
    connect(&m_process, &QProcess::readyReadStandardOutput, this, &HolidayClient::readAnswer);
    connect(&m_process, &QProcess::finished, this, &HolidayClient::ended);
    connect(&m_process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            failedToStart();
    }, Qt::QueuedConnection);
}

HolidayClient::~HolidayClient()
{
    m_process.disconnect(this);
    m_process.kill();
    m_process.waitForFinished(1000);
}

void HolidayClient::regions(QObject *context, Answer<std::vector<HolidayRegion>> answer)
{
    ask({}, context, [answer = std::move(answer)](const Reply &reply) { answer(reply ? regionsIn(*reply) : std::unexpected(reply.error())); });
}

void HolidayClient::holidays(const QString &region, QDate first, QDate last, QObject *context, Answer<std::vector<DayOff>> answer)
{
    const QJsonObject request{{QStringLiteral("region"), region},
                              {QStringLiteral("from"), first.toString(Qt::ISODate)},
                              {QStringLiteral("to"), last.toString(Qt::ISODate)}};
    ask(request, context, [answer = std::move(answer)](const Reply &reply) { answer(reply ? holidaysIn(*reply) : std::unexpected(reply.error())); });
}

void HolidayClient::ask(QJsonObject request, QObject *context, std::function<void(const Reply &)> answer)
{
    m_questions.push_back({std::move(request), context, std::move(answer)});
    askNext();
}

void HolidayClient::askNext()
{
    if (m_state != State::Idle || m_questions.empty())
        return;
    if (m_process.state() == QProcess::NotRunning) {
        m_state = State::Starting;
        m_received.clear();
        m_limit.start(HolidayStartLimitMs);
        m_process.start(m_program, QStringList());
    } else {
        write();
    }
}

void HolidayClient::write()
{
    if (m_state == State::Ending)
        return;
    m_state = State::Asking;
    QJsonObject request = m_questions.front().request;
    request.insert(QStringLiteral("id"), ++m_id);
    m_process.write(QJsonDocument(request).toJson(QJsonDocument::Compact) + '\n');
    m_limit.start(m_limitMs);
}

void HolidayClient::readAnswer()
{
    m_received += m_process.readAllStandardOutput();
    const qsizetype end = m_received.indexOf('\n');
    if (end < 0 && m_received.size() > MaxHolidayBytes)
        return giveUp();
    if (end < 0 || m_state != State::Asking)
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

void HolidayClient::giveUp()
{
    m_limit.stop();
    m_state = State::Ending;
    m_process.kill();
    answerFirst(std::unexpected(HolidayFailure::Unanswered));
}

void HolidayClient::ended()
{
    const State before = std::exchange(m_state, State::Idle);
    m_limit.stop();
    if (before == State::Starting || before == State::Asking) // died of this question
        answerFirst(std::unexpected(HolidayFailure::Unanswered));
    askNext();
}

void HolidayClient::failedToStart()
{
    m_limit.stop();
    m_state = State::Idle;
    for (const Question &question : std::exchange(m_questions, {})) {
        if (question.context)
            question.answer(std::unexpected(HolidayFailure::NotHere));
    }
}

void HolidayClient::answerFirst(const Reply &reply)
{
    const Question question = std::move(m_questions.front());
    m_questions.pop_front();
    if (question.context)
        question.answer(reply);
}

} // namespace meridian
