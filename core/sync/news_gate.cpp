// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/news_gate.h"
#include <algorithm>
#include <chrono>

namespace meridian {

namespace {

qint64 steadyNow()
{
    using namespace std::chrono;
    return duration_cast<milliseconds>(steady_clock::now().time_since_epoch()).count();
}

} // namespace

NewsGate::NewsGate(std::function<qint64()> now, QObject *parent)
    : QObject(parent), m_now(now ? std::move(now) : std::function<qint64()>(steadyNow))
{
    m_rest.setSingleShot(true);
    connect(&m_rest, &QTimer::timeout, this, &NewsGate::open);
}

void NewsGate::add(const ChangeSet &change)
{
    m_held.unite(change);
    if (!m_rest.isActive())
        pass();
}

void NewsGate::open()
{
    m_rest.stop();
    if (!m_held.isEmpty())
        pass();
}

void NewsGate::pass()
{
    const qint64 begin = m_now();
    const ChangeSet news = std::exchange(m_held, {});
    emit passed(news);
    const qint64 took = m_now() - begin;
    if (took > Frame)
        m_rest.start(int(std::min<qint64>(took * Share, LongestRest)));
}

} // namespace meridian
