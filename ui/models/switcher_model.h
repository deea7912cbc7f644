// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/models/member_book.h"
#include "ui/models/thread_names.h"
#include <QAbstractListModel>
#include <QTimer>
#include <functional>
#include <variant>

namespace meridian {

//! Something the window can do, as the switcher offers it.
struct SwitcherCommand {
    int command = 0; //!< whatever number its owner knows it by
    QString text;
    QStringList keys; //!< one for each chip
    QString icon;
};

//! Where the switcher can lead: a channel, a thread, a person, a document, a command.
using SwitcherTarget = std::variant<ChannelId, ThreadId, MemberId, DocumentId, int>;

//! What the switcher lists for what was typed: "Go to" (channels, threads and documents), "People", "Do". A first "@", "#" or ">"
//! asks for people, channels or commands alone. Nothing typed: what was used last. Names are read when the window has
//! nothing else to do, or at the latest when something is typed: opening reads only what it shows.
//!
//! Errors: a name that cannot be read is left out, and the log has a line; failed() is true when channels could not be.
class SwitcherModel : public QAbstractListModel {
    Q_OBJECT
public:
    enum class Kind { Heading, Channel, Thread, Document, Person, Command };
    struct Row {
        Kind kind = Kind::Heading;
        SwitcherTarget target;
        QString text;
        QString note; //!< beside it: when, or of a channel that it has something new
        QString icon;
        QStringList keys;
        std::vector<NameQuery::Span> marks; //!< what of the text fits
        std::optional<Member> person;
    };

    //! All outlive this.
    SwitcherModel(Replica &replica, const MemberBook &book, const Clock &clock, QObject *parent = nullptr);

    //! Begins anew: these commands can be done now, these targets were used last (newest first).
    void open(std::vector<SwitcherCommand> commands, std::vector<SwitcherTarget> recent);
    void setQuery(const QString &typed);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    //! Qt::DisplayRole and Qt::AccessibleTextRole; what is painted comes from at().
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    [[nodiscard]] const Row &at(int row) const { return m_rows[size_t(row)]; }
    [[nodiscard]] bool failed() const { return m_failed; }

private:
    struct Hit {
        NameFit fit = NameFit::Start;
        int used = 0; //!< place among those used last
        Row row;
    };
    using Hits = std::vector<Hit>;
    struct Candidate {
        NameFit fit = NameFit::Start;
        int used = 0;
        int index = 0;
    };
    using Candidates = std::vector<Candidate>;

    void readChannels();
    void readPeople();
    void readDocuments();
    void readAhead();
    void refresh();
    void showRecent();
    void addGroups(std::vector<std::pair<QString, Hits>> groups);
    [[nodiscard]] Candidates best(const NameList &names, const NameQuery &query, int limit,
                                  const std::function<std::optional<int>(int)> &rank) const;
    [[nodiscard]] static Hits marked(Hits hits, const NameQuery &query);
    [[nodiscard]] Hits channels(const NameQuery &query, int limit) const;
    [[nodiscard]] Hits threads(const NameQuery &query, int limit) const;
    [[nodiscard]] Hits documents(const NameQuery &query, int limit) const;
    [[nodiscard]] Hits people(const NameQuery &query, int limit) const;
    [[nodiscard]] Hits commands(const NameQuery &query, int limit) const;
    [[nodiscard]] std::optional<Row> rowOf(const SwitcherTarget &target) const;
    [[nodiscard]] std::optional<Row> channelRow(ChannelId channel) const;
    [[nodiscard]] Row rowOf(const SwitcherCommand &command) const;
    [[nodiscard]] std::optional<Row> threadRow(ThreadId thread) const;
    [[nodiscard]] std::optional<Row> documentRow(DocumentId document) const;
    [[nodiscard]] static Row rowOf(const Member &member);
    [[nodiscard]] int used(const Uuid &id) const;

    Replica &m_replica;
    const MemberBook &m_book;
    const Clock &m_clock;
    ThreadNames m_threadNames;
    std::vector<ChannelName> m_channels;
    std::vector<DocumentId> m_documents;
    NameList m_channelNames, m_peopleNames, m_documentNames, m_commandNames;
    bool m_channelsRead = false, m_peopleRead = false, m_documentsRead = false, m_failed = false;
    std::vector<SwitcherCommand> m_commands;
    std::vector<SwitcherTarget> m_recent;
    QHash<Uuid, int> m_used; //!< places in m_recent
    QTimer m_ahead;
    QString m_typed;
    std::vector<Row> m_rows;
};

} // namespace meridian
