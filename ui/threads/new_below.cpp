// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/threads/new_below.h"

namespace meridian {

namespace {

constexpr int Gap = 12;

} // namespace

NewBelow::NewBelow(const Look &look, QWidget &viewport)
    : Button(look, {}, Role::Plain, Size::Small, &viewport)
{
    setIconName(QStringLiteral("arrow-down"));
    hide();
}

void NewBelow::setCount(int count)
{
    m_count = count;
    setVisible(count > 0);
    if (count == 0)
        return;
    setText(tr("%n new below", nullptr, count));
    setAccessibleName(text());
    place();
}

void NewBelow::place()
{
    const QSize size = sizeHint();
    const QRect room = parentWidget()->rect();
    setGeometry(QRect(QPoint((room.width() - size.width()) / 2, room.height() - size.height() - Gap), size));
    raise();
}

} // namespace meridian
