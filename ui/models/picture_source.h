// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/store/replica.h"
#include "ui/widgets/pictures.h"

namespace meridian {

//! Gives the painters of faces the pictures that the replica holds, for as long as this lives.
class PictureSource : public QObject {
    Q_OBJECT
public:
    //! Both outlive this.
    PictureSource(Replica &replica, Pictures &pictures, QObject *parent = nullptr);
    ~PictureSource() override;

private:
    Pictures &m_pictures;
};

} // namespace meridian
