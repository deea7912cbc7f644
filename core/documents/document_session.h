// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/clock.h"
#include "core/base/random.h"
#include "core/crdt/awareness.h"
#include "core/crdt/doc.h"
#include "core/store/document_sink.h"
#include "core/store/replica.h"
#include <QObject>
#include <QTimer>
#include <map>

namespace meridian {

//! One open document: its text, which the editor changes in transactions of `doc()`, kept on disk and in step with
//! everybody else's. The text is the root `Root`, with Quill's attribute names.
//!
//! Observe doc().text(Root) for what changed: remote changes arrive there with Source::Remote, between two turns of the
//! event loop and never inside a local transaction.
//! Units: milliseconds.
//! Errors: create() when the replica cannot be read, or what it holds is broken. Later, state() tells.
class DocumentSession final : public QObject {
    Q_OBJECT
public:
    static constexpr QStringView Root = u"content";
    //! What is typed is handed on to the disk after this long at most.
    static constexpr int FlushMs = 250;
    static constexpr int PresenceMs = 5'000; //!< how often one's own presence is looked after

    struct Parts {
        Replica &replica;
        DocumentSink &sink;
        const Clock &clock;
        Random &random;
    };
    //! All parts outlive this.
    [[nodiscard]] static StoreResult<std::unique_ptr<DocumentSession>> create(const Parts &parts, DocumentId document);
    //! What a document says on this computer's disk now, for whoever does not open it.
    [[nodiscard]] static StoreResult<crdt::Delta> textOf(const Replica &replica, DocumentId document);
    //! Hands on what is not yet.
    ~DocumentSession() override;

    [[nodiscard]] DocumentId document() const { return m_document; }
    [[nodiscard]] crdt::Doc &doc() { return m_doc; }
    [[nodiscard]] crdt::TextRef text() { return m_doc.text(Root); }

    //! Where the words written here are.
    enum class State {
        Saved,     //!< the server has everything
        SavedHere, //!< on this computer, and on their way
        Refused    //!< on this computer; the server does not take them (refusalCode())
    };
    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] QString refusalCode() const { return m_refusal; }
    //! False while this replica has never had the whole text: an empty page may be one that has not come yet.
    [[nodiscard]] bool isComplete() const { return m_complete; }

    //! Hands on what was written since the last time, now.
    void flush();

    //! What I say of my caret, JSON as Yjs clients have it ({"user":{"name","color"},"cursor":{"anchor","head"}}); none: I am gone.
    void setPresence(const std::optional<QByteArray> &json);
    //! Somebody else who has the document open. `member` is what the server says, also of clients that speak only Yjs.
    struct Present {
        crdt::ClientId client;
        MemberId member;
        QByteArray json;
    };
    [[nodiscard]] std::vector<Present> present() const;

    //! What the text said in a version, as one update for a Doc of its own; answered by versionArrived().
    void fetchVersion(VersionId version);

signals:
    void stateChanged();
    void completed();
    void presenceChanged();
    void versionArrived(meridian::VersionId version, const QByteArray &update);
    void versionFailed(meridian::VersionId version, const QString &code);

private:
    DocumentSession(const Parts &parts, DocumentId document);
    [[nodiscard]] StoreResult<void> load();
    void wrote(QByteArrayView update);
    void heard(const DocumentNews &news);
    void applyRemote(const QByteArray &update);
    void heardPresence(const DocumentNews &news);
    void tellPresence(const crdt::Awareness::Changes &changes);
    void sayPresence();
    void setState(State state, const QString &refusal = {});

    Parts m_parts;
    const DocumentId m_document;
    crdt::Doc m_doc;
    crdt::Awareness m_awareness;
    std::map<crdt::ClientId, MemberId> m_members; //!< of the clients, as the server says
    std::vector<QByteArray> m_written; //!< not handed on yet
    QTimer m_flush, m_presence;
    State m_state = State::Saved;
    QString m_refusal;
    bool m_complete = false;
    bool m_wasPresent = false; //!< the others were told of me, and are to hear when I go
};

} // namespace meridian
