// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/server/administration.h"
#include "core/store/database.h"
#include <SQLiteCpp/Database.h>
#include <QUrl>
#include <expected>
#include <memory>

namespace meridian {

//! The directory a workspace lives in: its database, and the address people reach it at. Nobody but its owner may
//! read it.
//! Errors: one sentence each.
class DataDirectory {
public:
    template<typename T>
    using Result = std::expected<T, QString>;

    explicit DataDirectory(const QString &path) : m_path(path) {}

    //! Makes the directory; it must not hold a workspace yet.
    [[nodiscard]] Result<std::unique_ptr<SQLite::Database>> create() const;
    //! Takes away what create() made, when it is good for nothing.
    void removeDatabase() const;
    //! The database, brought up to date.
    [[nodiscard]] Result<std::unique_ptr<SQLite::Database>> open() const;
    [[nodiscard]] StoreResult<std::unique_ptr<SQLite::Database>> openReader() const;
    [[nodiscard]] QString databasePath() const { return m_path + QStringLiteral("/workspace.sqlite"); }

    //! Held by the one process that serves; ends with the process, however that ends.
    [[nodiscard]] Result<void> lockForServing() const;

    //! Where people reach the server: what was named last, else where it listened last, else the default.
    [[nodiscard]] QUrl publicUrl() const;
    [[nodiscard]] Result<void> setPublicUrl(const QUrl &url) const;
    [[nodiscard]] Result<void> setListening(const QUrl &url) const;

private:
    [[nodiscard]] Result<std::unique_ptr<SQLite::Database>> openFile() const;
    //! Held by the one process that makes a workspace here, to its end: of two at once, neither takes the other's files away.
    [[nodiscard]] Result<void> lockForMaking() const;
    [[nodiscard]] Result<void> write(const QString &name, const QUrl &url) const;
    QString m_path;
};

inline constexpr quint16 DefaultPort = 8470;

//! An address people can be given: ws, wss, http or https, and a host.
[[nodiscard]] std::expected<QUrl, QString> publicUrlFrom(const QString &text);

//! A sentence for a store's error.
[[nodiscard]] QString sentenceFor(const StoreError &error);

} // namespace meridian
