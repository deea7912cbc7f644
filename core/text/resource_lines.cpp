// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/resource_lines.h"
#include <QFile>

//! A static library's resources are linked only when asked for, from outside any namespace.
static void linkResources()
{
    Q_INIT_RESOURCE(core_text);
}

namespace meridian {

QStringList resourceLines(const QString &name)
{
    linkResources();
    QFile file(QStringLiteral(":/core/text/") + name);
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT(opened); // compiled in
    return opened ? QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts) : QStringList();
}

} // namespace meridian
