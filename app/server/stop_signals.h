// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QObject>
#include <QSocketNotifier>
#include <memory>

namespace meridian {

//! SIGTERM and SIGINT as a Qt signal. One at a time in a process.
class StopSignals final : public QObject {
    Q_OBJECT
public:
    StopSignals();
    ~StopSignals() override;

signals:
    void stop();

private:
    std::unique_ptr<QSocketNotifier> m_notifier;
};

} // namespace meridian
