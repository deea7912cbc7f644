// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/random.h"
#include <QByteArray>
#include <QHash>
#include <memory>
#include <optional>
#include <vector>

struct sqlite3_file;
struct sqlite3_vfs;

namespace meridian::sim {

//! A disk in memory that SQLite can use as a VFS of its own name, and whose power can fail.
//!
//! What was synced survives; what was not is kept, lost or torn at sector bounds, as the seed has it. The names of files
//! follow the same rule; the first sync of a new file syncs its directory. It has no shared memory, so WAL needs locking_mode=EXCLUSIVE.
//! Source: sqlite.org/vfs.html, sqlite.org/atomiccommit.html (what SQLite assumes of a disk).
class SimDisk {
public:
    enum class Fault { Io, Full };

    explicit SimDisk(quint64 seed);
    ~SimDisk();
    SimDisk(const SimDisk &) = delete;
    SimDisk &operator=(const SimDisk &) = delete;

    //! The name to give as StoreOptions::vfs.
    [[nodiscard]] QByteArray vfs() const { return m_name; }

    //! The n-th access from now on fails, once; 1 is the next. Full fails writes only.
    void failAccess(qint64 n, Fault fault);
    //! Power goes with the n-th write, sync, truncation or deletion from now on, before it happens.
    void cutPowerAtWrite(qint64 n);
    //! From here on every access fails, till powerOn().
    void powerOff();
    //! No failure that was ordered will happen.
    void heal() { m_failAt = m_cutAt = 0; }
    //! Decides what became of what was not synced. Every file of before must have been closed by its reader.
    void powerOn();
    [[nodiscard]] bool isDead() const { return m_dead; }

    //! So far: every access; those that change something.
    [[nodiscard]] qint64 accesses() const { return m_accesses; }
    [[nodiscard]] qint64 writes() const { return m_writes; }

private:
    struct Change {
        enum class Kind { Write, Truncate };
        Kind kind = Kind::Write;
        qint64 offset = 0; //!< of a write; of a truncation the new size
        QByteArray data;
    };
    struct File {
        QByteArray content;
        QByteArray synced;
        std::vector<Change> sinceSync;
    };
    enum class Access { Read, Change };
    struct Vfs; //!< the C tables and the functions in them
    struct Handle;

    //! SQLITE_OK, or the error this access ends with.
    [[nodiscard]] int begin(Access access, int ioError);
    void change(File &file, Change change);
    static void applyTo(QByteArray &content, const Change &change);
    [[nodiscard]] QByteArray afterPowerCut(const File &file);
    void syncName(const QByteArray &name);

    const QByteArray m_name;
    SeededRandom m_random;
    std::unique_ptr<Vfs> m_vfs;
    QHash<QByteArray, std::shared_ptr<File>> m_files;  //!< as programs see them
    QHash<QByteArray, std::shared_ptr<File>> m_named;  //!< as the directory is synced
    bool m_dead = false;
    qint64 m_accesses = 0, m_writes = 0;
    qint64 m_failAt = 0, m_cutAt = 0; //!< counts of m_accesses and m_writes; 0: never
    Fault m_fault = Fault::Io;
};

} // namespace meridian::sim
