// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/model/ids.h"
#include <QCoreApplication>
#include <QString>
#include <optional>

namespace meridian {

//! What somebody who takes a thread over needs to know of it: how it stands, what comes next, and what is in the way.
struct HandOverCard {
    Q_DECLARE_TR_FUNCTIONS(meridian::HandOverCard)
public:
    std::optional<MemberId> to = {}; //!< whom its writer chose; none: whoever is proposed
    QString state = {};              //!< Markdown, as the next two
    QString next = {};
    QString inTheWay = {};

    //! Nothing is written on it.
    [[nodiscard]] bool isBlank() const;
    //! The message it is sent as: it names who takes over, then has what was written under its heading.
    [[nodiscard]] QString markdown(MemberId taker) const;
    bool operator==(const HandOverCard &) const = default;
};

} // namespace meridian
