// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/model/check_in.h"
#include "ui/widgets/look.h"
#include <QWidget>

class QComboBox;
class QLineEdit;

namespace meridian {

class IconButton;

//! One question of a check-in that is set up: its word, the whole of it, what an answer is, and its place among the others.
class QuestionRow : public QWidget {
    Q_OBJECT
public:
    QuestionRow(const Look &look, const CheckInQuestion &question, QWidget *parent = nullptr);
    [[nodiscard]] CheckInQuestion question() const;
    //! Its place, from 1, and of how many: names it for readers, and says where it can go.
    void setPlace(int place, int of);
    [[nodiscard]] QLineEdit *label() const { return m_label; }

signals:
    void edited();
    void moveWanted(int by);
    void removeWanted();

private:
    qint64 m_number;
    QLineEdit *m_label, *m_text;
    QComboBox *m_kind;
    IconButton *m_up, *m_down, *m_remove;
};

} // namespace meridian
