// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/widgets/look.h"

class QComboBox;
class QDateEdit;

namespace meridian {

//! All places of the IANA database, by name; the data of an item is the name of its zone.
[[nodiscard]] QComboBox *zoneChoice(const Look &look, const QString &name);
//! Chooses one, also where this computer's list does not have it.
void chooseZoneIn(QComboBox *choice, const QString &zone);

[[nodiscard]] QDateEdit *dateField(const Look &look, const QString &name);

} // namespace meridian
