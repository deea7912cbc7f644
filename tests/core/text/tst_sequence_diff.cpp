// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/sequence_diff.h"
#include <QElapsedTimer>
#include <QTest>
#include <random>
#include <rapidcheck.h>

using namespace meridian;
using Ids = std::vector<quint32>;
using Kind = SequencePiece::Kind;

namespace {

//! The sequence without the pieces of one kind, put together from the two.
Ids side(const std::vector<SequencePiece> &pieces, const Ids &from, Kind without)
{
    Ids result;
    qsizetype at = 0;
    for (const SequencePiece &piece : pieces) {
        if (piece.kind == without)
            continue;
        result.insert(result.end(), from.begin() + at, from.begin() + at + piece.length);
        at += piece.length;
    }
    return at == qsizetype(from.size()) ? result : Ids{~0u};
}

//! How many are the same, by the table of longest common subsequences.
qsizetype longestCommon(const Ids &a, const Ids &b)
{
    std::vector<std::vector<qsizetype>> length(a.size() + 1, std::vector<qsizetype>(b.size() + 1, 0));
    for (size_t i = a.size(); i-- > 0;) {
        for (size_t j = b.size(); j-- > 0;)
            length[i][j] = a[i] == b[j] ? length[i + 1][j + 1] + 1 : std::max(length[i + 1][j], length[i][j + 1]);
    }
    return length[0][0];
}

qsizetype common(const std::vector<SequencePiece> &pieces)
{
    qsizetype count = 0;
    for (const SequencePiece &piece : pieces)
        count += piece.kind == Kind::Same ? piece.length : 0;
    return count;
}

} // namespace

class SequenceDiffTest : public QObject {
    Q_OBJECT
private slots:
    //! Both sides come back, what is the same stands at the same place in both, and there is no shorter change.
    void smallest()
    {
        QVERIFY(rc::check([](const std::vector<quint8> &one, const std::vector<quint8> &other) {
            Ids a, b;
            for (const quint8 id : one)
                a.push_back(id % 5);
            for (const quint8 id : other)
                b.push_back(id % 5);
            const auto pieces = sequenceDiff(a, b);
            RC_ASSERT(side(pieces, a, Kind::Added) == a);
            RC_ASSERT(side(pieces, b, Kind::Removed) == b);
            size_t i = 0, j = 0;
            for (size_t at = 0; at < pieces.size(); ++at) {
                const SequencePiece &piece = pieces[at];
                RC_ASSERT(piece.length > 0);
                if (piece.kind == Kind::Same) {
                    for (qsizetype k = 0; k < piece.length; ++k)
                        RC_ASSERT(a[i + size_t(k)] == b[j + size_t(k)]);
                }
                RC_ASSERT((at == 0 || pieces[at - 1].kind != piece.kind)); // else RapidCheck evaluates both
                RC_ASSERT((at == 0 || pieces[at - 1].kind != Kind::Added || piece.kind == Kind::Same));
                i += piece.kind == Kind::Added ? 0 : size_t(piece.length);
                j += piece.kind == Kind::Removed ? 0 : size_t(piece.length);
            }
            RC_ASSERT(common(pieces) == longestCommon(a, b));
        }));
    }
    void nothing()
    {
        QVERIFY(sequenceDiff({}, {}).empty());
        const Ids some{1, 2};
        QCOMPARE(sequenceDiff(some, {}), (std::vector<SequencePiece>{{Kind::Removed, 2}}));
        QCOMPARE(sequenceDiff({}, some), (std::vector<SequencePiece>{{Kind::Added, 2}}));
    }
    //! Two long sequences with nothing in common end within the bound, and a small change in a long one is found.
    void bounded()
    {
        std::mt19937 random(3);
        Ids a(60'000), b(60'000);
        for (size_t i = 0; i < a.size(); ++i) {
            a[i] = random() % 50'000;
            b[i] = random() % 50'000;
        }
        QElapsedTimer timer;
        timer.start();
        const auto pieces = sequenceDiff(a, b);
        QVERIFY(timer.elapsed() < 20'000);
        QCOMPARE(side(pieces, a, Kind::Added), a);
        QCOMPARE(side(pieces, b, Kind::Removed), b);
        Ids c = a;
        c.insert(c.begin() + 30'000, {7, 7, 7});
        c.erase(c.begin() + 100);
        QCOMPARE(common(sequenceDiff(a, c)), qsizetype(a.size()) - 1);
    }
};

QTEST_GUILESS_MAIN(SequenceDiffTest)
#include "tst_sequence_diff.moc"
