// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crdt/any.h"
#include "core/crdt/json_text.h"
#include <QHash>
#include <algorithm>

namespace meridian::crdt {

namespace {

//! The number that a key of an array is, as JavaScript sees it; none for any other key.
std::optional<quint32> arrayIndex(QStringView key)
{
    if (key.isEmpty() || key.size() > 10 || (key[0] == u'0' && key.size() > 1))
        return {};
    quint64 number = 0;
    for (const QChar c : key) {
        if (c < u'0' || c > u'9')
            return {};
        number = number * 10 + (c.unicode() - u'0');
    }
    return number < 0xffff'ffffu ? std::optional(static_cast<quint32>(number)) : std::nullopt;
}

//! Whole numbers first, ascending; each key once, where it first stood and with the value it last had.
Any::Object inJavaScriptOrder(Any::Object object)
{
    QHash<QString, size_t> seen;
    Any::Object result;
    result.reserve(object.size());
    for (auto &[key, value] : object) {
        const auto found = seen.constFind(key);
        if (found != seen.constEnd()) {
            result[*found].second = std::move(value);
            continue;
        }
        seen.insert(key, result.size());
        result.emplace_back(key, std::move(value));
    }
    const auto named = std::stable_partition(result.begin(), result.end(), [](const auto &entry) {
        return arrayIndex(entry.first).has_value();
    });
    std::sort(result.begin(), named, [](const auto &a, const auto &b) {
        return *arrayIndex(a.first) < *arrayIndex(b.first);
    });
    return result;
}

} // namespace

Any::Any(Object value) : m_value(inJavaScriptOrder(std::move(value))) {}

const Any *Any::find(QStringView key) const
{
    const auto *object = as<Object>();
    if (!object)
        return nullptr;
    const auto found = std::find_if(object->begin(), object->end(),
                                    [key](const auto &entry) { return entry.first == key; });
    return found == object->end() ? nullptr : &found->second;
}

QString Any::toJson() const
{
    return writeJson(*this);
}

} // namespace meridian::crdt
