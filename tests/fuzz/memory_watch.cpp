// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/memory_watch.h"
#include "tests/sanitizers.h"
#include <sys/resource.h>
#ifdef MERIDIAN_ASAN
#include <atomic>
// Of sanitizer/allocator_interface.h, which g++ does not bring along.
extern "C" int __sanitizer_install_malloc_and_free_hooks(void (*)(const volatile void *, size_t),
                                                         void (*)(const volatile void *));
extern "C" size_t __sanitizer_get_allocated_size(const volatile void *);
#endif

namespace meridian::crdt::fuzz {

#ifdef MERIDIAN_ASAN

namespace {

std::atomic<qint64> live{0}, most{0};

void onAllocated(const volatile void *, size_t size)
{
    const qint64 now = live += qint64(size);
    if (now > most)
        most = now;
}

void onFreed(const volatile void *memory)
{
    live -= qint64(__sanitizer_get_allocated_size(memory));
}

} // namespace

MemoryWatch::MemoryWatch()
{
    static const int installed = __sanitizer_install_malloc_and_free_hooks(onAllocated, onFreed);
    Q_UNUSED(installed);
    restart();
}

void MemoryWatch::restart()
{
    m_before = live;
    most = m_before;
}

qint64 MemoryWatch::mostBytes() const
{
    return most - m_before;
}

#else

namespace {

qint64 mostResident()
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return qint64(usage.ru_maxrss) * 1024;
}

} // namespace

MemoryWatch::MemoryWatch()
{
    restart();
}

void MemoryWatch::restart()
{
    m_before = mostResident();
}

qint64 MemoryWatch::mostBytes() const
{
    return mostResident() - m_before;
}

#endif

} // namespace meridian::crdt::fuzz
