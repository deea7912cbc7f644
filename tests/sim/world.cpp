// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sim/world.h"

namespace meridian::sim {

qint64 World::between(qint64 low, qint64 high)
{
    return low + qint64(m_random.below(quint64(high - low + 1)));
}

void World::after(qint64 milliseconds, std::function<void()> what)
{
    m_agenda.emplace(std::pair(m_now + std::max<qint64>(milliseconds, 0), ++m_order), std::move(what));
}

void World::runFor(qint64 milliseconds)
{
    const qint64 end = m_now + milliseconds;
    while (!m_agenda.empty() && m_agenda.begin()->first.first <= end) {
        auto entry = m_agenda.extract(m_agenda.begin());
        m_now = entry.key().first;
        entry.mapped()();
    }
    m_now = end;
}

void World::note(QByteArrayView what)
{
    m_trace.addData(QByteArray::number(m_now) + ' ');
    m_trace.addData(what);
}

} // namespace meridian::sim
