// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/model/entities.h"
#include "ui/models/member_book.h"
#include "ui/widgets/look.h"
#include <QWidget>

class QDateTimeEdit;

namespace meridian {

class Button;

//! What a thread asks for: nothing, an answer some time, or one by a date on my own clock.
class AskField : public QWidget {
    Q_OBJECT
public:
    //! Both outlive this.
    AskField(const Look &look, const MemberBook &book, QWidget *parent = nullptr);

    [[nodiscard]] Ask ask() const { return m_ask; }
    [[nodiscard]] std::optional<Instant> by() const; //!< of a dated ask
    void set(Ask ask, std::optional<Instant> by);
    void openMenu();

signals:
    void changed();

private:
    void refresh();
    [[nodiscard]] static QString label(Ask ask);

    Look m_look;
    const MemberBook &m_book;
    Ask m_ask = Ask::Nothing;
    Button *m_choice;
    //! A wall clock without a zone: it is shown and read in UTC, so that no local hour is skipped
    //! in it.
    QDateTimeEdit *m_date;
};

} // namespace meridian
