// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/row_heights.h"
#include <QTest>
#include <numeric>
#include <rapidcheck.h>

using namespace meridian;

class RowHeightsTest : public QObject {
    Q_OBJECT
private slots:
    void saysWhatAddingUpSays()
    {
        QVERIFY(rc::check("heights are those of a plain list", [] {
            RowHeights rows;
            std::vector<int> plain;
            const int steps = *rc::gen::inRange(1, 30);
            for (int step = 0; step < steps; ++step) {
                const int at = *rc::gen::inRange(0, int(plain.size()) + 1);
                const int gone = *rc::gen::inRange(0, int(plain.size()) - at + 1);
                const auto come = *rc::gen::container<std::vector<int>>(size_t(*rc::gen::inRange(0, 400)), rc::gen::inRange(0, 40));
                std::vector<RowHeights::Row> in;
                for (const int height : come)
                    in.push_back({float(height), 0, 0});
                rows.replace(at, gone, in);
                plain.erase(plain.begin() + at, plain.begin() + at + gone);
                plain.insert(plain.begin() + at, come.begin(), come.end());
                RC_ASSERT(rows.size() == int(plain.size()));
                RC_ASSERT(qFuzzyCompare(1 + rows.total(), 1.0 + std::accumulate(plain.begin(), plain.end(), 0)));
                if (plain.empty())
                    continue;
                const int row = *rc::gen::inRange(0, int(plain.size()));
                RC_ASSERT(qFuzzyCompare(1 + rows.top(row), 1.0 + std::accumulate(plain.begin(), plain.begin() + row, 0)));
                if (plain[size_t(row)] > 0)
                    RC_ASSERT(rows.rowAt(rows.top(row) + 0.5) == row);
            }
        }));
    }
};

QTEST_APPLESS_MAIN(RowHeightsTest)
#include "tst_row_heights.moc"
