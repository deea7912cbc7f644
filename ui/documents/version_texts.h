// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/documents/document_session.h"
#include <QHash>
#include <QPointer>
#include <QSet>

namespace meridian {

//! What a document said in its versions, fetched when it is asked for and kept while the document is open. Reading them
//! takes its time for long texts and is done off the window's thread.
class VersionTexts : public QObject {
    Q_OBJECT
public:
    using Text = std::shared_ptr<const crdt::Delta>;
    using QObject::QObject;

    //! Of this session from now on; null: of none.
    void open(DocumentSession *session);
    [[nodiscard]] Text known(VersionId version) const { return m_texts.value(version); }
    //! Fetches it unless it is known or on its way; arrived() or failed() answer.
    void want(VersionId version);

signals:
    void arrived(meridian::VersionId version);
    void failed(meridian::VersionId version);

private:
    void read(VersionId version, const QByteArray &update);
    void take(VersionId version, Text text);

    QPointer<DocumentSession> m_session;
    QHash<VersionId, Text> m_texts;
    QSet<VersionId> m_asked;
};

} // namespace meridian
