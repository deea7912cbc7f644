// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QDate>
#include <QLocale>
#include <QString>
#include <vector>

namespace meridian {

//! A page to begin with, in the writer's language. The text is Markdown.
struct DocumentTemplate {
    QString key;  //!< for settings and tests, the same in every language
    QString name;
    QString note; //!< what it is good for, in a line
    QString icon;
    QString title; //!< what the document is called; may be empty
    QString text;
};

//! An empty page, then meeting notes, decision record, weekly update, project brief, team agreement.
[[nodiscard]] std::vector<DocumentTemplate> documentTemplates(QDate today, const QLocale &locale);

} // namespace meridian
