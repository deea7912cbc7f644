// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>
#include <SQLiteCpp/SQLiteCpp.h>

namespace meridian::test {

//! While it lives, whatever asks a replica's file for one of its tables fails, as on a damaged disk.
class Unreadable {
public:
    Unreadable(const QString &path, const char *table)
        : m_file(path.toStdString(), SQLite::OPEN_READWRITE), m_table(table)
    {
        m_file.exec("PRAGMA legacy_alter_table = ON");
        rename(m_table, m_table + "_away");
    }
    ~Unreadable() { rename(m_table + "_away", m_table); }
    Unreadable(const Unreadable &) = delete;
    Unreadable &operator=(const Unreadable &) = delete;

private:
    void rename(const std::string &from, const std::string &to) { m_file.exec("ALTER TABLE " + from + " RENAME TO " + to); }

    SQLite::Database m_file;
    const std::string m_table;
};

} // namespace meridian::test
