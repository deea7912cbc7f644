// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/model/ids.h"
#include <QByteArray>
#include <QHash>
#include <QObject>
#include <QPixmap>
#include <functional>

namespace meridian {

//! The picture in a file, when it is what its head says: PNG or JPEG, square, of a size that a person's picture has.
//! Null otherwise; nothing else is given to a decoder.
[[nodiscard]] QImage decodePicture(const QByteArray &bytes);

//! What people look like: each picture is read once, decoded once, and kept as the circles that are painted.
class Pictures : public QObject {
    Q_OBJECT
public:
    //! Answers with PNG or JPEG bytes, empty for a member without a picture.
    using Source = std::function<QByteArray(MemberId)>;

    using QObject::QObject;
    //! Without a source nobody has a picture. The newest source counts, until its `owner` takes it away.
    void setSource(const void *owner, Source source);
    void dropSource(const void *owner);
    //! The circle, `side` device pixels wide; null where there is none.
    [[nodiscard]] QPixmap circle(MemberId member, int side);
    void forget(MemberId member);
    void forgetAll();

signals:
    void changed();

private:
    static constexpr qsizetype MostKept = 600;
    struct Kept {
        QImage image; //!< null: has none
        QHash<int, QPixmap> circles;
    };
    const void *m_owner = nullptr;
    Source m_source;
    QHash<MemberId, Kept> m_kept;
};

} // namespace meridian
