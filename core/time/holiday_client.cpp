// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/time/holiday_client.h"
#include <QJsonArray>
#include <utility>

namespace meridian {
namespace {

constexpr qsizetype MaxHolidayBytes = 4'000'000;

HolidayFailure failureFor(AskedProgram::Failure failure)
{
    return failure == AskedProgram::Failure::NotHere ? HolidayFailure::NotHere : HolidayFailure::Unanswered;
}

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
    : QObject(parent), m_program(program, limitMs, MaxHolidayBytes)
{
}

void HolidayClient::regions(QObject *context, Answer<std::vector<HolidayRegion>> answer)
{
    m_program.ask({}, context, [answer = std::move(answer)](const AskedProgram::Reply &reply) {
        answer(reply ? regionsIn(*reply) : std::unexpected(failureFor(reply.error())));
    });
}

void HolidayClient::holidays(const QString &region, QDate first, QDate last, QObject *context, Answer<std::vector<DayOff>> answer)
{
    const QJsonObject request{{QStringLiteral("region"), region},
                              {QStringLiteral("from"), first.toString(Qt::ISODate)},
                              {QStringLiteral("to"), last.toString(Qt::ISODate)}};
    m_program.ask(request, context, [answer = std::move(answer)](const AskedProgram::Reply &reply) {
        answer(reply ? holidaysIn(*reply) : std::unexpected(failureFor(reply.error())));
    });
}

} // namespace meridian
