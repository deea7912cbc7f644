// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/store/document_commands.h"
#include "tests/ui/desk_fixture.h"
#include "ui/documents/document_view.h"
#include "ui/documents/page_edit.h"
#include "ui/documents/text_binding.h"

namespace meridian::test {

//! A desk with a document on it, and somebody else who has it open elsewhere. What a server would carry between the two is
//! carried by hear().
struct DocumentDesk final : DocumentSink {
    Desk desk;
    DocumentCommands documents{desk, desk.fixture.clock, desk.random};
    DocumentId document;
    std::vector<QByteArray> kept, said;
    std::vector<VersionId> asked;
    crdt::Doc other{crdt::ClientId{77}};

    explicit DocumentDesk(const QString &title = QStringLiteral("Launch plan: Tern, 23 June"))
    {
        const ChannelId channel = desk.channelCalled(QStringLiteral("launch"));
        const QString rank = must(desk.replica->documents().rankAt(channel, {}, DocumentQueries::Where::AtEnd));
        document = documents.create(channel, {}, rank, title);
    }
    [[nodiscard]] DocumentParts parts()
    {
        return {*desk.replica, *this, desk.commands, documents, *desk.book, desk.highlighter, desk.random};
    }
    [[nodiscard]] crdt::TextRef otherText() { return other.text(DocumentSession::Root); }
    //! The other one's text comes here, and what is here goes there.
    void exchange(DocumentView &view)
    {
        view.session()->flush();
        const auto taken = other.apply(view.session()->doc().encode());
        hear(DocumentNews::What::Changed, other.encode());
        if (!taken || !other.apply(view.session()->doc().encode()))
            throw std::runtime_error("an update was refused");
    }
    void hear(DocumentNews::What what, const QByteArray &bytes = {}, MemberId member = {})
    {
        desk.replica->publishDocument({what, document, bytes, member});
    }

    void keepUpdate(DocumentId id, QByteArray update) override
    {
        kept.push_back(update);
        if (!desk.store->texts().keepOwn(id, update))
            throw std::runtime_error("the update was not kept");
    }
    void watch(DocumentId, Watch) override {}
    void sendPresence(DocumentId, QByteArray states) override { said.push_back(states); }
    void fetchVersion(DocumentId, VersionId version) override { asked.push_back(version); }
};

} // namespace meridian::test
