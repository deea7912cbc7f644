// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/place.h"
#include <QStringList>
#include <algorithm>
#include <utility>

namespace meridian {

namespace {

constexpr size_t MaxPlaces = 200;

using PlaceScreen = Place::Screen;

constexpr std::pair<PlaceScreen, const char *> ScreenNames[] = {
    {PlaceScreen::Inbox, "inbox"},         {PlaceScreen::Morning, "morning"},   {PlaceScreen::Channel, "channel"}, {PlaceScreen::Documents, "documents"},
    {PlaceScreen::CheckIns, "check_ins"},  {PlaceScreen::Tasks, "tasks"},       {PlaceScreen::Document, "document"}, {PlaceScreen::Person, "person"},
    {PlaceScreen::TeamDay, "team_day"},
    {PlaceScreen::Outbox, "outbox"},       {PlaceScreen::NewThread, "new"},     {PlaceScreen::Settings, "settings"},
};

QString screenName(PlaceScreen screen)
{
    return QString::fromLatin1(std::ranges::find(ScreenNames, screen, &std::pair<PlaceScreen, const char *>::first)->second);
}

//! Parts that are none are empty.
template<typename AnyId>
QString textOf(const std::optional<AnyId> &id)
{
    return id ? id->toString() : QString();
}

} // namespace

QString Place::toText() const
{
    const QString text = QStringLiteral("%1/%2/%3").arg(screenName(screen), textOf(channel), textOf(thread));
    const QString last = checkIn ? checkIn->toString() + u'@' + round.toString(Qt::ISODate) : document ? document->toString() : textOf(person);
    return last.isEmpty() ? text : text + u'/' + last;
}

Place Place::fromText(const QString &text)
{
    const QStringList parts = text.split(QLatin1Char('/'));
    const auto named = std::ranges::find_if(ScreenNames, [&](const auto &one) {
        return parts[0] == QLatin1String(one.second);
    });
    if (parts.size() < 3 || parts.size() > 4 || named == std::end(ScreenNames))
        return inbox();
    const QString last = parts.size() == 4 ? parts[3] : QString();
    const Place place{named->first, ChannelId::fromString(parts[1]), ThreadId::fromString(parts[2]),
                      DocumentId::fromString(last), MemberId::fromString(last)};
    switch (place.screen) {
    case Screen::Inbox: return inbox(place.thread);
    case Screen::Morning: return morning();
    case Screen::Channel: return place.channel ? of(*place.channel, place.thread) : inbox();
    case Screen::CheckIns: return checkIns(CheckInId::fromString(last.section(u'@', 0, 0)), QDate::fromString(last.section(u'@', 1), Qt::ISODate));
    case Screen::Tasks: return {Screen::Tasks, place.channel, place.thread};
    case Screen::Documents: return documents(place.channel);
    case Screen::Document: return place.document ? of(*place.document, place.thread) : documents();
    case Screen::Person: return place.person ? of(*place.person) : inbox();
    case Screen::TeamDay: return teamDay();
    case Screen::Outbox: return outbox();
    case Screen::NewThread: return place.thread ? newThread(*place.thread) : inbox();
    case Screen::Settings: return settings();
    }
    return inbox();
}

void PlaceHistory::visit(const Place &place)
{
    if (!m_places.empty() && m_places[m_at] == place)
        return;
    if (!m_places.empty())
        m_places.resize(m_at + 1);
    m_places.push_back(place);
    if (m_places.size() > MaxPlaces)
        m_places.erase(m_places.begin());
    m_at = m_places.size() - 1;
}

void PlaceHistory::refine(const Place &place)
{
    m_places.empty() ? visit(place) : void(m_places[m_at] = place);
}

std::optional<Place> PlaceHistory::back()
{
    if (m_places.empty() || m_at == 0)
        return std::nullopt;
    return m_places[--m_at];
}

std::optional<Place> PlaceHistory::forward()
{
    if (m_places.empty() || m_at + 1 >= m_places.size())
        return std::nullopt;
    return m_places[++m_at];
}

void PlaceHistory::forget(const Place &place)
{
    for (size_t i = m_places.size(); i-- > 0;) {
        if (m_places[i] != place)
            continue;
        m_places.erase(m_places.begin() + static_cast<std::ptrdiff_t>(i));
        if (m_at >= i && m_at > 0)
            --m_at;
    }
}

} // namespace meridian
