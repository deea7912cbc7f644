// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// fuzz_seeds FOLDER   writes the seeds of every decoder into FOLDER/<decoder>/, a file each.
#include "tests/fuzz/targets.h"
#include <QDir>
#include <QFile>
#include <cstdio>

using namespace meridian::crdt::fuzz;

int main(int argc, char **argv)
{
    if (argc != 2) {
        std::fprintf(stderr, "usage: fuzz_seeds FOLDER\n");
        return 2;
    }
    for (const Target &target : targets()) {
        const QDir folder(QFile::decodeName(argv[1]) + u'/' + QLatin1String(target.name));
        int number = 0;
        for (const QByteArray &seed : target.seeds()) {
            QFile file(folder.filePath(QStringLiteral("seed%1").arg(number++, 4, 10, QLatin1Char('0'))));
            if (!folder.mkpath(QStringLiteral(".")) || !file.open(QIODevice::WriteOnly) || file.write(seed) != seed.size()) {
                std::fprintf(stderr, "fuzz_seeds: %s cannot be written\n", qPrintable(file.fileName()));
                return 1;
            }
        }
    }
    return 0;
}
