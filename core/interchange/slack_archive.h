// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/interchange/import_report.h"
#include <QJsonObject>
#include <QMap>
#include <expected>
#include <functional>
#include <memory>

struct zip;

namespace meridian {

//! The bounds of what is read. An archive that claims more is refused whole; one file of it that
//! claims more is left out.
namespace slack_bounds {
inline constexpr qint64 Entries = 250'000;
inline constexpr qint64 EntryBytes = 256LL << 20;
inline constexpr qint64 TotalBytes = 16LL << 30;
inline constexpr qint64 Ratio = 200; //!< unpacked to packed, of files above 1 MiB
inline constexpr qsizetype ElementBytes = 4 << 20;
} // namespace slack_bounds

//! A Slack export's ZIP file. Its directory is sorted into the few names an export has, everything
//! else is reported and never touched; nothing is ever written. A file's checksum is proved before
//! its first element is used.
//!
//! Errors: ImportError when the archive as a whole is no use; the report's `skipped` for the rest.
//! Source: PKWARE APPNOTE 6.3.10 through libzip.
class SlackArchive {
public:
    struct Entry {
        QString name;
        quint64 index = 0;
        qint64 bytes = 0;
    };
    //! Says whether to go on reading.
    using ElementCall = std::function<bool(const QJsonObject &element, qsizetype bytes)>;

    [[nodiscard]] static std::expected<std::unique_ptr<SlackArchive>, ImportError>
    open(const QString &path, ImportReport &report);

    //! `users.json` and its like; none when the export has no such list.
    [[nodiscard]] const Entry *list(const QString &name) const;
    //! The day files of each folder, in the order of their dates.
    [[nodiscard]] const QMap<QString, std::vector<Entry>> &folders() const { return m_folders; }
    [[nodiscard]] qint64 totalBytes() const { return m_totalBytes; }

    //! Hands out the objects of the array in a file, one after another.
    void read(const Entry &entry, const ElementCall &call, ImportReport &report) const;

private:
    struct Closer {
        void operator()(zip *archive) const;
    };
    explicit SlackArchive(zip *archive)
        : m_archive(archive)
    {
    }
    [[nodiscard]] std::expected<void, ImportError> sortEntries(qint64 archiveBytes,
                                                               ImportReport &report);
    void place(Entry entry, ImportReport &report);
    void sortDays(ImportReport &report);
    //! A file's name, with slashes between folders whatever packed it, and letters composed as everybody writes them.
    [[nodiscard]] QString nameOf(qint64 index) const;
    [[nodiscard]] QString prefix() const;
    [[nodiscard]] bool proves(const Entry &entry) const;

    std::unique_ptr<zip, Closer> m_archive;
    QMap<QString, Entry> m_lists;
    QMap<QString, std::vector<Entry>> m_folders;
    qint64 m_totalBytes = 0;
};

} // namespace meridian
