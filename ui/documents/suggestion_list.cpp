// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/suggestion_list.h"
#include "ui/documents/suggestion_edit.h"
#include <algorithm>

namespace meridian {

SuggestionList::SuggestionList(const Parts &parts, QObject *parent)
    : QObject(parent), m_parts(parts), m_decisions(parts.doc, parts.text, parts.self, parts.clock)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(0);
    m_repair.setSingleShot(true);
    m_repair.setInterval(0);
    connect(&m_soon, &QTimer::timeout, this, &SuggestionList::group);
    connect(&m_repair, &QTimer::timeout, this, [this] { m_decisions.repair(SuggestionDecisions::When::Later); });
    m_runs.read(m_parts.text);
    m_text = m_parts.doc.observe(m_parts.text, [this](const crdt::TextEvent &event) { heard(event); });
    m_records = m_parts.doc.observe(m_decisions.records(), [this](const crdt::MapEvent &event) {
        if (event.source == crdt::Source::Remote)
            m_repair.start();
    });
    m_decisions.heal(m_runs.all());
    m_decisions.repair(SuggestionDecisions::When::OnOpening);
    group();
}

SuggestionList::~SuggestionList()
{
    m_parts.doc.stop(m_text);
    m_parts.doc.stop(m_records);
}

void SuggestionList::heard(const crdt::TextEvent &event)
{
    const std::vector<SuggestionRun> before = m_runs.all();
    if (!m_runs.apply(event.delta))
        return;
    m_soon.start();
    if (event.source == crdt::Source::Local)
        return;
    m_decisions.heal(m_runs.all());
    m_decisions.reclaim(before, event.delta, newId());
}

void SuggestionList::group()
{
    m_found = suggestionsOf(m_runs.all());
    emit changed();
}

QString SuggestionList::newId()
{
    QByteArray bytes;
    for (int i = 0; i < 2; ++i) {
        const quint64 number = m_parts.random.next();
        bytes.append(reinterpret_cast<const char *>(&number), i == 0 ? 8 : 4);
    }
    return QString::fromLatin1(bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
}

const Suggestion *SuggestionList::find(const QString &id) const
{
    const auto found = std::ranges::find(m_found, id, [](const Suggestion &one) { return one.stamp.id; });
    return found == m_found.end() ? nullptr : &*found;
}

QString SuggestionList::words(const Suggestion &suggestion, SuggestionKind kind) const
{
    return suggestion.words(m_parts.text, kind);
}

QString SuggestionList::over(qsizetype index) const
{
    for (const SuggestionRun &run : m_runs.all()) {
        if (run.range.from <= index && index < run.range.to)
            return run.stamp.id;
    }
    return {};
}

void SuggestionList::setMode(Mode mode)
{
    if (std::exchange(m_mode, mode) != mode)
        emit modeChanged();
}

crdt::Delta SuggestionList::written(const crdt::Delta &wanted)
{
    if (m_mode == Mode::Writing)
        return SuggestionEdit::make(wanted);
    SuggestionEdit edit(m_parts.self, m_parts.clock.now(), [this] { return newId(); });
    return edit.propose(wanted, m_parts.text, m_runs);
}

} // namespace meridian
