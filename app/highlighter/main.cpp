// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// meridian-highlighter: colours code for the app, in a process of its own, because grammars run on text that strangers
// wrote. One JSON object a line in, one a line out; README.md has the words.
#include "highlighter.h"
#include <QByteArray>
#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <iostream>
#include <string>
#include <sys/resource.h>

namespace {

constexpr int MaxTextUnits = 100'000;
constexpr size_t MaxLineBytes = 2'000'000;
constexpr size_t MaxSpans = 100'000;
constexpr rlim_t MaxMemory = rlim_t(1) << 30;

QByteArray answer(Highlighter &highlighter, const QByteArray &line)
{
    const QJsonObject request = QJsonDocument::fromJson(line).object();
    const QString text = request.value(QStringLiteral("text")).toString();
    QJsonArray spans;
    QString language;
    const auto definition = highlighter.find(request.value(QStringLiteral("language")).toString().left(80));
    if (definition.isValid() && text.size() <= MaxTextUnits) {
        language = definition.name();
        const std::vector<Span> found = highlighter.spans(definition, text);
        for (size_t i = 0; i < found.size() && i < MaxSpans; ++i)
            spans.append(QJsonArray{found[i].start, found[i].length, QString::fromLatin1(found[i].kind)});
    }
    const QJsonObject reply{{QStringLiteral("id"), request.value(QStringLiteral("id"))},
                            {QStringLiteral("language"), language},
                            {QStringLiteral("spans"), spans}};
    return QJsonDocument(reply).toJson(QJsonDocument::Compact);
}

} // namespace

int main(int argc, char **argv)
{
    const rlimit memory{MaxMemory, MaxMemory};
    setrlimit(RLIMIT_AS, &memory); // a grammar that runs wild ends here and not in swap
    QCoreApplication app(argc, argv);
    if (argc > 1) {
        std::cout << "meridian-highlighter colours code for Meridian: one JSON object a line on its input, "
                     "{\"id\":1,\"language\":\"cpp\",\"text\":\"int x;\"}, one a line on its output.\n";
        return 0;
    }
    Highlighter highlighter;
    std::string line;
    while (std::getline(std::cin, line)) {
        if (line.size() > MaxLineBytes)
            return 1; // the app never asks for so much
        const QByteArray reply = answer(highlighter, QByteArray::fromRawData(line.data(), int(line.size())));
        std::cout.write(reply.constData(), reply.size()).put('\n').flush();
    }
    return 0;
}
