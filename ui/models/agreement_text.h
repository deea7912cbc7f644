// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/store/queries.h"
#include "ui/models/member_book.h"
#include <QCoreApplication>

namespace meridian {

//! What a team has agreed on, in words.
class AgreementText {
    Q_DECLARE_TR_FUNCTIONS(meridian::AgreementText)
public:
    //! In the order of the choices: nothing, when you can, within a working day.
    [[nodiscard]] static QStringList asks();
    //! Everyone, managers, nobody.
    [[nodiscard]] static QStringList interrupts();
    //! "launch agreed on a reply within a working day, unless you say otherwise"; empty where nothing is asked for.
    [[nodiscard]] static QString cited(const Agreement &agreement, const QString &channel);
    //! "Version 3, by Inês, Fri 12 June"
    [[nodiscard]] static QString version(const Agreement &agreement, int number, const MemberBook &book, Instant now);
    //! "Read by Priya, Yuki and 3 others"; who wrote it has read it.
    [[nodiscard]] static QString readers(const Agreement &newest, const std::vector<AgreementReading> &readings, const MemberBook &book);
    //! Somebody else has written down a version that I have not said I have read.
    [[nodiscard]] static bool isNews(const Agreement &newest, const std::vector<AgreementReading> &readings, MemberId self);
};

} // namespace meridian
