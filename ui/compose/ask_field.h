// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/model/entities.h"
#include "ui/models/member_book.h"
#include "ui/widgets/look.h"
#include <QWidget>

class QCheckBox;
class QComboBox;
class QDateTimeEdit;
class QSpinBox;

namespace meridian {

class AskAdvice;
class Button;
class TextLabel;

//! What a thread or a reply asks for: nothing, an answer some time, one by a date on my own clock, or one within a span of each
//! one's own working time. A thread that asks for a decision may leave people hours of their work to read it first.
class AskField : public QWidget {
    Q_OBJECT
public:
    enum class Of { Thread, Reply };
    //! Both outlive this.
    AskField(const Look &look, const MemberBook &book, Of of, QWidget *parent = nullptr);

    //! `told` is not this field's business, nor when a span ends.
    [[nodiscard]] Asking asking() const;
    [[nodiscard]] std::optional<qint64> reviewHours() const;
    //! Whose choice it is: the writer's own stays, whatever was agreed on where it goes.
    enum class By { Default, Writer };
    void set(const Asking &asking, std::optional<qint64> reviewHours = {}, By whose = By::Default);
    //! What threads ask for where it is to go, with the words that say so, until the writer chooses.
    void setAgreed(Ask ask, const QString &cited);
    //! Whom it asks: a moment in their night is met with a proposal.
    void setTold(const std::vector<MemberId> &told);
    void openMenu();
    //! Where the menu opens while the field itself is hidden.
    void openMenuAt(QWidget *anchor);

signals:
    void changed();

private:
    enum class Choice { Nothing, WhenYouCan, WithinDay, ReplyWithin, ReplyBy, DecisionWithin, DecisionBy };
    [[nodiscard]] static Choice choiceOf(const Asking &asking);
    [[nodiscard]] static QString label(Choice choice);
    [[nodiscard]] static Ask askOf(Choice choice);
    void build();
    void refresh();
    void setDate(Instant at);
    void weigh();
    void showCited();
    void fitCount();
    void nameUnits();
    [[nodiscard]] std::vector<Choice> choices() const;

    Look m_look;
    const MemberBook &m_book;
    Of m_of;
    Choice m_ask = Choice::Nothing;
    bool m_isChosen = false; //!< by the writer
    Ask m_agreed = Ask::Nothing;
    QString m_citation;
    TextLabel *m_cited;
    Button *m_choice;
    //! A wall clock without a zone: it is shown and read in UTC, so that no local hour is skipped
    //! in it.
    QDateTimeEdit *m_date;
    QSpinBox *m_count;
    QComboBox *m_unit;
    std::vector<MemberId> m_told;
    AskAdvice *m_advice;
    QWidget *m_reviewRow;
    QCheckBox *m_leavesTime;
    QSpinBox *m_hours;
    TextLabel *m_hoursWords;
};

} // namespace meridian
