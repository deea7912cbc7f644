// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/version_texts.h"
#include <QCoreApplication>
#include <QThreadPool>

namespace meridian {

namespace {

//! Null: the bytes are no text.
VersionTexts::Text textOf(const QByteArray &update)
{
    crdt::Doc doc(crdt::ClientId{1}); // only read: nobody hears of this client
    if (!update.isEmpty() && !doc.apply(update))
        return {};
    return std::make_shared<const crdt::Delta>(doc.text(DocumentSession::Root).toDelta());
}

} // namespace

void VersionTexts::open(DocumentSession *session)
{
    if (m_session)
        m_session->disconnect(this);
    m_session = session;
    m_texts.clear();
    m_asked.clear();
    if (!session)
        return;
    connect(session, &DocumentSession::versionArrived, this, &VersionTexts::read);
    connect(session, &DocumentSession::versionFailed, this, [this](VersionId version) {
        if (m_asked.remove(version))
            emit failed(version);
    });
}

void VersionTexts::want(VersionId version)
{
    if (!m_session || m_texts.contains(version) || m_asked.contains(version))
        return;
    m_asked.insert(version);
    m_session->fetchVersion(version);
}

void VersionTexts::read(VersionId version, const QByteArray &update)
{
    if (!m_asked.contains(version))
        return;
    QThreadPool::globalInstance()->start([guard = QPointer(this), version, update, session = m_session] {
        QMetaObject::invokeMethod(qApp, [guard, version, session, text = textOf(update)] {
            if (guard && guard->m_session == session) // else another document has been opened meanwhile
                guard->take(version, text);
        });
    });
}

void VersionTexts::take(VersionId version, Text text)
{
    m_asked.remove(version);
    if (!text) {
        emit failed(version);
        return;
    }
    m_texts.insert(version, std::move(text));
    emit arrived(version);
}

} // namespace meridian
