// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QTranslator>

namespace meridian {

//! The language of the texts, and with it the locale of times and dates.
class Language {
public:
    //! An empty `code` is the system's language; a language without a translation is English.
    void use(const QString &code);
    [[nodiscard]] const QString &code() const { return m_code; }

private:
    QString m_code;
    QTranslator m_own; //!< Meridian's texts
    QTranslator m_qt;  //!< Qt's own: dialogs, context menus
};

} // namespace meridian
