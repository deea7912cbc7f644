// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QLocalServer>
#include <QObject>
#include <QString>

namespace meridian {

//! Where the Meridian that is open with a profile takes links from one that was started after it: a socket in the
//! profile's folder, which is its owner's alone. A path too long for a socket means there is no door.
class LinkDoor : public QObject {
    Q_OBJECT
public:
    static constexpr qint64 LongestLink = 1024;
    static constexpr int PatienceMs = 2000;

    //! `folder` is the profile's, whose lock this program holds.
    explicit LinkDoor(const QString &folder, QObject *parent = nullptr);
    //! Hands a link, or with an empty one only the wish to be seen, to whoever has the profile open. False: nobody took it.
    [[nodiscard]] static bool hand(const QString &folder, const QString &link);

signals:
    //! Empty: somebody started Meridian again.
    void linkArrived(const QString &link);

private:
    void take();

    QLocalServer m_server;
};

} // namespace meridian
