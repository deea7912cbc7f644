// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// meridian-holidays: says which days are public holidays, in a process of its own, because the library that knows may be one
// for Qt 5. One JSON object a line in, one a line out; README.md has the words.
#include "calendars.h"
#include <QByteArray>
#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <iostream>
#include <string>
#include <sys/resource.h>

namespace {

constexpr size_t MaxLineBytes = 10'000;
constexpr qint64 MaxDays = 3 * 366;
constexpr rlim_t MaxMemory = rlim_t(1) << 30;

QString dateText(QDate date)
{
    return date.toString(Qt::ISODate);
}

QDate dateIn(const QJsonObject &request, const QString &key)
{
    return QDate::fromString(request.value(key).toString(), Qt::ISODate);
}

QJsonArray regionsReply()
{
    QJsonArray all;
    for (const Region &one : Calendars::regions())
        all.append(QJsonArray{one.code, one.country, one.language, one.name});
    return all;
}

QJsonObject holidaysReply(const QJsonObject &request)
{
    const QDate first = dateIn(request, QStringLiteral("from")), last = dateIn(request, QStringLiteral("to"));
    if (!first.isValid() || !last.isValid() || last < first || first.daysTo(last) > MaxDays)
        return {{QStringLiteral("error"), QStringLiteral("dates")}};
    const auto found = Calendars::holidays(request.value(QStringLiteral("region")).toString(), first, last);
    if (!found)
        return {{QStringLiteral("error"), QStringLiteral("region")}};
    QJsonArray all;
    for (const Holiday &one : *found)
        all.append(QJsonArray{dateText(one.first), dateText(one.last), one.name});
    return {{QStringLiteral("holidays"), all}};
}

QByteArray answer(const QByteArray &line)
{
    const QJsonObject request = QJsonDocument::fromJson(line).object();
    QJsonObject reply = request.contains(QStringLiteral("region")) ? holidaysReply(request)
                                                                   : QJsonObject{{QStringLiteral("regions"), regionsReply()}};
    reply.insert(QStringLiteral("id"), request.value(QStringLiteral("id")));
    return QJsonDocument(reply).toJson(QJsonDocument::Compact);
}

} // namespace

int main(int argc, char **argv)
{
    const rlimit memory{MaxMemory, MaxMemory};
    setrlimit(RLIMIT_AS, &memory);
    QCoreApplication app(argc, argv);
    if (argc > 1) {
        std::cout << "meridian-holidays knows public holidays for Meridian: one JSON object a line on its input, "
                     "{\"id\":1,\"region\":\"pt_pt\",\"from\":\"2026-01-01\",\"to\":\"2026-12-31\"}, one a line on its output.\n";
        return 0;
    }
    std::string line;
    while (std::getline(std::cin, line)) {
        if (line.size() > MaxLineBytes)
            return 1; // the app never asks for so much
        const QByteArray reply = answer(QByteArray::fromRawData(line.data(), int(line.size())));
        std::cout.write(reply.constData(), reply.size()).put('\n').flush();
    }
    return 0;
}
