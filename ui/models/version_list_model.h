// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/documents/delta_diff.h"
#include "ui/models/member_book.h"
#include <QAbstractListModel>
#include <QDate>

namespace meridian {

//! The versions of a document, newest first, under the days they were kept on; above them what it is now.
//!
//! How much changed is told to it (setChange): it takes the texts of two versions to know.
//! Errors: a replica that cannot be read keeps the old rows and turns health() to Failed.
class VersionListModel : public QAbstractListModel {
    Q_OBJECT
public:
    enum class Kind { Day, Now, Version };
    enum class Health { Ready, Failed };
    struct Row {
        Kind kind = Kind::Version;
        QString text; //!< of Day
        DocumentVersion version;
        std::optional<TextChange> change; //!< since the version before
    };

    //! All outlive this.
    VersionListModel(Replica &replica, const MemberBook &book, const Clock &clock, QObject *parent = nullptr);

    //! Null: none.
    void open(DocumentId document);
    [[nodiscard]] DocumentId document() const { return m_document; }
    //! Who has it open beside me.
    void setPresent(std::vector<MemberId> members);
    void setChange(VersionId version, const TextChange &change);
    //! A new day may have begun.
    void takeTime();

    [[nodiscard]] const Row &at(int row) const { return m_rows[size_t(row)]; }
    [[nodiscard]] int rowOf(VersionId version) const; //!< -1: not here
    //! The one kept before it; none for the first.
    [[nodiscard]] std::optional<DocumentVersion> before(VersionId version) const;
    [[nodiscard]] const std::vector<DocumentVersion> &versions() const { return m_versions; } //!< newest first
    [[nodiscard]] Health health() const { return m_health; }

    //! "10:40, market table"; with the day where that is not said above it.
    enum class Day { Said, Unsaid };
    [[nodiscard]] QString titleOf(const DocumentVersion &version, Day day) const;
    //! "Yuki, 16:04 in Tokyo": their clock where it differs from mine.
    [[nodiscard]] QString whoOf(const DocumentVersion &version) const;
    [[nodiscard]] QString whoIsHere() const; //!< "Priya and Wanjiru are editing"
    [[nodiscard]] const std::vector<MemberId> &present() const { return m_present; }
    //! "96 words added, 31 removed"; empty when that is not known yet.
    [[nodiscard]] static QString changeWords(const std::optional<TextChange> &change);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    //! Qt::DisplayRole and Qt::AccessibleTextRole; what is painted comes from at().
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

signals:
    void healthChanged();

private:
    void read();
    void rebuild();
    [[nodiscard]] QString dayName(QDate day) const;

    Replica &m_replica;
    const MemberBook &m_book;
    const Clock &m_clock;
    DocumentId m_document;
    Health m_health = Health::Ready;
    std::vector<DocumentVersion> m_versions;
    std::vector<MemberId> m_present;
    QHash<VersionId, TextChange> m_changes;
    std::vector<Row> m_rows;
};

} // namespace meridian
