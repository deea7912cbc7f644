// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sim/sim_disk.h"
#include <QSet>
#include <algorithm>
#include <cstring>
#include <new>
#include <sqlite3.h>

namespace meridian::sim {
namespace {

constexpr qint64 SectorBytes = 512;

QByteArray nextName()
{
    static int count = 0;
    return "sim-disk-" + QByteArray::number(++count);
}

} // namespace

//! What SQLite holds for an open file; SQLite owns the memory, we own what is built in it.
struct SimDisk::Handle {
    sqlite3_file base; // first: SQLite sees only this
    SimDisk *disk;
    std::shared_ptr<File> file;
    QByteArray name;
    bool deleteOnClose;

    static Handle *of(sqlite3_file *file) { return reinterpret_cast<Handle *>(file); }
};

struct SimDisk::Vfs {
    sqlite3_vfs table{};

    static SimDisk *disk(sqlite3_vfs *vfs) { return static_cast<SimDisk *>(vfs->pAppData); }

    static int close(sqlite3_file *file)
    {
        Handle *handle = Handle::of(file);
        if (handle->deleteOnClose && handle->disk->m_files.value(handle->name) == handle->file)
            handle->disk->m_files.remove(handle->name);
        handle->~Handle();
        return SQLITE_OK;
    }
    static int read(sqlite3_file *file, void *into, int count, sqlite3_int64 offset)
    {
        Handle *handle = Handle::of(file);
        if (const int error = handle->disk->begin(Access::Read, SQLITE_IOERR_READ))
            return error;
        const QByteArray &content = handle->file->content;
        const qint64 there = std::clamp<qint64>(content.size() - offset, 0, count);
        if (there > 0)
            std::memcpy(into, content.constData() + offset, size_t(there));
        if (there == count)
            return SQLITE_OK;
        std::memset(static_cast<char *>(into) + there, 0, size_t(count - there));
        return SQLITE_IOERR_SHORT_READ;
    }
    static int write(sqlite3_file *file, const void *from, int count, sqlite3_int64 offset)
    {
        Handle *handle = Handle::of(file);
        if (const int error = handle->disk->begin(Access::Change, SQLITE_IOERR_WRITE))
            return error;
        handle->disk->change(*handle->file,
                             {Change::Kind::Write, offset, QByteArray(static_cast<const char *>(from), count)});
        return SQLITE_OK;
    }
    static int truncate(sqlite3_file *file, sqlite3_int64 size)
    {
        Handle *handle = Handle::of(file);
        if (const int error = handle->disk->begin(Access::Change, SQLITE_IOERR_TRUNCATE))
            return error;
        handle->disk->change(*handle->file, {Change::Kind::Truncate, size, {}});
        return SQLITE_OK;
    }
    static int sync(sqlite3_file *file, int)
    {
        Handle *handle = Handle::of(file);
        if (const int error = handle->disk->begin(Access::Change, SQLITE_IOERR_FSYNC))
            return error;
        for (const Change &change : handle->file->sinceSync) // not a copy of the whole file, of which nearly all is there
            applyTo(handle->file->synced, change);
        handle->file->sinceSync.clear();
        handle->disk->syncName(handle->name);
        return SQLITE_OK;
    }
    static int fileSize(sqlite3_file *file, sqlite3_int64 *size)
    {
        Handle *handle = Handle::of(file);
        if (const int error = handle->disk->begin(Access::Read, SQLITE_IOERR_FSTAT))
            return error;
        *size = handle->file->content.size();
        return SQLITE_OK;
    }
    static int lock(sqlite3_file *, int) { return SQLITE_OK; }
    static int checkReservedLock(sqlite3_file *, int *result)
    {
        *result = 0;
        return SQLITE_OK;
    }
    static int fileControl(sqlite3_file *, int, void *) { return SQLITE_NOTFOUND; }
    static int sectorSize(sqlite3_file *) { return SectorBytes; }
    static int characteristics(sqlite3_file *) { return SQLITE_IOCAP_POWERSAFE_OVERWRITE; }

