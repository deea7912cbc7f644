// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/recent_targets.h"
#include <algorithm>

namespace meridian {

namespace {

std::optional<SwitcherTarget> targetOf(const Place &place)
{
    if (place.screen == Place::Screen::NewThread)
        return std::nullopt;
    if (place.document)
        return *place.document;
    if (place.thread)
        return *place.thread;
    if (place.channel)
        return *place.channel;
    return std::nullopt;
}

} // namespace

void RecentTargets::note(const SwitcherTarget &target)
{
    std::erase(m_targets, target);
    m_targets.insert(m_targets.begin(), target);
    if (m_targets.size() > Most)
        m_targets.pop_back();
}

void RecentTargets::note(const Place &place)
{
    if (const auto target = targetOf(place))
        note(*target);
}

std::vector<SwitcherTarget> RecentTargets::without(const Place &present) const
{
    std::vector<SwitcherTarget> others = m_targets;
    if (const auto here = targetOf(present))
        std::erase(others, *here);
    return others;
}

QStringList RecentTargets::toTexts() const
{
    QStringList texts;
    for (const SwitcherTarget &target : m_targets) {
        if (const auto *channel = std::get_if<ChannelId>(&target))
            texts << QStringLiteral("channel/") + channel->toString();
        else if (const auto *thread = std::get_if<ThreadId>(&target))
            texts << QStringLiteral("thread/") + thread->toString();
        else if (const auto *member = std::get_if<MemberId>(&target))
            texts << QStringLiteral("member/") + member->toString();
        else if (const auto *document = std::get_if<DocumentId>(&target))
            texts << QStringLiteral("document/") + document->toString();
    }
    return texts;
}

RecentTargets RecentTargets::fromTexts(const QStringList &texts)
{
    RecentTargets recent;
    for (const QString &text : texts) {
        const QString kind = text.section(u'/', 0, 0), id = text.section(u'/', 1);
        const auto add = [&](const auto &known) {
            if (known && recent.m_targets.size() < Most)
                recent.m_targets.push_back(*known);
        };
        if (kind == QLatin1String("channel"))
            add(ChannelId::fromString(id));
        else if (kind == QLatin1String("thread"))
            add(ThreadId::fromString(id));
        else if (kind == QLatin1String("member"))
            add(MemberId::fromString(id));
        else if (kind == QLatin1String("document"))
            add(DocumentId::fromString(id));
    }
    return recent;
}

} // namespace meridian
