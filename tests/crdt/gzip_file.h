// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QByteArray>
#include <QJsonObject>
#include <QString>
#include <optional>
#include <vector>

namespace meridian::crdt {

//! The contents of a file, unpacked if it is gzipped; none if it cannot be read.
[[nodiscard]] std::optional<QByteArray> readGzip(const QString &path);

//! The JSON objects of such a file, one a line; nothing if it cannot be read.
[[nodiscard]] std::vector<QJsonObject> readJsonLines(const QString &path);

} // namespace meridian::crdt
