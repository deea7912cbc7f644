// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// crdt_replay: what Meridian makes of Yjs updates, for whoever wants to hold it against Yjs. One JSON object a line in,
// one a line out; README.md has the words.
#include "app/crdt_replay/replay.h"
#include <QString>
#include <cstdio>
#include <iostream>
#include <string>

namespace {

constexpr std::size_t MaxLineBytes = 96 * 1024 * 1024; // base64 of the largest update, and what surrounds it

enum class Read { Line, TooLong, End };

//! The next line, of which at most MaxLineBytes are ever held.
Read readLine(std::string &line)
{
    line.clear();
    Read read = Read::End;
    for (int byte = getc_unlocked(stdin); byte != EOF; byte = getc_unlocked(stdin)) {
        if (byte == '\n')
            return read == Read::TooLong ? read : Read::Line;
        if (read == Read::TooLong)
            continue;
        line.push_back(static_cast<char>(byte));
        read = line.size() > MaxLineBytes ? Read::TooLong : Read::Line;
    }
    return read;
}

} // namespace

int main(int argc, char **)
{
    if (argc > 1) {
        std::cout << "crdt_replay applies Yjs updates: one JSON object a line on its input,\n"
                     "{\"encoding\":\"v1\",\"updates\":[base64, ...],\"roots\":{\"t\":\"text\",\"m\":\"map\",\"a\":\"array\","
                     "\"x\":\"xml\"}}, one a line on its output.\n";
        return 0;
    }
    std::string line;
    for (Read read = readLine(line); read != Read::End; read = readLine(line)) {
        const QByteArray reply = read == Read::TooLong
            ? meridian::crdt::replayError(QStringLiteral("the line is longer than %1 bytes").arg(MaxLineBytes))
            : meridian::crdt::replay(QByteArray::fromRawData(line.data(), qsizetype(line.size())));
        std::cout.write(reply.constData(), reply.size()).put('\n').flush();
    }
    return 0;
}
