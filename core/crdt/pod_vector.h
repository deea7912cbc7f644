// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <algorithm>
#include <cstddef>
#include <cstring>
#include <new>
#include <type_traits>
#include <utility>

namespace meridian::crdt {

//! A growing array of plain values, aligned to `Alignment`, that may be filled in place.
//!
//! Unlike std::vector it hands out room that is not initialised, and elements keep to cache lines.
//! Growing moves the elements: keep indexes, not pointers.
template<typename T, size_t Alignment = alignof(T)>
class PodVector {
    static_assert(std::is_trivially_copyable_v<T>);
    static constexpr std::align_val_t Align{Alignment};

public:
    PodVector() = default;
    PodVector(PodVector &&other) noexcept
        : m_data(std::exchange(other.m_data, nullptr)), m_size(std::exchange(other.m_size, 0)),
          m_capacity(std::exchange(other.m_capacity, 0))
    {
    }
    PodVector &operator=(PodVector &&other) noexcept
    {
        std::swap(m_data, other.m_data);
        std::swap(m_size, other.m_size);
        std::swap(m_capacity, other.m_capacity);
        return *this;
    }
    ~PodVector() { ::operator delete(m_data, Align); }

    [[nodiscard]] T &operator[](size_t index) { return m_data[index]; }
    [[nodiscard]] const T &operator[](size_t index) const { return m_data[index]; }
    [[nodiscard]] T *data() { return m_data; }
    [[nodiscard]] const T *data() const { return m_data; }
    [[nodiscard]] size_t size() const { return m_size; }
    [[nodiscard]] size_t capacity() const { return m_capacity; }
    void clear() { m_size = 0; }
    void shrink(size_t size) { m_size = size; }

    void push(const T &value)
    {
        const T copy = value; // may stand in this very array
        *room(1) = copy;
        ++m_size;
    }
    //! Where the next `count` elements go; advance() takes them in.
    [[nodiscard]] T *room(size_t count)
    {
        if (m_capacity - m_size < count) [[unlikely]]
            grow(m_size + count);
        return m_data + m_size;
    }
    void advance(size_t count) { m_size += count; }
    void reserve(size_t capacity)
    {
        if (capacity > m_capacity)
            grow(capacity);
    }

private:
    void grow(size_t least)
    {
        const size_t capacity = std::max({least, m_capacity + m_capacity / 2, size_t(16)});
        auto *data = static_cast<T *>(::operator new(capacity * sizeof(T), Align));
        if (m_size > 0)
            std::memcpy(static_cast<void *>(data), m_data, m_size * sizeof(T));
        ::operator delete(m_data, Align);
        m_data = data;
        m_capacity = capacity;
    }

    T *m_data = nullptr;
    size_t m_size = 0;
    size_t m_capacity = 0;
};

} // namespace meridian::crdt
