// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/threads/in_hand_strip.h"

namespace meridian {

InHandStrip::InHandStrip(const Look &look, QWidget *parent) : Strip(look, QStringLiteral("meridian-hand"), parent)
{
    connect(addDeed(tr("Hand over…")), &Button::clicked, this, &InHandStrip::listWanted);
    addDismiss(tr("Keep all of it today"));
    connect(this, &Strip::dismissed, this, &InHandStrip::declined);
    hide();
}

void InHandStrip::offer(int count, const QString &end)
{
    setWords(tr("You have %n things in hand. Your day ends at %1.", nullptr, count).arg(end));
}

} // namespace meridian
