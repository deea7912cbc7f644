// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QCoreApplication>
#include <expected>

class QApplication;

namespace meridian {

//! Renders every screen there is, of the demo team at its moment, to pictures: light and dark, wide and narrow.
//! The same on every machine: fixed clock, locale, time zone and typeface; no display is needed.
//!
//! Errors: one sentence.
class Tour {
    Q_DECLARE_TR_FUNCTIONS(Tour)
public:
    //! Before the application object is made.
    static void prepareEnvironment();
    //! `only` names the scenes to take; empty: all.
    [[nodiscard]] static std::expected<void, QString> run(QApplication &application, const QString &folder, const QString &only);
};

} // namespace meridian
