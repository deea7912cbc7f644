// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>

class QWidget;

namespace meridian {

//! Tells a screen reader that something was done, after what it is saying now; `from` is where the words stand.
//! Source: announcement events from Qt 6.8 on; before that the nearest there is, an alert of that widget.
void announcePolitely(QWidget &from, const QString &sentence);

} // namespace meridian
