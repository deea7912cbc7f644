// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/checkins/check_in_parts.h"
#include "ui/widgets/look.h"
#include <QWidget>

class QComboBox;
class QDateEdit;
class QLineEdit;
class QListWidget;
class QRadioButton;
class QSpinBox;
class QTimeEdit;
class QVBoxLayout;

namespace meridian {

class Button;
class DayToggle;
class QuestionRow;
class Switch;
class TextLabel;

//! Sets a check-in up, or changes one: name, channel, questions, days, hour, whom it asks; and under it who is asked when next.
class CheckInForm : public QWidget {
    Q_OBJECT
public:
    //! All outlive this. `checkIn`: the one to change; none: a new one, in `channel` unless another is chosen.
    CheckInForm(const Look &look, const CheckInParts &parts, const std::optional<CheckIn> &checkIn, std::optional<ChannelId> channel,
                QWidget *parent = nullptr);

    [[nodiscard]] QLineEdit &name() { return *m_name; }
    [[nodiscard]] CheckInRule rule() const;
    [[nodiscard]] QString preview() const;
    //! Why it cannot be saved yet, in a sentence; empty: it can.
    [[nodiscard]] QString fault() const;
    void save();

signals:
    void saved(meridian::CheckInId checkIn);
    void left();

private:
    void addName();
    void addQuestions();
    void addDays();
    void addHour();
    void addPeople();
    void addFoot();
    void fill(const CheckInRule &rule);
    void addQuestion(const CheckInQuestion &question);
    void numberRows();
    void move(QuestionRow *row, int by);
    void readPeople();
    void refresh();
    [[nodiscard]] ChannelId channel() const;
    [[nodiscard]] qint64 nextNumber() const;
    void addLabelled(const QString &name, QWidget *field);

    Look m_look;
    CheckInParts m_parts;
    std::optional<CheckIn> m_checkIn;
    CheckInRule m_rule; //!< what the form does not show of it stays
    QVBoxLayout *m_column, *m_questions = nullptr;
    QLineEdit *m_name = nullptr;
    QComboBox *m_channel = nullptr;
    std::vector<QuestionRow *> m_rows;
    Button *m_addQuestion = nullptr;
    std::vector<DayToggle *> m_days; //!< from Monday
    QSpinBox *m_weeks = nullptr;
    QDateEdit *m_first = nullptr;
    QRadioButton *m_byWork = nullptr, *m_byClock = nullptr, *m_everyone = nullptr, *m_chosen = nullptr;
    QTimeEdit *m_time = nullptr;
    QListWidget *m_people = nullptr;
    Switch *m_hidden = nullptr;
    TextLabel *m_preview = nullptr, *m_fault = nullptr;
};

} // namespace meridian
