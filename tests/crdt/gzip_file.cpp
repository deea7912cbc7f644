// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/crdt/gzip_file.h"
#include <QFile>
#include <QJsonDocument>
#include <memory>
#include <zlib.h>

namespace meridian::crdt {

std::optional<QByteArray> readGzip(const QString &path)
{
    const std::unique_ptr<gzFile_s, int (*)(gzFile)> file(gzopen(QFile::encodeName(path).constData(), "rb"), gzclose);
    if (!file)
        return std::nullopt;
    QByteArray contents, block(1 << 16, Qt::Uninitialized);
    for (;;) {
        const int count = gzread(file.get(), block.data(), unsigned(block.size()));
        if (count < 0)
            return std::nullopt;
        if (count == 0)
            return contents;
        contents.append(block.constData(), count);
    }
}

std::vector<QJsonObject> readJsonLines(const QString &path)
{
    std::vector<QJsonObject> objects;
    for (const QByteArray &line : readGzip(path).value_or(QByteArray()).split('\n')) {
        if (!line.isEmpty())
            objects.push_back(QJsonDocument::fromJson(line).object());
    }
    return objects;
}

} // namespace meridian::crdt
