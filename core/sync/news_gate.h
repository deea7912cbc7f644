// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/store/change_set.h"
#include <QObject>
#include <QTimer>
#include <functional>

namespace meridian {

//! Stands between the writer and the screens. News pass at once while they are cheap to show; when showing some took longer than
//! a frame, the next wait until people had their turn, and pass together: a hundred thousand events cost the
//! window a bounded share of its time, however fast they come.
//!
//! Units: milliseconds.
class NewsGate final : public QObject {
    Q_OBJECT
public:
    static constexpr int Frame = 8;      //!< showing news for less than this is no burden
    static constexpr int Share = 3;      //!< the window rests this many times as long as showing took
    static constexpr int LongestRest = 400;

    //! `now` counts milliseconds on a clock that never goes back; the default is the computer's.
    explicit NewsGate(std::function<qint64()> now = {}, QObject *parent = nullptr);

    void add(const ChangeSet &change);
    //! The rest is over: what was held passes.
    void open();
    [[nodiscard]] bool isResting() const { return m_rest.isActive(); }

signals:
    void passed(const meridian::ChangeSet &change);

private:
    void pass();

    std::function<qint64()> m_now;
    ChangeSet m_held;
    QTimer m_rest;
};

} // namespace meridian
