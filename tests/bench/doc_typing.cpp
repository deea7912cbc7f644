// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// doc_typing [LETTERS]: types into a document of that many letters (1,000,000) in the page of the desktop, at its beginning, in
// the middle and at its end, and says how long a key takes until the page is painted again. One JSON line a place, in
// milliseconds. The document has paragraphs of 40 to 600 letters, headings, lists, tables and marked words.
#include "ui/documents/page_actions.h"
#include "ui/documents/page_edit.h"
#include "ui/documents/page_keys.h"
#include "ui/documents/page_tables.h"
#include "ui/documents/page_undo.h"
#include "ui/documents/text_binding.h"
#include <QApplication>
#include <QElapsedTimer>
#include <QKeyEvent>
#include <algorithm>
#include <cstdio>

using namespace meridian;

namespace {

constexpr int Keys = 600;
constexpr QSize Window{1440, 900};

crdt::Delta documentOf(qsizetype letters, Random &random)
{
    static const QString words[] = {QStringLiteral("market "), QStringLiteral("opens "), QStringLiteral("at "), QStringLiteral("nine, "),
                                    QStringLiteral("and nobody "), QStringLiteral("is asked "), QStringLiteral("to work at night. ")};
    crdt::Delta delta;
    const auto put = [&](const QString &text, const LineStyle &line, const crdt::Attributes &run) {
        delta.push_back({crdt::DeltaOp::Kind::Insert, text.size(), text, {}, run});
        delta.push_back({crdt::DeltaOp::Kind::Insert, 1, QStringLiteral("\n"), {}, merged({}, line.change())});
    };
    for (qsizetype written = 0; written < letters;) {
        const auto kind = random.next() % 20;
        const auto length = qsizetype(40 + random.next() % 560);
        QString text;
        while (text.size() < (kind > 5 ? length : 40))
            text += words[random.next() % 7];
        const LineStyle line = kind == 0 ? LineStyle{LineStyle::Kind::Heading, 2, 0, {}, {}}
            : kind < 4                   ? LineStyle{LineStyle::Kind::Bullet, 0, int(kind) - 1, {}, {}}
                                         : LineStyle();
        put(text, line, kind == 6 ? crdt::Attributes{{QStringLiteral("bold"), crdt::Any(true)}} : crdt::Attributes());
        written += text.size() + 1;
        if (kind != 4)
            continue;
        for (int cell = 0; cell < 12; ++cell)
            put(words[random.next() % 7], {LineStyle::Kind::Cell, 0, 0, {}, QStringLiteral("row-%1-%2").arg(written).arg(cell / 3)}, {});
    }
    return delta;
}

double at(std::vector<double> times, double share)
{
    std::ranges::sort(times);
    return times[std::min(times.size() - 1, size_t(share * double(times.size())))];
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    const qsizetype letters = argc > 1 ? QByteArray(argv[1]).toLongLong() : 1'000'000;
    SystemClock clock;
    SeededRandom random(1);
    Theme theme{Theme::Mode::Light};
    Type type;
    Icons icons{theme};
    MinuteTicker minutes{clock};
    Pictures pictures;
    const Look look{theme, type, icons, clock, minutes, pictures};
    theme.apply(application);
    crdt::Doc doc({1});
    crdt::TextRef text = doc.text(u"content");
    {
        crdt::Transaction transaction(doc);
        text.applyDelta(transaction, documentOf(letters, random));
    }
    PageEdit page(look);
    page.resize(Window);
    page.show();
    QCoreApplication::processEvents();
    const DocumentFormat format(look);
    QElapsedTimer time;
    time.start();
    TextBinding binding(doc, text, *page.document(), format);
    page.setBinding(&binding);
    page.viewport()->repaint();
    const double first = double(time.nsecsElapsed()) / 1e6;
    while (!binding.isWhole())
        QCoreApplication::processEvents();
    std::printf("{\"phase\":\"open\",\"letters\":%lld,\"first_ms\":%.1f,\"whole_ms\":%.1f}\n", static_cast<long long>(text.length()),
                first, double(time.nsecsElapsed()) / 1e6);
    PageUndo undo(binding, page, clock);
    PageActions actions(page, binding, undo, format, random);
    PageTables tables(page, binding, random);
    PageKeys keys({page, binding, actions, tables, undo});
    page.setKeys(&keys);
    const int end = page.document()->characterCount() - 1;
    for (const auto &[name, place] : {std::pair("start", 0), std::pair("middle", end / 2), std::pair("end", end)}) {
        page.placeCaret(place, place);
        page.reveal(place);
        QCoreApplication::processEvents();
        std::vector<double> times;
        for (int key = 0; key < Keys; ++key) {
            const QString letter = key % 7 == 6 ? QStringLiteral(" ") : QString(QChar(u'a' + key % 26));
            QElapsedTimer one;
            one.start();
            QKeyEvent down(QEvent::KeyPress, 0, Qt::NoModifier, letter);
            QCoreApplication::sendEvent(&page, &down);
            page.viewport()->repaint();
            times.push_back(double(one.nsecsElapsed()) / 1e6);
            QCoreApplication::processEvents();
        }
        std::printf("{\"phase\":\"type\",\"place\":\"%s\",\"p50_ms\":%.2f,\"p99_ms\":%.2f,\"max_ms\":%.2f}\n", name, at(times, 0.5),
                    at(times, 0.99), at(times, 1.0));
    }
    return 0;
}
