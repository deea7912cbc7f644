// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/store/commands.h"

namespace meridian {

//! The UI's writing door to documents: what people do with them, made into ops. What they write inside goes through a
//! DocumentSession, answers to comments through Commands, as in any thread.
class DocumentCommands {
public:
    //! All three outlive this.
    DocumentCommands(CommandSink &sink, const Clock &clock, Random &random);

    //! `rank` says where among its neighbours (DocumentQueries::rankAt).
    DocumentId create(ChannelId channel, std::optional<DocumentId> parent, const QString &rank, const QString &title);
    void rename(DocumentId document, const QString &title);
    void move(DocumentId document, ChannelId channel, std::optional<DocumentId> parent, const QString &rank);
    void archive(DocumentId document, bool archived);
    void setFavourite(DocumentId document, bool favourite);
    //! Without a name: one the editor keeps by itself.
    VersionId keepVersion(DocumentId document, const QString &name);
    void nameVersion(DocumentId document, VersionId version, const QString &name);

    //! Where a comment stands: relative positions, and the words between them.
    struct Range {
        QByteArray start;
        QByteArray end;
        QString quote;
    };
    //! `title` names the thread where nothing was quoted.
    ThreadId comment(DocumentId document, const Range &range, const QString &title, const QString &text);
    //! The same of a draft that has a place; it is spent.
    ThreadId comment(const Draft &draft, const QString &title, const QString &text);
    void resolveComment(ThreadId thread, bool resolved);

private:
    void send(std::vector<OpBody> bodies);
    CommandSink &m_sink;
    const Clock &m_clock;
    Random &m_random;
};

} // namespace meridian
