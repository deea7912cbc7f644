// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/widgets/strip.h"

namespace meridian {

//! Over the inbox near the end of my day: how many things I have in hand, and when my day ends.
class InHandStrip : public Strip {
    Q_OBJECT
public:
    explicit InHandStrip(const Look &look, QWidget *parent = nullptr);
    //! `end` in words: "18:00".
    void offer(int count, const QString &end);

signals:
    void listWanted();
    void declined(); //!< not today
};

} // namespace meridian
