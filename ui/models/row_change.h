// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QAbstractListModel>
#include <algorithm>
#include <cstddef>

namespace meridian {

//! What differs between two lists of the same things: rows `first` on, so many of which go, and so many of which come.
//! What is the same before and behind them stays where it is.
struct RowChange {
    size_t first = 0, removed = 0, inserted = 0;

    template<typename Rows, typename Same>
    [[nodiscard]] static RowChange between(const Rows &before, const Rows &after, Same same)
    {
        size_t begin = 0, end = 0;
        const size_t most = std::min(before.size(), after.size());
        while (begin < most && same(before[begin], after[begin]))
            ++begin;
        while (end < most - begin && same(before[before.size() - 1 - end], after[after.size() - 1 - end]))
            ++end;
        return {begin, before.size() - end - begin, after.size() - end - begin};
    }
};

//! A list whose rows are read anew as a whole: what stays does not move under those who look at it, and keeps their selection.
class RowListModel : public QAbstractListModel {
protected:
    using QAbstractListModel::QAbstractListModel;

    template<typename Rows, typename Same>
    void replaceRows(Rows &held, Rows rows, Same same)
    {
        const RowChange change = RowChange::between(held, rows, same);
        const int first = int(change.first);
        if (change.removed > 0) {
            beginRemoveRows({}, first, first + int(change.removed) - 1);
            held.erase(held.begin() + first, held.begin() + first + qsizetype(change.removed));
            endRemoveRows();
        }
        if (change.inserted > 0) {
            beginInsertRows({}, first, first + int(change.inserted) - 1);
            held.insert(held.begin() + first, rows.begin() + first, rows.begin() + first + qsizetype(change.inserted));
            endInsertRows();
        }
        held = std::move(rows);
        if (!held.empty())
            emit dataChanged(index(0), index(rowCount() - 1)); // headings' numbers, too
    }
};

} // namespace meridian
