// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/shell/key_table.h"
#include <functional>
#include <map>
#include <type_traits>

namespace meridian {

//! The commands somebody answers to: the window to some, each screen to its own.
class CommandSet {
public:
    using Can = std::function<bool()>;

    //! `run` does it; one that returns false has found that the key means nothing here, and the widget that has the
    //! focus gets it. Without `can` it can be done whenever the screen is there.
    template<typename Run>
    void on(Command command, Run run, Can can = {})
    {
        if constexpr (std::is_void_v<std::invoke_result_t<Run>>)
            m_entries[command] = {[run] { run(); return true; }, std::move(can)};
        else
            m_entries[command] = {std::move(run), std::move(can)};
    }
    //! Somebody answers to it, if perhaps not now.
    [[nodiscard]] bool knows(Command command) const { return m_entries.contains(command); }
    [[nodiscard]] bool can(Command command) const
    {
        const auto entry = m_entries.find(command);
        return entry != m_entries.end() && (!entry->second.can || entry->second.can());
    }
    //! True when it was done.
    bool run(Command command) const { return can(command) && m_entries.at(command).run(); }

private:
    struct Entry {
        std::function<bool()> run;
        Can can;
    };
    std::map<Command, Entry> m_entries;
};

} // namespace meridian
