// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QCoreApplication>

namespace meridian {

//! Why something was not sent, in words, from the code of its refusal.
//! Source: the list of codes in core/protocol/PROTOCOL.md.
class RefusalText {
    Q_DECLARE_TR_FUNCTIONS(RefusalText)
public:
    //! "Not sent yet: you can no longer write here"
    [[nodiscard]] static QString title(const QString &code);
    //! What to do about it, one sentence.
    [[nodiscard]] static QString advice(const QString &code);
    //! The short reason for a row: "You can no longer write here"
    [[nodiscard]] static QString reason(const QString &code);
};

} // namespace meridian
