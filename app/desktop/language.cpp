// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/language.h"
#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>

//! Q_INIT_RESOURCE cannot be said inside a namespace.
static void initTranslations()
{
    Q_INIT_RESOURCE(translations);
}

namespace meridian {

void Language::use(const QString &code)
{
    initTranslations();
    m_code = code;
    const QLocale locale = code.isEmpty() ? QLocale::system() : QLocale(code);
    QLocale::setDefault(locale);
    QCoreApplication::removeTranslator(&m_own);
    QCoreApplication::removeTranslator(&m_qt);
    const QString own = QStringLiteral(":/i18n/meridian_%1.qm");
    // The sources are English; its file brings the plural forms.
    if (!m_own.load(own.arg(QLocale::languageToCode(locale.language()))) && !m_own.load(own.arg(QStringLiteral("en"))))
        qFatal("The translations are not among the resources");
    QCoreApplication::installTranslator(&m_own);
    if (m_qt.load(locale, QStringLiteral("qtbase"), QStringLiteral("_"),
                  QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_qt);
}

} // namespace meridian
