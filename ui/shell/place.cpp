// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/place.h"
#include <QStringList>

namespace meridian {

namespace {

constexpr size_t MaxPlaces = 200;

QString screenName(Place::Screen screen)
{
    switch (screen) {
    case Place::Screen::Channel:
        return QStringLiteral("channel");
    case Place::Screen::Outbox:
        return QStringLiteral("outbox");
    case Place::Screen::NewThread:
        return QStringLiteral("new");
    case Place::Screen::Settings:
        return QStringLiteral("settings");
    case Place::Screen::Inbox:
        break;
    }
    return QStringLiteral("inbox");
}

} // namespace

QString Place::toText() const
{
    return QStringLiteral("%1/%2/%3").arg(screenName(screen), channel ? channel->toString() : QString(),
                                          thread ? thread->toString() : QString());
}

Place Place::fromText(const QString &text)
{
    const QStringList parts = text.split(QLatin1Char('/'));
    if (parts.size() != 3)
        return inbox();
    const auto thread = ThreadId::fromString(parts[2]);
    const auto channel = ChannelId::fromString(parts[1]);
    if (parts[0] == screenName(Screen::Channel) && channel)
        return of(*channel, thread);
    if (parts[0] == screenName(Screen::Outbox))
        return outbox();
    if (parts[0] == screenName(Screen::Settings))
        return settings();
    if (parts[0] == screenName(Screen::NewThread) && thread)
        return newThread(*thread);
    return inbox(thread);
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
