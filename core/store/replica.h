// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/store/change_set.h"
#include "core/store/document_queries.h"
#include "core/store/document_sink.h"
#include "core/store/queries.h"
#include <QObject>
#include <QPointer>

namespace meridian {

class CheckInQueries;
class TaskQueries;

//! How the replica stands with its server, for banner and sidebar.
struct SyncStatus {
    enum class State { Offline, Connecting, CatchingUp, InStep, SignedOut };
    State state = State::Offline;
    int waiting = 0;         //!< ops in the outbox
    int refused = 0;
    qint64 done = 0, total = 0; //!< of catching up; total 0: unknown
    Instant lastInStep;
    QString reason;          //!< why not connected, one sentence, may be empty
    bool operator==(const SyncStatus &) const = default;
};

//! The UI's reading door: queries on its own connection, and news of what changed.
class Replica : public QObject {
    Q_OBJECT
public:
    //! Opens a second, read-only connection to the file ReplicaStore writes.
    [[nodiscard]] static StoreResult<std::unique_ptr<Replica>> open(const QString &path);
    ~Replica() override;

    [[nodiscard]] const Queries &read() const;
    [[nodiscard]] const DocumentQueries &documents() const;
    [[nodiscard]] const TaskQueries &tasks() const;
    [[nodiscard]] const CheckInQueries &checkIns() const;
    [[nodiscard]] const SyncStatus &status() const { return m_status; }
    using Everyone = std::shared_ptr<const std::vector<Member>>;
    //! Everybody, by name, removed ones last: read once, then kept up to date by the news before changed() tells
    //! them. A list that was answered stays as it was.
    [[nodiscard]] StoreResult<Everyone> everyone() const;

public slots:
    void publish(const meridian::ChangeSet &change);
    void setStatus(const meridian::SyncStatus &status);
    void publishDocument(const meridian::DocumentNews &news);

signals:
    void changed(const meridian::ChangeSet &change);
    void statusChanged(const meridian::SyncStatus &status);
    //! In the text of a document that somebody has open here; lists hear of changed().
    void documentNews(const meridian::DocumentNews &news);

private:
    class Impl;
    explicit Replica(std::unique_ptr<Impl> impl);
    std::unique_ptr<Impl> m_impl;
    SyncStatus m_status;
};

} // namespace meridian

Q_DECLARE_METATYPE(meridian::SyncStatus)
