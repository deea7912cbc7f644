// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <iterator>
#include <string>
#include <vector>

namespace load {

//! What the server's processes use, as the kernel counts it.
class Usage {
public:
    //! `pids` has commas between the numbers.
    explicit Usage(const std::string &pids)
    {
        for (const char *at = pids.c_str(); *at;) {
            char *end = nullptr;
            m_pids.push_back(int(std::strtol(at, &end, 10)));
            at = *end == ',' ? end + 1 : end;
        }
    }
    [[nodiscard]] double cpuSeconds() const
    {
        double seconds = 0;
        for (const int pid : m_pids) {
            std::ifstream file("/proc/" + std::to_string(pid) + "/stat");
            const std::string line((std::istreambuf_iterator<char>(file)), {});
            unsigned long user = 0, system = 0;
            const size_t paren = line.rfind(')');
            if (paren != std::string::npos
                && std::sscanf(line.c_str() + paren + 2, "%*c %*d %*d %*d %*d %*d %*u %*u %*u %*u %*u %lu %lu", &user, &system) == 2)
                seconds += double(user + system) / 100;
        }
        return seconds;
    }
    [[nodiscard]] double residentKib() const
    {
        double kib = 0;
        for (const int pid : m_pids) {
            std::ifstream file("/proc/" + std::to_string(pid) + "/smaps_rollup");
            for (std::string line; std::getline(file, line);) {
                if (line.rfind("Rss:", 0) == 0)
                    kib += std::atof(line.c_str() + 4);
            }
        }
        return kib;
    }

private:
    std::vector<int> m_pids;
};

} // namespace load
