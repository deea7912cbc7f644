// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/models/member_book.h"
#include <QAbstractListModel>
#include <QTimer>

namespace meridian {

//! The documents of my channels, or of one of them, as rows: the tree, with what is unfolded in it; or one list of those
//! edited last, of those I keep at hand, of those that are put away. Each parent's documents are read a page at a time;
//! a row More stands for the rest.
//!
//! A change repaints its row; what moved, came or went is looked for once for many changes, and rows that stay keep
//! their place. Recent and Archived keep their order until they are shown anew.
//! Errors: a replica that cannot be read keeps the old rows and turns health() to Failed.
class DocumentListModel : public QAbstractListModel {
    Q_OBJECT
public:
    enum class View { Tree, Recent, Kept, Archived };
    enum class Health { Ready, Failed };
    enum class Kind { Channel, Document, More };
    static constexpr int PageSize = 100;

    struct Row {
        Kind kind = Kind::Document;
        ChannelId channel; //!< of all kinds
        QString name;      //!< of Channel
        ChannelKind channelKind = ChannelKind::Public;
        int depth = 0;     //!< of Document and More, in the tree
        bool open = false; //!< what is under it is shown
        DocumentRow document;
        std::optional<DocumentId> parent; //!< of More: whose documents go on there
    };

    //! All outlive this.
    DocumentListModel(Replica &replica, const MemberBook &book, const Clock &clock, QObject *parent = nullptr);

    //! Reads it anew. Of all channels, or of one, which has no heading then.
    void show(View view, std::optional<ChannelId> channel = {});
    [[nodiscard]] View view() const { return m_view; }
    [[nodiscard]] std::optional<ChannelId> channel() const { return m_channel; }

    [[nodiscard]] const Row &at(int row) const { return m_rows[size_t(row)]; }
    [[nodiscard]] int rowOf(DocumentId document) const; //!< -1: not among the rows
    [[nodiscard]] bool isEmpty() const { return m_rows.empty(); }
    [[nodiscard]] Health health() const { return m_health; }
    [[nodiscard]] bool canOpen(int row) const;
    void setOpen(int row, bool open);
    //! Unfolded as soon as there is something under it.
    void keepOpen(DocumentId document) { m_open.insert(document.uuid()); }
    //! Unfolds all it lies under, and answers with its row; -1 when it is not in this list.
    int reveal(DocumentId document);
    //! Reads on in place of a row More.
    void readOn(int row);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    //! Qt::DisplayRole and Qt::EditRole (the title), Qt::AccessibleTextRole; what is painted comes from at().
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    //! Who edited it last, with their own clock where that differs: "Yuki, 16:04 in Tokyo".
    [[nodiscard]] QString editedBy(const DocumentRow &row) const;
    [[nodiscard]] static QString titleOf(const DocumentRow &row);

signals:
    void healthChanged();

private:
    using Rows = std::vector<Row>;
    [[nodiscard]] StoreResult<Rows> read() const;
    [[nodiscard]] StoreResult<Rows> readTree() const;
    [[nodiscard]] StoreResult<Rows> readList() const;
    [[nodiscard]] StoreResult<QSet<ChannelId>> channelsWithDocuments() const;
    [[nodiscard]] StoreResult<std::vector<ChannelRow>> channelsShown() const;
    [[nodiscard]] StoreResult<std::vector<DocumentRow>> archivedOfAll() const;
    [[nodiscard]] StoreResult<void> addUnder(Rows &rows, ChannelId channel, std::optional<DocumentId> parent, int depth,
                                             int limit, const std::optional<DocumentPlace> &after) const;
    [[nodiscard]] QString nameOf(const ChannelRow &row) const;
    [[nodiscard]] QString spoken(const Row &row) const;
    void apply(const ChangeSet &change);
    void look();
    void take(Rows rows);
    void replace(int first, int count, Rows rows);
    void setHealth(Health health);

    Replica &m_replica;
    const MemberBook &m_book;
    const Clock &m_clock;
    View m_view = View::Tree;
    std::optional<ChannelId> m_channel;
    Health m_health = Health::Ready;
    Rows m_rows;
    QSet<Uuid> m_open;          //!< documents that are unfolded
    QSet<ChannelId> m_folded;   //!< channels that are folded
    QHash<Uuid, int> m_readFar; //!< how many of a parent's, or a channel's, documents were read, beyond a page
    QTimer m_look;              //!< collects changes
};

} // namespace meridian
