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
class TextLabel;

//! What a thread asks for: nothing, an answer some time, or one by a date on my own clock.
class AskField : public QWidget {
    Q_OBJECT
public:
    //! Both outlive this.
    AskField(const Look &look, const MemberBook &book, QWidget *parent = nullptr);

    [[nodiscard]] Ask ask() const { return m_ask; }
    [[nodiscard]] std::optional<Instant> by() const; //!< of a dated ask
    //! Whose choice it is: the writer's own stays, whatever was agreed on where it goes.
    enum class By { Default, Writer };
    void set(Ask ask, std::optional<Instant> by, By whose = By::Default);
    //! What threads ask for where it is to go, with the words that say so, until the writer chooses.
    void setAgreed(Ask ask, const QString &cited);
    void openMenu();

signals:
    void changed();

private:
    void refresh();
    [[nodiscard]] static QString label(Ask ask);
    void showCited();

    Look m_look;
    const MemberBook &m_book;
    Ask m_ask = Ask::Nothing;
    bool m_isChosen = false; //!< by the writer
    Ask m_agreed = Ask::Nothing;
    QString m_citation;
    TextLabel *m_cited;
    Button *m_choice;
    //! A wall clock without a zone: it is shown and read in UTC, so that no local hour is skipped
    //! in it.
    QDateTimeEdit *m_date;
};

} // namespace meridian