    static const sqlite3_io_methods *methods()
    {
        static const sqlite3_io_methods table = [] {
            sqlite3_io_methods m{};
            m.iVersion = 1; // no shared memory, no mapping
            m.xClose = close;
            m.xRead = read;
            m.xWrite = write;
            m.xTruncate = truncate;
            m.xSync = sync;
            m.xFileSize = fileSize;
            m.xLock = lock;
            m.xUnlock = lock;
            m.xCheckReservedLock = checkReservedLock;
            m.xFileControl = fileControl;
            m.xSectorSize = sectorSize;
            m.xDeviceCharacteristics = characteristics;
            return m;
        }();
        return &table;
    }

    static int open(sqlite3_vfs *vfs, const char *name, sqlite3_file *file, int flags, int *outFlags)
    {
        SimDisk *self = disk(vfs);
        file->pMethods = nullptr;
        const QByteArray key(name ? name : "");
        const bool exists = self->m_files.contains(key);
        const bool makes = !exists && (flags & SQLITE_OPEN_CREATE);
        if (const int error = self->begin(makes ? Access::Change : Access::Read, SQLITE_CANTOPEN))
            return error;
        if (!exists && !makes)
            return SQLITE_CANTOPEN;
        auto &stored = self->m_files[key];
        if (!stored)
            stored = std::make_shared<File>();
        new (file) Handle{{methods()}, self, stored, key, (flags & SQLITE_OPEN_DELETEONCLOSE) != 0};
        if (outFlags)
            *outFlags = flags;
        return SQLITE_OK;
    }
    static int remove(sqlite3_vfs *vfs, const char *name, int syncDirectory)
    {
        SimDisk *self = disk(vfs);
        if (const int error = self->begin(Access::Change, SQLITE_IOERR_DELETE))
            return error;
        if (!self->m_files.remove(name))
            return SQLITE_IOERR_DELETE_NOENT;
        if (syncDirectory)
            self->m_named.remove(name);
        return SQLITE_OK;
    }
    static int access(sqlite3_vfs *vfs, const char *name, int, int *result)
    {
        SimDisk *self = disk(vfs);
        if (const int error = self->begin(Access::Read, SQLITE_IOERR_ACCESS))
            return error;
        *result = self->m_files.contains(name);
        return SQLITE_OK;
    }
    static int fullPathname(sqlite3_vfs *, const char *name, int size, char *out)
    {
        sqlite3_snprintf(size, out, "%s", name);
        return SQLITE_OK;
    }
    static int randomness(sqlite3_vfs *vfs, int size, char *out)
    {
        const QByteArray bytes = disk(vfs)->m_random.bytes(size);
        std::memcpy(out, bytes.constData(), size_t(size));
        return size;
    }
    static int sleep(sqlite3_vfs *, int microseconds) { return microseconds; }
    static int currentTime(sqlite3_vfs *, double *julian)
    {
        *julian = 2461000.5;
        return SQLITE_OK;
    }
    static int lastError(sqlite3_vfs *, int, char *) { return 0; }
};

SimDisk::SimDisk(quint64 seed) : m_name(nextName()), m_random(seed), m_vfs(std::make_unique<Vfs>())
{
    sqlite3_vfs &table = m_vfs->table;
    table.iVersion = 1;
    table.szOsFile = sizeof(Handle);
    table.mxPathname = 512;
    table.zName = m_name.constData();
    table.pAppData = this;
    table.xOpen = Vfs::open;
    table.xDelete = Vfs::remove;
    table.xAccess = Vfs::access;
    table.xFullPathname = Vfs::fullPathname;
    table.xRandomness = Vfs::randomness;
    table.xSleep = Vfs::sleep;
    table.xCurrentTime = Vfs::currentTime;
    table.xGetLastError = Vfs::lastError;
    sqlite3_vfs_register(&table, 0);
}

SimDisk::~SimDisk()
{
    sqlite3_vfs_unregister(&m_vfs->table);
}

void SimDisk::failAccess(qint64 n, Fault fault)
{
    m_failAt = m_accesses + n;
    m_fault = fault;
}

void SimDisk::cutPowerAtWrite(qint64 n)
{
    m_cutAt = m_writes + n;
}

void SimDisk::powerOff()
{
    m_dead = true;
}

int SimDisk::begin(Access access, int ioError)
{
    ++m_accesses;
    if (access == Access::Change && ++m_writes == m_cutAt)
        m_dead = true;
    if (m_dead)
        return ioError;
    if (m_failAt > 0 && m_accesses >= m_failAt) {
        if (m_fault == Fault::Io) {
            m_failAt = 0;
            return ioError;
        }
        if (access == Access::Change) {
            m_failAt = 0;
            return ioError == SQLITE_CANTOPEN ? SQLITE_CANTOPEN : SQLITE_FULL;
        }
    }
    return SQLITE_OK;
}

void SimDisk::change(File &file, Change change)
{
    applyTo(file.content, change);
    file.sinceSync.push_back(std::move(change));
}

void SimDisk::applyTo(QByteArray &content, const Change &change)
{
    if (change.kind == Change::Kind::Truncate) {
        if (change.offset < content.size())
            content.truncate(change.offset);
        return;
    }
    const qint64 end = change.offset + change.data.size();
    if (content.capacity() < end)
        content.reserve(2 * end); // resize() alone would move the whole file for each page behind its end
    if (content.size() < end)
        content.resize(end, '\0');
    std::memcpy(content.data() + change.offset, change.data.constData(), size_t(change.data.size()));
}

// As SQLite's own VFS does: with the first sync of a new file its directory is synced.
void SimDisk::syncName(const QByteArray &name)
{
    if (m_named.value(name) != m_files.value(name))
        m_named = m_files;
}

// Writes reach the disk in no particular order, sector by sector: from some moment on, a sector took nothing more.
QByteArray SimDisk::afterPowerCut(const File &file)
{
    const quint64 mood = m_random.below(10);
    if (mood < 2)
        return file.content;
    if (mood < 5)
        return file.synced;
    QByteArray content = file.synced;
    QSet<qint64> stopped;
    for (const Change &change : file.sinceSync) {
        if (change.kind == Change::Kind::Truncate) {
            if (m_random.chance(50))
                applyTo(content, change);
            continue;
        }
        const qint64 end = change.offset + change.data.size();
        for (qint64 at = change.offset; at < end;) {
            const qint64 sector = at / SectorBytes;
            const qint64 next = std::min(end, (sector + 1) * SectorBytes);
            if (!stopped.contains(sector) && m_random.chance(40))
                stopped.insert(sector);
            if (!stopped.contains(sector))
                applyTo(content, {Change::Kind::Write, at, change.data.mid(at - change.offset, next - at)});
            at = next;
        }
    }
    return content;
}

void SimDisk::powerOn()
{
    QList<QByteArray> names = m_files.keys();
    for (auto it = m_named.cbegin(); it != m_named.cend(); ++it) {
        if (!names.contains(it.key()))
            names.append(it.key());
    }
    std::sort(names.begin(), names.end()); // a hash has no order to repeat
    QHash<QByteArray, std::shared_ptr<File>> survivors;
    for (const QByteArray &name : std::as_const(names)) {
        const auto before = m_named.value(name);
        const auto now = m_files.value(name);
        auto file = before == now || m_random.chance(50) ? now : before;
        if (!file)
            continue;
        const QByteArray content = afterPowerCut(*file);
        survivors.insert(name, std::make_shared<File>(File{content, content, {}}));
    }
    m_files = survivors;
    m_named = survivors;
    m_dead = false;
    m_cutAt = m_failAt = 0;
}

} // namespace meridian::sim
