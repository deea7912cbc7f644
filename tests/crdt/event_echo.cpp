// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/crdt/event_echo.h"
#include "app/crdt_replay/plain_json.h"

namespace meridian::crdt {

namespace {

QJsonValue shallow(const Value &value)
{
    const auto *plain = std::get_if<Any>(&value);
    return plain ? toPlain(*plain) : QJsonValue(QJsonValue::Undefined);
}

} // namespace

EventEcho::EventEcho(Doc &doc, const Roots &roots) : m_text(m_textDoc.text(u"t"))
{
    doc.observe(roots.text, [this](const TextEvent &event) {
        Transaction tx(m_textDoc);
        m_text.applyDelta(tx, event.delta);
    });
    doc.observe(roots.map, [this](const MapEvent &event) { hear(event); });
    doc.observe(roots.array, [this](const ArrayEvent &event) { hear(event); });
}

void EventEcho::hear(const MapEvent &event)
{
    for (const auto &[key, action] : event.keys) {
        if (m_keys.contains(key) == (action == MapEvent::Action::Added))
            m_fault = QStringLiteral("the map's events tell of “%1” as if it had %2been there")
                          .arg(key, m_keys.contains(key) ? QStringLiteral("not ") : QString());
        if (action == MapEvent::Action::Removed)
            m_keys.erase(key);
        else
            m_keys.insert(key);
    }
}

void EventEcho::hear(const ArrayEvent &event)
{
    size_t at = 0;
    for (const ArrayEvent::Step &step : event.steps) {
        at += size_t(step.retain);
        if (at + size_t(step.remove) > m_values.size()) {
            m_fault = QStringLiteral("the array's events run past its end");
            return;
        }
        const auto place = m_values.begin() + qptrdiff(at);
        m_values.erase(place, place + qptrdiff(step.remove));
        for (const Value &value : step.insert)
            m_values.insert(m_values.begin() + qptrdiff(at++), shallow(value));
    }
}

QString EventEcho::difference(const Roots &roots) const
{
    if (!m_fault.isEmpty())
        return m_fault;
    if (toPlain(m_text.toDelta()) != toPlain(roots.text.toDelta()))
        return QStringLiteral("the text's events do not add up to the text");
    const std::vector<QString> keys = roots.map.keys();
    if (m_keys != std::set<QString>(keys.begin(), keys.end()))
        return QStringLiteral("the map's events do not add up to its keys");
    std::vector<QJsonValue> values;
    for (const Value &value : roots.array.values())
        values.push_back(shallow(value));
    return values == m_values ? QString() : QStringLiteral("the array's events do not add up to the array");
}

} // namespace meridian::crdt
