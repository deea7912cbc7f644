// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/comment_layout.h"
#include <QTest>
#include <algorithm>
#include <rapidcheck.h>

using namespace meridian;

namespace {

constexpr int Gap = 10;
using Tops = std::vector<int>;

Tops layOut(const std::vector<CardPlace> &cards, int active = -1)
{
    return layOutCards(cards, active, Gap);
}

} // namespace

class CommentLayoutTest : public QObject {
    Q_OBJECT
private slots:
    void cardsWithRoomAreLevelWithTheirWords()
    {
        QCOMPARE(layOut({}), Tops{});
        QCOMPARE(layOut({{100, 80}, {300, 50}, {360, 50}}), (Tops{100, 300, 360}));
        QCOMPARE(layOut({{100, 80}, {300, 50}, {360, 50}}, 1), (Tops{100, 300, 360}));
    }
    void laterOnesGiveWayDownwards()
    {
        QCOMPARE(layOut({{100, 80}, {120, 50}, {120, 50}, {400, 30}}), (Tops{100, 190, 250, 400}));
    }
    void theActiveOneIsLevelAndTheOthersGiveWayBothWays()
    {
        QCOMPARE(layOut({{300, 80}, {310, 50}, {320, 60}, {330, 30}}, 2), (Tops{170, 260, 320, 390}));
    }
    void nothingGoesOverThePagesTop()
    {
        QCOMPARE(layOut({{10, 80}, {20, 50}, {30, 40}}, 2), (Tops{0, 90, 150}));
    }
    void whatWouldStandUnderThePageMovesUp()
    {
        QCOMPARE(layOutCards(std::vector<CardPlace>{{100, 80}, {460, 50}, {470, 60}}, -1, Gap, 500), (Tops{100, 380, 440}));
        QCOMPARE(layOutCards(std::vector<CardPlace>{{100, 80}, {460, 50}, {470, 60}}, 2, Gap, 500), (Tops{100, 380, 440}));
        // No room for all: none goes over the top, and none over another.
        QCOMPARE(layOutCards(std::vector<CardPlace>{{5, 80}, {10, 50}, {20, 60}}, -1, Gap, 100), (Tops{0, 90, 150}));
        QVERIFY(rc::check("cards over a bottom", [] {
            auto anchors = *rc::gen::container<std::vector<int>>(rc::gen::inRange(0, 1000));
            std::ranges::sort(anchors);
            std::vector<CardPlace> cards;
            int all = -Gap;
            for (const int anchor : anchors) {
                cards.push_back({anchor, *rc::gen::inRange(20, 100)});
                all += cards.back().height + Gap;
            }
            const int bottom = *rc::gen::inRange(0, 1500), active = *rc::gen::inRange(-1, int(cards.size()) + 1);
            const Tops tops = layOutCards(cards, active, Gap, bottom);
            for (size_t i = 0; i < tops.size(); ++i) {
                RC_ASSERT(tops[i] >= 0);
                RC_ASSERT((i == 0 || tops[i] >= tops[i - 1] + cards[i - 1].height + Gap));
            }
            RC_ASSERT((tops.empty() || tops.back() + cards.back().height <= std::max(bottom, all)));
        }));
    }
    void theLawsHoldForAnyCards()
    {
        QVERIFY(rc::check("cards", [] {
            auto anchors = *rc::gen::container<std::vector<int>>(rc::gen::inRange(0, 3000));
            std::ranges::sort(anchors);
            std::vector<CardPlace> cards;
            for (const int anchor : anchors)
                cards.push_back({anchor, *rc::gen::inRange(20, 300)});
            const int active = *rc::gen::inRange(-1, int(cards.size()) + 1);
            const Tops tops = layOut(cards, active);
            RC_ASSERT(tops.size() == cards.size());
            int before = 0;
            for (size_t i = 0; i < cards.size(); ++i) {
                RC_ASSERT(tops[i] >= 0);
                RC_ASSERT((i == 0 || tops[i] >= tops[i - 1] + cards[i - 1].height + Gap));
                // Nobody moves who has room: a card off its words touches the one that moved it.
                const bool pushedDown = tops[i] > cards[i].anchor;
                RC_ASSERT((!pushedDown || (i > 0 && tops[i] == tops[i - 1] + cards[i - 1].height + Gap)));
                const bool pushedUp = tops[i] < cards[i].anchor;
                RC_ASSERT((!pushedUp || (int(i) < active && tops[i] + cards[i].height + Gap == tops[i + 1])));
                if (int(i) == active)
                    RC_ASSERT(tops[i] == std::max(cards[i].anchor, before));
                before += cards[i].height + Gap;
            }
        }));
    }
};

QTEST_GUILESS_MAIN(CommentLayoutTest)
#include "tst_comment_layout.moc"
