// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/picture_source.h"
#include "core/base/log.h"

namespace meridian {

PictureSource::PictureSource(Replica &replica, Pictures &pictures, QObject *parent)
    : QObject(parent), m_pictures(pictures)
{
    pictures.setSource(this, [&replica](MemberId member) {
        const auto bytes = replica.read().picture(member);
        if (!bytes)
            qCWarning(lcUi).noquote() << logLine(QLatin1StringView("picture.unread"),
                                                 {{QLatin1StringView("detail"), bytes.error().detail}});
        return bytes.value_or(QByteArray());
    });
    connect(&replica, &Replica::changed, this, [this](const ChangeSet &change) {
        if (change.everything)
            return m_pictures.forgetAll();
        for (const MemberId member : change.members)
            m_pictures.forget(member);
    });
}

PictureSource::~PictureSource()
{
    m_pictures.dropSource(this);
}

} // namespace meridian
