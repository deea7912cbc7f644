// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// body_times [PART]: how long the longest messages there are take from their text to the first sight of them: parsed, laid
// out as a row of a thread, and drawn. The texts are the pathological ones of the CommonMark and GFM projects and heaps of
// emoji, shortcodes, marks, cells. One JSON line each, in milliseconds, the best of three; PART: only texts whose name
// holds it.
#include "core/model/limits.h"
#include "core/time/wall_clock.h"
#include "ui/words/message_body.h"
#include <QApplication>
#include <QElapsedTimer>
#include <QPainter>
#include <cstdio>

using namespace meridian;

namespace {

constexpr int Width = 680, ViewHeight = 900, Tries = 3;

struct Sample {
    const char *name;
    const char *piece; //!< repeated until the text is as long as a message may be
    const char *before = "";
    const char *after = "";
};

constexpr Sample Samples[] = {
    {"words", "What people write, line after line, in plain words. "},
    {"short lines", "One line of a log, as people paste them\n"},
    {"one word", "x"},
    {"emoji", "😀"},
    {"emoji of several parts", "👩🏽‍🚀"},
    {"shortcodes", ":tada: "},
    {"e and backtick", "e`"},
    {"code spans", "`a` "},
    {"bold words", "**a** "},
    {"nested strong emphasis", "*a **a ", "", "b"},
    {"closers without openers", "a_ "},
    {"openers without closers", "_a "},
    {"brackets closing", "a]"},
    {"brackets opening", "[a"},
    {"nested brackets", "[", "", "]"},
    {"link openers", "[a](<b"},
    {"image openers", "![a]()"},
    {"nested quotes", "> ", "", "a"},
    {"nested lists", "  - a\n"},
    {"backslashes", "\\* "},
    {"html comments", "<!--"},
    {"entities", "&amp; "},
    {"strikes", "~~a~~ "},
    {"mail addresses", "a@a.a "},
    {"links", "https://a.b/c "},
    {"mentions", "<@018f0000-0000-7000-8000-000000000001> "},
    {"table cells", "|x", "|a|b|\n|-|-|\n"},
    {"table rows", "|a|b|\n", "|a|b|\n|-|-|\n"},
    {"headings", "# a\n"},
    {"code blocks", "```\na\n```\n"},
    {"quotes", "> a\n\n"},
    {"items", "- a\n\n"},
    {"code of emoji", "😀\n", "```\n", "\n```"},
    {"Japanese", "日本語の長い文章を書く。"},
    {"Arabic", "مرحبا بالجميع "},
    {"Devanagari", "नमस्ते दुनिया "},
    {"marks on a letter", "\xCC\x81", "e"},
    {"times", "Thu 12:00 "},
    {"lines of one letter", "a\n"},
};

QString textOf(const Sample &sample)
{
    const QString piece = QString::fromUtf8(sample.piece), after = QString::fromUtf8(sample.after);
    QString text = QString::fromUtf8(sample.before);
    while (text.size() + piece.size() + after.size() <= limits::Text)
        text += piece;
    return text + after;
}

double sight(const QString &text, const Look &look, const MentionNames &names)
{
    QImage image(Width, ViewHeight, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::white);
    QElapsedTimer timer;
    timer.start();
    MessageBody body(text, look, names);
    body.layout(Width);
    QPainter painter(&image);
    body.draw(painter, {}, {}, {0, 0, Width, ViewHeight});
    return double(timer.nsecsElapsed()) / 1e6;
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    const SystemClock clock;
    Theme theme(Theme::Mode::Light);
    Type type;
    Icons icons(theme);
    MinuteTicker minutes(clock);
    Pictures pictures;
    const Look look{theme, type, icons, clock, minutes, pictures};
    const MentionNames names{[](const Uuid &) { return QStringLiteral("Priya"); }, {}, {},
                             WrittenTimes(*zoneOf(QStringLiteral("Europe/Lisbon")), clock.now())};
    static_cast<void>(sight(QStringLiteral("Warm 😀 `up`"), look, names)); // fonts are read once
    for (const Sample &sample : Samples) {
        if (argc > 1 && !QByteArray(sample.name).contains(argv[1]))
            continue;
        double best = sight(textOf(sample), look, names);
        for (int again = 1; again < Tries; ++again)
            best = std::min(best, sight(textOf(sample), look, names));
        std::printf("{\"what\":\"%s\",\"ms\":%.1f}\n", sample.name, best);
        std::fflush(stdout);
    }
    return 0;
}
